using Docket.Core;
using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Explanation;

/// <summary>Checks of what orders say of dates, each with its code, its severity and what to do.</summary>
public sealed class OrderChecksTests
{
    private const string Production = """{ "sets": "production", "party": "all", "due": "2022-12-09" }, """;

    [TestCase(Production + """{ "sets": "report", "party": "all", "due": "2022-12-01", "computedAs": "7 days after production" }""", "before-anchor", Severity.Warning)]
    [TestCase(Production + """{ "sets": "report", "party": "all", "due": "2022-12-01", "computedAs": "one month after the later of production and 2022-11-01" }""", "before-anchor", Severity.Warning)]
    [TestCase("""{ "sets": "report", "party": "all", "due": "2021-12-09" }""", "past-when-set", Severity.Warning)]
    [TestCase("""{ "sets": "report", "due": "2022-12-09" }""", "no-party", Severity.Note)]
    [TestCase(Production + """{ "sets": "report", "party": "all", "due": "2022-12-09" }""", "collision", Severity.Note)]
    public void Order_ThatWantsALook_IsNamed(string effects, string code, Severity severity)
    {
        var problem = Of(effects).Single(p => p.Code == code);
        Assert.That(problem.Severity, Is.EqualTo(severity));
    }

    [TestCase(Production + """{ "sets": "report", "party": "all", "due": "2022-12-16", "computedAs": "7 days after production" }""")]
    [TestCase(Production + """{ "sets": "draft", "party": "all", "due": "2022-12-02", "computedAs": "7 days before production" }""")]
    [TestCase("""{ "sets": "report", "party": "all", "due": "2021-12-09", "done": "2021-12-09" }""")]
    [TestCase("""{ "sets": "cmc", "kind": "hearing", "due": "2022-12-09" }""")]
    [TestCase(Production + """{ "sets": "report", "party": "court", "due": "2022-12-09" }""")]
    public void Order_InOrder_IsNotNamed(string effects) =>
        Assert.That(Of(effects).Select(p => p.Code).Intersect(["before-anchor", "past-when-set", "no-party", "collision"]), Is.Empty);

    [Test]
    public void Warning_SaysWhatToDo() =>
        Assert.That(
            Of(Production + """{ "sets": "report", "party": "all", "due": "2022-12-01", "computedAs": "7 days after production" }""").Single(p => p.Code == "before-anchor").Message,
            Is.EqualTo("report is due 2022-12-01, before production (2022-12-09), after which it is to be (\"7 days after production\"). Move one of the two, or mend \"computedAs\"."));

    private static IEnumerable<Problem> Of(string effects) => Law.BuiltIn.Check(Dockets.Of(Dockets.Entry("1", "2022-11-01", effects)));
}
