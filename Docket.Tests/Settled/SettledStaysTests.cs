using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Settled;

/// <summary>"`from` defaults to the filing day; both ends count; overlapping stays count once. `extends` moves each open date by the number of days of the stay, as a computed date. `tolls` does so for periods; a date certain or a hearing under `tolls` is disputed once the stay ends, the old date safe. While a stay runs, what it covers is stayed; it takes what was open at its entry and not past before `from`. After `suspends`: waiting, without a date, until set. `lifts` also takes the staying entry's id; its `on` is the last stayed day."</summary>
public sealed class SettledStaysTests
{
    // October 1 to 10, 2025 are ten days. October 20 is a Monday; ten days later is Thursday, October 30.
    private const string Brief = """{ "sets": "brief", "due": "2025-10-20" }""";

    private static CaseFile With(string sets, params string[] stays) => Dockets.Of(Dockets.Entry("1", "2025-09-10", sets), Dockets.Entry("2", "2025-09-30", stays));

    private static string Stay(string mode, string from = "2025-10-01", string until = "2025-10-10", string id = "s1") =>
        $$"""{ "id": "{{id}}", "stays": "all", "from": "{{from}}", "until": "{{until}}", "mode": "{{mode}}" }""";

    [Test]
    public void From_LeftOut_IsTheFilingDay()
    {
        var file = With(Brief, """{ "stays": "all", "until": "2025-10-09", "mode": "extends" }""");
        Assert.That((file.AsOf("2025-09-30").Row("brief"), file.AsOf("2025-10-10").Row("brief")), Is.EqualTo(("2025-10-20 stayed", "2025-10-30 in-force")), "September 30 to October 9 are ten days");
    }

    [TestCase("2025-09-30", "2025-10-20 in-force")]
    [TestCase("2025-10-01", "2025-10-20 stayed")]
    [TestCase("2025-10-10", "2025-10-20 stayed")]
    [TestCase("2025-10-11", "2025-10-30 in-force")]
    public void BothEnds_Count_AndWhileItRunsTheDateIsStayed(string asOf, string row) => Assert.That(With(Brief, Stay("extends")).AsOf(asOf).Row("brief"), Is.EqualTo(row));

    [Test]
    public void OverlappingStays_CountOnce() =>
        Assert.That(With(Brief, Stay("extends", until: "2025-10-06"), Stay("extends", from: "2025-10-04", id: "s2")).AsOf("2025-10-11").Row("brief"), Is.EqualTo("2025-10-30 in-force"));

    [TestCase(Brief, "2025-10-30 in-force")]
    [TestCase("""{ "sets": "brief", "due": "2025-10-22" }""", "2025-11-03 in-force", Description = "Saturday, November 1: a computed date rolls")]
    [TestCase("""{ "sets": "brief", "kind": "hearing", "due": "2025-10-21" }""", "2025-10-31 in-force")]
    [TestCase("""{ "sets": "brief", "due": "40 days after entry 1" }""", "2025-10-30 in-force", Description = "40 days after September 10 are October 20")]
    public void Extends_MovesEachOpenDateByTheDaysOfTheStay(string sets, string row) => Assert.That(With(sets, Stay("extends")).AsOf("2025-10-11").Row("brief"), Is.EqualTo(row));

    [TestCase("""{ "sets": "brief", "due": "30 days after entry 1" }""", "2025-10-10 stayed", "2025-10-20 in-force", Description = "September 10 and 30 days")]
    [TestCase(Brief, "2025-10-20 stayed", "2025-10-20 disputed")]
    [TestCase("""{ "sets": "brief", "kind": "hearing", "due": "2025-10-20" }""", "2025-10-20 stayed", "2025-10-20 disputed")]
    public void Tolls_MovesPeriods_AndLeavesADateCertainOrAHearingInDispute(string sets, string during, string after)
    {
        var file = With(sets, Stay("tolls"));
        Assert.That((file.AsOf("2025-10-10").Row("brief"), file.AsOf("2025-10-11").Row("brief")), Is.EqualTo((during, after)));
    }

    [Test]
    public void Disputed_HasTheOldDateSafeAndTheMovedOneBeside()
    {
        var brief = With(Brief, Stay("tolls")).AsOf("2025-10-11").Deadline("brief").Computed;
        Assert.That((Probes.Iso(brief.Safe), brief.Dates()), Is.EqualTo(("2025-10-20", "2025-10-20 2025-10-30")));
    }

    [TestCase("2025-09-30", "2025-09-30 in-force", Description = "past before October 1")]
    [TestCase("2025-10-01", "2025-10-14 in-force", Description = "October 11 is a Saturday, Monday Columbus Day")]
    public void Stay_TakesWhatWasNotPastBeforeIt(string due, string row) =>
        Assert.That(With($$"""{ "sets": "brief", "due": "{{due}}" }""", Stay("extends")).AsOf("2025-10-11").Row("brief"), Is.EqualTo(row));

    [Test]
    public void Stay_TakesWhatWasOpenAtItsEntry()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2025-09-10", """{ "sets": "done", "due": "2025-10-15" }, { "satisfies": "done" }""", Brief),
            Dockets.Entry("2", "2025-09-30", Stay("extends")),
            Dockets.Entry("3", "2025-10-03", """{ "sets": "later", "due": "2025-10-16" }"""));
        Assert.That(file.AsOf("2025-10-03").Rows("done", "brief", "later"), Is.EqualTo("2025-10-15 satisfied, 2025-10-20 stayed, 2025-10-16 in-force"));
    }

    [Test]
    public void Suspends_OnceOver_LeavesItWaitingWithoutADateUntilSet()
    {
        var suspended = Dockets.Entry("2", "2025-09-30", Stay("suspends"));
        var file = Dockets.Of(Dockets.Entry("1", "2025-09-10", Brief), suspended, Dockets.Entry("3", "2025-10-20", """{ "continues": "brief", "due": "2025-12-15" }"""));
        Assert.That(
            new[] { "2025-10-10", "2025-10-11", "2025-10-20" }.Select(day => file.AsOf(day).Row("brief")),
            Is.EqualTo(new[] { "2025-10-20 stayed", "- waiting", "2025-12-15 in-force" }));
    }

    [TestCase("2", Description = "the entry's id")]
    [TestCase("s1", Description = "the stay's own")]
    public void Lifts_TakesEitherId_AndItsOnIsTheLastStayedDay(string id)
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2025-09-10", Brief),
            Dockets.Entry("2", "2025-09-30", """{ "id": "s1", "stays": "all", "from": "2025-10-01", "mode": "extends" }"""),
            Dockets.Entry("3", "2025-10-08", $$"""{ "lifts": "{{id}}", "on": "2025-10-10" }"""));
        Assert.That(new[] { "2025-10-10", "2025-10-11" }.Select(day => file.AsOf(day).Row("brief")), Is.EqualTo(new[] { "2025-10-20 stayed", "2025-10-30 in-force" }));
    }
}
