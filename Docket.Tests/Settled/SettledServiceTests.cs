using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Settled;

/// <summary>"`service` on a recorded event adds the days that the rule gives to periods running from it, for the party served. Where an event is recorded for several parties, the deadline's own `party` decides; for `all` or none, the earliest, with the others as readings. Recorded once, an event serves every party; recorded again for the same party, the later entry's day counts and `check` warns."</summary>
public sealed class SettledServiceTests
{
    private static CaseFile With(string party, params string[] recorded) => Probes.In(
        "cand",
        """, "parties": [ { "id": "a" }, { "id": "b" } ]""",
        Dockets.Entry("1", "2022-09-12", recorded),
        Dockets.Entry("2", "2022-09-13", $$"""{ "sets": "reply", {{(party.Length == 0 ? "" : $"\"party\": \"{party}\", ")}}"due": "14 days after motion" }"""));

    private static string Readings(string party, params string[] recorded) => With(party, recorded).AsOf("2022-09-13").Readings("reply");

    // September 1 and 14 days are Thursday, September 15; three days more are Sunday, so Monday, September 19. From September 8: Thursday, September 22.
    private const string First = """{ "records": "motion", "on": "2022-09-01", "party": "a", "service": "mail" }""";
    private const string Second = """{ "records": "motion", "on": "2022-09-08", "party": "b" }""";

    [TestCase("a", "2022-09-19")]
    [TestCase("b", "2022-09-15", Description = "the other was served by mail")]
    [TestCase("all", "2022-09-19")]
    public void Service_AddsItsDays_ForThePartyServed(string party, string date) => Assert.That(Readings(party, First), Is.EqualTo(date));

    [TestCase("14 days before motion", "2022-08-18")]
    [TestCase("14 days after entry 1", "2022-09-26", Description = "a period that does not run from it")]
    public void Service_AddsToPeriodsRunningFromIt_AndToNoOthers(string due, string date) =>
        Assert.That(Dockets.Of(Dockets.Entry("1", "2022-09-12", First, $$"""{ "sets": "x", "party": "a", "due": "{{due}}" }""")).AsOf("2022-09-12").Readings("x"), Is.EqualTo(date));

    [TestCase("a", "2022-09-19")]
    [TestCase("b", "2022-09-22")]
    [TestCase("all", "2022-09-19 2022-09-22", Description = "the earliest, the other as a reading")]
    [TestCase("", "2022-09-19 2022-09-22")]
    public void Event_RecordedForSeveralParties_IsThatOfWhoeverOwes(string party, string readings) => Assert.That(Readings(party, First, Second), Is.EqualTo(readings));

    [TestCase("a")]
    [TestCase("b")]
    [TestCase("all")]
    [TestCase("")]
    public void Event_RecordedOnce_ServesEveryParty(string party) => Assert.That(Readings(party, Second), Is.EqualTo("2022-09-22"));

    [TestCase("2022-09-12", "2022-09-26")]
    [TestCase("2022-09-06", "2022-09-20", Description = "also where that day is earlier")]
    public void Event_RecordedAgainForTheSameParty_TakesTheLaterEntrysDayWithAWarning(string on, string date)
    {
        var file = With("b", Second, $$"""{ "records": "motion", "on": "{{on}}", "party": "b" }""");
        Assert.That((file.AsOf("2022-09-13").Readings("reply"), file.Checked()), Is.EqualTo((date, "recorded-again")));
    }
}
