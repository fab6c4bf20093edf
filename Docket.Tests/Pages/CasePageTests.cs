using System.Xml.Linq;
using Docket.Core.Pages;
using Docket.Tests.TestKit;
using NUnit.Framework;
using static Docket.Tests.Pages.PageKit;

namespace Docket.Tests.Pages;

public sealed class CasePageTests
{
    private const string Hostile = """</title></style><script>alert(1)</script><img src=x onerror=alert(1)> \" ' & \u0000\u202E\u2028""";

    [Test]
    public void Page_OfTheExample_IsTheGoldenPage() =>
        Golden.Match(WithoutStyle(Page(Dockets.Example().AsOf("2022-11-18"), new CasePageOptions { FeedUrl = "cje.ics", IndexUrl = "index.html" })), "example.html");

    [Test]
    public void Page_WrittenTwice_IsEqual() => Assert.That(Page(EverythingOn("2024-07-08")), Is.EqualTo(Page(EverythingOn("2024-07-08"))));

    // 2024-08-08 is a Thursday, 31 days after July 8.
    [Test]
    public void Next_FirstScreen_SaysWhatWhenAndHowSure() => Assert.That(
        Words(Page(EverythingOn("2024-07-08")), "next"),
        Is.EqualTo("Next Thursday, August 8, 2024 in 31 days Status conference, 11:00 a.m. · ordered · not certain: a pending request would change it 1 overdue · 4 ahead · 1 requested · 1 waiting · 2 over"));

    [Test]
    public void Overdue_Row_SaysSoInAWordAndAShape()
    {
        var page = Page(EverythingOn("2024-07-08"));
        Assert.That(Words(page, "overdue"), Does.StartWith("Overdue 2024-07-01 Monday 7 days ago Overdue Serve a privilege log roe"));
        Assert.That(page, Does.Contain("<path d=\"M7 1l6 11h-12z\" class=\"shape overdue\">"));
    }

    // 60 days from 2024-07-31 are 2024-09-29, a Sunday, so the 30th; 30 days more are 2024-10-30, or 29 from the nominal Sunday, which is safe; a month after that is Friday, November 29.
    [Test]
    public void Due_Rows_StandSoonestSafeDayFirst()
    {
        var words = Words(Page(EverythingOn("2024-07-08")), "due");
        var found = new[] { "2024-08-08 Thursday", "2024-09-30 Monday", "2024-10-29 Tuesday", "2024-11-29 Friday" }.Select(w => words.IndexOf(w, StringComparison.Ordinal)).ToList();
        Assert.That(found, Is.Ordered.And.None.Negative);
    }

    [Test]
    public void Requested_Row_StandsApartAndIsNotCountedAsDue()
    {
        var page = Page(EverythingOn("2024-07-08"));
        Assert.That(Words(page, "requested"), Does.Contain("Mediation session").And.Contain("proposed by ECF 25, not in force until granted"));
        Assert.That(Words(page, "due"), Does.Not.Contain("Mediation session"));
    }

    [TestCase("SECRET")]
    [TestCase("secret")]
    [TestCase("ECF 22")]
    [TestCase("2024-06-03")]
    [TestCase("2024-06-20")]
    [TestCase("2024-06-10", Description = "7 days after the sealed event")]
    public void Sealed_Entry_IsNowhere(string word)
    {
        var page = Page(EverythingOn("2024-07-08"));
        Assert.That(WithoutStyle(page), Does.Not.Contain(word));
        Assert.That(WithoutStyle(Index((EverythingOn("2024-07-08"), "a.html"))), Does.Not.Contain(word));
        Assert.That(Page(Dockets.Parse(Everything.Replace("\"sealed\": true, ", "", StringComparison.Ordinal)).AsOf("2024-07-08")), Does.Contain(word), "without the seal it is there");
    }

    [Test]
    public void Sealed_Case_IsNotWritten()
    {
        using var writer = new StringWriter();
        var schedule = Dockets.Parse(Everything.Replace("\"caption\"", "\"sealed\": true, \"caption\"", StringComparison.Ordinal)).AsOf("2024-07-08");
        Assert.That(CasePage.Write(schedule, CasePageOptions.Default, writer), Is.False);
        Assert.That(writer.ToString(), Is.Empty);
    }

