using NUnit.Framework;
using static Docket.Tests.Feed.FeedKit;

namespace Docket.Tests.Feed;

/// <summary>An event that subscribers have seen is never gone in silence.</summary>
public sealed class NothingVanishesTests
{
    private const string Anchored = """{ "sets": "a", "what": "A", "due": "2024-03-01" }, { "sets": "x", "what": "X", "due": "14 days after a" }""";
    private const string Set = """{ "sets": "x", "what": "X", "due": "2024-03-15" }""";

    [Test]
    public void Deadline_WhoseAnchorIsVacated_StaysOnItsLastDayAsCancelled()
    {
        var x = Events(Of(Entry("1", "2024-02-01", Anchored) + "," + Entry("2", "2024-02-05", """{ "vacates": "a" }""")))["x"];
        Assert.Multiple(() =>
        {
            Assert.That(x.Get("DTSTART"), Is.EqualTo("VALUE=DATE:20240315"));
            Assert.That((x.Get("STATUS"), x.Get("SEQUENCE"), x.Get("DTSTAMP")), Is.EqualTo(("CANCELLED", "1", "20240205T000000Z")));
            Assert.That(x.Get("SUMMARY"), Is.EqualTo("CANCELLED: X - Doe v. Roe"));
            Assert.That(x.Get("DESCRIPTION"), Does.Contain("Status: hung on a\\, which was vacated (ECF 2)").And.Contain("Was 2024-03-15\\; taken away by ECF 2\\, through a."));
        });
    }

    [Test]
    public void Deadline_WhoseAnchorIsSetAgain_ComesBack()
    {
        var x = Events(Of(
            Entry("1", "2024-02-01", Anchored) + "," + Entry("2", "2024-02-05", """{ "vacates": "a" }""") + ","
            + Entry("3", "2024-02-09", """{ "sets": "a", "what": "A", "due": "2024-03-04" }""")))["x"];
        Assert.That((x.Get("DTSTART"), x.Get("STATUS"), x.Get("SEQUENCE")), Is.EqualTo(("VALUE=DATE:20240318", "CONFIRMED", "2")));
    }

    [Test]
    public void Instance_OfASeriesThatAnEventEnds_StaysAsCancelled()
    {
        var entries = Entry("1", "2024-02-01", """{ "sets": "x", "what": "X", "due": "2024-03-01", "every": "12 months", "until": "done" }""");
        var (before, after) = (Events(Of(entries))["x_232"], Events(Of(entries + "," + Entry("2", "2024-05-06", """{ "records": "done" }""")))["x_232"]);
        Assert.That((before.Get("DTSTART"), before.Get("STATUS"), before.Get("SEQUENCE")), Is.EqualTo(("VALUE=DATE:20250303", "CONFIRMED", "0")), "March 1, 2025 is a Saturday");
        Assert.That((after.Get("DTSTART"), after.Get("STATUS"), after.Get("SEQUENCE"), after.Get("DTSTAMP")), Is.EqualTo(("VALUE=DATE:20250303", "CANCELLED", "1", "20240506T000000Z")));
    }

    [Test]
    public void Waiting_ThatWasVacatedByASlip_StaysCancelledUntilItWakes()
    {
        var entries = Entry("1", "2024-02-01", """{ "sets": "x", "what": "X", "due": "2024-04-01", "if": "found" }""") + "," + Entry("2", "2024-02-05", """{ "vacates": "x" }""");
        var mended = entries + "," + Entry("3", "2024-02-06", """{ "corrects": "2", "effects": [] }""");
        Assert.That(Events(Of(entries))["x"].Get("STATUS"), Is.EqualTo("CANCELLED"));
        Assert.That(Events(Of(mended))["x"].Get("STATUS"), Is.EqualTo("CANCELLED"));
        Assert.That(Events(Of(mended + "," + Entry("4", "2024-02-07", """{ "finds": "found", "is": true }""")))["x"].Get("STATUS"), Is.EqualTo("CONFIRMED"));
    }

    [Test]
    public void Vacated_AndAskedForAnew_StaysCancelledUntilGranted()
    {
        var entries = Entry("1", "2024-02-01", Set) + "," + Entry("2", "2024-02-05", """{ "vacates": "x" }""") + ","
            + Entry("3", "2024-02-09", """{ "proposes": [ { "sets": "x", "what": "X", "due": "2024-04-01" } ] }""");
        var pending = Events(Of(entries))["x"];
        var denied = Events(Of(entries + "," + Entry("4", "2024-02-12", """{ "denies": "3" }""")))["x"];
        var granted = Events(Of(entries + "," + Entry("4", "2024-02-12", """{ "grants": "3" }""")))["x"];
        Assert.Multiple(() =>
        {
            Assert.That((pending.Get("STATUS"), pending.Get("DTSTART")), Is.EqualTo(("CANCELLED", "VALUE=DATE:20240315")));
            Assert.That(denied.Get("STATUS"), Is.EqualTo("CANCELLED"));
            Assert.That((granted.Get("STATUS"), granted.Get("DTSTART")), Is.EqualTo(("CONFIRMED", "VALUE=DATE:20240401")));
        });
    }

    [Test]
    public void Vacated_AndSetAnewUnderACondition_StaysCancelledUntilItIsFound()
    {
        var entries = Entry("1", "2024-02-01", Set) + "," + Entry("2", "2024-02-05", """{ "vacates": "x" }""") + ","
            + Entry("3", "2024-02-09", """{ "sets": "x", "what": "X", "due": "2024-04-01", "if": "found" }""");
        var waiting = Events(Of(entries))["x"];
        var found = Events(Of(entries + "," + Entry("4", "2024-02-12", """{ "finds": "found", "is": true }""")))["x"];
        Assert.Multiple(() =>
        {
            Assert.That((waiting.Get("STATUS"), waiting.Get("DTSTART")), Is.EqualTo(("CANCELLED", "VALUE=DATE:20240315")));
            Assert.That((found.Get("STATUS"), found.Get("DTSTART"), found.Get("SEQUENCE")), Is.EqualTo(("CONFIRMED", "VALUE=DATE:20240401", "3")));
        });
    }

    [TestCase("after e", "", "CANCELLED", "CANCELLED: X")]
    [TestCase("before e", "", "CANCELLED", "CANCELLED: X")]
    [TestCase("after e", """, { "satisfies": "x", "on": "2024-02-09" }""", "CONFIRMED", "DONE: X")]
    [TestCase("after e", """, { "satisfies": "x", "partly": "the rest" }""", "CANCELLED", "CANCELLED: X")]
    public void Deadline_ThatKeepsItsForceAndLosesItsDate_StaysOnItsLastDay(string due, string then, string status, string title)
    {
        var x = Events(Of(Entry("1", "2024-02-01", Set + """, { "records": "e" }""") + "," + Entry("2", "2024-02-09", $$"""{ "continues": "x", "due": "{{due}}" }{{then}}""")))["x"];
        Assert.That((x.Get("DTSTART"), x.Get("STATUS"), x.Get("SEQUENCE")), Is.EqualTo(("VALUE=DATE:20240315", status, "1")));
        Assert.That(x.Get("SUMMARY"), Does.StartWith(title));
    }

    [Test]
    public void Proposal_DeniedWithoutAnEarlierLife_WasNeverInTheFeed() =>
        Assert.That(
            Events(Of(Entry("1", "2024-02-01", """{ "proposes": [ { "sets": "x", "due": "2024-04-01" } ] }""") + "," + Entry("2", "2024-02-05", """{ "denies": "1" }"""))),
            Is.Empty);
}
