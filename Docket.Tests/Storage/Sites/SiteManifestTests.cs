using Docket.Core.Storage.Sites;
using NUnit.Framework;

namespace Docket.Tests.Storage.Sites;

public sealed class SiteManifestTests
{
    [Test]
    public void Read_WhatWasWritten_IsTheSameOrderedByPath()
    {
        var manifest = new SiteManifest([new SiteFile("index.html", "b", 2, null, null), new SiteFile("cases/x.html", "a", 1, "cand", "3:22-cv-00001")]);
        using var text = new StringWriter();
        manifest.Write(text);
        var read = SiteManifest.Read(text.ToString()).OrThrow("manifest");
        Assert.That(read.Files, Is.EqualTo(manifest.Files));
        Assert.That(read.Files.Select(f => f.Path), Is.EqualTo(["cases/x.html", "index.html"]));
    }

    [TestCase("../x")]
    [TestCase("/etc/passwd")]
    [TestCase("cases/../x")]
    [TestCase("cases/a/b")]
    [TestCase("f/../../x")]
    [TestCase("cases\\\\..\\\\x")]
    [TestCase("C:x")]
    [TestCase("manifest.json")]
    public void Read_PathThatNoSiteHas_IsRefused(string path)
    {
        var read = SiteManifest.Read($$"""{ "docket": 1, "files": [ { "path": "{{path}}", "sha256": "a", "bytes": 1, "court": null, "case": null } ] }""");
        Assert.That(read.Problems.Select(p => p.Code), Is.EqualTo(["foreign-path"]));
    }

    [TestCase("""{ "name": "An app", "icons": [] }""")]
    [TestCase("""{ "docket": 2, "files": [] }""")]
    [TestCase("<html>")]
    public void Read_AnothersManifest_IsRefused(string text) => Assert.That(SiteManifest.Read(text).Success, Is.False);
}
