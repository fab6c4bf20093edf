using Docket.Core.Dates;
using Docket.Core.Facts;
using static Docket.Core.Pages.Html;

namespace Docket.Core.Pages;

/// <summary>The docket, entry by entry, with what each did: what the picture shows, in words.</summary>
internal static class DocketSection
{
    public const string Place = "docket";

    public static Markup.Element Of(CaseView view)
    {
        var deeds = EntryDeeds.Of(view);
        return PageFrame.Section(Place, "The docket, entry by entry",
            view.Entries.IsEmpty
                ? El("p", "No entry is known.")
                : El("table",
                    El("caption", $"{DateWords.Number(view.Entries.Length)} {(view.Entries.Length == 1 ? "entry" : "entries")} known on {DateWords.Iso(view.Schedule.AsOf)}, and what each did to dates"),
                    ColumnHeads("Filed", "Entry", "What it did"),
                    El("tbody", view.Entries.Select(e => Row(e, deeds[e.Id])))));
    }

    private static Markup.Element Row(Entry entry, IEnumerable<Markup> deeds)
    {
        var lines = deeds.ToList();
        return El("tr",
            El("td", Day(entry.Filed), " ", entry.Entered is { } entered ? El("span", "entered ", Day(entered)).Class("other") : null),
            El("th", User(entry.Label)).With("scope", "row"),
            El("td",
                El("p", entry.Title is { } title ? User(title) : El("span", entry.Note ? "a note of this file" : "without a title").Class("other"), " ", Source(entry)),
                lines.Count == 0 ? El("p", "No date shown here changed.").Class("other") : El("ul", lines.Select(l => El("li", l))))).With("id", RowWords.PlaceOfEntry(entry.Id));
    }

    private static Markup.Element? Source(Entry entry) => entry.Source is not { } source
        ? null
        : El("span",
            source.Document is { } document ? El("span", " ", User(document)) : null,
            source.Page is { } page ? $" page {DateWords.Number(page)}" : null,
            source.Quote is { } quote ? El("span", " ", El("q", User(quote))) : null).Class("other");
}
