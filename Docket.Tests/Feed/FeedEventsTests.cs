using NUnit.Framework;
using static Docket.Tests.Feed.FeedKit;

namespace Docket.Tests.Feed;

public sealed class FeedEventsTests
{
    private const string X = """{ "sets": "x", "what": "X", "due": "2024-03-15" }""";

    [TestCase("""{ "confirms": "x" }""", "DUE: X - Doe v. Roe", "CONFIRMED")]
    [TestCase("""{ "vacates": "x" }""", "CANCELLED: X - Doe v. Roe", "CANCELLED")]
    [TestCase("""{ "satisfies": "x" }""", "DONE: X - Doe v. Roe", "CONFIRMED")]
    [TestCase("""{ "satisfies": "x", "partly": "the rest" }""", "PARTLY DONE: X - Doe v. Roe", "CONFIRMED")]
    [TestCase("""{ "continues": "x", "due": "2024-03-15T17:00" }""", "DUE 5:00 p.m.: X - Doe v. Roe", "CONFIRMED")]
    [TestCase("""{ "continues": "x", "due": "not before 2024-03-15" }""", "NOT BEFORE: X - Doe v. Roe", "CONFIRMED")]
    public void Deadline_InEachState_IsAWholeDayThatBlocksNoTime(string effect, string title, string status)
    {
        var x = Events(Of(Entry("1", "2024-02-01", X) + "," + Entry("2", "2024-02-05", effect)))["x"];
        Assert.That(x.Get("SUMMARY"), Is.EqualTo(title));
        Assert.That(x.Get("STATUS"), Is.EqualTo(status));
        Assert.That(x.Get("CATEGORIES"), Is.EqualTo("Deadline"));
        Assert.That((x.Get("DTSTART"), x.Get("DTEND")), Is.EqualTo(("VALUE=DATE:20240315", "VALUE=DATE:20240316")));
        Assert.That((x.Get("TRANSP"), x.Get("X-MICROSOFT-CDO-BUSYSTATUS")), Is.EqualTo(("TRANSPARENT", "FREE")));
    }

    [TestCase("00:00", "T000000", "T010000")]
    [TestCase("09:30", "T093000", "T103000")]
    [TestCase("22:59", "T225900", "T235900")]
    [TestCase("23:00", "T230000", "T235900")]
    [TestCase("23:58", "T235800", "T235900")]
    public void Hearing_WithAnHour_TakesAnHourAndStaysOnItsDay(string time, string start, string end)
    {
        var x = Hearing($"2024-03-15T{time}");
        Assert.That((x.Get("DTSTART"), x.Get("DTEND")), Is.EqualTo(($"TZID=America/New_York:20240315{start}", $"TZID=America/New_York:20240315{end}")));
        Assert.That((x.Get("TRANSP"), x.Get("X-MICROSOFT-CDO-BUSYSTATUS")), Is.EqualTo(("OPAQUE", "BUSY")));
        Assert.That((x.Get("SUMMARY"), x.Get("CATEGORIES")), Is.EqualTo(("HEARING: X - Doe v. Roe", "Hearing")));
    }

    [TestCase("2024-03-15", "HEARING: X - Doe v. Roe")]
    [TestCase("2024-03-15T23:59", "HEARING 11:59 p.m.: X - Doe v. Roe")]
    public void Hearing_WithoutRoomForAnHour_IsAWholeDay(string due, string title)
    {
        var x = Hearing(due);
        Assert.That((x.Get("DTSTART"), x.Get("SUMMARY"), x.Get("TRANSP")), Is.EqualTo(("VALUE=DATE:20240315", title, "TRANSPARENT")));
    }

    [TestCase("txwd", "\"division\": \"El Paso\",", "America/Denver")]
    [TestCase("txwd", "\"division\": \"Waco\",", "America/Chicago")]
    [TestCase("txwd", "", "America/Chicago")]
    [TestCase("gud", "", "Pacific/Guam")]
    public void Hearing_Zone_IsThatOfTheOffice(string court, string more, string zone)
    {
        var x = Events(Of(Entry("1", "2024-02-01", """{ "sets": "x", "what": "X", "kind": "hearing", "due": "2024-03-15T09:30" }"""), court: court, more: more))["x"];
        Assert.That(x.Get("DTSTART"), Is.EqualTo($"TZID={zone}:20240315T093000"));
        Assert.That(x.Get("SUMMARY"), Is.EqualTo("HEARING: X - 1:24-cv-1"));
    }

