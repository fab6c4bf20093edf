using System.Text.Json;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli.Commands;

public sealed class PublishTokensTests
{
    private const string People = "\n  \"parties\": [ { \"id\": \"plaintiff\", \"responsible\": \"A. Associate\" } ],";
    private const string Effects = """{ "sets": "brief", "what": "Opening brief", "due": "2022-12-01" }""";

    [Test]
    public void Publish_Tokens_GivesEachCaseAndPersonASecretFeed()
    {
        using var site = Site();
        var tokens = TokensOf(site);
        Assert.That(tokens.Select(t => t.GetProperty("token").GetString()), Has.Exactly(2).Matches("^[a-z2-7]{26}$"));
        foreach (var (token, file) in tokens.Zip(["case.ics", "me.ics"]))
            Assert.That(site.Files()[$"f/{token.GetProperty("token")}/{file}"], Does.Contain("DTSTART;VALUE=DATE:20221201"));
        Assert.That(site.Files().Keys.Where(f => f.StartsWith("feeds/", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Publish_Tokens_StandInNoPageAndNotInTheManifest()
    {
        using var site = Site();
        var open = string.Concat(site.Files().Where(f => !f.Key.StartsWith("f/", StringComparison.Ordinal)).Select(f => f.Value));
        foreach (var token in TokensOf(site))
            Assert.That(open, Does.Not.Contain(token.GetProperty("token").GetString()!));
    }

    [Test]
    public void Publish_Tokens_AreKeptFromRunToRunAndReadByTheOwnerAlone()
    {
        using var site = Site();
        var before = File.ReadAllText(site.Tokens);
        Assert.That(site.Publish("--tokens", site.Tokens).Out, Does.Contain("0 written"));
        Assert.That(File.ReadAllText(site.Tokens), Is.EqualTo(before));
        if (!OperatingSystem.IsWindows())
            Assert.That(File.GetUnixFileMode(site.Tokens), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Test]
    public void Publish_Revoked_GivesTheNoticeForThirtyDaysThenNothing()
    {
        using var site = Site();
        var token = TokensOf(site)[0].GetProperty("token").GetString()!;
        Assert.That(site.Publish("--tokens", site.Tokens, "--revoke", token).Exit, Is.Zero);
        var notice = site.Files()[$"f/{token}/case.ics"];
        Assert.That(notice.Split("BEGIN:VEVENT").Length, Is.EqualTo(2));
        Assert.That(notice, Does.Contain("revoked").And.Contain("DTSTART;VALUE=DATE:20221118").And.Not.Contain("brief"));
        // November 18 and thirty days is December 18.
        site.Publish("--tokens", site.Tokens, "--as-of", "2022-12-18");
        Assert.That(site.Files()[$"f/{token}/case.ics"], Is.EqualTo(notice));
        site.Publish("--tokens", site.Tokens, "--as-of", "2022-12-19");
        Assert.That(site.Files().Keys, Has.None.Contains(token));
        Assert.That(Directory.Exists(Path.Combine(site.Site, "f", token)), Is.False);
    }

    [Test]
    public void Publish_Revoked_GivesTheCaseANewName()
    {
        using var site = Site();
        var token = TokensOf(site)[0].GetProperty("token").GetString()!;
        site.Publish("--tokens", site.Tokens, "--revoke", token);
        var next = TokensOf(site)[^1];
        Assert.That((next.GetProperty("case").GetString(), next.GetProperty("token").GetString() == token), Is.EqualTo(("3:22-cv-00001", false)));
        Assert.That(site.Files()[$"f/{next.GetProperty("token")}/case.ics"], Does.Contain("20221201"));
    }

    [Test]
    public void Publish_UnknownToken_Exits2WithoutRepeatingIt()
    {
        using var site = Site();
        var run = site.Publish("--tokens", site.Tokens, "--revoke", "aaaaaaaaaaaaaaaaaaaaaaaaaa");
        Assert.That((run.Exit, run.Error.Contains("aaaa", StringComparison.Ordinal)), Is.EqualTo((2, false)), run.Error);
    }

    [TestCase("{")]
    [TestCase("""{ "feeds": [ { "token": "../../x", "responsible": "A. Associate" } ] }""")]
    public void Publish_BrokenTokens_Exits3AndLeavesSiteAndTokens(string text)
    {
        using var site = Site();
        var before = site.Files();
        File.WriteAllText(site.Tokens, text);
        Assert.That(site.Publish("--tokens", site.Tokens).Exit, Is.EqualTo(3));
        Assert.That(site.Files(), Is.EqualTo(before));
        Assert.That(File.ReadAllText(site.Tokens), Is.EqualTo(text));
    }

    [Test]
    public void Publish_BrokenCaseOfAPerson_LeavesItsEventsInTheFeed()
    {
        using var site = Site();
        site.Add("b.json", Cases.With(Effects, "3:22-cv-00002", People));
        site.Publish("--tokens", site.Tokens);
        var person = site.One("f/", "/me.ics");
        Assert.That(person, Does.Contain("22-cv-00002.brief"));
        site.Add("b.json", "{");
        site.Publish("--tokens", site.Tokens);
        Assert.That(site.One("f/", "/me.ics"), Does.Contain("22-cv-00002.brief").And.Not.Contain("WITHDRAWN").And.Not.Contain("CANCELLED"));
    }

    [Test]
    public void Publish_BaseUrl_StandsInFeedsAndPages()
    {
        using var site = new PublishedSite();
        site.Add("a.json", Cases.With(Effects, more: People));
        site.Publish("--base-url", "https://dates.example.org/d");
        Assert.That(site.One("feeds/", ".ics").Replace("\r\n ", "", StringComparison.Ordinal), Does.Contain("SOURCE;VALUE=URI:https://dates.example.org/d/feeds/cand-3-22-cv-00001-"));
        Assert.That(site.One("cases/", ".html"), Does.Contain("webcal://dates.example.org/d/feeds/cand-3-22-cv-00001-"));
    }

    private static PublishedSite Site()
    {
        var site = new PublishedSite();
        site.Add("a.json", Cases.With(Effects, more: People));
        var run = site.Publish("--tokens", site.Tokens);
        Assert.That(run.Exit, Is.Zero, run.Error);
        return site;
    }

    private static List<JsonElement> TokensOf(PublishedSite site) =>
        [.. JsonDocument.Parse(File.ReadAllText(site.Tokens)).RootElement.GetProperty("feeds").EnumerateArray()];
}
