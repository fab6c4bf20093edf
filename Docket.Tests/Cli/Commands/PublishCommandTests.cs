using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli.Commands;

public sealed class PublishCommandTests
{
    private const string Sealed = "\n  \"sealed\": true, \"caption\": \"Secret v. Hidden\",";

    [Test]
    public void Publish_Cases_GivesIndexPagesFeedsAndManifest()
    {
        using var site = new PublishedSite();
        site.Add("a.json", Cases.Due("2022-12-01"));
        var run = site.Publish();
        Assert.That((run.Exit, run.Error), Is.EqualTo((0, "")));
        Assert.That(site.Files().Keys.Select(Kind), Is.EqualTo(["cases/*.html", "feeds/*.ics", "index.html", "manifest.json"]));
        Assert.That(site.Files()["index.html"], Does.Contain(site.Files().Keys.First()));
        Assert.That(site.One("feeds/", ".ics"), Does.Contain("DTSTART;VALUE=DATE:20221201"));
    }

    [Test]
    public void Publish_Twice_RewritesNothing()
    {
        using var site = new PublishedSite();
        site.Add("a.json", Cases.Due("2022-12-01"));
        site.Publish();
        var before = Stamped(site);
        Assert.That(site.Publish().Out, Does.Contain("0 written, 0 removed"));
        Assert.That(Stamped(site), Is.EqualTo(before));
    }

    [Test]
    public void Publish_OneCaseChanged_LeavesTheFilesOfTheOthers()
    {
        using var site = new PublishedSite();
        site.Add("a.json", Cases.Due("2022-12-01", number: "3:22-cv-00001"));
        site.Add("b.json", Cases.Due("2022-12-02", number: "3:22-cv-00002"));
        site.Publish();
        var before = Stamped(site);
        site.Add("b.json", Cases.Due("2022-12-09", number: "3:22-cv-00002"));
        site.Publish();
        var changed = Stamped(site).Where(f => before[f.Key] != f.Value).Select(f => f.Key).ToList();
        Assert.That(changed.Select(Kind), Is.EqualTo(["cases/*.html", "feeds/*.ics", "index.html", "manifest.json"]));
        Assert.That(changed.Take(2), Has.All.Contain("22-cv-00002"));
        // The file was corrected without an entry, so only the feed before can tell that the number rises.
        Assert.That(site.Files()[changed[1]], Does.Contain("SEQUENCE:1\r\n").And.Contain("20221209"));
    }

    [Test]
    public void Publish_BrokenCase_KeepsWhatWasPublishedAndSaysSo()
    {
        using var site = new PublishedSite();
        site.Add("a.json", Cases.Due("2022-12-01", number: "3:22-cv-00001"));
        site.Add("b.json", Cases.Due("2022-12-02", number: "3:22-cv-00002"));
        site.Publish();
        var before = site.Files();
        site.Add("b.json", "{ broken");
        var run = site.Publish();
        Assert.That(run.Exit, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("b.json").And.Contain("stays as it was"));
        Assert.That(site.Files().Where(f => f.Key.Contains('/')), Is.EqualTo(before.Where(f => f.Key.Contains('/'))));
        Assert.That(site.Files()["manifest.json"], Does.Contain("3:22-cv-00002"));
        Assert.That(site.Files()["index.html"], Does.Contain("cand 3:22-cv-00002 is not among the dates below"));
    }

    [Test]
    public void Publish_CaseGone_RemovesItsFilesAndNoOthers()
    {
        using var site = new PublishedSite();
        var gone = site.Add("a.json", Cases.Due("2022-12-01", number: "3:22-cv-00001"));
        site.Add("b.json", Cases.Due("2022-12-02", number: "3:22-cv-00002"));
        site.Publish();
        File.WriteAllText(Path.Combine(site.Site, "cases", "own.html"), "own");
        File.Delete(gone);
        Assert.That(site.Publish().Out, Does.Contain("2 removed"));
        Assert.That(site.Files().Keys.Where(f => f.Contains("22-cv-00001", StringComparison.Ordinal)), Is.Empty);
        Assert.That(site.Files()["cases/own.html"], Is.EqualTo("own"));
    }

