using Docket.Core;
using Docket.Core.Facts;
using Docket.Core.Phrases;
using Docket.Tests.TestKit;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests;

public sealed class LawTests
{
    [Test]
    public void FirstTenLines_OfADeveloper_GiveScheduleProofAndDate()
    {
        var lines = new List<string>();
        using var stream = new MemoryStream();

        var law = Law.BuiltIn;
        var file = law.ReadCase(Repository.PathOf("examples", "community-justice-exchange.json"));
        var schedule = law.Schedule(file, asOf: new LocalDate(2022, 11, 18));
        foreach (var deadline in schedule.Deadlines)
            lines.Add($"{deadline.Date:uuuu-MM-dd} {deadline.State} {deadline.What}");
        lines.Add(law.Explain(schedule, "jsr-3"));
        var computed = law.Compute("30 days after 2022-04-22", court: "cand");
        law.WriteFeed(schedule, stream);

        Assert.Multiple(() =>
        {
            Assert.That(lines[2], Is.EqualTo("2022-12-08 InForce Case management conference"));
            Assert.That(lines[^1], Does.Contain("Thursday, January 12, 2023"));
            Assert.That((computed.Date, computed.Safe), Is.EqualTo(((LocalDate?)new LocalDate(2022, 5, 23), (LocalDate?)new LocalDate(2022, 5, 23))));
            Assert.That(computed.Readings, Has.Length.EqualTo(1));
            Assert.That(computed.Trace.Select(s => s.Kind), Is.EqualTo(["anchor", "counted", "rolled"]));
            Assert.That(stream.Length, Is.GreaterThan(0));
        });
    }

    [Test]
    public void Compute_UnknownCourt_SaysWhichWasMeant() =>
        Assert.That(() => Law.BuiltIn.Compute("30 days after 2022-04-22", "cadn"), Throws.TypeOf<UnknownNameException>().With.Message.Contains("did you mean cand"));

    [TestCase("30 days after complaint-served", 15, "complaint-served")]
    [TestCase("14 days after entry 22", 15, "entry 22")]
    [TestCase("30 days from answer is done", 14, "answer is done")]
    public void Compute_NameThatOnlyACaseKnows_IsRefusedAtItsColumn(string phrase, int column, string name)
    {
        var thrown = Assert.Throws<PhraseFormatException>(() => Law.BuiltIn.Compute(phrase, "cand"))!;
        Assert.That((thrown.Problem.Column, thrown.Message), Is.EqualTo((column, $"\"{name}\" is known only inside a case; here a date was expected, such as 2022-04-22 or April 22, 2022.")));
    }

    [Test]
    public void Schedule_UnknownCourt_NamesThePlaceInTheFile()
    {
        var file = Dockets.Parse("""{ "court": "cadn", "number": "1" }""");
        var thrown = Assert.Throws<InvalidDataFileException>(() => Law.BuiltIn.Schedule(file, new LocalDate(2022, 1, 1)))!;
        Assert.That(thrown.Problems.Select(p => (p.Code, p.Place.Path, p.Place.Column)), Is.EqualTo([("unknown-court", "court", 12)]));
    }

    [Test]
    public void ReadCase_MissingFile_Throws() =>
        Assert.That(() => Law.BuiltIn.ReadCase("no-such-file.json"), Throws.InstanceOf<IOException>());

    [Test]
    public void With_AFolderOfOnesOwn_AddsItsHolidaysAndLeavesTheBuiltInLawAlone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("holidays.json", """
            { "name": "Our county", "source": ["our own notice"], "firstYear": 2020, "lastVerifiedYear": 2030, "lastYear": 2030,
              "holidays": [ { "name": "Founders' Day", "on": "May 23", "from": "2020-01-01", "observed": [], "effect": "both directions", "citation": "County Order 1" } ] }
            """);
        var own = Law.BuiltIn.With(folder.Path);
        Assert.Multiple(() =>
        {
            Assert.That(own.Compute("30 days after 2022-04-22", "cand").Date, Is.EqualTo(new LocalDate(2022, 5, 24)));
            Assert.That(Law.BuiltIn.Compute("30 days after 2022-04-22", "cand").Date, Is.EqualTo(new LocalDate(2022, 5, 23)));
        });
    }

    [Test]
    public void With_AFolderWithoutLawFiles_IsRefused()
    {
        using var folder = new TemporaryFolder();
        Assert.That(() => Law.BuiltIn.With(folder.Path), Throws.TypeOf<DirectoryNotFoundException>().With.Message.Contains("courts.json"));
    }

    [Test]
    public void With_ABrokenLawFile_CarriesEveryProblem()
    {
        using var folder = new TemporaryFolder();
        folder.Write("holidays.json", """{ "name": 7 }""");
        var thrown = Assert.Throws<InvalidDataFileException>(() => Law.BuiltIn.With(folder.Path))!;
        Assert.That(thrown.Problems, Has.Length.GreaterThan(1));
    }
}
