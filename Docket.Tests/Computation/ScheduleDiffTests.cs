using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Explanation;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

/// <summary>What changed between two days: each kind of change, the days it moved, and the path by which it came about.</summary>
public sealed class ScheduleDiffTests
{
    private static readonly string Hearing = Dockets.Entry("1", "2022-11-01", """{ "sets": "cmc", "kind": "hearing", "due": "2022-12-08T13:30" }""");

    private static readonly string First = Dockets.Entry("22", "2022-11-01", """{ "sets": "production", "due": "2022-12-30" }""", """{ "sets": "report", "due": "one month after production" }""", """{ "sets": "cmc", "kind": "hearing", "due": "2022-11-10" }""");

    [Test]
    public void Extension_ThatMovesWhatHangsOnIt_ShowsThePath()
    {
        var changes = Diff(First, Dockets.Entry("24", "2022-11-15", """{ "extends": "production", "to": "2023-01-31" }"""));

        Assert.That(changes.Single(c => c.Id == "report"), Has.Property("Kind").EqualTo(ChangeKind.Moved).And.Property("Days").EqualTo(29), "from Monday, January 30 to February 28");
        Assert.That(ChangeWords.Why(changes.Single(c => c.Id == "report")), Is.EqualTo("ECF 24 extends production to 2023-01-31, so report moves to 2023-02-28."));
        Assert.That(ChangeWords.Why(changes.Single(c => c.Id == "production")), Is.EqualTo("ECF 24 extends production to 2023-01-31."));
    }

    [TestCase("""{ "sets": "brief", "due": "2022-12-01" }""", "brief", ChangeKind.Set, "ECF 24 sets brief for 2022-12-01.")]
    [TestCase("""{ "vacates": "production" }""", "production", ChangeKind.Died, "ECF 24 vacates production.")]
    [TestCase("""{ "vacates": "production" }""", "report", ChangeKind.Waits, "ECF 24 vacates production, so report has no date.")]
    [TestCase("""{ "satisfies": "production", "on": "2022-11-14" }""", "production", ChangeKind.Met, "ECF 24 satisfies production.")]
    [TestCase("""{ "closes": "dismissed" }""", "report", ChangeKind.Died, "ECF 24 closes the case.")]
    [TestCase("""{ "proposes": [ { "sets": "stipulated", "due": "2022-12-01" } ] }""", "stipulated", ChangeKind.Proposed, "Proposed by ECF 24, not in force until granted.")]
    [TestCase("""{ "stays": "production", "mode": "extends" }""", "production", ChangeKind.Stayed, "ECF 24 stays production.")]
    [TestCase("""{ "records": "unrelated" }""", "cmc", ChangeKind.Passed, "Its day is over with no word of it.")]
    [TestCase("""{ "corrects": "22", "effects": [ { "sets": "production", "due": "2022-12-15" } ] }""", "production", ChangeKind.Moved, "ECF 24 corrects the docket: production to 2022-12-15.")]
    public void Entry_OfAKind_ChangesSo(string effect, string id, ChangeKind kind, string why)
    {
        var change = Diff(First, Dockets.Entry("24", "2022-11-15", effect)).Single(c => c.Id == id);
        Assert.That((change.Kind, ChangeWords.Why(change)), Is.EqualTo((kind, why)));
    }

    [Test]
    public void Hearing_MovedToAnotherHourOfItsDay_SaysTheHour()
    {
        var change = Diff(Hearing, Dockets.Entry("2", "2022-11-15", """{ "continues": "cmc", "due": "2022-12-08T09:30" }""")).Single();
        Assert.That((change.Kind, change.Days, ChangeWords.Why(change)), Is.EqualTo((ChangeKind.Moved, 0, "ECF 2 continues cmc to 2022-12-08, 9:30 a.m.")));
    }

