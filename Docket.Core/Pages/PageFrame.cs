using static Docket.Core.Pages.Html;

namespace Docket.Core.Pages;

/// <summary>What every page has around what it shows.</summary>
internal static class PageFrame
{
    /// <summary>Writes a whole page.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <param name="title">The title, as tabs and bookmarks show it.</param>
    /// <param name="header">What stands above all: name, court, day.</param>
    /// <param name="sections">The places that the page's navigation names, each with its words.</param>
    /// <param name="main">The sections.</param>
    /// <param name="script">The page's script, or null.</param>
    public static void Write(TextWriter writer, string title, IEnumerable<Markup> header, IEnumerable<(string Place, string Words)> sections, IEnumerable<Markup> main, PageResource? script = null)
    {
        var head = El("head",
            El("meta").With("charset", "utf-8"),
            El("meta").With("http-equiv", "Content-Security-Policy").With("content", Policy(script)),
            El("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
            El("meta").With("name", "color-scheme").With("content", "light dark"),
            El("meta").With("name", "robots").With("content", "noindex"),
            El("meta").With("name", "referrer").With("content", "no-referrer"),
            El("title", title),
            El("style", new Markup.Verbatim(PageResources.Style.Text)));
        var body = El("body",
            LinkTo("main", "Skip to what is due").Class("skip"),
            El("header", [.. header, Navigation(sections)]),
            El("main", main).With("id", "main").With("tabindex", "-1"),
            El("footer", El("p", "Computed by Docket. Verify every date against the rules and orders before you rely on it. Sealed entries, and all that rests on them, are not shown.")),
            script is null ? null : El("script", new Markup.Verbatim(script.Text)));
        writer.Write("<!DOCTYPE html>");
        Html.Write(El("html", head, body).With("lang", "en"), writer);
        writer.Write('\n');
    }

    /// <summary>A section with its heading.</summary>
    public static Markup.Element Section(string place, string heading, params IEnumerable<Markup?> children) =>
        El("section", [El("h2", heading).With("id", place), .. children]).With("aria-labelledby", place);

    private static Markup.Element Navigation(IEnumerable<(string Place, string Words)> sections) =>
        El("nav", El("ul", sections.Select(s => El("li", LinkTo(s.Place, s.Words))))).With("aria-label", "On this page");

    /// <summary>Nothing is fetched, sent or run but the page's own style and script.</summary>
    private static string Policy(PageResource? script) =>
        $"default-src 'none'; style-src {PageResources.Style.Hash};{(script is null ? "" : $" script-src {script.Hash};")} base-uri 'none'; form-action 'none'";
}
