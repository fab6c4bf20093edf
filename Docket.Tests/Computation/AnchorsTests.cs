using Docket.Core.Computation;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

public sealed class AnchorsTests
{
    [TestCase("after", "- waiting", "waits for ruling, which no entry has recorded or set")]
    [TestCase("7 days after", "- waiting", "waits for ruling, which no entry has recorded or set")]
    [TestCase("7 days before", "- waiting", "waits for ruling, which no entry has recorded or set")]
    public void Anchor_ThatNothingRecorded_WaitsAndSaysOnWhat(string words, string row, string reason)
    {
        var schedule = Dockets.Of(Dockets.Entry("1", "2022-09-01", $$"""{ "sets": "x", "due": "{{words}} ruling" }""")).AsOf("2022-09-01");
        Assert.That((schedule.Row("x"), schedule.Deadline("x").Reason, schedule.Deadline("x").Conditional), Is.EqualTo((row, reason, false)));
    }

    [TestCase("7 days after ruling", "2022-10-11", Description = "October 4 + 7")]
    [TestCase("the earlier of 7 days after ruling and 2022-12-01", "2022-10-11")]
    [TestCase("the later of 7 days after ruling and 2022-12-01", "2022-12-01")]
    [TestCase("14 days after x0 is done", "2022-10-18")]
    [TestCase("14 days after entry 99", "2022-10-18")]
    [TestCase("after ruling", "-")]
    public void WouldBe_IsTheDateIfTheTriggerHappenedOnTheDayAsked(string due, string date)
    {
        var schedule = Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "sets": "x0", "due": "2022-12-01" }""", $$"""{ "sets": "x", "due": "{{due}}" }""")).AsOf("2022-10-04");
        Assert.That((schedule.Row("x")[^7..], Probes.Iso(schedule.Deadline("x").WouldBe)), Is.EqualTo(("waiting", date)));
    }

    [Test]
    public void WouldBe_OfWhatDoesNotWait_IsNull() =>
        Assert.That(Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "sets": "x", "due": "2022-12-01" }""")).AsOf("2022-10-04").Deadline("x").WouldBe, Is.Null);

    [TestCase("vacates", "hung on a, which was vacated (ECF 2)")]
    public void Anchor_Vacated_LeavesItWaitingWithoutADate(string verb, string reason)
    {
        var schedule = Dockets.Of(
            Dockets.Entry("1", "2022-09-01", """{ "sets": "a", "due": "2022-12-01" }""", """{ "sets": "x", "due": "7 days after a" }"""),
            Dockets.Entry("2", "2022-09-02", $$"""{ "{{verb}}": "a" }""")).AsOf("2022-09-02");
        Assert.That((schedule.Row("x"), schedule.Deadline("x").Reason), Is.EqualTo(("- waiting", reason)));
    }

    [Test]
    public void Anchor_OnlyProposed_WaitsUntilItIsGranted()
    {
        var entries = new[] { Dockets.Entry("1", "2022-09-01", """{ "proposes": [ { "sets": "a", "due": "2022-12-01" } ] }"""), Dockets.Entry("2", "2022-09-02", """{ "sets": "x", "due": "7 days after a" }""") };
        var denied = Dockets.Of([.. entries, Dockets.Entry("3", "2022-09-06", """{ "denies": "1" }""")]).AsOf("2022-09-06");
        var granted = Dockets.Of([.. entries, Dockets.Entry("3", "2022-09-06", """{ "grants": "1" }""")]).AsOf("2022-09-06");
        Assert.Multiple(() =>
        {
            Assert.That(Dockets.Of(entries).AsOf("2022-09-02").Deadline("x").Reason, Is.EqualTo("waits for a, which is only proposed (ECF 1)"));
            Assert.That((denied.Row("x"), denied.Deadline("x").Reason), Is.EqualTo(("- waiting", "hung on a, which was denied (ECF 3)")));
            Assert.That(granted.Row("x"), Is.EqualTo("2022-12-08 in-force"));
        });
    }

    [Test]
    public void Anchor_Conditional_PassesItsWaitingOnWithADate()
    {
        var schedule = Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "sets": "a", "due": "2022-12-01", "if": "c" }""", """{ "sets": "b", "due": "7 days after a" }""", """{ "sets": "d", "due": "7 days after b" }""")).AsOf("2023-01-03");
        Assert.Multiple(() =>
        {
            Assert.That((schedule.Row("b"), schedule.Row("d")), Is.EqualTo(("2022-12-08 waiting", "2022-12-15 waiting")));
            Assert.That((schedule.Deadline("d").Conditional, schedule.Deadline("d").Overdue), Is.EqualTo((true, false)));
            Assert.That(schedule.Deadline("b").Reason, Is.EqualTo("hangs on a, which waits for c"));
        });
    }

    [Test]
    public void Anchor_Satisfied_IsTheDayItWasDue_AndIsDoneTheDayItWasMet()
    {
        var schedule = Dockets.Of(
            Dockets.Entry("1", "2022-09-01", """{ "sets": "a", "due": "2022-12-01" }""", """{ "sets": "due", "due": "7 days after a" }""", """{ "sets": "done", "due": "7 days after a is done" }"""),
            Dockets.Entry("2", "2022-11-15", """{ "satisfies": "a", "on": "2022-11-14" }""")).AsOf("2022-11-15");
        Assert.That((schedule.Row("due"), schedule.Row("done")), Is.EqualTo(("2022-12-08 in-force", "2022-11-21 in-force")));
    }

    [Test]
    public void IsDone_WhatIsPartlyDone_IsNotDoneYet()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-09-01", """{ "sets": "a", "due": "2022-12-01" }""", """{ "sets": "x", "due": "7 days after a is done" }"""),
            Dockets.Entry("2", "2022-11-14", """{ "satisfies": "a", "partly": "half", "remains": "rest" }""", """{ "sets": "rest", "due": "2022-12-08" }"""),
            Dockets.Entry("3", "2022-12-05", """{ "satisfies": "rest" }"""));
        Assert.That((file.AsOf("2022-11-14").Row("x"), file.AsOf("2022-12-05").Row("x")), Is.EqualTo(("- waiting", "2022-12-12 in-force")));
    }

    [TestCase("14 days after entry 5", "2022-10-17", Description = "filed Monday, October 3")]
    [TestCase("14 days after entry 5 is entered", "2022-10-18", Description = "entered Tuesday, October 4")]
    [TestCase("14 days after entry 6 is entered", "2022-10-19", Description = "filed and entered on Wednesday, October 5")]
    [TestCase("within 14 days of entry order-1", "2022-10-20")]
    public void Entry_IsItsFilingDay_OrTheDayItWasEntered(string due, string date)
    {
        const string Minute = """{ "id": "order-1", "filed": "2022-10-06", "effects": [] }""";
        var five = Probes.Titled("5", "2022-10-03", "Order", """, "entered": "2022-10-04" """);
        var schedule = Dockets.Of(five, Dockets.Entry("6", "2022-10-05", $$"""{ "sets": "x", "due": "{{due}}" }"""), Minute).AsOf("2022-10-06");
        Assert.That(schedule.Row("x"), Is.EqualTo($"{date} in-force"));
    }

    private static readonly string Parties = """, "parties": [ { "id": "a" }, { "id": "b" }, { "id": "c" } ] """;

    private static Schedule Served(string party, string records, string due = "21 days after served") => Probes.In(
        "cand",
        Parties,
        Dockets.Entry("1", "2022-09-01", records, $$"""{ "sets": "x", {{(party.Length == 0 ? "" : $"\"party\": \"{party}\", ")}}"due": "{{due}}" }""")).AsOf("2022-09-30");

    private const string OnTwoDays = """{ "records": "served", "on": "2022-09-01", "party": "a" }, { "records": "served", "on": "2022-09-08", "party": "b" }""";

    [TestCase("a", "2022-09-22", Description = "its own day")]
    [TestCase("b", "2022-09-29")]
    [TestCase("all", "2022-09-22 2022-09-29", Description = "the earliest, the others as readings")]
    [TestCase("", "2022-09-22 2022-09-29")]
    [TestCase("c", "2022-09-22 2022-09-29", Description = "not among them")]
    public void Event_ForSeveralParties_IsTheDayOfWhoeverOwes(string party, string readings) =>
        Assert.That(Served(party, OnTwoDays).Readings("x"), Is.EqualTo(readings));

    [TestCase("a", "2022-09-22")]
    [TestCase("c", "2022-09-26", Description = "the day for everybody: September 5 + 21")]
    [TestCase("all", "2022-09-22 2022-09-26", Description = "the earliest of all that are recorded")]
    public void Event_ForEverybodyAndForOneParty_IsItsOwnDayForThatOne(string party, string readings) =>
        Assert.That(Served(party, """{ "records": "served", "on": "2022-09-05" }, { "records": "served", "on": "2022-09-01", "party": "a" }""").Readings("x"), Is.EqualTo(readings));

    [TestCase("a")]
    [TestCase("b")]
    [TestCase("all")]
    [TestCase("")]
    public void Event_RecordedOnce_ServesEveryParty(string party) =>
        Assert.That(Served(party, """{ "records": "served", "on": "2022-09-01", "party": "a" }""").Readings("x"), Is.EqualTo("2022-09-22"));

    [Test]
    public void Event_ForSeveralParties_InTwoChains_TakesOneChoice()
    {
        var schedule = Served("all", OnTwoDays, "the later of 21 days after served and 28 days after served");
        Assert.That(schedule.Readings("x"), Is.EqualTo("2022-09-29 2022-10-06"), "not one party's day in one half and the other's in the other");
    }

    [TestCase("mail", "2022-09-19", Description = "September 1 + 14 is Thursday the 15th, + 3 is Sunday the 18th")]
    [TestCase("clerk", "2022-09-19")]
    [TestCase("consented", "2022-09-19")]
    [TestCase("personal", "2022-09-15")]
    [TestCase("e-service", "2022-09-15")]
    [TestCase("waiver", "2022-09-15")]
    [TestCase("us-attorney", "2022-09-15")]
    [TestCase("pigeon", "2022-09-15", Description = "an unknown word adds nothing")]
    public void Service_AddsTheDaysThatTheRuleGives(string service, string date) =>
        Assert.That(Served("a", $$"""{ "records": "served", "on": "2022-09-01", "party": "a", "service": "{{service}}" }""", "14 days after served").Readings("x"), Is.EqualTo(date));

    [TestCase("complaint-served")]
    [TestCase("summons-served")]
    public void Service_OfASummons_NeverAddsDays(string summons) =>
        Assert.That(Served("a", $$"""{ "records": "{{summons}}", "on": "2022-09-01", "service": "mail" }""", $"21 days after {summons}").Readings("x"), Is.EqualTo("2022-09-22"));

    [TestCase("a", "2022-09-19")]
    [TestCase("b", "2022-09-15", Description = "another party was served by mail")]
    public void Service_CountsForThePartyServed(string party, string date) =>
        Assert.That(Served(party, """{ "records": "served", "on": "2022-09-01", "party": "a", "service": "mail" }""", "14 days after served").Readings("x"), Is.EqualTo(date));

    [Test]
    public void Service_OfTwoPartiesOnOneDayByTwoMeans_GivesBothReadings()
    {
        const string Both = """{ "records": "served", "on": "2022-09-01", "party": "a", "service": "mail" }, { "records": "served", "on": "2022-09-01", "party": "b" }""";
        Assert.Multiple(() =>
        {
            Assert.That(Served("all", Both, "14 days after served").Readings("x"), Is.EqualTo("2022-09-15 2022-09-19"));
            Assert.That(Served("a", Both, "14 days after served").Readings("x"), Is.EqualTo("2022-09-19"));
        });
    }

    [TestCase("14 days before served", "2022-08-18", Description = "no service days before an event")]
    [TestCase("no earlier than 14 days after served", "2022-09-15", Description = "nor for an earliest day")]
    public void Service_WherePeriodsDoNotRunFromIt_AddsNothing(string due, string date) =>
        Assert.That(Served("a", """{ "records": "served", "on": "2022-09-01", "party": "a", "service": "mail" }""", due).Readings("x"), Is.EqualTo(date));
}
