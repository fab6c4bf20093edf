using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Facts;

public sealed class NamespaceTests
{
    [TestCase("""{ "sets": "x", "due": "2022-12-01" }""", """{ "sets": "x", "due": "2022-12-02" }""")]
    [TestCase("""{ "sets": "x", "due": "2022-12-01" }""", """{ "records": "x" }""")]
    [TestCase("""{ "sets": "x", "due": "2022-12-01" }""", """{ "finds": "x", "is": true }""")]
    [TestCase("""{ "records": "x" }""", """{ "sets": "x", "due": "2022-12-01" }""")]
    [TestCase("""{ "records": "x" }""", """{ "finds": "x", "is": true }""")]
    [TestCase("""{ "finds": "x", "is": true }""", """{ "records": "x" }""")]
    [TestCase("""{ "finds": "x", "is": true }""", """{ "sets": "x", "due": "2022-12-01" }""")]
    [TestCase("""{ "sets": "y", "due": "2022-12-01", "if": "x" }""", """{ "records": "x" }""", Description = "a condition from the moment something waits for it")]
    [TestCase("""{ "records": "y", "if": "x" }""", """{ "sets": "x", "due": "2022-12-01" }""")]
    [TestCase("""{ "records": "x" }""", """{ "sets": "y", "due": "2022-12-01", "if": "x" }""", Description = "an event is no condition")]
    [TestCase("""{ "sets": "x", "due": "2022-12-01" }""", """{ "records": "y", "if": "x" }""")]
    public void Id_ThatIsTaken_IsRefused(string first, string second)
    {
        var one = Dockets.Of(Dockets.Entry("1", "2022-09-01", first), Dockets.Entry("2", "2022-09-02", second));
        var together = Dockets.Of(Dockets.Entry("1", "2022-09-01", first, second));
        Assert.That((one.Codes(), together.Codes()), Is.EqualTo(("duplicate-id", "duplicate-id")));
    }

    [TestCase("""{ "records": "x" }""", """{ "records": "x", "party": "court" }""")]
    [TestCase("""{ "finds": "x", "is": true }""", """{ "finds": "x", "is": true }""")]
    [TestCase("""{ "sets": "y", "due": "2022-12-01", "if": "x" }""", """{ "finds": "x", "is": true }""")]
    [TestCase("""{ "sets": "y", "due": "2022-12-01", "if": "x" }""", """{ "sets": "z", "due": "2022-12-01", "if": "x" }""")]
    [TestCase("""{ "sets": "x", "due": "2022-12-01" }""", """{ "vacates": "x" }, { "sets": "x", "due": "2022-12-02" }""")]
    public void Id_OfItsOwnKind_IsNot(string first, string second) =>
        Assert.That(Dockets.Of(Dockets.Entry("1", "2022-09-01", first, second)).Codes(), Is.Empty);

    [Test]
    public void Id_ProposedByAnotherEntry_IsTaken()
    {
        var file = Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "proposes": [ { "sets": "x", "due": "2022-12-01" } ] }"""), Dockets.Entry("2", "2022-09-02", """{ "sets": "x", "due": "2022-12-02" }"""));
        Assert.That(file.Message("duplicate-id"), Does.StartWith("x is proposed by ECF 1"));
    }
}