    [Test]
    public void Hearing_Satisfied_IsSaidToHaveBeenHeld() =>
        Assert.That(ChangeWords.Why(Diff(Hearing, Dockets.Entry("2", "2022-12-08", """{ "satisfies": "cmc" }"""), to: "2022-12-08").Single()), Is.EqualTo("ECF 2 says that cmc was held."));

    [Test]
    public void Change_AfterOthers_NamesTheEntriesThatCameBefore()
    {
        var file = Dockets.Of(
            Hearing,
            Dockets.Entry("2", "2022-11-07", """{ "vacates": "cmc" }"""),
            Dockets.Entry("3", "2022-11-08", """{ "sets": "cmc", "kind": "hearing", "due": "2023-01-05" }"""),
            Dockets.Entry("4", "2022-11-09", """{ "confirms": "cmc" }"""),
            Dockets.Entry("5", "2022-11-10", """{ "continues": "cmc", "due": "2023-02-02" }"""));
        Assert.That(ChangeWords.Why(Law.BuiltIn.Diff(file, Dockets.Day("2022-11-05"), Dockets.Day("2022-11-15")).Changes.Single()), Is.EqualTo("ECF 5 continues cmc to 2023-02-02; ECF 2 and ECF 3 came before."));
    }

    [TestCase("2022-12-12", ChangeKind.Passed, "Its day is over with no word of it.", """{ "confirms": "cmc" }""")]
    [TestCase("2022-11-15", ChangeKind.Woke, "ECF 2 finds needed, so cmc wakes, for 2022-12-08.", """{ "finds": "needed", "is": true }, { "confirms": "cmc" }""", ", \"if\": \"needed\"")]
    public void Court_ThatSaysADayStands_IsNoReason(string to, ChangeKind kind, string why, string effects, string condition = "")
    {
        var set = Dockets.Entry("1", "2022-11-01", $$"""{ "sets": "cmc", "kind": "hearing", "due": "2022-12-08"{{condition}} }""");
        var change = Diff(set, Dockets.Entry("2", "2022-11-15", effects), to: to).Single();
        Assert.That((change.Kind, ChangeWords.Why(change)), Is.EqualTo((kind, why)));
    }

    [Test]
    public void Chain_ThatWakes_SaysSoOfEachLink()
    {
        var file = Dockets.Of(
            First,
            Dockets.Entry("23", "2022-11-02", """{ "sets": "brief", "due": "7 days after report" }""", """{ "vacates": "production" }"""),
            Dockets.Entry("24", "2022-11-15", """{ "sets": "production", "due": "2023-01-10" }"""));
        var change = Law.BuiltIn.Diff(file, Dockets.Day("2022-11-05"), Dockets.Day("2022-11-15")).Changes.Single(c => c.Id == "brief");
        Assert.That(ChangeWords.Why(change), Is.EqualTo("ECF 24 sets production for 2023-01-10, so report wakes, for 2023-02-10, so brief wakes, for 2023-02-17."), "both are Fridays");
    }

    [Test]
    public void Event_ThatWakesADeadline_IsThePathsFirstStep()
    {
        var waits = Dockets.Entry("22", "2022-11-01", """{ "sets": "answer", "due": "30 days after served" }""");
        var change = Diff(waits, Dockets.Entry("24", "2022-11-15", """{ "records": "served", "on": "2022-11-10" }""")).Single();
        Assert.That((change.Kind, ChangeWords.Why(change)), Is.EqualTo((ChangeKind.Woke, "ECF 24 records served on 2022-11-10, so answer wakes, for 2022-12-12.")));
        Assert.That(change.Days, Is.Null);
    }

    [Test]
    public void Revival_OfWhatWasVacated_IsOne()
    {
        var file = Dockets.Of(First, Dockets.Entry("23", "2022-11-05", """{ "vacates": "production" }"""), Dockets.Entry("24", "2022-11-15", """{ "continues": "production", "due": "2023-01-10" }"""));
        Assert.That(Law.BuiltIn.Diff(file, Dockets.Day("2022-11-06"), Dockets.Day("2022-11-15")).Changes.Single(c => c.Id == "production").Kind, Is.EqualTo(ChangeKind.Revived));
    }

