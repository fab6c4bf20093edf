using Docket.Core;
using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Phrases;
using Docket.Core.Storage;
using Docket.Tests.TestKit;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Facts;

public sealed class EntryBuildingTests
{
    [Test]
    public void CaseFile_BuiltInCode_ComputesLikeOneThatWasRead()
    {
        var built = CaseFile.For("cand", "3:22-cv-1")
            .With(new Party("defendants"))
            .With(Entry.On(new LocalDate(2022, 4, 22), ecf: "5").Records("complaint-served"))
            .With(Entry.On(new LocalDate(2022, 5, 2), ecf: "8", title: "Order")
                .Sets("answer", Due.Parse("30 days after complaint-served"), party: "defendants")
                .SetsHearing("cmc", Due.On(new LocalDate(2022, 8, 4), new LocalTime(11, 0)), "Case management conference"))
            .With(Entry.On(new LocalDate(2022, 5, 20), ecf: "9").Extends("answer", "14 days").Proposes(new Vacates(Targets.One("cmc"))))
            .With(Entry.On(new LocalDate(2022, 5, 24), ecf: "10").Grants("9").Satisfies("answer"));
        var read = CaseFileReader.Read(CaseFileWriter.Write(built)).OrThrow("test");
        var day = new LocalDate(2022, 6, 1);
        Assert.Multiple(() =>
        {
            // Monday 2022-05-23 and 14 days: Monday June 6; from the nominal Sunday May 22 Sunday June 5, which rolls to the same Monday.
            Assert.That(built.AsOf("2022-06-01").Row("answer"), Is.EqualTo("2022-06-06 satisfied"));
            Assert.That(built.AsOf("2022-06-01").Row("cmc"), Is.EqualTo("2022-08-04 vacated"));
            Assert.That(Law.BuiltIn.Schedule(read, day).Deadlines.Select(d => (d.Id, d.Date, d.State)), Is.EqualTo(Law.BuiltIn.Schedule(built, day).Deadlines.Select(d => (d.Id, d.Date, d.State))));
        });
    }

    [Test]
    public void Entry_EachVerb_LeavesTheOldEntryAlone()
    {
        var empty = Entry.On(new LocalDate(2022, 1, 3), id: "minute-order");
        _ = empty.Continues("cmc", Due.On(new LocalDate(2022, 2, 3))).Vacates("trial", "pretrial").Denies("7").Finds("found", true);
        Assert.That(empty.Effects, Is.Empty);
    }

    [Test]
    public void Entry_WithoutNumberOrId_IsRefused() =>
        Assert.That(() => Entry.On(new LocalDate(2022, 1, 3)), Throws.ArgumentException);

    [Test]
    public void Extends_LengthThatDoesNotParse_IsRefused() =>
        Assert.That(() => Entry.On(new LocalDate(2022, 1, 3), "1").Extends("answer", "soon"), Throws.TypeOf<PhraseFormatException>());

    [TestCase(true)]
    [TestCase(false)]
    public void Schedule_OfAnExtensionWithBothOrNeither_IsRefused(bool both)
    {
        var extends = new Extends(Targets.One("x"), both ? new CalendarLength(7, LengthUnit.Days) : null, both ? new Due.Certain(new LocalDate(2022, 3, 3)) : null);
        var file = CaseFile.For("cand", "1").With(Entry.On(new LocalDate(2022, 1, 3), "1").Sets("x", Due.On(new LocalDate(2022, 2, 3))).With(extends));
        Assert.That(() => Law.BuiltIn.Schedule(file, new LocalDate(2022, 6, 1)), Throws.TypeOf<InvalidDataFileException>().With.Message.Contains("a length or a date, and not both"));
    }

    [Test]
    public void CaseFile_DefaultLists_AreEmpty()
    {
        var file = CaseFile.For("cand", "1") with { Entries = default, Parties = default, Closures = default, Rules = default };
        Assert.That(Law.BuiltIn.Schedule(file, new LocalDate(2022, 6, 1)).Deadlines, Is.Empty);
    }

    [Test]
    public void Schedule_OfACaseBuiltWithBadNames_CarriesEveryProblem()
    {
        var entry = Entry.On(new LocalDate(2022, 1, 3), "1").Sets("two words", Due.On(new LocalDate(2022, 2, 3)));
        var file = CaseFile.For("cand", "1").With(entry).With(Entry.On(new LocalDate(2022, 1, 4), "1") with { Entered = new LocalDate(2022, 1, 1) }).With(Entry.On(new LocalDate(2022, 1, 5), id: "#9"));
        var thrown = Assert.Throws<InvalidDataFileException>(() => Law.BuiltIn.Schedule(file, new LocalDate(2022, 6, 1)))!;
        Assert.That(thrown.Problems.Select(p => p.Code), Is.EquivalentTo(["bad-id", "duplicate-id", "entered-before-filed", "bad-id"]));
    }
}
