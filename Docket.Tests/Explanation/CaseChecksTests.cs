using Docket.Core;
using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Explanation;

public sealed class CaseChecksTests
{
    private static string[] Messages(CaseFile file, string code) => [.. Law.BuiltIn.Check(file).Where(p => p.Code == code).Select(p => p.Message)];

    [TestCase("""{ "sets": "x", "due": "2022-12-08" }""", "")]
    [TestCase("""{ "sets": "x", "due": "2022-12-10" }""", "date", Description = "a Saturday")]
    [TestCase("""{ "sets": "x", "due": null }""", "no-date")]
    [TestCase("""{ "records": "ruling" }, { "sets": "x", "due": "after ruling" }""", "no-date", Description = "a known anchor, without a length")]
    [TestCase("""{ "sets": "x", "due": "after ruling" }""", "unknown-anchor", Description = "an open one is not asked for a date")]
    [TestCase("""{ "sets": "x", "due": "one month after 2023-01-31" }""", "readings")]
    [TestCase("""{ "sets": "x", "due": "2023-01-20", "computedAs": "approximately one month after 2022-12-09" }""", "computed-as")]
    [TestCase("""{ "sets": "x", "due": "2023-01-12", "computedAs": "approximately one month after 2022-12-09" }""", "")]
    [TestCase("""{ "sets": "x", "due": "7 days after ruling" }""", "unknown-anchor")]
    [TestCase("""{ "sets": "x", "due": "7 days after y is done" }""", "unknown-anchor")]
    [TestCase("""{ "sets": "x", "due": "7 days after entry 9" }""", "unknown-anchor")]
    [TestCase("""{ "sets": "x", "due": "7 days after entry 1" }""", "")]
    [TestCase("""{ "sets": "x", "due": "7 days after ruling" }, { "extends": "x", "by": "7 days" }""", "unknown-anchor")]
    [TestCase("""{ "sets": "x", "due": "7 days after ruling" }, { "vacates": "x" }""", "", Description = "what is closed hangs on nothing")]
    [TestCase("""{ "proposes": [ { "sets": "x", "due": "7 days after ruling" } ] }""", "unknown-anchor", Description = "what is asked for too")]
    [TestCase("""{ "sets": "x", "due": "2022-12-08" }, { "proposes": [ { "continues": "x", "due": "7 days after ruling" } ] }""", "unknown-anchor")]
    [TestCase("""{ "sets": "x", "due": "7 days after ruling" }, { "proposes": [ { "records": "ruling" } ] }""", "", Description = "something in the file may record it")]
    [TestCase("""{ "sets": "x", "due": "2022-12-08" }, { "satisfies": "x", "partly": "half", "remains": "rest" }""", "unknown-remains")]
    [TestCase("""{ "sets": "x", "due": "2022-12-08" }, { "satisfies": "x", "partly": "half", "remains": "rest" }, { "sets": "rest", "due": "2022-12-15" }""", "")]
    [TestCase("""{ "sets": "x", "due": "2022-12-08", "every": "1 month", "until": "2023-01-15" }, { "sets": "y", "due": "7 days after x" }""", "series-anchor")]
    [TestCase("""{ "sets": "x", "due": "2022-12-08", "every": "1 month", "until": "2023-01-15" }, { "sets": "y", "due": "7 days after x#1" }""", "")]
    [TestCase("""{ "sets": "x", "due": "2022-12-08", "every": "12 months", "until": "ruling" }""", "unknown-anchor", Description = "its end is no event of the file")]
    [TestCase("""{ "proposes": [ { "sets": "x", "due": "2022-12-08", "every": "12 months", "until": "ruling" } ] }""", "unknown-anchor")]
    [TestCase("""{ "sets": "x", "due": "2022-12-08", "every": "12 months", "until": "ruling" }, { "proposes": [ { "records": "ruling" } ] }""", "")]
    [TestCase("""{ "sets": "x", "due": "2022-12-08", "every": "12 months", "until": "ruling" }, { "vacates": "x" }""", "")]
    [TestCase("""{ "sets": "x", "due": "2022-12-08", "party": "nobody" }""", "unknown-party")]
    [TestCase("""{ "sets": "x", "due": "2022-12-08", "party": "court-reporter" }""", "")]
    [TestCase("""{ "records": "served", "service": "pigeon" }""", "unknown-service")]
    [TestCase("""{ "records": "served" }, { "records": "served", "on": "2022-08-30" }""", "recorded-again")]
    [TestCase("""{ "sets": "x", "due": "2022-12-08" }, { "satisfies": "x" }, { "continues": "x", "due": "2023-01-05" }""", "revived")]
    [TestCase("""{ "sets": "x", "due": "2022-12-08" }, { "overrides": "x", "due": "2022-12-09" }, { "continues": "x", "due": "2023-01-05" }""", "override-ends")]
    [TestCase("""{ "sets": "x", "due": "7 days after x" }""", "cycle")]
    [TestCase("""{ "vacates": "x" }""", "unknown-id")]
    public void Check_OfOneEntry_Reports(string effects, string codes) =>
        Assert.That(Dockets.Of(Dockets.Entry("1", "2022-09-01", effects)).Checked(), Is.EqualTo(codes));