    [Test]
    public void Hostile_Words_AreInertEverywhere()
    {
        var file = Dockets.Parse(
            $$"""
            { "court": "nysd", "number": "{{Hostile}}", "caption": "{{Hostile}}", "judge": "{{Hostile}}",
              "parties": [ { "id": "doe", "name": "{{Hostile}}", "responsible": "{{Hostile}}" } ],
              "entries": [ { "ecf": "{{Hostile}}", "id": "e1", "filed": "2024-03-04", "title": "{{Hostile}}", "source": { "document": "{{Hostile}}", "quote": "{{Hostile}}" }, "effects": [
                { "sets": "x", "what": "{{Hostile}}", "party": "doe", "due": "2024-07-31" },
                { "sets": "y", "what": "{{Hostile}}", "due": "2024-03-05", "party": "doe" },
                { "satisfies": "y", "on": "2024-03-04", "partly": "{{Hostile}}", "remains": "x" } ] } ] }
            """);
        var page = Page(file.AsOf("2024-07-08"));
        var body = WithoutStyle(page);
        Assert.Multiple(() =>
        {
            Assert.That(body, Does.Not.Contain("<script").And.Not.Contain("<img").And.Not.Contain("\0").And.Not.Contain("\u202E").And.Not.Contain("\u2028"));
            Assert.That(body, Does.Contain("&lt;script&gt;alert(1)&lt;/script&gt;"));
            Assert.That(() => Elements(body), Throws.Nothing);
        });
    }

    [Test]
    public void Empty_Case_SaysSo()
    {
        var page = Page(Dockets.Parse("""{ "court": "nysd", "number": "1:24-cv-1" }""").AsOf("2024-07-08"));
        Assert.Multiple(() =>
        {
            Assert.That(Words(page, "next"), Is.EqualTo("Next Nothing that binds has its day ahead. No deadline and no hearing is known."));
            Assert.That(Words(page, "docket"), Does.EndWith("No entry is known."));
            Assert.That(page, Does.Not.Contain("id=\"subscribe\""));
        });
    }

    [TestCase("2024-07-08")]
    [TestCase("2024-01-01", Description = "before the first entry")]
    public void Page_Structure_IsSound(string day)
    {
        var all = Elements(WithoutStyle(Page(EverythingOn(day), new CasePageOptions { FeedUrl = "https://deadlines.example/a.ics", IndexUrl = "index.html" }))).ToList();
        var ids = all.Select(e => e.Attribute("id")?.Value).OfType<string>().ToList();
        var levels = all.Where(e => e.Name.LocalName is ['h', >= '1' and <= '6']).Select(e => e.Name.LocalName[1] - '0').ToList();
        Assert.Multiple(() =>
        {
            Assert.That(ids, Is.Unique);
            Assert.That(levels[0], Is.EqualTo(1));
            Assert.That(levels.Zip(levels.Skip(1)).All(p => p.Second <= p.First + 1), Is.True, "no heading level is left out");
            Assert.That(all.Select(e => e.Attribute("href")?.Value).OfType<string>().Where(h => h[0] == '#').Select(h => Uri.UnescapeDataString(h[1..])).Distinct(), Is.SubsetOf(ids));
            Assert.That(all.Select(e => e.Name.LocalName), Does.Not.Contain("script").And.Not.Contain("img"));
        });
    }

    [Test]
    public void Subscribe_AbsoluteFeed_GivesTheWebcalLinkToo()
    {
        var page = Page(EverythingOn("2024-07-08"), new CasePageOptions { FeedUrl = "https://deadlines.example/a.ics" });
        Assert.That(page, Does.Contain("href=\"https://deadlines.example/a.ics\"").And.Contain("href=\"webcal://deadlines.example/a.ics\""));
    }

    [Test]
    public void Write_AddressThatRuns_IsRefusedAndNothingIsWritten()
    {
        using var writer = new StringWriter();
        Assert.That(() => CasePage.Write(EverythingOn("2024-07-08"), new CasePageOptions { FeedUrl = "javascript:alert(1)" }, writer), Throws.ArgumentException);
        Assert.That(writer.ToString(), Is.Empty);
    }

    /// <summary>The page's elements; it is read as XML, which is stricter about nesting and quotes than browsers are.</summary>
    private static IEnumerable<XElement> Elements(string page) =>
        XDocument.Parse(System.Text.RegularExpressions.Regex.Replace(page.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal), "<((?:meta|input|link|br)[^>]*)>", "<$1/>")).Descendants();
}
