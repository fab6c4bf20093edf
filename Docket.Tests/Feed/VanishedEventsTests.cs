using Docket.Core.Computation;
using Docket.Core.Feed;
using NUnit.Framework;
using static Docket.Tests.Feed.FeedKit;

namespace Docket.Tests.Feed;

/// <summary>What the previous feed held and the next one would not: it stays as cancelled, and says why, but for what is sealed by now.</summary>
public sealed class VanishedEventsTests
{
    private const string X = """{ "sets": "x", "what": "X", "party": "d", "due": "2024-03-15" }""";
    private const string Parties = """ "caption": "Doe v. Roe", "parties": [ { "id": "d" }, { "id": "p" } ],""";

    [Test]
    public void Id_GoneFromTheFile_StaysCancelled()
    {
        var x = Events(Then(Case(X), Case("")))["x"];
        Assert.Multiple(() =>
        {
            Assert.That((x.Get("SUMMARY"), x.Get("STATUS"), x.Get("SEQUENCE"), x.Get("DTSTAMP")), Is.EqualTo(("CANCELLED: DUE: X - Doe v. Roe", "CANCELLED", "1", "20240201T000001Z")));
            Assert.That((x.Get("DTSTART"), x.Get("DTEND"), x.Get("TRANSP")), Is.EqualTo(("VALUE=DATE:20240315", "VALUE=DATE:20240316", "TRANSPARENT")));
            Assert.That(x.Get("DESCRIPTION"), Does.StartWith("Status: no longer in the case file.\\nAuthority: ordered\\nOwed by: d\\nDue: Friday\\, March 15\\, 2024\\n"));
        });
    }

    [Test]
    public void Id_GoneFromTheFile_StaysAsItIsFromThenOn()
    {
        var cancelled = Then(Case(X), Case(""));
        Assert.That(Text(Case(""), new FeedOptions { Previous = Previous(cancelled) }), Is.EqualTo(cancelled));
    }

    [Test]
    public void Hearing_GoneFromTheFile_KeepsItsHour()
    {
        var hearing = Case("""{ "sets": "x", "what": "X", "kind": "hearing", "due": "2024-07-15T09:30" }""");
        var text = Then(hearing, Case(""));
        Assert.That(Events(text)["x"].Get("DTSTART"), Is.EqualTo("TZID=America/New_York:20240715T093000"));
        Assert.That(text, Does.Contain("BEGIN:VTIMEZONE\r\nTZID:America/New_York\r\n"));
    }

    [Test]
    public void Options_ThatLeaveItOut_SayThatItMayStillBeDue()
    {
        var x = Events(Then(Case(X), Case(X), new FeedOptions { Party = "p" }))["x"];
        Assert.That((x.Get("SUMMARY"), x.Get("STATUS")), Is.EqualTo(("WITHDRAWN FROM FEED: DUE: X - Doe v. Roe", "CANCELLED")));
        Assert.That(x.Get("DESCRIPTION"), Does.StartWith("Status: this feed no longer holds it. It may still be due: look at the case.\\n"));
    }

    [Test]
    public void Options_WithoutTheReminders_WithdrawThem()
    {
        var events = Events(CalendarFeed.Text([Case(X)], new FeedOptions { Previous = Previous(Text(Case(X), new FeedOptions { Reminders = [7] })) }));
        Assert.That(events["x"].Get("STATUS"), Is.EqualTo("CONFIRMED"));
        Assert.That(events["rm-7d-x"].Get("SUMMARY"), Is.EqualTo("WITHDRAWN FROM FEED: IN 7 DAYS: DUE: X - Doe v. Roe"));
    }

    [Test]
    public void Case_GoneFromTheFeed_IsWithdrawn()
    {
        var both = CalendarFeed.Text([Case(X), Of(Entry("1", "2024-02-01", X), more: """ "parties": [ { "id": "d" } ],""", number: "1:24-cv-2")], FeedOptions.Default);
        var text = Text(Case(X), new FeedOptions { Previous = Previous(both) });
        Assert.That(text, Does.Contain("SUMMARY:WITHDRAWN FROM FEED: DUE: X - 1:24-cv-2\r\n").And.Contain("SUMMARY:DUE: X - Doe v. Roe\r\n"));
        Assert.That(Unfolded(text), Has.Some.StartsWith("DESCRIPTION:Status: this feed no longer holds the case."));
    }

    [Test]
    public void Days_NoLongerAskedFor_Go() =>
        Assert.That(Events(Then(Case(X), Case(""), new FeedOptions { Since = Day("2024-03-16") })), Is.Empty);

    [TestCase("\"sealed\": true,", "", Description = "the case")]
    [TestCase("", "\"sealed\": true,", Description = "the entry that sets it")]
    public void Sealed_ByNow_LeavesNothing(string ofCase, string ofEntry)
    {
        var closed = Of(Entry("1", "2024-02-01", X, ofEntry), more: ofCase + Parties);
        var text = Then(Case(X), closed);
        Assert.That(text, Does.Not.Contain("VEVENT").And.Not.Contain("March 15"));
    }

    [Test]
    public void Sealed_ByNow_LeavesNoReminderAndNoTrigger()
    {
        const string Entries = """{ "records": "served" },""" + X;
        var options = new FeedOptions { Reminders = [7], Events = true };
        var before = Text(Case(Entries), options);
        Assert.That(Events(before).Keys, Is.EquivalentTo(new[] { "served", "x", "rm-7d-x" }));
        Assert.That(Text(Of(Entry("1", "2024-02-01", Entries, "\"sealed\": true,"), more: Parties), new FeedOptions { Previous = Previous(before) }), Does.Not.Contain("VEVENT"));
    }

    private static Schedule Case(string effects) => Of(Entry("1", "2024-02-01", effects), more: Parties);

    private static string Then(Schedule before, Schedule after, FeedOptions? options = null) =>
        Text(after, (options ?? FeedOptions.Default) with { Previous = Previous(Text(before)) });
}
