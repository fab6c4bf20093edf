using Docket.Core.Computation;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Settled;

/// <summary>""all" means what is open before the entry, less what its own `satisfies` close, and never what the same entry (or its `with`) sets or continues: in force, partly satisfied, waiting, stayed, disputed, passed hearings; not proposals, not what is satisfied. After `closes` these are vacated, with the reason."</summary>
public sealed class SettledAllTests
{
    private const string Open = "disputed open partly passed stayed waits";

    private static readonly string[] Before =
    [
        Dockets.Entry(
            "1",
            "2022-09-01",
            """{ "sets": "open", "due": "2022-12-01" }""",
            """{ "sets": "partly", "due": "2022-12-02" }, { "satisfies": "partly", "partly": "half" }""",
            """{ "sets": "waits", "due": "7 days after ruling" }""",
            """{ "sets": "stayed", "due": "2022-12-06" }, { "sets": "disputed", "due": "2022-12-07" }""",
            """{ "sets": "passed", "kind": "hearing", "due": "2022-09-06" }""",
            """{ "sets": "done", "due": "2022-09-02" }, { "satisfies": "done" }"""),
        Dockets.Entry("2", "2022-09-02", """{ "id": "s1", "stays": "stayed" }""", """{ "id": "s2", "stays": "disputed", "from": "2022-09-05", "until": "2022-09-08" }"""),
        Dockets.Entry("3", "2022-09-07", """{ "proposes": [ { "sets": "asked", "due": "2022-12-05" } ] }"""),
    ];

    private static Schedule After(params string[] effects) => Dockets.Of([.. Before, Dockets.Entry("4", "2022-09-12", effects)]).AsOf("2022-09-12");

    [Test]
    public void Docket_BeforeTheEntry_HasOneRowInEachState() =>
        Assert.That(
            After("""{ "records": "anything" }""").Deadlines.Select(d => $"{d.Id} {d.State}"),
            Is.EquivalentTo(new[] { "open InForce", "partly PartlySatisfied", "waits Waiting", "stayed Stayed", "disputed Disputed", "passed Passed", "done Satisfied", "asked Proposed" }));

    [Test]
    public void All_IsWhatIsOpen_NotProposalsAndNotWhatIsSatisfied()
    {
        var schedule = After("""{ "vacates": "all" }""");
        Assert.That((schedule.In(DeadlineState.Vacated), schedule.Rows("done", "asked")), Is.EqualTo((Open, "2022-09-02 satisfied, 2022-12-05 proposed")));
    }

    [TestCase("""{ "satisfies": "open" }""", "disputed partly passed stayed waits", Description = "what its own satisfies close")]
    [TestCase("""{ "continues": "open", "due": "2022-12-21" }""", "disputed partly passed stayed waits")]
    [TestCase("""{ "sets": "new", "due": "2022-12-20" }""", Open)]
    [TestCase("""{ "grants": "3" }""", Open, Description = "nor what the request that it grants sets")]
    [TestCase("""{ "grants": "3", "with": [ { "continues": "passed", "due": "2022-12-22" } ] }""", "disputed open partly stayed waits", Description = "what its with continues")]
    [TestCase("""{ "grants": "3", "with": [ { "sets": "fees", "due": "2022-12-22" } ] }""", Open, Description = "or sets")]
    public void All_BesideOtherEffects_LeavesAloneWhatTheySatisfySetOrContinue(string other, string vacated) =>
        Assert.That((After("""{ "vacates": "all" }""", other).In(DeadlineState.Vacated), After(other, """{ "vacates": "all" }""").In(DeadlineState.Vacated)), Is.EqualTo((vacated, vacated)));

    [Test]
    public void Closing_VacatesAllWithTheReason()
    {
        var schedule = After("""{ "closes": "dismissed" }""");
        Assert.That(schedule.In(DeadlineState.Vacated), Is.EqualTo(Open));
        Assert.That(schedule.Deadlines.Where(d => d.State == DeadlineState.Vacated).Select(d => d.Reason), Has.All.EqualTo("the case was closed: dismissed (ECF 4)"));
    }
}
