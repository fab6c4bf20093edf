using System.Collections.Immutable;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Explanation;
using static Docket.Core.Pages.Html;

namespace Docket.Core.Pages;

/// <summary>What is due: the next thing first, then all that is overdue, ahead, asked for, waiting and over.</summary>
internal static class DueSection
{
    public const string Place = "due";

    public static IEnumerable<Markup> Of(CaseView view)
    {
        yield return Next(view);
        if (Part(view, RowGroup.Overdue, "overdue", "Overdue") is { } overdue)
            yield return overdue;
        yield return Part(view, RowGroup.Ahead, Place, "Due, soonest first") ?? PageFrame.Section(Place, "Due, soonest first", El("p", "Nothing that binds has its day ahead."));
        foreach (var part in new[]
        {
            Part(view, RowGroup.Earliest, "earliest", "Not before these days"),
            Part(view, RowGroup.Requested, "requested", "Requested, not in force until granted"),
            Part(view, RowGroup.Waiting, "waiting", "Waiting for something to happen"),
            Part(view, RowGroup.Stayed, "stayed", "Stayed"),
        }.OfType<Markup>())
            yield return part;
    }

    /// <summary>What is over, folded.</summary>
    public static Markup.Element? Closed(CaseView view)
    {
        var rows = view.Rows.In(RowGroup.Closed);
        return rows.IsEmpty
            ? null
            : PageFrame.Section("over", "Done, passed or taken off",
                El("details", El("summary", $"Show {DateWords.Count(rows.Length, "row")}"), List(view, rows)).Class("over"));
    }

    private static Markup.Element? Part(CaseView view, RowGroup group, string place, string heading) =>
        view.Rows.In(group) is { IsEmpty: false } rows ? PageFrame.Section(place, heading, List(view, rows)) : null;

    private static Markup.Element List(CaseView view, ImmutableArray<Deadline> rows) => El("ol", rows.Select(r => RowArticle.Of(view, r))).Class("rows");

    private static Markup.Element Next(CaseView view)
    {
        var next = RowGroups.Next(view.Rows, view.Schedule.AsOf);
        return PageFrame.Section("next", "Next", [.. next.IsEmpty ? NothingAhead() : Coming(view, next), Counts(view)]).Class("next");
    }

    private static IEnumerable<Markup> NothingAhead() => [El("p", "Nothing that binds has its day ahead.")];

    private static IEnumerable<Markup> Coming(CaseView view, ImmutableArray<Deadline> next)
    {
        var day = next[0].Safe!.Value;
        yield return El("p", FullDay(day), El("span", $" {RowWords.Distance(day, view.Schedule.AsOf)}").Class("distance")).Class("big");
        yield return El("ul", next.Select(row => El("li",
            Shapes.Icon(Shapes.Of(row)),
            El("strong", LinkTo(RowWords.Place(row.Id), User(row.What))),
            row.Time is { } time && row.Date == day ? $", {DateWords.Clock(time)}" : null,
            row.Party is { } party ? El("span", " · ", User(party)) : null,
            row.Responsible is { } who ? El("span", ", followed by ", User(who)) : null,
            $" · {StateWords.Of(row.Authority)} · {RowWords.Certainty(view, row)}"))).Class("coming");
    }

    private static Markup.Element Counts(CaseView view)
    {
        (RowGroup Group, string Place, string Words)[] parts =
        [
            (RowGroup.Overdue, "overdue", "overdue"), (RowGroup.Ahead, Place, "ahead"), (RowGroup.Earliest, "earliest", "not before a day"),
            (RowGroup.Requested, "requested", "requested"), (RowGroup.Waiting, "waiting", "waiting"), (RowGroup.Stayed, "stayed", "stayed"), (RowGroup.Closed, "over", "over"),
        ];
        var counted = parts.Select(p => (p.Group, p.Place, p.Words, view.Rows.In(p.Group).Length)).Where(p => p.Length > 0).ToList();
        return counted.Count == 0
            ? El("p", "No deadline and no hearing is known.")
            : El("p", Joined(" · ", counted.Select(p =>
                LinkTo(p.Place, p.Group == RowGroup.Overdue ? Shapes.Icon("overdue") : null, $"{DateWords.Number(p.Length)} {p.Words}").Class(p.Group == RowGroup.Overdue ? "word" : null)))).Class("counts");
    }
}
