using Docket.Core;
using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Explanation;

/// <summary>What <c>check</c> looks for in a file that contradicts nothing: each finding with code, severity and what to do, and beside it a file in which there is nothing to find.</summary>
public sealed class LinterTests
{
    private const string Production = """{ "sets": "production", "party": "court", "due": "2022-12-09" }, """;
    private const string Served = """{ "records": "motion", "on": "2022-10-31" }, """;

    // ECF 1 is filed on Tuesday, November 1, 2022. December 10 is a Saturday.
    [TestCase("""{ "sets": "x", "party": "all", "due": "2022-12-10" }""", Severity.Warning, "date",
        "x: Saturday, December 10, 2022 is a closed day (Saturday). A date certain does not move by itself; the last open day before it is Friday, December 9, 2022.")]
    [TestCase("""{ "sets": "x", "kind": "hearing", "due": "2022-11-24" }""", Severity.Warning, "date",
        "x: Thursday, November 24, 2022 is a closed day (Thanksgiving Day). A date certain does not move by itself; the last open day before it is Wednesday, November 23, 2022.")]
    [TestCase(Production + """{ "sets": "report", "party": "all", "due": "2022-12-01", "computedAs": "7 days after production" }""", Severity.Warning, "before-anchor",
        "report is due 2022-12-01, before production (2022-12-09), after which it is to be (\"7 days after production\"). Move one of the two, or mend \"computedAs\".")]
    [TestCase(Served + """{ "sets": "x", "party": "all", "due": "2022-10-28", "computedAs": "14 days after motion" }""", Severity.Warning, "before-anchor",
        "x is due 2022-10-28, before motion (2022-10-31), after which it is to be (\"14 days after motion\"). Move one of the two, or mend \"computedAs\".")]
    [TestCase("""{ "sets": "x", "party": "all", "due": "2022-10-31", "computedAs": "the next court day after entry 1" }""", Severity.Warning, "before-anchor",
        "x is due 2022-10-31, before ECF 1 was filed (2022-11-01), after which it is to be (\"the next court day after entry 1\"). Move one of the two, or mend \"computedAs\".")]
    [TestCase(Served + """{ "sets": "x", "party": "all", "due": "14 days after motion" }, { "overrides": "x", "due": "2022-10-28" }""", Severity.Warning, "before-anchor",
        "x is due 2022-10-28, before motion (2022-10-31), after which it is to be (\"14 days after motion\"). Look at both days, and move one of the two.")]
    [TestCase(Served + """{ "sets": "x", "party": "all", "due": "14 days after motion" }, { "continues": "x", "due": "2022-10-28" }""", Severity.Warning, "before-anchor",
        "x is due 2022-10-28, before motion (2022-10-31), after which it is to be (\"14 days after motion\"). Look at both days, and move one of the two.")]
    [TestCase(Production + """{ "satisfies": "production", "on": "2022-11-01" }, { "sets": "x", "party": "all", "due": "2022-10-31", "computedAs": "7 days after production is done" }""", Severity.Warning, "before-anchor",
        "x is due 2022-10-31, before production was done (2022-11-01), after which it is to be (\"7 days after production is done\"). Move one of the two, or mend \"computedAs\".")]
    [TestCase("""{ "sets": "x", "party": "all", "due": "2022-12-15", "computedAs": "30 days after 2022-11-09" }""", Severity.Warning, "computed-as",
        "x is set for 2022-12-15, but \"30 days after 2022-11-09\" gives 2022-12-09. Ask which is meant; the date binds until then.")]
    [TestCase("""{ "sets": "a", "party": "all", "due": "2022-12-09" }, { "sets": "b", "party": "all", "due": "2022-12-09" }""", Severity.Note, "collision",
        "On 2022-12-09 2 things fall due for all: a and b. See that all can be done, or ask for another day.")]
    [TestCase("""{ "sets": "x", "due": "2022-12-09" }""", Severity.Note, "no-party", "x names nobody who owes it. Add \"party\": a party's id, or all, court, clerk.")]
    [TestCase("""{ "satisfies": "x" }""", Severity.Error, "unknown-id", "There is no deadline or hearing x. No earlier entry sets it; where it was met before it was docketed, set it with \"done\".")]
    [TestCase("""{ "sets": "x", "party": "all", "due": "one month after 2023-01-31" }""", Severity.Warning, "readings",
        "x has 2 readings: 2023-02-28 (Fed. R. Civ. P. 6; a month too short ends the count on its last day); 2023-03-01 (a month too short sends the count to the first day of the next). 2023-02-28 is safe.")]
    public void File_WithSomethingToFind_IsTold(string effects, Severity severity, string code, string message)
    {
        var problem = Of(effects).Single(p => p.Code == code);
        Assert.That((problem.Severity, problem.Message), Is.EqualTo((severity, message)));
    }

