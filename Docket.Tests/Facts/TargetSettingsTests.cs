using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Facts;

public sealed class TargetSettingsTests
{
    private static readonly string Before = Dockets.Entry(
        "1",
        "2022-09-01",
        """{ "sets": "open", "due": "2022-12-01" }""",
        """{ "sets": "waits", "due": "7 days after ruling" }""",
        """{ "sets": "partly", "due": "2022-12-02" }""",
        """{ "satisfies": "partly", "partly": "half" }""",
        """{ "sets": "passed", "kind": "hearing", "due": "2022-09-02" }""",
        """{ "sets": "done", "due": "2022-09-02" }""",
        """{ "satisfies": "done" }""");

    private static readonly string Asked = Dockets.Entry("2", "2022-09-06", """{ "proposes": [ { "sets": "asked", "due": "2022-12-05" } ] }""");

    private static string Vacated(params string[] effects)
    {
        var schedule = Dockets.Of(Before, Asked, Dockets.Entry("3", "2022-09-12", effects)).AsOf("2022-09-12");
        return string.Join(" ", schedule.Deadlines.Where(d => d.State == Docket.Core.Computation.DeadlineState.Vacated).Select(d => d.Id).Order(StringComparer.Ordinal));
    }

    [Test]
    public void All_IsWhatIsOpenBeforeTheEntry_NeitherDoneNorAsked() =>
        Assert.That(Vacated("""{ "vacates": "all" }"""), Is.EqualTo("open partly passed waits"));

    [TestCase("""{ "sets": "new", "due": "2022-12-20" }""", "open partly passed waits", Description = "what the entry sets is not open before it")]
    [TestCase("""{ "continues": "open", "due": "2022-12-20" }""", "partly passed waits")]
    [TestCase("""{ "satisfies": "open" }""", "partly passed waits")]
    public void All_BesideOtherEffectsOfTheEntry_InEitherOrder(string other, string vacated) =>
        Assert.That((Vacated("""{ "vacates": "all" }""", other), Vacated(other, """{ "vacates": "all" }""")), Is.EqualTo((vacated, vacated)));

    [TestCase("""{ "satisfies": "open", "partly": "half" }""", Description = "partly done is not closed")]
    [TestCase("""{ "extends": "open", "to": "2022-12-20" }""", Description = "only what is set or continued is spared")]
    public void All_AfterAnEffectThatSparesNothing_ReachesItsId(string before) =>
        Assert.That(Vacated(before, """{ "vacates": "all" }"""), Is.EqualTo("open partly passed waits"));

    [Test]
    public void All_AfterTheEntrySetsAnIdAnew_SparesIt()
    {
        var schedule = Dockets.Of(Before, Dockets.Entry("3", "2022-09-12", """{ "vacates": "open" }""", """{ "sets": "open", "due": "2022-12-20" }""", """{ "vacates": "all" }""")).AsOf("2022-09-12");
        Assert.That(schedule.Row("open"), Is.EqualTo("2022-12-20 in-force"));
    }

    [Test]
    public void All_BesideAGrant_SparesWhatTheRequestAndItsWithContinue()
    {
        var asked = Dockets.Entry("2", "2022-09-06", """{ "proposes": [ { "continues": "open", "due": "2022-12-20" }, { "continues": "passed", "due": "2022-12-21" } ] }""");
        var order = Dockets.Entry("3", "2022-09-12", """{ "grants": "2", "with": [ { "continues": "passed", "due": "2023-01-05" } ] }""", """{ "vacates": "all" }""");
        var schedule = Dockets.Of(Before, asked, order).AsOf("2022-09-12");
        Assert.That((schedule.Row("open"), schedule.Row("passed"), schedule.Row("waits")), Is.EqualTo(("2022-12-20 in-force", "2023-01-05 in-force", "- vacated")));
    }

