using Docket.Core.Computation;
using Docket.Core.Explanation;
using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Rules;

/// <summary>What hangs on trials, conferences and motions by rule moves with them, backward and forward; what a hand or an order fixed stays.</summary>
/// <remarks>90 days before Monday, September 14, 2026 is Tuesday, June 16; before Monday, October 19 it is Tuesday, July 21.</remarks>
public sealed class RuleCascadesTests
{
    private static readonly string Schedule = Dockets.Entry("10", "2026-01-05", """{ "sets": "case-management-conference", "kind": "hearing", "due": "2026-02-19" }""", """{ "sets": "trial", "kind": "hearing", "due": "2026-09-14" }""");
    private static readonly string Continuance = Dockets.Entry("12", "2026-01-20", """{ "continues": "case-management-conference", "due": "2026-03-19" }""", """{ "continues": "trial", "due": "2026-10-19" }""");
    private static readonly string Motion = Dockets.Entry("20", "2026-04-02", """{ "records": "motion-filed#20", "party": "plaintiff" }""", """{ "sets": "motion-hearing", "kind": "hearing", "due": "2026-05-14" }""");

    [Test]
    public void TrialAndConference_Continued_TakeWhatIsCountedBackFromThemAlong()
    {
        var file = Case(Schedule, Continuance);
        Assert.That(Rows(file, "2026-01-19"), Is.EqualTo("2026-02-12 in-force, 2026-06-16 in-force"));
        Assert.That(Rows(file, "2026-01-20"), Is.EqualTo("2026-03-12 in-force, 2026-07-21 in-force"));
        Assert.That(ScheduleDiff.Of(file.AsOf("2026-01-19"), file.AsOf("2026-01-20")).Changes.Select(ChangeWords.Why), Is.SupersetOf(new[]
        {
            "ECF 12 continues case-management-conference to 2026-03-19, so cand.16-10d moves to 2026-03-12.",
            "ECF 12 continues trial to 2026-10-19, so frcp.26a2Di moves to 2026-07-21.",
        }));
    }

    [Test]
    public void Override_OfARulesDate_SurvivesTheCascadeAndShowsTheComputedDateBeside()
    {
        var hand = """{ "id": "letter", "note": true, "filed": "2026-01-10", "effects": [ { "overrides": "cand.16-10d", "due": "2026-02-10", "by": "docket clerk", "why": "standing order" } ] }""";
        var statement = Case(Schedule, hand, Continuance).AsOf("2026-01-20").Find("cand.16-10d")!;
        Assert.That((statement.Date, statement.ComputedAs!.Date, statement.ComputedAs.Agrees), Is.EqualTo((Dockets.Day("2026-02-10"), Dockets.Day("2026-03-12"), false)));
    }

    [Test]
    public void Order_OnARulesDate_SurvivesTheCascade()
    {
        var order = Dockets.Entry("11", "2026-01-12", """{ "sets": "frcp.26a2Di", "what": "Disclose experts", "due": "2026-05-01" }""");
        Assert.That(Case(Schedule, order, Continuance).AsOf("2026-01-20").Row("frcp.26a2Di"), Is.EqualTo("2026-05-01 in-force"));
    }

    [Test]
    public void Briefs_RunFromTheFilingAndNotFromTheHearing()
    {
        var moved = Dockets.Entry("21", "2026-04-06", """{ "continues": "motion-hearing", "due": "2026-06-11" }""");
        var schedule = Case(Motion, moved).AsOf("2026-04-06");
        Assert.That(new[] { "cand.7-3a#20", "cand.7-3c#20" }.Select(schedule.Row), Is.EqualTo(new[] { "2026-04-16 in-force", "2026-04-23 in-force" }));
    }

    [Test]
    public void Reply_HangsOnTheOppositionAsExtended()
    {
        var extended = Dockets.Entry("21", "2026-04-06", """{ "extends": "cand.7-3a#20", "by": "7 days" }""");
        var schedule = Case(Motion, extended).AsOf("2026-04-06");
        Assert.That(new[] { "cand.7-3a#20", "cand.7-3c#20" }.Select(schedule.Row), Is.EqualTo(new[] { "2026-04-23 in-force", "2026-04-30 in-force" }));
    }

    [TestCase("""{ "vacates": "all" }""", "vacated vacated vacated vacated", Description = "all remaining dates are vacated")]
    [TestCase("""{ "extends": "all", "by": "30 days" }""", "2026-03-23 2026-10-14 2026-04-13 2026-11-13", Description = "the schedule is extended: March 21 is a Saturday, March 14 a Saturday and April 12 a Sunday")]
    [TestCase("""{ "extends": ["trial", "closing"], "by": "30 days" }""", "2026-02-19 2026-10-14 2026-03-12 2026-11-13", Description = "two dates are adjusted accordingly")]
    public void Order_OnAllOrSomeDates_ReachesThoseAndNoOther(string effect, string expected)
    {
        var file = Dockets.Of(
            Dockets.Entry("10", "2026-01-05", """{ "sets": "cmc", "kind": "hearing", "due": "2026-02-19" }""", """{ "sets": "trial", "kind": "hearing", "due": "2026-09-14" }""", """{ "sets": "report", "due": "2026-03-12" }""", """{ "sets": "closing", "due": "2026-10-14" }"""),
            Dockets.Entry("12", "2026-01-20", effect));
        var schedule = file.AsOf("2026-01-20");
        var rows = new[] { "cmc", "trial", "report", "closing" }.Select(id => schedule.Row(id).Split(' ')).Select(row => row[1] == "vacated" ? row[1] : row[0]);
        Assert.That(string.Join(' ', rows), Is.EqualTo(expected));
    }

    private static string Rows(CaseFile file, string day) => string.Join(", ", new[] { "cand.16-10d", "frcp.26a2Di" }.Select(file.AsOf(day).Row));

    private static CaseFile Case(params string[] entries) => Dockets.Parse(
        $$"""{ "court": "cand", "number": "3:26-cv-1", "rules": ["frcp", "cand-civil"], "parties": [ { "id": "plaintiff", "name": "Plaintiff", "is": "person" } ], "entries": [ {{string.Join(", ", entries)}} ] }""");
}
