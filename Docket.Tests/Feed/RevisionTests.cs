using NUnit.Framework;
using static Docket.Tests.Feed.FeedKit;

namespace Docket.Tests.Feed;

public sealed class RevisionTests
{
    private const string Set = """{ "sets": "x", "what": "X", "due": "2024-03-15" }""";
    private const string Hangs = """{ "sets": "x", "what": "X", "due": "14 days after a" }""";

    [TestCase("""{ "confirms": "x" }""", 0, "20240201", Description = "history only")]
    [TestCase("""{ "continues": "x", "due": "2024-03-22" }""", 1, "20240205")]
    [TestCase("""{ "continues": "x", "due": "2024-03-15" }""", 0, "20240205", Description = "set anew for the same day")]
    [TestCase("""{ "continues": "x", "due": "2024-03-15T17:00" }""", 1, "20240205", Description = "the hour is part of when it is")]
    [TestCase("""{ "extends": "x", "by": "7 days" }""", 1, "20240205")]
    [TestCase("""{ "overrides": "x", "due": "2024-03-14" }""", 1, "20240205")]
    [TestCase("""{ "vacates": "x" }""", 1, "20240205")]
    [TestCase("""{ "satisfies": "x", "on": "2024-02-04" }""", 0, "20240205")]
    [TestCase("""{ "satisfies": "x", "partly": "the rest" }""", 0, "20240205")]
    [TestCase("""{ "records": "nothing-of-it" }""", 0, "20240201")]
    public void Sequence_SecondEntry_CountsMovesAndCancellations(string effect, int sequence, string revised)
    {
        var x = Events(Of(Entry("1", "2024-02-01", Set) + "," + Entry("2", "2024-02-05", effect)))["x"];
        Assert.That(x.Get("SEQUENCE"), Is.EqualTo(sequence.ToString()));
        Assert.That(x.Get("CREATED"), Is.EqualTo("20240201T000000Z"));
        Assert.That(x.Get("DTSTAMP"), Is.EqualTo(revised + "T000000Z"));
        Assert.That(x.Get("LAST-MODIFIED"), Is.EqualTo(revised + "T000000Z"));
    }

    [Test]
    public void Sequence_VacatedThenSetAnew_CountsBothAndKeepsTheUid()
    {
        var entries = Entry("1", "2024-02-01", Set) + "," + Entry("2", "2024-02-05", """{ "vacates": "x" }""");
        var before = Events(Of(entries))["x"];
        var after = Events(Of(entries + "," + Entry("3", "2024-02-09", """{ "sets": "x", "what": "X", "kind": "hearing", "due": "2024-04-01" }""")))["x"];
        Assert.That(after.Get("UID"), Is.EqualTo(before.Get("UID")));
        Assert.That((before.Get("STATUS"), before.Get("SEQUENCE")), Is.EqualTo(("CANCELLED", "1")));
        Assert.That((after.Get("STATUS"), after.Get("SEQUENCE")), Is.EqualTo(("CONFIRMED", "2")));
        Assert.That(after.Get("CREATED"), Is.EqualTo("20240201T000000Z"));
        Assert.That(after.Get("SUMMARY"), Is.EqualTo("HEARING: X - Doe v. Roe"));
    }

    [Test]
    public void Sequence_AnchorMoves_CountsForWhatFollows()
    {
        var x = Events(Of(
            Entry("1", "2024-02-01", """{ "sets": "a", "what": "A", "due": "2024-03-01" }, """ + Hangs) + ","
            + Entry("2", "2024-02-05", """{ "continues": "a", "due": "2024-03-04" }""")))["x"];
        Assert.That(x.Get("DTSTART"), Is.EqualTo("VALUE=DATE:20240318"));
        Assert.That((x.Get("SEQUENCE"), x.Get("DTSTAMP")), Is.EqualTo(("1", "20240205T000000Z")));
        Assert.That(x.Get("DESCRIPTION"), Does.Contain("Was 2024-03-15\\; moved by ECF 2\\, through a."));
    }

    [TestCase("""{ "continues": "a", "due": "2024-03-01" }""", Description = "the anchor is set again for its day")]
    [TestCase("""{ "finds": "c", "is": true }""", Description = "the condition is found")]
    public void LastModified_ProofChangesAndDateDoesNot_IsTheLaterEntry(string effect)
    {
        var x = Events(Of(
            Entry("1", "2024-02-01", """{ "sets": "a", "what": "A", "due": "2024-03-01" }, { "sets": "x", "what": "X", "due": "14 days after a", "if": "c" }, { "finds": "c", "is": true }""") + ","
            + Entry("2", "2024-02-05", effect)))["x"];
        Assert.That((x.Get("SEQUENCE"), x.Get("DTSTAMP")), Is.EqualTo(("0", "20240205T000000Z")));
    }

    [Test]
    public void DtStamp_EntryFiledBeforeTheLast_NeverGoesBack()
    {
        var x = Events(Of(Entry("1", "2024-02-05", Set) + "," + Entry("2", "2024-02-01", """{ "continues": "x", "due": "2024-03-22" }""", "\"entered\": \"2024-02-07\",")))["x"];
        Assert.That((x.Get("SEQUENCE"), x.Get("DTSTAMP")), Is.EqualTo(("1", "20240205T000000Z")));
    }

    [Test]
    public void Proposal_AnchorMoves_TakesTheMovingEntry()
    {
        var entries = Entry("1", "2024-02-01", """{ "sets": "a", "what": "A", "due": "2024-03-01" }""") + "," + Entry("2", "2024-02-05", $$"""{ "proposes": [ {{Hangs}} ] }""");
        var before = Events(Of(entries), Everything)["x"];
        var after = Events(Of(entries + "," + Entry("3", "2024-02-09", """{ "continues": "a", "due": "2024-03-04" }""")), Everything)["x"];
        Assert.That((before.Get("DTSTART"), before.Get("DTSTAMP"), before.Get("CREATED")), Is.EqualTo(("VALUE=DATE:20240315", "20240205T000000Z", "20240205T000000Z")));
        Assert.That((after.Get("DTSTART"), after.Get("DTSTAMP")), Is.EqualTo(("VALUE=DATE:20240318", "20240209T000000Z")));
    }
}