    [Test]
    public void All_InsideARequest_MeansWhatIsOpenWhenItIsGranted()
    {
        var asked = Dockets.Entry("2", "2022-09-06", """{ "proposes": [ { "vacates": "all" }, { "sets": "trial", "kind": "hearing", "due": "2023-05-01" } ] }""");
        var between = Dockets.Entry("3", "2022-09-07", """{ "sets": "between", "due": "2022-12-09" }""");
        var schedule = Dockets.Of(Before, asked, between, Dockets.Entry("4", "2022-09-12", """{ "grants": "2" }""")).AsOf("2022-09-12");
        Assert.That((schedule.Row("between"), schedule.Row("open"), schedule.Row("trial")), Is.EqualTo(("2022-12-09 vacated", "2022-12-01 vacated", "2023-05-01 in-force")));
    }

    [Test]
    public void All_Extended_MovesEachAndSparesWhatTheEntrySets()
    {
        var schedule = Dockets.Of(Before, Dockets.Entry("3", "2022-09-12", """{ "extends": "all", "by": "30 days" }""", """{ "sets": "new", "due": "2022-12-20" }""", """{ "records": "ruling" }""")).AsOf("2022-09-12");
        Assert.Multiple(() =>
        {
            Assert.That(schedule.Row("open"), Is.EqualTo("2023-01-03 in-force"), "December 1 + 30 is Saturday the 31st; Monday January 2 is New Year's Day observed");
            Assert.That(schedule.Row("partly"), Is.EqualTo("2023-01-03 partly-satisfied"), "December 2 + 30 is Sunday January 1");
            Assert.That(schedule.Row("passed"), Is.EqualTo("2022-10-03 in-force"), "September 2 + 30 is Sunday October 2");
            Assert.That(schedule.Row("waits"), Is.EqualTo("2022-10-19 in-force"), "September 12 + 7 is the 19th, + 30 is Wednesday");
            Assert.That(schedule.Row("new"), Is.EqualTo("2022-12-20 in-force"));
            Assert.That(schedule.Row("done"), Is.EqualTo("2022-09-02 satisfied"));
        });
    }

    [Test]
    public void Order_IsAllThatTheEntrySetAndIsOpen()
    {
        var later = Dockets.Entry("2", "2022-09-06", """{ "sets": "later", "due": "2022-12-05" }""");
        var schedule = Dockets.Of(Before, later, Dockets.Entry("3", "2022-09-12", """{ "vacates": { "order": "1" } }""")).AsOf("2022-09-12");
        Assert.That((schedule.Row("open"), schedule.Row("done"), schedule.Row("later")), Is.EqualTo(("2022-12-01 vacated", "2022-09-02 satisfied", "2022-12-05 in-force")));
    }

    [Test]
    public void Order_OfAGrant_IsWhatItBroughtInForce()
    {
        var file = Dockets.Of(Before, Asked, Dockets.Entry("3", "2022-09-12", """{ "grants": "2" }"""), Dockets.Entry("4", "2022-09-13", """{ "extends": { "order": "3" }, "to": "2022-12-30" }"""));
        Assert.That((file.AsOf("2022-09-13").Row("asked"), file.AsOf("2022-09-13").Row("open")), Is.EqualTo(("2022-12-30 in-force", "2022-12-01 in-force")));
    }

    [TestCase("99", "unknown-entry")]
    [TestCase("2", "nothing-open", Description = "it set nothing")]
    public void Order_ThatSetNothing_IsReported(string entry, string code) =>
        Assert.That(Dockets.Of(Before, Asked, Dockets.Entry("3", "2022-09-12", $$"""{ "vacates": { "order": "{{entry}}" } }""")).Codes(), Is.EqualTo(code));

    [Test]
    public void Ids_NamedTwice_ActOnce()
    {
        var schedule = Dockets.Of(Before, Dockets.Entry("3", "2022-09-12", """{ "extends": ["open", "open"], "by": "7 days" }""")).AsOf("2022-09-12");
        Assert.That(schedule.Row("open"), Is.EqualTo("2022-12-08 in-force"));
    }

    [Test]
    public void Id_OfAnEvent_IsRefused() =>
        Assert.That(
            Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "records": "served" }""", """{ "vacates": "served" }""")).Message("unknown-id"),
            Is.EqualTo("served is an event; vacates takes a deadline or hearing."));
}