    [Test]
    public void SameDay_HasNoChanges() =>
        Assert.That(Law.BuiltIn.Diff(Dockets.Of(First), Dockets.Day("2022-11-05"), Dockets.Day("2022-11-05")).Changes, Is.Empty);

    /// <summary>A cascade equals fresh computation: whatever day an anchor moves to, the diff's new dates are those of a docket that had it so from the start.</summary>
    [Test]
    public void Cascade_ForEveryShiftOverAYear_EqualsFreshComputation()
    {
        for (var day = Dockets.Day("2025-01-01"); day.Year == 2025; day = day.PlusDays(1))
        {
            var iso = Probes.Iso(day);
            var moved = Dockets.Of(
                Dockets.Entry("1", "2024-12-02", """{ "sets": "anchor", "due": "2025-06-05" }, { "sets": "x", "due": "30 days after anchor" }"""),
                Dockets.Entry("2", "2024-12-03", $$"""{ "continues": "anchor", "due": "{{iso}}" }"""));
            var fresh = Dockets.Of(Dockets.Entry("1", "2024-12-02", $$"""{ "sets": "anchor", "due": "{{iso}}" }, { "sets": "x", "due": "30 days after anchor" }"""));
            Assert.That(moved.AsOf("2024-12-03").Row("x"), Is.EqualTo(fresh.AsOf("2024-12-03").Row("x")), iso);
        }
    }

    [Test]
    public void Cascade_IntoASeriesAndAStay_ForEveryShiftOverAYear_EqualsFreshComputation()
    {
        const string Hanging = """{ "sets": "x", "due": "30 days after anchor" }, { "sets": "r", "due": "14 days after anchor", "every": "1 month", "until": "2026-06-30" }""";
        var stay = Dockets.Entry("3", "2024-12-04", """{ "stays": "x", "from": "2025-06-02", "until": "2025-06-27", "mode": "tolls" }""");
        for (var day = Dockets.Day("2025-01-01"); day.Year == 2025; day = day.PlusDays(1))
        {
            var iso = Probes.Iso(day);
            var moved = Dockets.Of(Dockets.Entry("1", "2024-12-02", $$"""{ "sets": "anchor", "due": "2025-06-05" }, {{Hanging}}"""), Dockets.Entry("2", "2024-12-03", $$"""{ "continues": "anchor", "due": "{{iso}}" }"""), stay).AsOf("2025-12-31");
            var fresh = Dockets.Of(Dockets.Entry("1", "2024-12-02", $$"""{ "sets": "anchor", "due": "{{iso}}" }, {{Hanging}}"""), stay).AsOf("2025-12-31");
            foreach (var id in new[] { "x", "r#1", "r#3" })
                Assert.That((moved.Row(id), moved.Readings(id)), Is.EqualTo((fresh.Row(id), fresh.Readings(id))), $"{id}, anchor on {iso}");
        }
    }

    [Test]
    public void Cascade_OfOneDay_OntoARolledDate_LeavesItWhereItIs()
    {
        var changes = Diff(
            Dockets.Entry("1", "2025-06-01", """{ "sets": "anchor", "due": "2025-06-05" }, { "sets": "x", "due": "30 days after anchor" }"""),
            Dockets.Entry("2", "2025-06-02", """{ "continues": "anchor", "due": "2025-06-06" }"""), "2025-06-01", "2025-06-02");
        Assert.That(changes.Select(c => c.Id), Is.EqualTo(new[] { "anchor" }), "thirty days after June 5 is Saturday, July 5, after June 6 Sunday, July 6; both end on Monday, July 7");
    }

    private static System.Collections.Immutable.ImmutableArray<ScheduleChange> Diff(string first, string second, string from = "2022-11-05", string to = "2022-11-15") =>
        Law.BuiltIn.Diff(Dockets.Of(first, second), Dockets.Day(from), Dockets.Day(to)).Changes;
}
