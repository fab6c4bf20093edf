using Docket.Core.Storage.Sites;
using NUnit.Framework;

namespace Docket.Tests.Storage.Sites;

public sealed class SiteNamesTests
{
    // printf 'cand\n3:22-cv-02328-LB' | sha256sum
    [TestCase("cand", "3:22-cv-02328-LB", "cand-3-22-cv-02328-lb-65afae72ff0e9991")]
    public void OfCase_IsReadableAndEndsInItsHash(string court, string number, string name) => Assert.That(SiteNames.OfCase(court, number), Is.EqualTo(name));

    [TestCase("../../x")]
    [TestCase("a\\b")]
    [TestCase("x\0.html")]
    [TestCase("\u00e9\u00e8\ud83d\ude00")]
    [TestCase("CON")]
    [TestCase("")]
    public void OfCase_HostileNumber_HoldsNothingThatAnyDiskMinds(string number) =>
        Assert.That(SiteNames.OfCase("cand", number), Does.Match("^cand-[a-z0-9-]*[0-9a-f]{16}$"));

    [Test]
    public void OfCase_VeryLongNumber_StaysShort() => Assert.That(SiteNames.OfCase("cand", new string('9', 5000)).Length, Is.LessThan(60));

    [Test]
    public void OfCase_AlikeNames_AreToldApart() =>
        Assert.That(new[] { SiteNames.OfCase("cand", "1-a"), SiteNames.OfCase("cand", "1-A"), SiteNames.OfCase("cand", "1:a"), SiteNames.OfCase("cand-1", "a") }, Is.Unique);

    // sha256 of "cand\n3:22-cv-02328-LB" begins 65afae72ff0e9991: 0x65afae72ff0e9991 % 5 = 1 by python, and shards count from one.
    [TestCase(1, 1)]
    [TestCase(5, 2)]
    public void ShardOf_IsTheHashByTheNumberOfShards(int of, int shard) => Assert.That(SiteNames.ShardOf("cand", "3:22-cv-02328-LB", of), Is.EqualTo(shard));

    [Test]
    public void InManifest_SecretFeed_HidesItsToken()
    {
        var token = new FeedToken { Token = "aaaaaaaaaaaaaaaaaaaaaaaaaa", Responsible = "A. Associate" };
        Assert.That(SiteNames.Feed(token, 2), Is.EqualTo("f/aaaaaaaaaaaaaaaaaaaaaaaaaa/me-2.ics"));
        // printf 'aaaaaaaaaaaaaaaaaaaaaaaaaa' | sha256sum
        Assert.That(SiteNames.InManifest(SiteNames.Feed(token, 2)), Is.EqualTo("f/sha256-9976d549a25115dab4e36d0c1fb8f31cb07da87dd83275977360eb7dc09e88de/me-2.ics"));
    }
}
