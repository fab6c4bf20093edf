using System.Collections.Immutable;
using Docket.Core.Dates;
using static Docket.Core.Pages.Html;

namespace Docket.Core.Pages;

/// <summary>The cases, court by court, each with what comes next and how much stands open.</summary>
internal static class IndexCasesSection
{
    public static Markup.Element Of(ImmutableArray<IndexRowSource> cases)
    {
        var courts = cases.GroupBy(c => c.Court).Select((group, place) => (Place: $"court-{DateWords.Number(place + 1)}", Court: group.Key, Cases: group.ToList())).ToList();
        return PageFrame.Section("cases", "Cases",
            cases.IsEmpty
                ? [El("p", "There are no cases to show.")]
                : [
                    courts.Count < 2 ? null : El("p", Joined(" · ", courts.Select(c => LinkTo(c.Place, $"{c.Court} ({DateWords.Number(c.Cases.Count)})")))).Class("courts"),
                    .. courts.SelectMany(c => new[] { El("h3", c.Court).With("id", c.Place), Table(c.Court, c.Cases) }),
                ]);
    }

    private static Markup.Element Table(string court, List<IndexRowSource> cases) =>
        El("table",
            El("caption", $"Cases in {court}"),
            ColumnHeads("Case", "Next", "Open"),
            El("tbody", cases.Select(Row))).Class("cases");

    private static Markup.Element Row(IndexRowSource @case)
    {
        var next = RowGroups.Next(@case.View.Rows, @case.AsOf);
        var overdue = @case.View.Rows.In(RowGroup.Overdue).Length;
        var open = @case.View.Rows.Count(r => RowGroups.Of(r) != RowGroup.Closed);
        return El("tr",
            El("th", El("a", User(@case.Name)).With("href", @case.Url), " ", El("span", User(@case.View.Schedule.Case.Number)).Class("other")).With("scope", "row"),
            El("td", next.IsEmpty
                ? ["nothing ahead"]
                : [Day(next[0].Safe!.Value), " ", El("span", [.. Joined("; ", next.Select(r => User(r.What)))]).Class("other")]),
            El("td", DateWords.Number(open) + " ", overdue == 0 ? null : El("span", Shapes.Icon("overdue"), $"{DateWords.Number(overdue)} overdue").Class("word")));
    }
}