    [Test]
    public void Hearing_Cancelled_KeepsItsHourAndBlocksNoTime()
    {
        var x = Events(Of(Entry("1", "2024-02-01", """{ "sets": "x", "what": "X", "kind": "hearing", "due": "2024-03-15T09:30" }""") + "," + Entry("2", "2024-02-05", """{ "vacates": "x" }""")))["x"];
        Assert.That((x.Get("DTSTART"), x.Get("STATUS"), x.Get("TRANSP"), x.Get("X-MICROSOFT-CDO-BUSYSTATUS")), Is.EqualTo(("TZID=America/New_York:20240315T093000", "CANCELLED", "TRANSPARENT", "FREE")));
    }

    [TestCase("2022-08-31", "DUE 6:00 p.m.: X - Doe v. Roe")]
    [TestCase("2023-03-31", "DUE 5:00 p.m.: X - Doe v. Roe")]
    public void Deadline_CourtThatClosesBeforeMidnight_NamesTheHour(string due, string title) =>
        Assert.That(Events(Of(Entry("1", "2022-02-01", $$"""{ "sets": "x", "what": "X", "due": "{{due}}" }"""), court: "ded"))["x"].Get("SUMMARY"), Is.EqualTo(title));

    /// <summary>14 days after March 2 end on Saturday the 16th and go on to Monday the 18th; 10 days run to March 28, or from the nominal day to March 26.</summary>
    [Test]
    public void Deadline_SeveralReadings_StandsOnTheSafeDayAndNamesTheOther()
    {
        var x = Events(Of(Entry("1", "2024-03-01", """{ "sets": "a", "what": "A", "due": "14 days after 2024-03-02" }, { "sets": "x", "what": "X", "due": "10 days after a" }""")))["x"];
        Assert.That(x.Get("DTSTART"), Is.EqualTo("VALUE=DATE:20240326"));
        Assert.That(x.Get("SUMMARY"), Is.EqualTo("DUE: X (or Mar 28) - Doe v. Roe"));
        Assert.That(x.Get("DESCRIPTION"), Does.Contain("Due: Thursday\\, March 28\\, 2024\\nSafe under every reading: Tuesday\\, March 26\\, 2024").And.Contain("(the safe date)"));
        Assert.That(x.Get("RELATED-TO"), Is.EqualTo("RELTYPE=PARENT:item-nysd.1_3A24-cv-1.a@docket.example"));
    }

    [Test]
    public void Options_Default_LeaveOutProposalsWaitingAndEvents()
    {
        var schedule = Of(
            Entry("1", "2024-02-01", """{ "records": "served", "party": "d" }, { "sets": "w", "what": "W", "due": "2024-03-15", "if": "c" }, { "sets": "r", "what": "R", "party": "d", "due": "14 days after served" }""") + ","
            + Entry("2", "2024-02-05", """{ "proposes": [ { "sets": "p", "what": "P", "due": "2024-03-15" } ] }"""));
        Assert.That(Events(schedule).Keys, Is.EqualTo(new[] { "r" }));
        Assert.That(Events(schedule)["r"], Has.None.StartsWith("RELATED-TO"), "The event it hangs on is not in the feed.");

        var all = Events(schedule, Everything);
        Assert.That(all.Keys, Is.EqualTo(new[] { "served", "p", "r", "w" }));
        Assert.That((all["p"].Get("SUMMARY"), all["p"].Get("STATUS")), Is.EqualTo(("EST. DUE (proposed): P - Doe v. Roe", "TENTATIVE")));
        Assert.That((all["w"].Get("SUMMARY"), all["w"].Get("STATUS")), Is.EqualTo(("EST. DUE (waiting): W - Doe v. Roe", "TENTATIVE")));
        Assert.That((all["served"].Get("SUMMARY"), all["served"].Get("CATEGORIES")), Is.EqualTo(("TRIGGER: served (d) - Doe v. Roe", "Trigger")));
        Assert.That(all["r"].Get("RELATED-TO"), Is.EqualTo("RELTYPE=PARENT:event-nysd.1_3A24-cv-1.served.d@docket.example"));
    }

