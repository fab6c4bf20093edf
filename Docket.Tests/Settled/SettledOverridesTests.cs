using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Settled;

/// <summary>"Overrides hold until a later entry of the court sets, continues, extends or vacates the same id; then the court's date wins, with a warning."</summary>
public sealed class SettledOverridesTests
{
    private static readonly string Set = Dockets.Entry("1", "2022-04-22", """{ "records": "served" }""", """{ "sets": "answer", "due": "30 days after served" }""", """{ "sets": "reply", "due": "2022-07-15" }""");
    private static readonly string ByHand = """{ "id": "note-1", "filed": "2022-05-02", "note": true, "effects": [ { "overrides": "answer", "due": "2022-06-01", "why": "letter" } ] }""";

    private static (string Row, string Warnings) After(string effect)
    {
        var file = Dockets.Of(Set, ByHand, Dockets.Entry("3", "2022-05-10", effect));
        return (file.AsOf("2022-05-10").Row("answer"), file.Codes());
    }

    [TestCase("""{ "records": "served", "on": "2022-04-25", "party": "clerk" }""", Description = "its anchor moves")]
    [TestCase("""{ "continues": "reply", "due": "2022-08-01" }""", Description = "the court moves another one")]
    [TestCase("""{ "confirms": "answer" }""")]
    public void Override_UntilTheCourtActsOnThatId_Holds(string effect) => Assert.That(After(effect), Is.EqualTo(("2022-06-01 in-force", "")));

    [TestCase("""{ "sets": "answer", "due": "2022-06-10" }""", "2022-06-10 in-force")]
    [TestCase("""{ "continues": "answer", "due": "2022-06-15" }""", "2022-06-15 in-force")]
    [TestCase("""{ "extends": "answer", "by": "14 days" }""", "2022-06-15 in-force", Description = "June 1, as it stood, and 14 days")]
    [TestCase("""{ "vacates": "answer" }""", "2022-06-01 vacated")]
    [TestCase("""{ "extends": "all", "to": "2022-07-20" }""", "2022-07-20 in-force")]
    public void Override_OnceTheCourtActsOnThatId_GivesWayWithAWarning(string effect, string row) => Assert.That(After(effect), Is.EqualTo((row, "override-ends")));
}
