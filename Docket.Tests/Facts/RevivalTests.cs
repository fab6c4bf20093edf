using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Explanation;
using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Facts;

/// <summary>An order that is vacated takes what it set; whether what it had superseded binds again is in dispute, and never assumed.</summary>
public sealed class RevivalTests
{
    private static readonly string First = Dockets.Entry("22", "2022-09-01", """{ "sets": "cmc", "kind": "hearing", "due": "2022-12-08" }""", """{ "sets": "brief", "due": "2022-11-15" }""");
    private static readonly string Second = Dockets.Entry("30", "2022-10-03", """{ "continues": "cmc", "due": "2023-02-09" }""", """{ "vacates": "brief" }""", """{ "sets": "report", "due": "2023-01-12" }""");
    private static readonly string Vacatur = Dockets.Entry("40", "2022-10-20", """{ "vacates": { "order": "30" } }""");

    [Test]
    public void VacatedOrder_TakesWhatItSetAndLeavesWhatItSupersededInDispute()
    {
        var schedule = Dockets.Of(First, Second, Vacatur).AsOf("2022-10-20");
        Assert.That(new[] { "report", "cmc", "brief" }.Select(schedule.Row), Is.EqualTo(new[] { "2023-01-12 vacated", "2022-12-08 disputed", "2022-11-15 disputed" }));
        Assert.That(schedule.Find("cmc")!.Reason, Is.EqualTo(
            "ECF 40 vacated ECF 30, which had given it another date; whether this earlier date binds again is in dispute: it does, or nothing binds until an order sets it. Treat it as due"));
        Assert.That(schedule.Find("brief")!.Reason, Does.StartWith("ECF 40 vacated ECF 30, which had taken it off;"));
    }

    [Test]
    public void VacatedOrder_BeforeItsVacatur_StandsAsItStood() =>
        Assert.That(new[] { "report", "cmc", "brief" }.Select(Dockets.Of(First, Second, Vacatur).AsOf("2022-10-19").Row), Is.EqualTo(new[] { "2023-01-12 in-force", "2023-02-09 in-force", "2022-11-15 vacated" }));

    [Test]
    public void Disputed_DateOnceConfirmed_BindsAgain()
    {
        var file = Dockets.Of(First, Second, Vacatur, Dockets.Entry("41", "2022-10-24", """{ "confirms": "cmc" }"""));
        Assert.That(file.AsOf("2022-10-24").Row("cmc"), Is.EqualTo("2022-12-08 in-force"));
        Assert.That(Changes(file, "2022-10-20", "2022-10-24"), Is.EqualTo(new[] { "cmc revived: ECF 41 confirms cmc, which settles that its date binds." }));
    }

    [TestCase("""{ "continues": "cmc", "due": "2023-03-02" }""", "2023-03-02 in-force")]
    [TestCase("""{ "vacates": "cmc" }""", "2022-12-08 vacated")]
    [TestCase("""{ "satisfies": "cmc" }""", "2022-12-08 satisfied")]
    [TestCase("""{ "extends": "cmc", "by": "7 days" }""", "2022-12-15 in-force")]
    public void Disputed_DateOnALaterWordOfTheCourt_IsInDisputeNoLonger(string effect, string row) =>
        Assert.That(Dockets.Of(First, Second, Vacatur, Dockets.Entry("41", "2022-10-24", effect)).AsOf("2022-10-24").Row("cmc"), Is.EqualTo(row));

    [Test]
    public void LaterOrder_OnTheSameDate_OutlivesTheVacatedOne()
    {
        var between = Dockets.Entry("35", "2022-10-10", """{ "continues": "cmc", "due": "2023-03-09" }""", """{ "sets": "brief", "due": "2022-12-01" }""");
        var schedule = Dockets.Of(First, Second, between, Vacatur).AsOf("2022-10-20");
        Assert.That(new[] { "cmc", "brief" }.Select(schedule.Row), Is.EqualTo(new[] { "2023-03-09 in-force", "2022-12-01 in-force" }));
    }

    [Test]
    public void IdSetAnew_ByTheVacatedOrder_IsTheEarlierDateInDispute()
    {
        var anew = Dockets.Entry("30", "2022-10-03", """{ "vacates": "cmc" }""", """{ "sets": "cmc", "kind": "hearing", "due": "2023-02-09" }""");
        Assert.That(Dockets.Of(First, anew, Vacatur).AsOf("2022-10-20").Row("cmc"), Is.EqualTo("2022-12-08 disputed"));
    }

    [Test]
    public void Dismissal_Vacated_LeavesWhatItTookOffInDispute()
    {
        var dismissal = Dockets.Entry("30", "2022-10-03", """{ "closes": "dismissed" }""");
        Assert.That(Dockets.Of(First, dismissal, Vacatur).AsOf("2022-10-20").Row("cmc"), Is.EqualTo("2022-12-08 disputed"));
    }