    [Test]
    public void Options_Everything_LeaveOutWhatHasNoDateOrWasDenied()
    {
        var schedule = Of(
            Entry("1", "2024-02-01", """{ "sets": "n", "what": "N", "due": null }, { "sets": "w", "what": "W", "due": "14 days after served" }""") + ","
            + Entry("2", "2024-02-05", """{ "proposes": [ { "sets": "p", "what": "P", "due": "2024-03-15" } ] }""") + "," + Entry("3", "2024-02-06", """{ "denies": "2" }"""));
        Assert.That(Events(schedule, Everything), Is.Empty);
    }

    [Test]
    public void Events_RecordedAgain_MoveAndCount()
    {
        var schedule = Of(Entry("1", "2024-02-01", """{ "records": "served", "on": "2024-01-30" }""") + "," + Entry("2", "2024-02-05", """{ "records": "served", "on": "2024-01-31" }"""));
        var served = Events(schedule, Everything)["served"];
        Assert.That((served.Get("DTSTART"), served.Get("SEQUENCE"), served.Get("CREATED"), served.Get("DTSTAMP")), Is.EqualTo(("VALUE=DATE:20240131", "1", "20240201T000000Z", "20240205T000000Z")));
        Assert.That(served.Get("DESCRIPTION"), Does.Contain("Was 2024-01-30\\; recorded anew by ECF 2."));
    }

    [Test]
    public void Sealed_Entry_WhatItSetIsLeftOut()
    {
        var schedule = Of(Entry("1", "2024-02-01", X) + "," + Entry("2", "2024-02-05", """{ "records": "served" }, { "sets": "y", "what": "Y", "due": "2024-03-15" }""", "\"sealed\": true,"));
        Assert.That(Events(schedule, Everything).Keys, Is.EqualTo(new[] { "x" }));
    }

    [TestCase("""{ "records": "served", "on": "2024-02-09" }, { "sets": "a", "due": "2024-02-09" }""", """{ "continues": "x", "due": "2024-03-22" }""", Description = "it moves a public date")]
    [TestCase("""{ "sets": "a", "due": "2024-02-09" }""", """{ "records": "served", "on": "2024-02-10" }""", Description = "it records what a public date hangs on")]
    [TestCase("""{ "records": "served", "on": "2024-02-09" }""", """{ "sets": "a", "due": "2024-02-12" }""", Description = "it sets what a public date hangs on")]
    public void Sealed_EntryBehindADate_KeepsTheDateOut(string open, string closed)
    {
        var entries = Entry("1", "2024-02-01", """{ "sets": "x", "due": "14 days after the later of served and a" }, { "sets": "other", "due": "2024-03-01" }""") + ","
            + Entry("2", "2024-02-02", open);
        Assert.Multiple(() =>
        {
            Assert.That(Events(Of(entries + "," + Entry("3", "2024-02-05", closed))).Keys, Does.Contain("x"));
            Assert.That(Events(Of(entries + "," + Entry("3", "2024-02-05", closed, "\"sealed\": true,"))).Keys, Does.Not.Contain("x").And.Contain("other"));
        });
    }

    [Test]
    public void Sealed_Case_GivesNoEventAndNoName()
    {
        var schedule = Of(Entry("1", "2024-02-01", X), more: "\"caption\": \"Doe v. Roe\", \"sealed\": true,");
        Assert.That(Events(schedule, Everything), Is.Empty);
        Assert.That(Text(schedule), Does.Not.Contain("Doe").And.Not.Contain("24-cv-1").And.Contain("BEGIN:VTIMEZONE"));
    }

    private static List<string> Hearing(string due) =>
        Events(Of(Entry("1", "2024-02-01", $$"""{ "sets": "x", "what": "X", "kind": "hearing", "due": "{{due}}" }""")))["x"];
}
