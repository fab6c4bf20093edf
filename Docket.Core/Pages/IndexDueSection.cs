using System.Collections.Immutable;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Explanation;
using NodaTime;
using static Docket.Core.Pages.Html;

namespace Docket.Core.Pages;

/// <summary>One table of what is due across cases, with what filters it.</summary>
internal static class IndexDueSection
{
    // What a radio button lets through, nearest first; the style sheet knows the same names.
    private static readonly (string Name, string Words, int Days)[] Spans =
        [("overdue", "overdue", -1), ("week", "7 days", 7), ("fortnight", "14 days", 14), ("month", "30 days", 30), ("quarter", "90 days", 90)];

    public static Markup.Element Of(ImmutableArray<IndexRowSource> cases)
    {
        var rows = cases.SelectMany(c => c.View.Rows.Where(IsDue).Select(row => (Case: c, Row: row))).OrderBy(r => !r.Row.Overdue).ThenBy(r => r.Row.Safe is null).ThenBy(r => r.Row.Safe).ToList();
        return PageFrame.Section("due", "Due in all cases",
            rows.Count == 0
                ? [El("p", "Nothing is due.")]
                : [
                    Filters(rows.Select(r => r.Case.Court), rows.Select(r => r.Row.Party), rows.Select(r => r.Row.Responsible)),
                    El("p", $"{DateWords.Number(rows.Count)} of {DateWords.Number(rows.Count)} shown.").Class("shown").With("role", "status"),
                    Spoken(El("table",
                        El("caption", "What is due: the overdue first, then the soonest safe day"),
                        ColumnHeads("Due", "What", "Who", "State"),
                        El("tbody", rows.Select(r => Row(r.Case, r.Row)))).Class("due")),
                ]).Class("index");
    }

    /// <summary>The table with its roles said outright: narrow screens lay its rows out as cards, and browsers then take it for no table.</summary>
    private static Markup.Element Spoken(Markup.Element element)
    {
        var role = element.Name switch
        {
            "table" => "table",
            "thead" or "tbody" => "rowgroup",
            "tr" => "row",
            "td" => "cell",
            "th" => element.Attributes.Contains(("scope", "col")) ? "columnheader" : "rowheader",
            _ => null,
        };
        return role is null ? element : element.With("role", role) with { Children = [.. element.Children.Select(c => c is Markup.Element inner ? Spoken(inner) : c)] };
    }

    /// <summary>What binds, is asked for or waits; what is over stands on the case's own page.</summary>
    private static bool IsDue(Deadline row) => RowGroups.Of(row) != RowGroup.Closed;

    private static Markup.Element Row(IndexRowSource @case, Deadline row) =>
        El("tr",
            El("td", row.Safe is { } safe
                ? [El("span", Day(safe)).Class("day"), " ", El("span", RowWords.Distance(safe, @case.AsOf)).Class("distance")]
                : [El("span", "no date").Class("day")]),
            El("th",
                Shapes.Icon(Shapes.Of(row)),
                row.Overdue ? El("strong", "Overdue ").Class("word") : null,
                El("a", User(row.What)).With("href", $"{@case.Url}#{Uri.EscapeDataString(RowWords.Place(row.Id))}"),
                " ",
                El("span", User(@case.Name), ", ", @case.Court).Class("other")).With("scope", "row"),
            El("td", row.Party is { } party ? User(party) : null, " ", row.Responsible is { } who ? El("span", User(who)).Class("other") : null),
            El("td", $"{StateWords.Of(row.Kind)}, {RowNotes.State(row)} ", row.Computed.Readings.Length > 1 ? El("span", DateWords.Count(row.Computed.Readings.Length, "reading")).Class("other") : null))
        .Class(string.Join(' ', new[] { Shapes.Of(row) }.Concat(SpansOf(row, @case.AsOf))))
        .With("data-court", @case.Court)
        .With("data-party", row.Party ?? "")
        .With("data-who", row.Responsible ?? "");

    /// <summary>The spans of days in which a row lies. What is overdue lies in all of them.</summary>
    private static IEnumerable<string> SpansOf(Deadline row, LocalDate asOf)
    {
        if (row.Overdue)
            return Spans.Select(s => "in-" + s.Name);
        return row.Safe is { } safe ? Spans.Where(s => Period.DaysBetween(asOf, safe) <= s.Days && s.Days > 0).Select(s => "in-" + s.Name) : [];
    }

    private static Markup.Element Filters(IEnumerable<string> courts, IEnumerable<string?> parties, IEnumerable<string?> people) =>
        El("form",
            El("fieldset",
                [
                    El("legend", "Days ahead"),
                    Radio("all", "all", isChosen: true),
                    .. Spans.Select(s => Radio(s.Name, s.Words, isChosen: false)),
                ]).Class("days"),
            Choice("court", "Court", courts),
            Choice("party", "Owed by", parties.OfType<string>()),
            Choice("who", "Followed by", people.OfType<string>())).Class("filters").With("aria-label", "Filters");

    private static Markup.Element Radio(string name, string words, bool isChosen) =>
        El("label", El("input").With("type", "radio").With("name", "days").With("value", name).With("id", "days-" + name).With("checked", isChosen ? "" : null), words);

    /// <summary>A choice that the script shows; without it there is nothing to choose. None where it would offer one thing.</summary>
    private static Markup.Element? Choice(string name, string words, IEnumerable<string> values)
    {
        var all = values.Distinct().Order(StringComparer.Ordinal).ToList();
        return all.Count < 2
            ? null
            : El("label", $"{words} ", El("select", [El("option", "all").With("value", ""), .. all.Select(v => El("option", v).With("value", v))]).With("name", name)).With("hidden", "");
    }
}
