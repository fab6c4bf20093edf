using System.Collections.Immutable;
using NodaTime;
using static Docket.Core.Pages.Html;

namespace Docket.Core.Pages;

/// <summary>Writes the index of some cases as one HTML file: what is due across all of them, and a line for each.</summary>
/// <remarks>The file stands alone and fetches nothing. The choice of days works without scripts; choosing a court or a party needs the page's own small script, without which all rows stand and the cases are grouped by court.
/// Sealed cases, and what rests on sealed entries, are left out. Equal cases and options give equal text.</remarks>
public static class IndexPage
{
    /// <summary>Writes the index, lines ended by LF.</summary>
    /// <param name="cases">The cases, each with the address of its page, all as of one day; none gives a page that says so.</param>
    /// <param name="options">The title, and the feed of all cases.</param>
    /// <param name="writer">Receives the page, to be stored as UTF-8; it stays open.</param>
    /// <exception cref="ArgumentException">The schedules are of different days, or an address is none that a page can link to. Nothing was written.</exception>
    public static void Write(IReadOnlyList<IndexedCase> cases, IndexPageOptions options, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(writer);
        if (cases.Select(c => c.Schedule.AsOf).Distinct().Count() > 1)
            throw new ArgumentException("An index shows one day; these schedules are of different days.", nameof(cases));
        var feed = options.FeedUrl is { } url ? PageUrl.Checked(url, nameof(options)) : null;
        PageNotes.Check(options.Notes, nameof(options));
        var views = ViewsOf(cases);
        PageFrame.Write(writer, options.Title, [.. Header(options, cases), .. PageNotes.Of(options.Notes)], Sections(feed), Main(views, feed), PageResources.IndexScript);
    }

    /// <summary>The cases that may be shown, by court, then by name.</summary>
    private static ImmutableArray<IndexRowSource> ViewsOf(IEnumerable<IndexedCase> cases) =>
    [
        .. cases
            .Select(c => (View: CaseView.Of(c.Schedule), Url: PageUrl.Checked(c.Url, nameof(cases))))
            .Where(c => c.View is not null)
            .Select(c => new IndexRowSource(c.View!, c.Url))
            .OrderBy(c => c.Court, StringComparer.Ordinal).ThenBy(c => c.Name, StringComparer.Ordinal).ThenBy(c => c.View.Schedule.Case.Number, StringComparer.Ordinal),
    ];

    private static IEnumerable<Markup> Header(IndexPageOptions options, IReadOnlyList<IndexedCase> cases)
    {
        yield return El("h1", User(options.Title));
        if (cases.Count > 0)
            yield return El("p", "As of ", FullDay(cases[0].Schedule.AsOf), ". Days are counted from then; what is filed later is not here.").Class("as-of");
    }

    private static IEnumerable<(string Place, string Words)> Sections(string? feed) =>
        [("due", "Due"), ("cases", "Cases"), .. feed is null ? [] : new[] { (SubscribeSection.Place, "Subscribe") }];

    private static IEnumerable<Markup> Main(ImmutableArray<IndexRowSource> cases, string? feed)
    {
        yield return IndexDueSection.Of(cases);
        yield return IndexCasesSection.Of(cases);
        if (SubscribeSection.Of(feed) is { } subscribe)
            yield return subscribe;
    }
}

/// <summary>A case of the index that may be shown.</summary>
/// <param name="View">What may be shown of it.</param>
/// <param name="Url">The address of its page.</param>
internal sealed record IndexRowSource(CaseView View, string Url)
{
    public string Court => View.Schedule.Jurisdiction.Court.Cite;

    public string Name => CasePage.Name(View.Schedule);

    public LocalDate AsOf => View.Schedule.AsOf;
}
