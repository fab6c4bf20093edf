using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Facts;

/// <summary>CASE-FILE, "closes" and "reopens": all that is open stops to bind, and nothing is revived by reopening.</summary>
public sealed class ClosingTests
{
    private const string Sets = """{ "sets": "brief", "due": "2022-12-09" }, { "sets": "cmc", "kind": "hearing", "due": "2022-12-15" }, { "sets": "fees", "due": "2022-12-20" }""";

    private static readonly string First = Dockets.Entry("1", "2022-11-01", Sets);

    [Test]
    public void Closing_OfTheCase_VacatesWhatIsOpenWithItsReason()
    {
        var schedule = Dockets.Of(First, Dockets.Entry("2", "2022-11-20", """{ "closes": "dismissed" }""")).AsOf("2022-11-20");
        Assert.That(new[] { "brief", "cmc", "fees" }.Select(schedule.Row), Is.EqualTo(new[] { "2022-12-09 vacated", "2022-12-15 vacated", "2022-12-20 vacated" }));
        Assert.That(schedule.Find("brief")!.Reason, Is.EqualTo("the case was closed: dismissed (ECF 2)"));
    }

    [Test]
    public void Closing_WithExceptions_LeavesThoseOpen()
    {
        var schedule = Dockets.Of(First, Dockets.Entry("2", "2022-11-20", """{ "closes": "judgment", "except": ["fees"] }""")).AsOf("2022-11-20");
        Assert.That(schedule.Row("fees"), Is.EqualTo("2022-12-20 in-force"));
        Assert.That(schedule.Row("brief"), Is.EqualTo("2022-12-09 vacated"));
    }

    [Test]
    public void Closing_LeavesAloneWhatTheSameEntrySetsAndWhatIsDone()
    {
        var schedule = Dockets.Of(
            First,
            Dockets.Entry("2", "2022-11-10", """{ "satisfies": "brief" }"""),
            Dockets.Entry("3", "2022-11-20", """{ "closes": "judgment" }""", """{ "sets": "costs", "due": "2022-12-04" }""")).AsOf("2022-11-20");
        Assert.That(new[] { "brief", "costs" }.Select(schedule.Row), Is.EqualTo(new[] { "2022-12-09 satisfied", "2022-12-04 in-force" }));
    }

    [Test]
    public void Reopening_RevivesNothingAndWarnsOfWhatStaysVacated()
    {
        var file = Dockets.Of(First, Dockets.Entry("2", "2022-11-20", """{ "closes": "dismissed" }"""), Dockets.Entry("3", "2022-11-25", """{ "reopens": true }"""));
        Assert.That(file.AsOf("2022-11-25").Row("brief"), Is.EqualTo("2022-12-09 vacated"));
        Assert.That(Fold.Of(file).Problems.Single().Message, Is.EqualTo("What ECF 2 took off by closing the case stays vacated: brief, cmc, fees. Set anew what binds again."));
    }

    [Test]
    public void Reopened_Case_TakesNewDates()
    {
        var file = Dockets.Of(First, Dockets.Entry("2", "2022-11-20", """{ "closes": "dismissed" }"""), Dockets.Entry("3", "2022-11-25", """{ "reopens": true }""", """{ "sets": "brief", "due": "2023-01-09" }"""));
        Assert.That(file.AsOf("2022-11-25").Row("brief"), Is.EqualTo("2023-01-09 in-force"));
    }

    [TestCase("""{ "reopens": true }""", "not-closed")]
    [TestCase("""{ "closes": "judgment", "except": ["briefs"] }""", "unknown-id")]
    public void Mistake_IsAProblem(string effect, string code) =>
        Assert.That(Fold.Of(Dockets.Of(First, Dockets.Entry("2", "2022-11-20", effect))).Problems.Select(p => p.Code), Is.EqualTo(new[] { code }));

    [Test]
    public void ClosedTwice_IsWarnedOf() =>
        Assert.That(
            Fold.Of(Dockets.Of(First, Dockets.Entry("2", "2022-11-20", """{ "closes": "dismissed" }"""), Dockets.Entry("3", "2022-11-21", """{ "closes": "judgment" }"""))).Problems.Select(p => p.Code),
            Is.EqualTo(new[] { "closed-already" }));

    [Test]
    public void Closing_BehindAStayOfTheSameEntry_KeepsTheDate()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-01-03", """{ "sets": "x", "due": "2022-03-01" }"""),
            Dockets.Entry("2", "2022-01-10", """{ "stays": "x", "mode": "extends" }""", """{ "closes": "dismissed" }"""));
        Assert.That(file.AsOf("2022-01-20").Row("x"), Is.EqualTo("2022-03-01 vacated"));
    }
}