    [Test]
    public void WhatIsDone_SinceTheVacatedOrder_StaysDone()
    {
        var done = Dockets.Entry("35", "2022-10-10", """{ "satisfies": "cmc" }""");
        Assert.That(Dockets.Of(First, Second, done, Vacatur).AsOf("2022-10-20").Row("cmc"), Is.EqualTo("2023-02-09 satisfied"));
    }

    [Test]
    public void Dependent_OfADisputedDate_SaysSoInItsProof()
    {
        var file = Dockets.Of(First, Dockets.Entry("23", "2022-09-02", """{ "sets": "statement", "due": "7 days before cmc" }"""), Second, Vacatur);
        var schedule = file.AsOf("2022-10-20");
        Assert.That(schedule.Row("statement"), Is.EqualTo("2022-12-01 in-force"));
        Assert.That(DeadlineExplanation.Of(schedule, "statement").ReplaceLineEndings(" "), Does.Contain("which is in dispute (ECF 22)"));
        Assert.That(Changes(file, "2022-10-19", "2022-10-20"), Is.EqualTo(new[]
        {
            "brief disputed: ECF 40 vacates the order that had superseded the date of brief, 2022-11-15; whether it binds again is in dispute.",
            "statement moved: ECF 40 vacates the order that had superseded the date of cmc, 2022-12-08; whether it binds again is in dispute, so statement moves to 2022-12-01.",
            "cmc disputed: ECF 40 vacates the order that had superseded the date of cmc, 2022-12-08; whether it binds again is in dispute.",
            "report died: ECF 40 vacates report.",
        }));
    }

    [Test]
    public void Vacatur_OfAnOrderThatOnlySuperseded_IsNoWarning() =>
        Assert.That(Fold.Of(Dockets.Of(First, Dockets.Entry("30", "2022-10-03", """{ "continues": "cmc", "due": "2023-02-09" }"""), Vacatur)).Problems, Is.Empty);

    [Test]
    public void Correction_OfTheVacatedOrder_ReachesTheRevival()
    {
        var correction = Dockets.Entry("45", "2022-11-01", """{ "corrects": "22", "effects": [ { "sets": "cmc", "kind": "hearing", "due": "2022-12-15" } ] }""");
        Assert.That(Dockets.Of(First, Second, Vacatur, correction).AsOf("2022-11-01").Row("cmc"), Is.EqualTo("2022-12-15 disputed"));
    }

    [Test]
    public void StayOfAVacatedOrder_ThatRan_EndsAndLeavesWhatItsDaysDidInDispute()
    {
        // It ran from October 1 to 15, 15 days: October 20 and 15 days is Tuesday, November 4.
        var file = Dockets.Of(
            Dockets.Entry("1", "2025-09-01", """{ "sets": "brief", "due": "2025-10-20" }"""),
            Dockets.Entry("2", "2025-09-30", """{ "stays": "all", "from": "2025-10-01", "until": "2025-11-12", "mode": "extends" }"""),
            Dockets.Entry("3", "2025-10-15", """{ "vacates": { "order": "2" } }"""));
        var brief = file.AsOf("2025-10-16").Find("brief")!;
        Assert.That((brief.State, brief.Computed.Dates()), Is.EqualTo((DeadlineState.Disputed, "2025-10-20 2025-11-04")));
        Assert.That(file.AsOf("2025-10-14").Row("brief"), Is.EqualTo("2025-10-20 stayed"));
        Assert.That(Fold.Of(file).Problems, Is.Empty);
    }

