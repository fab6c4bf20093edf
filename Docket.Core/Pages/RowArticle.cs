using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Explanation;
using static Docket.Core.Pages.Html;

namespace Docket.Core.Pages;

/// <summary>One deadline or hearing on a case page: when, what, who, how sure, and the proof folded under it.</summary>
internal static class RowArticle
{
    public static Markup.Element Of(CaseView view, Deadline row) =>
        El("li", When(row, view), What(row, view)).Class("row " + Shapes.Of(row)).With("id", RowWords.Place(row.Id));

    /// <summary>The safe day with its weekday and its distance; the prevailing day where that is another.</summary>
    private static Markup.Element When(Deadline row, CaseView view)
    {
        if (row.Safe is not { } safe)
            return El("div", El("span", "no date").Class("day")).Class("when");
        var closed = RowGroups.Of(row) == RowGroup.Closed;
        Markup?[] lines =
        [
            El("span", Day(safe)).Class("day"),
            El("span", DateWords.Full(safe).Split(',')[0], row.Time is { } time && safe == row.Date ? $", {DateWords.Clock(time)}" : null).Class("weekday"),
            closed ? null : El("span", RowWords.Distance(safe, view.Schedule.AsOf)).Class("distance"),
            row.Date is { } date && date != safe ? El("span", "safe; prevailing ", Day(date)).Class("other") : null,
        ];
        return El("div", Joined(" ", lines.OfType<Markup>())).Class("when");
    }

    private static Markup.Element What(Deadline row, CaseView view)
    {
        var notes = RowNotes.Of(row, view.Schedule);
        return El("div",
            El("h3", Shapes.Icon(Shapes.Of(row)), row.Overdue ? El("strong", "Overdue ").Class("word") : null, User(row.What)),
            El("p", Facts(view, row)).Class("facts"),
            notes.IsEmpty ? null : El("ul", notes.Select(n => El("li", n).With("dir", "auto"))).Class("notes"),
            ProofSection.Of(view, row)).Class("what");
    }

    private static IEnumerable<Markup> Facts(CaseView view, Deadline row)
    {
        var facts = new List<Markup>();
        if (row.Party is { } party)
            facts.Add(El("span", User(party), row.Responsible is { } who ? El("span", ", followed by ", User(who)) : null).Class("who"));
        facts.Add(El("span", $"{StateWords.Of(row.Kind)}, {RowNotes.State(row)}"));
        if (RowGroups.Of(row) is RowGroup.Overdue or RowGroup.Ahead && row.Date is not null)
            facts.Add(El("span", RowWords.Certainty(view, row)));
        facts.Add(El("code", row.Id));
        return Joined(" · ", facts);
    }
}