    [Test]
    public void Check_UnknownAnchor_SaysWhoNeedsWhomAndTheNearestName()
    {
        var file = Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "records": "complaint-served" }""", """{ "sets": "x", "due": "7 days after complaint-servd" }"""));
        Assert.That(Messages(file, "unknown-anchor"), Is.EqualTo(["x -> complaint-servd: it is due \"7 days after complaint-servd\" (ECF 1), and no entry of the file sets or records complaint-servd. Did you mean complaint-served?"]));
    }

    [Test]
    public void Check_SeriesWhoseEndNobodyRecords_SaysWhatItWaitsForAndTheNearestName()
    {
        var file = Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "sets": "x", "due": "2022-12-08", "every": "12 months", "until": "production-complete" }"""), Dockets.Entry("2", "2022-11-01", """{ "records": "production-completed" }"""));
        Assert.That(Messages(file, "unknown-anchor"), Is.EqualTo(["x -> production-complete: it goes on until production-complete (ECF 1), and no entry of the file records production-complete. Did you mean production-completed?"]));
    }

    [Test]
    public void Check_Cycle_ShowsThePath()
    {
        var file = Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "sets": "a", "due": "7 days after b" }""", """{ "sets": "b", "due": "7 days before a" }"""));
        Assert.That(Messages(file, "cycle"), Is.EqualTo(["These hang on one another, so none has a date: b -> a -> b. b is due \"7 days before a\" (ECF 1); a is due \"7 days after b\" (ECF 1)."]));
    }

    [Test]
    public void Check_Readings_NamesThemAndTheSafeDay()
    {
        var file = Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "sets": "x", "due": "one month after 2023-01-31" }"""));
        Assert.That(Messages(file, "readings").Single(), Does.StartWith("x has 2 readings: 2023-02-28 (").And.EndsWith("2023-02-28 is safe."));
    }

    [Test]
    public void Check_OfTheExample_FindsNoError() =>
        Assert.That(Law.BuiltIn.Check(Dockets.Example()).Where(p => p.Severity == Severity.Error), Is.Empty);

    [Test]
    public void Check_AllProblems_StandInFileOrder()
    {
        var file = Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "sets": "x", "due": "2022-12-10" }""", """{ "sets": "y", "due": null }""", """{ "sets": "z", "due": "7 days after ruling", "party": "nobody" }"""));
        Assert.That(file.Checked(), Is.EqualTo("date no-date unknown-party unknown-anchor"));
    }

    [Test]
    public void Check_OfAnEmptyFile_FindsNothing() => Assert.That(Dockets.Of().Checked(), Is.Empty);

    [Test]
    public void Check_OfAnUnknownCourt_SaysSo() => Assert.That(Probes.In("cadn", "", Dockets.Entry("1", "2022-09-01")).Checked(), Is.EqualTo("unknown-court"));
}
