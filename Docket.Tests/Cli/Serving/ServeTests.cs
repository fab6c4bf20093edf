using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli.Serving;

public sealed class ServeTests
{
    private const string Number = "3:22-cv-00001";

    // Long enough to be worth compressing.
    private static readonly string Case = Cases.With(string.Join(", ", Enumerable.Range(1, 9).Select(n => $$"""{ "sets": "d{{n}}", "what": "Brief", "due": "2022-12-0{{n}}" }""")), Number);

    [Test]
    public async Task Feed_IsACalendarInline()
    {
        await using var site = await RunningSite.Of(Case);
        using var answer = await site.Ask(site.Feed);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Content.Headers.ContentType?.ToString(), Is.EqualTo("text/calendar; charset=utf-8"));
        Assert.That(answer.Content.Headers.ContentDisposition?.DispositionType, Is.EqualTo("inline"));
        Assert.That(answer.Headers.GetValues("X-Robots-Tag"), Is.EqualTo(["noindex"]));
        Assert.That(answer.Headers.CacheControl?.ToString(), Is.EqualTo("max-age=300, private"));
        Assert.That(answer.Headers.Contains("Server"), Is.False);
        // Filed on November 1, and a page never says when it was fetched: the stamp lies within the day before.
        Assert.That(answer.Content.Headers.LastModified?.UtcDateTime.Date, Is.EqualTo(new DateTime(2022, 10, 31)));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.StartWith("BEGIN:VCALENDAR").And.Contain("20221201"));
    }

    [TestCase("")]
    [TestCase("index.html")]
    [TestCase("index.html?days=30")]
    public async Task Index_LeadsToThePage(string path)
    {
        await using var site = await RunningSite.Of(Case);
        var page = site.PathOf("cases/", ".html");
        Assert.That(await site.Client.GetStringAsync(path), Does.Contain(page));
        using var answer = await site.Ask(page);
        Assert.That(answer.Content.Headers.ContentType?.ToString(), Is.EqualTo("text/html; charset=utf-8"));
        Assert.That(answer.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(["nosniff"]));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("../" + site.Feed));
    }

    [TestCase("identity")]
    [TestCase("gzip")]
    [TestCase("br")]
    public async Task Encodings_HoldTheSameUnderTagsOfTheirOwn(string encoding)
    {
        await using var site = await RunningSite.Of(Case);
        using var plain = await site.Ask(site.Feed);
        using var answer = await site.Ask(site.Feed, ("Accept-Encoding", encoding));
        Assert.That(answer.Headers.Vary, Is.EqualTo(["Accept-Encoding"]));
        Assert.That(answer.Headers.ETag!.IsWeak, Is.False);
        Assert.That(answer.Headers.ETag.Equals(plain.Headers.ETag), Is.EqualTo(encoding == "identity"));
        var body = await answer.Content.ReadAsStreamAsync();
        await using var text = encoding switch { "gzip" => new GZipStream(body, CompressionMode.Decompress), "br" => new BrotliStream(body, CompressionMode.Decompress), _ => body };
        using var reader = new StreamReader(text);
        Assert.That(await reader.ReadToEndAsync(), Is.EqualTo(await plain.Content.ReadAsStringAsync()));
        using var again = await site.Ask(site.Feed, ("Accept-Encoding", encoding), ("If-None-Match", answer.Headers.ETag.ToString()));
        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    [Test]
    public async Task Conditions_AreAnsweredByTagBeforeDay()
    {
        await using var site = await RunningSite.Of(Case);
        using var first = await site.Ask(site.Feed);
        var (tag, day) = (first.Headers.ETag!.ToString(), first.Content.Headers.GetValues("Last-Modified").Single());
        (string Name, string Value)[][] conditions =
        [
            [("If-None-Match", tag)], [("If-None-Match", $"\"x\", W/{tag}")], [("If-None-Match", "*")], [("If-Modified-Since", day)],
            [("If-None-Match", "\"x\""), ("If-Modified-Since", day)], [("If-Modified-Since", "Tue, 01 Nov 2022 00:00:00 GMT")], [("If-None-Match", "nonsense")],
        ];
        var statuses = new List<int>();
        foreach (var condition in conditions)
        {
            using var answer = await site.Ask(site.Feed, condition);
            statuses.Add((int)answer.StatusCode);
        }

        Assert.That(statuses, Is.EqualTo([304, 304, 304, 304, 200, 200, 200]));
    }

    [Test]
    public async Task Head_SaysWhatGetSaysWithoutTheBody()
    {
        await using var site = await RunningSite.Of(Case);
        using var get = await site.Ask(site.Feed);
        using var head = await site.Ask(HttpMethod.Head, site.Feed);
        Assert.That((head.StatusCode, head.Headers.ETag, head.Content.Headers.ContentLength), Is.EqualTo((get.StatusCode, get.Headers.ETag, get.Content.Headers.ContentLength)));
        Assert.That(await head.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    [TestCase("POST")]
    [TestCase("PUT")]
    [TestCase("PROPFIND")]
    [TestCase("OPTIONS")]
    public async Task OtherMethods_Are405WithWhatIsAllowed(string method)
    {
        await using var site = await RunningSite.Of(Case);
        using var answer = await site.Ask(new HttpMethod(method), site.Feed);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(answer.Content.Headers.Allow, Is.EqualTo(["GET", "HEAD"]));
    }

    [TestCase("/../cases/a.json")]
    [TestCase("/cases/../index.html")]
    [TestCase("/cases/..%2f..%2fa.json")]
    [TestCase("/%2e%2e/%2e%2e/etc/passwd")]
    [TestCase("/..%5c..%5ca.json")]
    [TestCase("/cases/..\\..\\a.json")]
    [TestCase("//etc/passwd")]
    [TestCase("/./index.html")]
    [TestCase("/index.html%00.ics")]
    [TestCase("/%69ndex.html")]
    [TestCase("/cases/")]
    [TestCase("/cases")]
    [TestCase("/f/")]
    [TestCase("/f/aaaaaaaaaaaaaaaaaaaaaaaaaa/case.ics")]
    [TestCase("/INDEX.HTML")]
    [TestCase("/a.json")]
    [TestCase("/manifest.json")]
    public async Task StrangePaths_LeadNowhere(string path)
    {
        await using var site = await RunningSite.Of(Case, secret: true);
        var answer = await site.Raw($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        Assert.That(answer, Does.Match(@"\AHTTP/1.1 (404|400) "));
        Assert.That(answer, Does.Not.Contain("Brief").And.Not.Contain(site.Cases));
    }

    [TestCase("evil.example")]
    [TestCase("127.0.0.1.evil.example")]
    public async Task ForeignHost_IsMisdirected(string host)
    {
        await using var site = await RunningSite.Of(Case);
        Assert.That(await site.Raw($"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"), Does.StartWith("HTTP/1.1 421 "));
    }

    [Test]
    public async Task HugeRequests_AreCutOffAndTheServerGoesOn()
    {
        await using var site = await RunningSite.Of(Case);
        Assert.That(await site.Raw($"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: {new string('a', 40_000)}\r\n\r\n"), Is.Empty.Or.StartsWith("HTTP/1.1 431 "));
        Assert.That(await site.Raw($"GET /{new string('a', 5000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"), Is.Empty.Or.StartsWith("HTTP/1.1 414 "));
        using var answer = await site.Ask("");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task SlowClient_IsCutOffAndOthersAreAnsweredMeanwhile()
    {
        await using var site = await RunningSite.Of(Case);
        var slow = site.Raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow");
        using var answer = await site.Ask("");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await slow, Is.Empty.Or.StartsWith("HTTP/1.1 408 "));
    }

    [Test]
    public async Task ChangedFile_IsServedWithoutBeingAsked()
    {
        await using var site = await RunningSite.Of(Case);
        await using var watch = site.Watch();
        using var before = await site.Ask(site.Feed);
        site.Add("a.json", Case.Replace("2022-12-09", "2022-12-13", StringComparison.Ordinal));
        string now;
        do
        {
            await Task.Delay(50);
            now = await site.Client.GetStringAsync(site.Feed);
        }
        while (!now.Contains("20221213", StringComparison.Ordinal));
        Assert.That(now, Does.Contain("SEQUENCE:1\r\n"));
        using var after = await site.Ask(site.Feed, ("If-None-Match", before.Headers.ETag!.ToString()));
        Assert.That(after.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task BrokenFile_IsServedAsItWasWithAWarningOnThePage()
    {
        await using var site = await RunningSite.Of(Case);
        var feed = await site.Client.GetStringAsync(site.Feed);
        site.Add("a.json", "{ broken");
        site.Reload();
        Assert.That(await site.Client.GetStringAsync(site.Feed), Is.EqualTo(feed));
        Assert.That(await site.Client.GetStringAsync(site.PathOf("cases/", ".html")), Does.Contain("Warning").And.Contain("cannot be read since"));
        Assert.That(await site.Client.GetStringAsync(""), Does.Contain("Warning").And.Contain(Number));
        Assert.That(site.Error, Does.Contain("a.json"));
        site.Add("a.json", Case);
        site.Reload();
        Assert.That(await site.Client.GetStringAsync(site.PathOf("cases/", ".html")), Does.Not.Contain("Warning"));
    }

    [Test]
    public async Task FolderThatEmpties_IsServedAsItWas()
    {
        await using var site = await RunningSite.Of(Case);
        File.Delete(Path.Combine(site.Cases, "a.json"));
        site.Reload();
        Assert.That(await site.Client.GetStringAsync(site.Feed), Does.Contain("20221201"));
        Assert.That(await site.Client.GetStringAsync(""), Does.Contain("Warning"));
    }

    [Test]
    public async Task SealedCase_IsNoLongerServed()
    {
        await using var site = await RunningSite.Of(Case);
        site.Add("b.json", Cases.Due("2022-12-01", number: "3:22-cv-00002"));
        var (page, feed) = (site.PathOf("cases/", ".html"), site.Feed);
        site.Add("a.json", Cases.With("""{ "sets": "d1", "what": "Brief", "due": "2022-12-01" }""", Number, "\n  \"sealed\": true,"));
        site.Reload();
        foreach (var path in new[] { page, feed })
        {
            using var answer = await site.Ask(path);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        }

        Assert.That(await site.Client.GetStringAsync(""), Does.Not.Contain(Number).And.Contain("3:22-cv-00002"));
    }

    [TestCase("2022-11-01", HttpStatusCode.OK)]
    [TestCase("2022-10-01", HttpStatusCode.Gone)]
    public async Task RevokedFeed_IsANoticeForThirtyDaysThenGone(string revoked, HttpStatusCode status)
    {
        await using var site = await RunningSite.Of(Case, secret: true);
        var token = JsonDocument.Parse(File.ReadAllText(site.Tokens)).RootElement.GetProperty("feeds")[0].GetProperty("token").GetString();
        File.WriteAllText(site.Tokens, $$"""{ "feeds": [ { "token": "{{token}}", "court": "cand", "case": "{{Number}}", "revoked": "{{revoked}}" } ] }""", new UTF8Encoding(false));
        site.Reload();
        using var answer = await site.Ask($"f/{token}/case.ics");
        Assert.That(answer.StatusCode, Is.EqualTo(status));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Not.Contain("Brief"));
    }

    [Test]
    public void Serve_PortTaken_Exits3AndNamesTheOption()
    {
        using var taken = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var run = CliRun.Of("serve", Path.GetDirectoryName(CliRun.Example)!, "--port", $"{((IPEndPoint)taken.LocalEndpoint).Port}");
        Assert.That((run.Exit, run.Error.Contains("--port", StringComparison.Ordinal)), Is.EqualTo((3, true)), run.Error);
    }

    [Test]
    public void Serve_StopAsked_Exits0WithTheAddress()
    {
        var run = CliRun.Of("serve", Path.GetDirectoryName(CliRun.Example)!, "--port", "0");
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out, Does.Match(@"\AServing 1 case until Ctrl-C at\nhttp://127\.0\.0\.1:[0-9]+/\n\z"));
    }

    [Test]
    public void Serve_ForEveryone_Warns() =>
        Assert.That(CliRun.Of("serve", Path.GetDirectoryName(CliRun.Example)!, "--port", "0", "--listen", "0.0.0.0").Error, Does.Contain("everyone who can reach"));
}
