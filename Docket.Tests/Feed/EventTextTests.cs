using Docket.Core.Feed;
using NUnit.Framework;
using static Docket.Tests.Feed.FeedKit;

namespace Docket.Tests.Feed;

public sealed class EventTextTests
{
    [TestCase("Doe v. Roe", "Doe v. Roe")]
    [TestCase("Peña v. Überlingen, Inc., et al.", "Peña v. Überlingen")]
    [TestCase("In re Grand Jury", "In re Grand Jury")]
    [TestCase("Community Justice Exchange v. U.S. Immigration & Customs Enforcement", "Community Justice Exchange v. U.S. Immigration & Customs...")]
    [TestCase("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk GmbH v. Roe", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk... v. Roe")]
    public void Title_Caption_IsShortenedBetweenWords(string caption, string expected) =>
        Assert.That(Title(caption, "X"), Is.EqualTo("DUE: X - " + expected));

    [TestCase("a\\\\b", "a/b")]
    [TestCase("a\\nb", "a b")]
    [TestCase("a\\tb\\u0007c\\u0085d\\u2028e", "a b c d e")]
    [TestCase("a, b; c", "a\\, b\\; c")]
    public void Title_AwkwardCharacters_AreReplacedOrEscaped(string what, string expected) =>
        Assert.That(Title("Doe v. Roe", what), Is.EqualTo($"DUE: {expected} - Doe v. Roe"));

    [Test]
    public void PlainText_HalfOfAPair_IsAQuestionMark()
    {
        Assert.That(PlainText.Line("a\uD83Db\uDE00"), Is.EqualTo("a?b?"));
        Assert.That(PlainText.Line(" 😀𠀀 "), Is.EqualTo("😀𠀀"));
    }

    [Test]
    public void Description_ComputedDeadline_ShowsTheProof()
    {
        var x = Events(Of(
            Entry("5", "2024-03-01", """{ "records": "motion-filed" }, { "sets": "x", "what": "X", "party": "d", "due": "14 days after motion-filed" }"""),
            more: "\"caption\": \"Doe v. Roe\", \"parties\": [ { \"id\": \"d\" } ],"))["x"];
        var lines = x.Get("DESCRIPTION").Replace("\\,", ",").Split("\\n");
        Assert.That(lines, Is.EqualTo(new[]
        {
            "Authority: ordered",
            "Owed by: d",
            "Due: Friday, March 15, 2024",
            "How the date is found:",
            "1. Friday, March 1, 2024 is the day on which motion-filed happened (ECF 5). [Fed. R. Civ. P. 6(a)(1)(A)]",
            "2. 14 days after it, counting every day from the next one: Friday, March 15, 2024. [Fed. R. Civ. P. 6(a)(1)(B)]",
            "Doe v. Roe",
            "S.D.N.Y. 1:24-cv-1",
            "As of the docket entry of 2024-03-01.",
            "Computed by Docket. Verify against the rules and orders.",
        }));
    }

    [TestCase("""{ "vacates": "x" }""", "Status: vacated by ECF 2\\nAuthority")]
    [TestCase("""{ "finds": "c", "is": false }""", "Status: c was found false (ECF 2)\\nAuthority")]
    [TestCase("""{ "satisfies": "x", "on": "2024-02-04" }""", "Done: Sunday\\, February 4\\, 2024\\n")]
    [TestCase("""{ "satisfies": "x", "on": "2024-02-04", "partly": "exhibits" }""", "Partly done: Sunday\\, February 4\\, 2024\\nRemains: exhibits\\n")]
    public void Description_ClosedDeadline_SaysHow(string effect, string expected)
    {
        var x = Events(Of(Entry("1", "2024-02-01", """{ "sets": "x", "what": "X", "due": "2024-03-15", "if": "c" }""") + "," + Entry("2", "2024-02-05", effect)))["x"];
        Assert.That(x.Get("DESCRIPTION"), Does.Contain(expected));
    }

    [Test]
    public void Description_VacatedAndSetAgain_TellsTheStory()
    {
        var x = Events(Of(
            Entry("1", "2024-02-01", """{ "sets": "x", "what": "X", "due": "2024-03-15" }""") + ","
            + Entry("2", "2024-02-05", """{ "vacates": "x" }""") + "," + Entry("3", "2024-02-09", """{ "continues": "x", "due": "2024-03-22" }""")))["x"];
        Assert.That(x.Get("DESCRIPTION"), Does.Contain("Taken off by ECF 2.\\nWas 2024-03-15\\; moved by ECF 3.\\nSet again by ECF 3."));
    }

    private static string Title(string caption, string what) =>
        Events(Of(Entry("1", "2024-02-01", $$"""{ "sets": "x", "what": "{{what}}", "due": "2024-03-15" }"""), more: $"\"caption\": \"{caption}\","))["x"].Get("SUMMARY");
}
