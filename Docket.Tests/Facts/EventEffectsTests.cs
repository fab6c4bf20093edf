using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Facts;

public sealed class EventEffectsTests
{
    private static readonly string Contingent = Dockets.Entry("1", "2022-09-01", """{ "sets": "x", "due": "2022-12-01", "if": "c" }""", """{ "sets": "cmc", "kind": "hearing", "due": "2022-12-08" }""");

    private static string Find(string id, string day, bool found) => Dockets.Entry(id, day, $$"""{ "finds": "c", "is": {{(found ? "true" : "false")}} }""");

    [Test]
    public void Condition_Open_WaitsWithItsDate()
    {
        var schedule = Dockets.Of(Contingent).AsOf("2022-12-05");
        var x = schedule.Deadline("x");
        Assert.That((schedule.Row("x"), x.Conditional, x.Overdue, x.Reason), Is.EqualTo(("2022-12-01 waiting", true, false, "waits for c")));
    }

    [Test]
    public void Condition_FoundTrue_BindsAndMayBeOverdue()
    {
        var x = Dockets.Of(Contingent, Find("2", "2022-10-03", true)).AsOf("2022-12-05").Deadline("x");
        Assert.That((x.State, x.Conditional, x.Overdue), Is.EqualTo((Docket.Core.Computation.DeadlineState.InForce, false, true)));
    }

    [Test]
    public void Condition_FoundFalse_VacatesWithTheReasonAndKeepsTheDate()
    {
        var schedule = Dockets.Of(Contingent, Find("2", "2022-10-03", false)).AsOf("2022-10-03");
        Assert.That((schedule.Row("x"), schedule.Deadline("x").Reason, schedule.Deadline("x").Conditional), Is.EqualTo(("2022-12-01 vacated", "c was found false (ECF 2)", false)));
    }

    [TestCase(true, "2022-12-01 in-force")]
    [TestCase(false, "2022-12-01 vacated")]
    public void Condition_FoundBeforeTheSet_DecidesAtOnce(bool found, string row) =>
        Assert.That(Dockets.Of(Find("0", "2022-08-31", found), Contingent).AsOf("2022-09-01").Row("x"), Is.EqualTo(row));

    [Test]
    public void Condition_FoundFalseAfterTrue_LeavesWhatNoLongerWaited()
    {
        var file = Dockets.Of(Contingent, Find("2", "2022-10-03", true), Find("3", "2022-10-04", false), Dockets.Entry("4", "2022-10-05", """{ "sets": "y", "due": "2022-12-02", "if": "c" }"""));
        var schedule = file.AsOf("2022-10-05");
        Assert.That((schedule.Row("x"), schedule.Row("y"), file.Codes()), Is.EqualTo(("2022-12-01 in-force", "2022-12-02 vacated", "found-otherwise")));
    }

    [Test]
    public void Condition_FoundFalse_ClosesNothingThatIsDone()
    {
        var file = Dockets.Of(Contingent, Dockets.Entry("2", "2022-10-01", """{ "satisfies": "x" }"""), Find("3", "2022-10-03", false));
        Assert.That(file.AsOf("2022-10-03").Row("x"), Is.EqualTo("2022-12-01 satisfied"));
    }

    [TestCase("""{ "vacates": "cmc", "if": "c" }""", "2022-12-08 vacated")]
    [TestCase("""{ "continues": "cmc", "due": "2023-02-09", "if": "c" }""", "2023-02-09 in-force")]
    [TestCase("""{ "extends": "cmc", "by": "7 days", "if": "c" }""", "2022-12-15 in-force")]
    [TestCase("""{ "satisfies": "cmc", "if": "c" }""", "2022-12-08 satisfied")]
    [TestCase("""{ "overrides": "cmc", "due": "2022-12-09", "if": "c" }""", "2022-12-09 in-force")]
    public void Effect_UnderACondition_ActsOnlyWhenItIsFoundTrue(string effect, string row)
    {
        var order = Dockets.Entry("2", "2022-10-01", effect);
        Assert.Multiple(() =>
        {
            Assert.That(Dockets.Of(Contingent, order).AsOf("2022-10-02").Row("cmc"), Is.EqualTo("2022-12-08 in-force"), "open");
            Assert.That(Dockets.Of(Contingent, order, Find("3", "2022-10-03", true)).AsOf("2022-10-03").Row("cmc"), Is.EqualTo(row), "found true later");
            Assert.That(Dockets.Of(Find("0", "2022-08-31", true), Contingent, order).AsOf("2022-10-03").Row("cmc"), Is.EqualTo(row), "found true before");
            Assert.That(Dockets.Of(Contingent, order, Find("3", "2022-10-03", false)).AsOf("2022-10-03").Row("cmc"), Is.EqualTo("2022-12-08 in-force"), "found false");
            Assert.That(Dockets.Of(Find("0", "2022-08-31", false), Contingent, order).AsOf("2022-10-03").Row("cmc"), Is.EqualTo("2022-12-08 in-force"), "found false before");
        });
    }

    [Test]
    public void Effect_UnderACondition_TakesItsOwnEntrysDay()
    {
        var schedule = Dockets.Of(Contingent, Dockets.Entry("2", "2022-10-03", """{ "records": "notice", "if": "c" }""", """{ "sets": "reply", "due": "14 days after notice" }"""), Find("3", "2022-11-01", true)).AsOf("2022-11-01");
        Assert.That((schedule.Row("reply"), schedule.Deadline("reply").Overdue), Is.EqualTo(("2022-10-17 in-force", true)), "\"on\" is the filing day of the entry that records it: October 3 + 14");
    }

    [Test]
    public void All_UnderACondition_MeansWhatWasOpenBeforeItsEntry()
    {
        var schedule = Dockets.Of(Contingent, Dockets.Entry("2", "2022-10-03", """{ "vacates": "all", "if": "c2" }"""), Dockets.Entry("3", "2022-10-04", """{ "sets": "later", "due": "2022-12-02" }"""), Dockets.Entry("4", "2022-11-01", """{ "finds": "c2", "is": true }""")).AsOf("2022-11-01");
        Assert.That((schedule.Row("cmc"), schedule.Row("later")), Is.EqualTo(("2022-12-08 vacated", "2022-12-02 in-force")));
    }

    [Test]
    public void Event_RecordedAgainForTheSameParty_TakesTheLaterEntrysDayWithAWarning()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-09-01", """{ "records": "served", "on": "2022-08-30" }""", """{ "sets": "answer", "due": "21 days after served" }"""),
            Dockets.Entry("2", "2022-09-06", """{ "records": "served", "on": "2022-08-25", "party": "all" }"""));
        Assert.Multiple(() =>
        {
            Assert.That(file.AsOf("2022-09-05").Readings("answer"), Is.EqualTo("2022-09-20"), "August 30 + 21");
            Assert.That(file.AsOf("2022-09-06").Readings("answer"), Is.EqualTo("2022-09-15"), "August 25 + 21");
            Assert.That(file.Codes(), Is.EqualTo("recorded-again"));
        });
    }

    [Test]
    public void Event_RecordedForAnotherParty_IsNoRepetition()
    {
        var file = Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "records": "served", "party": "court" }""", """{ "records": "served", "party": "clerk" }"""));
        Assert.That((file.Codes(), Fold.Of(file).State.Events["served"].Length), Is.EqualTo(("", 2)));
    }
}
