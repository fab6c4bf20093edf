using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Facts;

/// <summary>What stays and lifts say of a docket that they do not fit.</summary>
public sealed class StayEffectsTests
{
    private static readonly string First = Dockets.Entry("1", "2025-09-01", """{ "sets": "brief", "due": "2025-10-20" }""");
    private static readonly string Stay = Dockets.Entry("2", "2025-09-30", """{ "stays": "all", "from": "2025-10-01" }""");

    [TestCase("""{ "stays": "briefs" }""", "unknown-id")]
    [TestCase("""{ "stays": "brief", "from": "2025-10-01", "until": "2025-09-30" }""", "range-reversed")]
    [TestCase("""{ "stays": "brief" }, { "stays": "brief" }""", "duplicate-id")]
    [TestCase("""{ "stays": "brief", "from": "0001-01-01", "until": "2023-01-04" }""", "stay-too-long")]
    [TestCase("""{ "lifts": "2" }""", "unknown-id")]
    [TestCase("""{ "lifts": "1" }""", "unknown-id")]
    [TestCase("""{ "satisfies": "brief" }, { "stays": "brief" }""", "not-open")]
    public void Stay_ThatDoesNotFit_IsAProblem(string effects, string code) => Assert.That(Codes(First, Dockets.Entry("3", "2025-10-02", effects)), Is.EqualTo(new[] { code }));

    [Test]
    public void Stay_AtTheEndOfTheCalendar_IsSound() => Assert.That(Codes(First, Dockets.Entry("3", "2025-10-02", """{ "stays": "brief", "from": "9950-01-01" }""")), Is.Empty);

    [TestCase("""{ "lifts": "2" }, { "lifts": "2" }""", "lifted-already")]
    [TestCase("""{ "lifts": "2", "on": "2025-09-29" }""", "lifted-before")]
    public void Lifting_ThatDoesNotFit_IsAProblem(string effects, string code) => Assert.That(Codes(First, Stay, Dockets.Entry("3", "2025-10-10", effects)), Is.EqualTo(new[] { code }));

    [Test]
    public void StaysOfOneEntry_WithIds_AreLiftedOneByOne()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2025-09-01", """{ "sets": "a", "due": "2025-10-20" }, { "sets": "b", "due": "2025-10-20" }"""),
            Dockets.Entry("2", "2025-09-30", """{ "id": "stay-a", "stays": "a", "from": "2025-10-01", "mode": "extends" }, { "id": "stay-b", "stays": "b", "from": "2025-10-01", "mode": "extends" }"""),
            Dockets.Entry("3", "2025-10-10", """{ "lifts": "stay-a" }"""));
        Assert.That((file.AsOf("2025-10-11").Row("a"), file.AsOf("2025-10-11").Row("b")), Is.EqualTo(("2025-10-30 in-force", "2025-10-20 stayed")), "ten stayed days");
    }

    [Test]
    public void Lifting_ByTheEntry_OfSeveralStays_AsksWhich() =>
        Assert.That(
            Codes(First, Dockets.Entry("2", "2025-09-30", """{ "id": "s1", "stays": "brief" }, { "id": "s2", "stays": "all" }"""), Dockets.Entry("3", "2025-10-10", """{ "lifts": "2" }""")),
            Is.EqualTo(new[] { "ambiguous-stay" }));

    [Test]
    public void History_NamesTheStayAndItsEnd()
    {
        var file = Dockets.Of(First, Stay, Dockets.Entry("3", "2025-10-10", """{ "lifts": "2" }"""));
        Assert.That(file.AsOf("2025-10-10").History("brief").Select(h => $"{h.Entry.Id} {h.Verb}"), Is.EqualTo(new[] { "1 sets", "2 stays", "3 lifts" }));
    }

    private static IEnumerable<string> Codes(params string[] entries) => Fold.Of(Dockets.Of(entries)).Problems.Select(p => p.Code);
}