    [Test]
    public void StayOfAVacatedOrder_ThatHadNotBegun_NeverRuns()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2025-08-01", """{ "sets": "brief", "due": "2025-12-08" }"""),
            Dockets.Entry("2", "2025-08-20", """{ "stays": "all", "from": "2025-12-01", "until": "2025-12-31", "mode": "extends" }"""),
            Dockets.Entry("3", "2025-09-01", """{ "vacates": { "order": "2" } }"""));
        Assert.That(new[] { "2025-09-01", "2025-12-05", "2026-01-05" }.Select(day => file.AsOf(day).Row("brief")), Is.EqualTo(new[] { "2025-12-08 in-force", "2025-12-08 in-force", "2025-12-08 in-force" }));
    }

    [Test]
    public void StayDispute_OnceTheCourtConfirmsTheDate_IsSettled()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2025-09-01", """{ "sets": "brief", "due": "2025-10-20" }"""),
            Dockets.Entry("2", "2025-09-30", """{ "stays": "brief", "from": "2025-10-01", "until": "2025-10-10" }"""),
            Dockets.Entry("3", "2025-10-14", """{ "confirms": "brief" }"""));
        Assert.That(new[] { "2025-10-13", "2025-10-14" }.Select(day => file.AsOf(day).Row("brief")), Is.EqualTo(new[] { "2025-10-20 disputed", "2025-10-20 in-force" }));
    }

    [Test]
    public void StayDispute_OfAPeriodCountedBack_IsSettledByTheCourtsWordToo()
    {
        // Seven days before October 20 is October 13, Columbus Day, so Friday, October 10.
        var file = Dockets.Of(
            Dockets.Entry("1", "2025-09-01", """{ "sets": "cmc", "kind": "hearing", "due": "2025-10-20" }""", """{ "sets": "brief", "due": "7 days before cmc" }"""),
            Dockets.Entry("2", "2025-09-30", """{ "stays": "all", "from": "2025-10-01", "until": "2025-10-21", "mode": "tolls" }"""),
            Dockets.Entry("3", "2025-10-23", """{ "confirms": ["cmc", "brief"] }"""));
        Assert.That(new[] { "2025-10-22", "2025-10-23" }.Select(day => file.AsOf(day).Row("brief")), Is.EqualTo(new[] { "2025-10-10 disputed", "2025-10-10 in-force" }));
    }

    [Test]
    public void ConfirmedDate_ThatAStayHasMoved_StaysMoved()
    {
        // Ten days of stay: October 20 and 10 days is Thursday, October 30.
        var file = Dockets.Of(
            Dockets.Entry("1", "2025-09-01", """{ "sets": "brief", "due": "2025-10-20" }"""),
            Dockets.Entry("2", "2025-09-30", """{ "stays": "brief", "from": "2025-10-01", "until": "2025-10-10", "mode": "extends" }"""),
            Dockets.Entry("3", "2025-10-14", """{ "confirms": "brief" }"""));
        Assert.That(file.AsOf("2025-10-14").Row("brief"), Is.EqualTo("2025-10-30 in-force"));
    }

    [Test]
    public void Suspended_DateSetAnew_IsInOrder()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2025-09-01", """{ "sets": "cmc", "kind": "hearing", "due": "2025-10-20" }"""),
            Dockets.Entry("2", "2025-09-30", """{ "stays": "cmc", "from": "2025-10-01", "until": "2025-11-12", "mode": "suspends" }"""),
            Dockets.Entry("3", "2025-11-14", """{ "sets": "cmc", "kind": "hearing", "due": "2025-12-18" }"""));
        Assert.That(file.AsOf("2025-11-14").Row("cmc"), Is.EqualTo("2025-12-18 in-force"));
    }

    [Test]
    public void Disputed_DateThatIsPast_IsListedAndTold()
    {
        var file = Dockets.Of(First, Second, Vacatur);
        Assert.That(new DeadlineFilter { WithinDays = 7 }.Of(file.AsOf("2022-12-01")).Select(d => d.Id), Is.EqualTo(new[] { "brief", "cmc" }));
        Assert.That(Law.BuiltIn.Check(file).Where(p => p.Code == "disputed").Select(p => p.Message.Split(':')[0]), Is.EquivalentTo(new[] { "brief is in dispute", "cmc is in dispute" }));
    }

    [Test]
    public void Vacated_WithARequestPending_Died()
    {
        var file = Dockets.Of(
            First, Dockets.Entry("23", "2022-09-15", """{ "proposes": [ { "continues": "cmc", "due": "2023-01-12" } ] }"""), Dockets.Entry("24", "2022-09-20", """{ "vacates": "cmc" }"""));
        Assert.That(Changes(file, "2022-09-15", "2022-09-20"), Is.EqualTo(new[] { "cmc died: ECF 24 vacates cmc; a request still asks for it for 2023-01-12." }));
    }

    [Test]
    public void Alternative_ThatIsNotGranted_DiedAndSaysWhatWasGranted()
    {
        var asked = Dockets.Entry("2", "2022-09-15", """{ "proposes": [ { "sets": "a", "due": "2022-12-01" } ], "id": "first" }""", """{ "proposes": [ { "sets": "b", "due": "2022-12-02" } ], "id": "second" }""");
        var file = Dockets.Of(First, asked, Dockets.Entry("3", "2022-09-20", """{ "grants": "second" }"""));
        Assert.That(Changes(file, "2022-09-15", "2022-09-20"), Is.EqualTo(new[] { "a died: ECF 3 grants another request in its place, which denies a.", "b woke: ECF 3 sets b for 2022-12-02." }));
    }

    [Test]
    public void SeriesSaidToBeDone_AsAWhole_IsWarnedOf()
    {
        var file = Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "sets": "jsr", "due": "2022-10-03", "every": "1 month", "until": "2023-01-15" }"""), Dockets.Entry("2", "2022-10-03", """{ "satisfies": "jsr" }"""));
        Assert.That(Fold.Of(file).Problems.Select(p => p.Code), Is.EqualTo(new[] { "series-done" }));
    }

    private static IEnumerable<string> Changes(CaseFile file, string from, string to) =>
        ScheduleDiff.Of(file.AsOf(from), file.AsOf(to)).Changes.Select(c => $"{c.Id} {ChangeWords.Of(c.Kind)}: {ChangeWords.Why(c)}");
}
