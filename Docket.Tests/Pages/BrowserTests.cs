using System.Text.Json;
using Docket.Core.Pages;
using Docket.Tests.TestKit;
using Microsoft.Playwright;
using NUnit.Framework;
using static Docket.Tests.Pages.PageKit;

namespace Docket.Tests.Pages;

/// <summary>Opens the pages in Debian's Chromium. DOCKET_CHROMIUM names another one; DOCKET_AXE names the file axe.min.js of axe-core, without which accessibility is not checked here.</summary>
[Category("Browser")]
[NonParallelizable]
public sealed class BrowserTests : IDisposable
{
    private static readonly string Chromium = Environment.GetEnvironmentVariable("DOCKET_CHROMIUM") ?? "/usr/bin/chromium";
    private static readonly string? Axe = Environment.GetEnvironmentVariable("DOCKET_AXE");

    private TemporaryFolder folder = null!;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    [OneTimeSetUp]
    public async Task Launch()
    {
        if (!File.Exists(Chromium))
            Assert.Ignore($"There is no Chromium at {Chromium}: the pages were not opened in a browser. Install Debian's package chromium, or name one in DOCKET_CHROMIUM.");
        folder = new TemporaryFolder();
        var everything = EverythingOn("2024-07-08");
        var example = Dockets.Example().AsOf("2024-07-08");
        var options = new CasePageOptions { FeedUrl = "https://deadlines.example/f/0123456789abcdef0123456789abcdef/case.ics", IndexUrl = "index.html" };
        folder.Write("a.html", Page(everything, options));
        folder.Write("b.html", Page(example, options));
        folder.Write("index.html", Index((everything, "a.html"), (example, "b.html")));
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    [OneTimeTearDown]
    public async Task Close()
    {
        if (browser is not null)
            await browser.CloseAsync();
    }

    public void Dispose()
    {
        playwright?.Dispose();
        folder?.Dispose();
    }

    [Test]
    public async Task Pages_AtEachWidthAndScheme_FitLeadToOneAnotherAndFetchNothing([Values(360, 1280)] int width, [Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme)
    {
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 }, ColorScheme = scheme });
        var page = await context.NewPageAsync();
        var fetched = new List<string>();
        var complaints = new List<string>();
        page.Request += (_, request) => fetched.Add(request.Url);
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);

        await page.GotoAsync(Address("index.html"));
        await IsSound(page);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Doe v. Roe Widgets, Inc." }).First.ClickAsync();
        await IsSound(page);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await IsSound(page);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "All cases" }).ClickAsync();
        Assert.Multiple(() =>
        {
            Assert.That(page.Url, Does.EndWith("index.html"));
            Assert.That(fetched, Is.All.StartsWith("file://").And.All.EndsWith(".html"));
            Assert.That(complaints, Is.Empty);
        });
    }

    [Test]
    public async Task Proof_OfARow_FoldsAndUnfoldsByKeyboard()
    {
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = true });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address("a.html"));
        var row = page.Locator("#d-experts");
        var step = row.GetByText("30 days after it");
        Assert.That(await step.IsVisibleAsync(), Is.False);
        await row.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.That(await step.IsVisibleAsync(), Is.True);
        await page.Keyboard.PressAsync("Enter");
        Assert.That(await step.IsVisibleAsync(), Is.False);
    }

    [Test]
    public async Task SkipLink_FirstTabStop_LeadsToMain()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(Address("a.html"));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.That(await page.EvaluateAsync<string>("document.activeElement.id"), Is.EqualTo("main"));
        await page.CloseAsync();
    }

    [Test]
    public async Task Print_FoldedProofs_AreOnPaperAndTheFeedIsNot()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(Address("a.html"));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.That(await page.Locator("#d-experts").GetByText("30 days after it").IsVisibleAsync(), Is.True);
        Assert.That(await page.GetByText("deadlines.example").First.IsVisibleAsync(), Is.False);
        await page.CloseAsync();
    }

    // Of the rows of both cases a month from 2024-07-08 reaches to August 7: nothing but what is overdue lies in it.
    [Test]
    public async Task Days_WithoutScripts_FilterTheTable()
    {
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address("index.html"));
        var row = page.Locator("table.due tbody tr", new PageLocatorOptions { HasText = "Status conference" });
        Assert.That(await row.IsVisibleAsync(), Is.True);
        await page.CheckAsync("#days-month");
        Assert.That(await row.IsVisibleAsync(), Is.False);
        Assert.That(await page.Locator("table.due tbody tr", new PageLocatorOptions { HasText = "Serve a privilege log" }).IsVisibleAsync(), Is.True);
        await page.CheckAsync("#days-quarter");
        Assert.That(await row.IsVisibleAsync(), Is.True);
        Assert.That(await page.Locator("select").First.IsVisibleAsync(), Is.False, "what needs the script does not show");
    }

    [Test]
    public async Task Court_Chosen_LeavesItsRowsAndSaysHowMany()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(Address("index.html"));
        var all = await page.Locator("table.due tbody tr").CountAsync();
        await page.SelectOptionAsync("select[name=court]", "S.D.N.Y.");
        var left = await page.Locator("table.due tbody tr:visible").CountAsync();
        Assert.Multiple(() => Assert.That(left, Is.GreaterThan(0).And.LessThan(all)));
        Assert.That(await page.Locator(".shown").InnerTextAsync(), Is.EqualTo($"{left} of {all} shown."));
        await page.SelectOptionAsync("select[name=party]", "doe");
        Assert.That(await page.Locator("table.due tbody tr:visible").AllInnerTextsAsync(), Has.All.Contains("Disclose experts"));
        await page.CloseAsync();
    }

    private string Address(string name) => new Uri(Path.Combine(folder.Path, name)).AbsoluteUri;

    /// <summary>No sideways scroll, and nothing that axe calls serious or critical.</summary>
    private static async Task IsSound(IPage page)
    {
        var (wide, room) = (await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), await page.EvaluateAsync<int>("document.documentElement.clientWidth"));
        Assert.That(wide, Is.LessThanOrEqualTo(room), $"{page.Url} scrolls sideways");
        if (Axe is null)
            return;
        await page.EvaluateAsync(await File.ReadAllTextAsync(Axe));
        var found = await page.EvaluateAsync<JsonElement>("axe.run().then(r => r.violations.filter(v => ['serious', 'critical'].includes(v.impact)).map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | ')))");
        Assert.That(found.EnumerateArray().Select(v => v.GetString()), Is.Empty, page.Url);
    }
}