    [TestCase("")]
    [TestCase("--tokens")]
    public void Publish_SealedCase_StandsNowhere(string tokens)
    {
        using var site = new PublishedSite();
        string[] more = tokens.Length > 0 ? [tokens, site.Tokens] : [];
        site.Add("a.json", Cases.Due("2022-12-01", number: "3:22-cv-00001"));
        site.Add("b.json", Cases.With("""{ "sets": "hushed", "what": "Hushed", "due": "2022-12-02" }""", "3:22-cv-00777", "\n  \"caption\": \"Secret v. Hidden\",\n  \"parties\": [ { \"id\": \"x\", \"responsible\": \"Q. Veiled\" } ],"));
        site.Publish(more);
        Assert.That(site.Files().Keys, Has.Some.Contains(tokens.Length > 0 ? "/me.ics" : "00777"));
        site.Add("b.json", Cases.With("""{ "sets": "hushed", "what": "Hushed", "due": "2022-12-02" }""", "3:22-cv-00777", Sealed + "\n  \"parties\": [ { \"id\": \"x\", \"responsible\": \"Q. Veiled\" } ],"));
        // Sealing is heeded even while another file is broken.
        site.Add("c.json", "{");
        var run = site.Publish(more);
        var all = string.Join('\n', site.Files().SelectMany(f => new[] { f.Key, f.Value })) + run.Out + run.Error;
        Assert.That(all, Does.Contain("00001").And.Not.Contain("00777").And.Not.Contain("Secret v.").And.Not.Contain("ushed").And.Not.Contain("Veiled"));
    }

    [Test]
    public void Publish_Shards_GiveTheSameSiteAsOneRun()
    {
        using var site = new PublishedSite();
        for (var n = 1; n <= 9; n++)
            site.Add($"{n}.json", Cases.Due("2022-12-01", number: $"3:22-cv-0000{n}"));
        site.Publish("--tokens", site.Tokens);
        var apart = site.Site + "-apart";
        for (var i = 1; i <= 3; i++)
            Assert.That(CliRun.Of("publish", site.Cases, "--to", apart, "--as-of", "2022-11-18", "--tokens", site.Tokens, "--shard", $"{i}/3").Exit, Is.Zero);
        Assert.That(site.Files(apart).Keys, Does.Contain("manifest-2-of-3.json").And.Not.Contain("index.html"));
        var merged = CliRun.Of("publish", site.Cases, "--to", apart, "--as-of", "2022-11-18", "--tokens", site.Tokens, "--merge");
        Assert.That(merged.Exit, Is.Zero, merged.Error);
        Assert.That(site.Files(apart), Is.EqualTo(site.Files()));
    }

    [Test]
    public void Publish_WholeAfterShards_TakesTheirFilesOver()
    {
        using var site = new PublishedSite();
        var gone = site.Add("a.json", Cases.Due("2022-12-01", number: "3:22-cv-00001"));
        site.Add("b.json", Cases.Due("2022-12-01", number: "3:22-cv-00002"));
        site.Publish("--shard", "1/2");
        site.Publish("--shard", "2/2");
        File.Delete(gone);
        Assert.That(site.Publish().Out, Does.Contain("2 removed"));
        Assert.That(site.Files().Keys.Select(Kind), Is.EqualTo(["cases/*.html", "feeds/*.ics", "index.html", "manifest.json"]));
    }

    [Test]
    public void Publish_MergeBeforeAllShards_Exits3AndNamesTheMissing()
    {
        using var site = new PublishedSite();
        site.Add("a.json", Cases.Due("2022-12-01"));
        site.Publish("--shard", "1/2");
        var run = site.Publish("--merge");
        Assert.That((run.Exit, run.Error.Contains("2/2", StringComparison.Ordinal)), Is.EqualTo((3, true)), run.Error);
    }

    // Two pages, two feeds, the index and the manifest change.
    [Test]
    public void Publish_DiskFull_LeavesTheOldSiteWhole([Range(1, 6)] int file)
    {
        using var site = new PublishedSite();
        site.Add("a.json", Cases.Due("2022-12-01", number: "3:22-cv-00001"));
        site.Add("b.json", Cases.Due("2022-12-02", number: "3:22-cv-00002"));
        site.Publish();
        var before = site.Files();
        site.Add("a.json", Cases.Due("2022-12-08", number: "3:22-cv-00001"));
        site.Add("b.json", Cases.Due("2022-12-09", number: "3:22-cv-00002"));
        var made = 0;
        var run = site.Publish(path => ++made == file ? new FullDisk(path) : File.Create(path));
        Assert.That(run.Exit, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("No space left").And.Contain("publish again"));
        Assert.That(site.Files(), Is.EqualTo(before));
        Assert.That(site.Publish().Exit, Is.Zero);
        Assert.That(site.One("feeds/cand-3-22-cv-00002", ".ics"), Does.Contain("20221209"));
    }