    [TestCase("date", """{ "sets": "x", "party": "all", "due": "2022-12-09" }""")]
    [TestCase("date", """{ "sets": "x", "party": "all", "due": "39 days after 2022-11-01" }""", Description = "December 10 as words, which roll")]
    [TestCase("before-anchor", Production + """{ "sets": "report", "party": "all", "due": "2022-12-16", "computedAs": "7 days after production" }""")]
    [TestCase("before-anchor", Production + """{ "sets": "draft", "party": "all", "due": "2022-12-02", "computedAs": "7 days before production" }""")]
    [TestCase("before-anchor", Production + Served + """{ "sets": "x", "party": "all", "due": "2022-11-07", "computedAs": "7 days after the earlier of motion and production" }""", Description = "one is enough")]
    [TestCase("before-anchor", Production + """{ "vacates": "production" }, { "sets": "x", "party": "all", "due": "2022-12-01", "computedAs": "7 days after production" }""")]
    [TestCase("before-anchor", Served + """{ "sets": "x", "party": "all", "due": "14 days after motion" }, { "overrides": "x", "due": "2022-11-10" }""")]
    [TestCase("computed-as", """{ "sets": "x", "party": "all", "due": "2022-12-09", "computedAs": "30 days after 2022-11-09" }""")]
    [TestCase("computed-as", """{ "sets": "x", "party": "all", "due": "2022-12-15", "computedAs": "approximately 30 days after 2022-11-09" }""", Description = "a week a month")]
    [TestCase("collision", """{ "sets": "a", "party": "all", "due": "2022-12-09" }, { "sets": "b", "party": "court", "due": "2022-12-09" }""")]
    [TestCase("collision", """{ "sets": "a", "party": "all", "due": "2022-12-09" }, { "sets": "b", "party": "all", "due": "2022-12-09", "done": "2022-10-28" }""")]
    [TestCase("no-party", """{ "sets": "x", "kind": "hearing", "due": "2022-12-09" }""")]
    [TestCase("unknown-id", """{ "sets": "x", "due": "2022-12-09", "done": "2022-10-28" }""")]
    [TestCase("readings", """{ "sets": "x", "party": "all", "due": "one month after 2023-01-27" }""")]
    public void File_InWhichThereIsNothingToFind_IsNotTold(string code, string effects) => Assert.That(Of(effects).Select(p => p.Code), Does.Not.Contain(code));

    // Monthly from January 30, 2023: February is the first month too short, on its last day or on March 1. No other month up to June lacks a 30th.
    [Test]
    public void Series_OfWhichAnInstanceWillBeDoubtful_NamesItAndBothDays()
    {
        var problem = Of("""{ "sets": "jsr", "party": "all", "due": "2022-10-30", "every": "1 month", "until": "2023-02-28" }""").Single(p => p.Code == "readings");
        Assert.That((problem.Severity, problem.Message), Is.EqualTo((Severity.Warning, "jsr#5 has 2 readings: 2023-02-28 (Fed. R. Civ. P. 6; a month too short ends the count on its last day); 2023-03-01 (a month too short sends the count to the first day of the next). 2023-02-28 is safe.")));
    }

    [Test]
    public void Series_OfWhichSeveralWillBeDoubtful_IsToldOnce()
    {
        var problem = Of("""{ "sets": "jsr", "party": "all", "due": "2022-12-31", "every": "1 month", "counting": "anchored", "until": "2023-06-30" }""").Single(p => p.Code == "readings");
        Assert.That(problem.Message, Does.StartWith("jsr#3 has 2 readings: 2023-02-28 (").And.Contains(" So have jsr#4, jsr#5, jsr#6 and jsr#7. 2023-02-28 is safe."));
    }

    [Test]
    public void Series_OfWhichNoneWillBeDoubtful_IsNotTold() =>
        Assert.That(Of("""{ "sets": "jsr", "party": "all", "due": "2022-10-15", "every": "1 month", "until": "2023-02-28" }""").Select(p => p.Code), Does.Not.Contain("readings"));

    private static IEnumerable<Problem> Of(string effects) => Law.BuiltIn.Check(Dockets.Of(Dockets.Entry("1", "2022-11-01", effects)));
}
