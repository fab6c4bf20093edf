using Docket.Core.Dates;
using NodaTime.Text;
using static Docket.Core.Pages.Html;

namespace Docket.Core.Pages.Timelines;

/// <summary>Draws the picture of a case: entries above, deadlines below, arcs for what hangs on what, and where dates stood before.</summary>
internal static class TimelinePicture
{
    private static readonly LocalDatePattern MonthPattern = LocalDatePattern.CreateWithInvariantCulture("MMM uuuu");
    private static readonly LocalDatePattern YearPattern = LocalDatePattern.CreateWithInvariantCulture("uuuu");

    /// <summary>The drawing; for those who cannot see it the table of the docket says the same.</summary>
    public static Markup.Element Of(Timeline timeline)
    {
        var layout = new TimelineLayout(timeline);
        return El("svg",
            [
                El("title", "Timeline of the case").With("id", "timeline-title"),
                El("desc", Description(timeline)).With("id", "timeline-description"),
                .. Ground(layout),
                .. timeline.Arcs.Select(arc => Arc(layout, arc)),
                .. timeline.Marks.Select(mark => Leader(layout, mark)),
                .. timeline.Entries.Select((_, i) => Entry(layout, i)),
                .. timeline.Marks.Select(mark => Mark(layout, mark)),
            ])
            .With("viewBox", $"0 0 {DateWords.Number(TimelineLayout.Width)} {DateWords.Number(layout.Height)}")
            .With("role", "img")
            .With("aria-labelledby", "timeline-title timeline-description");
    }

    private static string Description(Timeline timeline)
    {
        var (first, last) = timeline.Span;
        return $"From {DateWords.Iso(first)} to {DateWords.Iso(last)}: {Counted(timeline.Entries.Length, "entry", "entries")} above the line, {Counted(timeline.Marks.Length, "deadline or hearing", "deadlines and hearings")} below it. The table under \"The docket, entry by entry\" says the same in words.";
    }

    private static string Counted(int count, string one, string many) => $"{DateWords.Number(count)} {(count == 1 ? one : many)}";

    private static IEnumerable<Markup> Ground(TimelineLayout layout)
    {
        var scale = layout.Scale;
        var right = scale.X(scale.Last);
        foreach (var tick in scale.Ticks())
        {
            var x = scale.X(tick);
            yield return Line("tick", x, layout.Axis, x, layout.Rail);
            yield return Text(tick.Month == 1 && scale.Ticks().All(t => t.Month == 1) ? YearPattern.Format(tick) : MonthPattern.Format(tick), x + 3, layout.Rail - 7).Class("month");
        }

        yield return Line("axis", scale.Left, layout.Axis, right, layout.Axis);
        yield return Line("axis", scale.Left, layout.Rail, right, layout.Rail);
        var today = scale.X(layout.Timeline.AsOf);
        yield return Line("as-of", today, 16, today, layout.Height);
        yield return Text($"as of {DateWords.Iso(layout.Timeline.AsOf)}", today, 11).Class("as-of");
    }

    /// <summary>Half an ellipse under the rail; the second turn keeps it there where the counting goes back.</summary>
    private static Markup.Element Arc(TimelineLayout layout, TimelineArc arc)
    {
        var (from, to) = (layout.Scale.X(arc.From), layout.Scale.X(arc.To));
        var path = $"M{N(from)} {N(layout.Rail)}A{Half(Math.Abs(to - from))} {N(layout.Depth(arc))} 0 0 {(to > from ? "0" : "1")} {N(to)} {N(layout.Rail)}";
        return El("g",
            El("title", arc.Words),
            El("path").With("d", path),
            El("circle").With("cx", from).With("cy", layout.Rail).With("r", 2)).Class("arc");
    }

    private static Markup.Element Leader(TimelineLayout layout, TimelineMark mark)
    {
        var x = layout.Scale.X(mark.Day);
        return Line("leader", x, layout.Rail, x, layout.MarkY(mark));
    }

    private static Markup.Element Entry(TimelineLayout layout, int index)
    {
        var entry = layout.Timeline.Entries[index];
        var (x, y) = (layout.Scale.X(entry.Filed), layout.EntryY(index));
        return El("g",
            El("title", $"{DateWords.Iso(entry.Filed)}, {entry.Label}{(entry.Title is { } title ? $": {title}" : "")}"),
            Line("stem", x, layout.Axis, x, y - 8),
            Text(TimelineLayout.EntryLabel(entry), x + 3, y)).Class("entry");
    }

    private static Markup.Element Mark(TimelineLayout layout, TimelineMark mark)
    {
        var (x, y) = (layout.Scale.X(mark.Day), layout.MarkY(mark));
        return El("g",
            [
                El("title", $"{DateWords.Iso(mark.Day)}: {mark.Row.What}{string.Concat(mark.Ghosts.Select(g => $"; was {DateWords.Iso(g)}"))}"),
                .. mark.Ghosts.SelectMany(ghost => Ghost(layout.Scale.X(ghost), x, y)),
                Shapes.At(Shapes.Of(mark.Row), x, y),
                mark.Label.Length == 0 ? null : Text(mark.Label, x + 10, y + 4),
            ]).Class("mark " + Shapes.Of(mark.Row));
    }

    private static IEnumerable<Markup> Ghost(int ghost, int x, int y) =>
        [Line("moved", ghost, y, x, y), Shapes.At("ghost", ghost, y)];

    private static Markup.Element Line(string kind, int x1, int y1, int x2, int y2) =>
        El("path").Class(kind).With("d", $"M{N(x1)} {N(y1)}L{N(x2)} {N(y2)}");

    private static Markup.Element Text(string words, int x, int y) => El("text", words).With("x", x).With("y", y);

    private static string N(int number) => DateWords.Number(number);

    private static string Half(int number) => number % 2 == 0 ? N(number / 2) : N(number / 2) + ".5";
}
