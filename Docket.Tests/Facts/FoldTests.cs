using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Facts;

public sealed class FoldTests
{
    private static readonly string Conference = Dockets.Entry("22", "2022-09-30", """{ "sets": "cmc", "kind": "hearing", "due": "2022-12-08" }""");
    private static readonly string Order = Dockets.Entry("24", "2022-11-21", """{ "continues": "cmc", "due": "2023-02-09" }""");

    [TestCase("2022-09-29", "", Description = "the day before it was filed")]
    [TestCase("2022-09-30", "2022-12-08", Description = "known from its filing day on")]
    [TestCase("2022-11-20", "2022-12-08")]
    [TestCase("2022-11-21", "2023-02-09")]
    public void Entry_Filed_IsKnownFromThatDay(string asOf, string date)
    {
        var row = Dockets.Of(Conference, Order).AsOf(asOf).Find("cmc");
        Assert.That(row is null ? "" : Probes.Iso(row.Date), Is.EqualTo(date));
    }

    [TestCase("2022-11-21", "2022-12-08", Description = "filed, and not yet entered")]
    [TestCase("2022-11-22", "2022-12-08")]
    [TestCase("2022-11-23", "2023-02-09", Description = "entered")]
    public void Entry_EnteredLater_IsKnownFromThatDay(string asOf, string date)
    {
        var order = Probes.Titled("24", "2022-11-21", "Order", """, "entered": "2022-11-23" """, """{ "continues": "cmc", "due": "2023-02-09" }""");
        Assert.That(Dockets.Of(Conference, order).AsOf(asOf).Row("cmc"), Does.StartWith(date));
    }

    [Test]
    public void Entry_EnteredLaterThanALaterOne_IsLeftOutWithoutHarm()
    {
        var late = Probes.Titled("23", "2022-11-01", "Order", """, "entered": "2022-12-01" """, """{ "sets": "report", "due": "2022-12-15" }""");
        var vacatur = Dockets.Entry("24", "2022-11-21", """{ "vacates": "report" }""");
        var file = Dockets.Of(Conference, late, vacatur);
        Assert.Multiple(() =>
        {
            Assert.That(file.Codes(), Is.Empty);
            Assert.That(file.AsOf("2022-11-25").Find("report"), Is.Null);
            Assert.That(file.AsOf("2022-12-01").Row("report"), Is.EqualTo("2022-12-15 vacated"));
        });
    }

    [Test]
    public void Entry_Note_ActsLikeAnyOther()
    {
        const string Note = """{ "id": "call", "filed": "2022-11-01", "note": true, "effects": [ { "overrides": "cmc", "due": "2022-12-09", "by": "clerk", "why": "by telephone" } ] }""";
        var schedule = Dockets.Of(Conference, Note).AsOf("2022-11-01");
        Assert.That((schedule.Row("cmc"), schedule.Deadline("cmc").Entry), Is.EqualTo(("2022-12-09 in-force", "call")));
    }

    [Test]
    public void Entries_InDocketOrder_LeaveAStageEach()
    {
        var fold = Fold.Of(Dockets.Of(Conference, Order));
        Assert.Multiple(() =>
        {
            Assert.That(fold.Stages.Select(s => s.Entry.Id), Is.EqualTo(["22", "24"]));
            Assert.That(fold.Stages[0].State.Settings["cmc"].ChangedHow, Is.EqualTo("sets"));
            Assert.That(fold.State.Settings["cmc"].ChangedHow, Is.EqualTo("continues"));
        });
    }

    [Test]
    public void Entries_None_GiveAnEmptyDocket() => Assert.That(Dockets.Of().AsOf("2022-11-01").Deadlines, Is.Empty);

    [Test]
    public void Problems_OfAllEntries_AreReportedAtOnce()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-09-01", """{ "vacates": "nothing" }""", """{ "grants": "99" }""", """{ "sets": "a", "due": "7 days after a" }"""));
        Assert.That(file.Codes(), Is.EqualTo("unknown-id unknown-entry cycle"));
    }

    [TestCase("Stipulation to Extend Time", "agreed")]
    [TestCase("STIPULATED Schedule", "agreed")]
    [TestCase("Third Joint Status Report", "agreed")]
    [TestCase("Order Setting Schedule", "ordered")]
    [TestCase("Notice Resetting Hearing", "ordered")]
    public void Authority_WhereNotGiven_FollowsTheTitle(string title, string authority)
    {
        var file = Dockets.Of(Probes.Titled("9", "2022-09-01", title, "", """{ "sets": "x", "due": "2022-10-03" }""", """{ "sets": "h", "kind": "hearing", "due": "2022-10-04" }"""));
        var schedule = file.AsOf("2022-09-01");
        Assert.Multiple(() =>
        {
            Assert.That(Docket.Core.Explanation.StateWords.Of(schedule.Deadline("x").Authority), Is.EqualTo(authority));
            Assert.That(schedule.Deadline("h").Authority, Is.EqualTo(Authority.Ordered));
        });
    }

    [Test]
    public void Authority_Given_Holds()
    {
        var file = Dockets.Of(Probes.Titled("9", "2022-09-01", "Stipulation", "", """{ "sets": "x", "due": "2022-10-03", "authority": "statute" }"""));
        Assert.That(file.AsOf("2022-09-01").Deadline("x").Authority, Is.EqualTo(Authority.Statute));
    }
}
