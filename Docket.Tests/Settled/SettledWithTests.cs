using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Settled;

/// <summary>"`with` replaces the proposal's effect on that id; `except` is needed only to drop one. Granting one of several alternatives denies the entry's others; "if granted" takes the first; alternatives may set one id."</summary>
public sealed class SettledWithTests
{
    private static readonly string Set = Dockets.Entry("1", "2022-09-30", """{ "sets": "cmc", "kind": "hearing", "due": "2022-12-08" }""");
    private static readonly string Asked = Dockets.Entry("2", "2022-11-18", """{ "proposes": [ { "vacates": "cmc" }, { "sets": "report", "due": "2023-01-12" }, { "sets": "plan", "due": "2023-01-19" } ] }""");

    private static readonly string Either = Dockets.Entry(
        "2",
        "2022-11-18",
        """{ "proposes": [ { "sets": "report", "due": "2023-01-12" }, { "sets": "plan", "due": "2023-01-19" } ], "id": "early" }""",
        """{ "proposes": [ { "sets": "report", "due": "2023-02-16" }, { "sets": "budget", "due": "2023-02-23" } ], "id": "late" }""");

    private static string Granted(string request, string order) => Dockets.Of(Set, request, Dockets.Entry("3", "2022-11-21", order)).AsOf("2022-11-21").Rows("cmc", "report", "plan");

    [TestCase("""{ "sets": "report", "due": "2023-01-26" }""", "2022-12-08 vacated, 2023-01-26 in-force, 2023-01-19 in-force")]
    [TestCase("""{ "continues": "cmc", "due": "2023-03-02" }""", "2023-03-02 in-force, 2023-01-12 in-force, 2023-01-19 in-force", Description = "another verb on that id")]
    public void With_ReplacesTheEffectOnThatId_AndGrantsTheRestWithoutExcept(string with, string rows) =>
        Assert.That(Granted(Asked, $$"""{ "grants": "2", "with": [ {{with}} ] }"""), Is.EqualTo(rows));

    [Test]
    public void Except_BesideWith_DropsOne() =>
        Assert.That(
            Granted(Asked, """{ "grants": "2", "except": ["plan"], "with": [ { "sets": "report", "due": "2023-01-26" } ] }"""),
            Is.EqualTo("2022-12-08 vacated, 2023-01-26 in-force, 2023-01-19 denied"));

    [TestCase("early", "2023-01-12 in-force, 2023-01-19 in-force, 2023-02-23 denied")]
    [TestCase("late", "2023-02-16 in-force, 2023-01-19 denied, 2023-02-23 in-force")]
    public void Alternative_Granted_DeniesTheOthersOfTheEntry(string granted, string rows) =>
        Assert.That(Dockets.Of(Set, Either, Dockets.Entry("3", "2022-11-21", $$"""{ "grants": "{{granted}}" }""")).AsOf("2022-11-21").Rows("report", "plan", "budget"), Is.EqualTo(rows));

    [Test]
    public void IfGranted_OfAlternatives_TakesTheFirst() =>
        Assert.That(Dockets.Of(Set, Either).AsOf("2022-11-18", ifGranted: true).Rows("report", "plan", "budget"), Is.EqualTo("2023-01-12 in-force, 2023-01-19 in-force, 2023-02-23 denied"));

    [Test]
    public void Alternatives_MaySetOneId()
    {
        var file = Dockets.Of(Set, Either);
        Assert.That((file.Codes(), file.AsOf("2022-11-18").Requests("report")), Is.EqualTo(("", "2 sets 2023-01-12; 2 sets 2023-02-16")));
    }
}