    [TestCase("../../../etc/passwd")]
    [TestCase("..\\\\..\\\\x")]
    [TestCase("CON")]
    [TestCase("a/../b")]
    [TestCase("1\\u0000:2")]
    public void Publish_HostileNumber_StaysInItsFolder(string number)
    {
        using var site = new PublishedSite();
        site.Add("a.json", Cases.Due("2022-12-01", number: number));
        site.Publish();
        var outside = Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(site.Site)!).Select(Path.GetFileName);
        Assert.That(outside, Is.SubsetOf(["cases", "site"]));
        if (Directory.Exists(site.Site))
            Assert.That(site.Files().Keys, Has.All.Match(@"^(cases/[a-z0-9-]+\.html|feeds/[a-z0-9-]+\.ics|index\.html|manifest\.json)$"));
    }

    [Test]
    public void Publish_NumbersThatDifferInCaseAlone_HaveFilesThatDifferInMore()
    {
        using var site = new PublishedSite();
        site.Add("a.json", Cases.Due("2022-12-01", number: "3:22-cv-00001-lb"));
        site.Add("b.json", Cases.Due("2022-12-02", number: "3:22-cv-00001-LB"));
        site.Publish();
        Assert.That(site.Files().Keys.Select(f => f.ToUpperInvariant()).Distinct().Count(), Is.EqualTo(6));
    }

    [Test]
    public void Publish_IntoAnothersFolder_IsRefused()
    {
        using var site = new PublishedSite();
        site.Add("a.json", Cases.Due("2022-12-01"));
        Directory.CreateDirectory(site.Site);
        File.WriteAllText(Path.Combine(site.Site, "index.html"), "own");
        var run = site.Publish();
        Assert.That(run.Exit, Is.EqualTo(3), run.Error);
        Assert.That(site.Files(), Is.EqualTo(new Dictionary<string, string> { ["index.html"] = "own" }));
    }

    [Test]
    public void Publish_ManifestThatLeadsOut_IsRefusedAndRemovesNothing()
    {
        using var site = new PublishedSite();
        site.Add("a.json", Cases.Due("2022-12-01"));
        site.Publish();
        File.WriteAllText(Path.Combine(site.Site, "manifest.json"), """{ "docket": 1, "files": [ { "path": "cases/../../tokens.json", "sha256": "0", "bytes": 1, "court": null, "case": null } ] }""");
        File.WriteAllText(site.Tokens, "own");
        var run = site.Publish();
        Assert.That(run.Exit, Is.EqualTo(3), run.Error);
        Assert.That(File.ReadAllText(site.Tokens), Is.EqualTo("own"));
    }

    [TestCase("--shard", "3/2")]
    [TestCase("--shard", "0/2")]
    [TestCase("--base-url", "ftp://dates.example.org")]
    [TestCase("--revoke", "abc")]
    public void Publish_WrongOption_Exits2(string option, string value)
    {
        using var site = new PublishedSite();
        site.Add("a.json", Cases.Due("2022-12-01"));
        Assert.That(site.Publish(option, value).Exit, Is.EqualTo(2));
        Assert.That(Directory.Exists(site.Site), Is.False);
    }

    [Test]
    public void Publish_SiteWithinTheCases_Exits2()
    {
        using var site = new PublishedSite();
        site.Add("a.json", Cases.Due("2022-12-01"));
        Assert.That(CliRun.Of("publish", site.Cases, "--to", Path.Combine(site.Cases, "site")).Exit, Is.EqualTo(2));
    }

    private static string Kind(string path) => path.Split('/') is [var folder, var name] ? $"{folder}/*{Path.GetExtension(name)}" : path;

    // A file that is replaced is another file with another stamp, whatever the clock's grain.
    private static Dictionary<string, (DateTime, string)> Stamped(PublishedSite site) =>
        site.Files().ToDictionary(f => f.Key, f => (File.GetLastWriteTimeUtc(Path.Combine(site.Site, f.Key)), f.Value));

    private sealed class FullDisk(string path) : FileStream(path, FileMode.CreateNew)
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");
    }
}
