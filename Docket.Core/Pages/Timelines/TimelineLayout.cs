using System.Collections.Immutable;
using System.Text;
using Docket.Core.Facts;

namespace Docket.Core.Pages.Timelines;

/// <summary>Where everything in the picture lies. Entries stand above the axis in lanes upwards, deadlines below in lanes downwards, and arcs hang between the axis and the first of those lanes.</summary>
internal sealed class TimelineLayout
{
    public const int Width = 960;
    private const int Left = 16;

    // Labels run to the right of their day, so the last day needs room for one.
    private const int RoomForLabels = 230;
    private const int Head = 22;
    private const int EntryLane = 16;
    private const int MarkLane = 21;
    private const int MonthStrip = 22;
    private const int TopOfLabels = 10;

    public TimelineLayout(Timeline timeline)
    {
        Timeline = timeline;
        Scale = new TimelineScale(timeline.Span.First, timeline.Span.Last, Left, Width - Left - RoomForLabels);
        var entries = timeline.Entries.Select(EntryExtent).ToList();
        EntryLanes = TimelineLanes.Of(entries);
        var labelled = timeline.Marks.Where(m => m.Label.Length > 0).ToList();
        var lanes = TimelineLanes.Of([.. labelled.Select(MarkExtent)]);
        MarkLanes = labelled.Zip(lanes).ToImmutableDictionary(p => p.First.Row.Id, p => p.Second, StringComparer.Ordinal);
        Axis = Head + (EntryLane * Count(EntryLanes)) + 6;
        Rail = Axis + MonthStrip;
        FirstLane = Rail + (timeline.Arcs.Select(Depth).DefaultIfEmpty(0).Max()) + TopOfLabels + 4;
        Height = FirstLane + (MarkLane * Count(lanes));
    }

    public Timeline Timeline { get; }

    public TimelineScale Scale { get; }

    /// <summary>The lane of each entry.</summary>
    public ImmutableArray<int> EntryLanes { get; }

    private ImmutableDictionary<string, int> MarkLanes { get; }

    /// <summary>The height of the line on which entries stand.</summary>
    public int Axis { get; }

    /// <summary>The height of the line from which deadlines hang; the names of months stand between the two.</summary>
    public int Rail { get; }

    public int FirstLane { get; }

    public int Height { get; }

    public int EntryY(int index) => Axis - 8 - (EntryLane * EntryLanes[index]);

    /// <summary>The height of a deadline's mark; on the rail where it has no label.</summary>
    public int MarkY(TimelineMark mark) => MarkLanes.TryGetValue(mark.Row.Id, out var lane) ? FirstLane + (MarkLane * lane) : Rail;

    /// <summary>How far an arc hangs below the rail.</summary>
    public int Depth(TimelineArc arc) => Math.Clamp(6 + (Math.Abs(Scale.X(arc.To) - Scale.X(arc.From)) / 10), 8, 40);

    public static string EntryLabel(Entry entry) => entry.Ecf ?? entry.Id;

    private Extent EntryExtent(Entry entry)
    {
        var x = Scale.X(entry.Filed);
        return new Extent(x, x, x + 4 + WidthOf(EntryLabel(entry)));
    }

    private Extent MarkExtent(TimelineMark mark)
    {
        var x = Scale.X(mark.Day);
        var ghosts = mark.Ghosts.Select(g => Scale.X(g)).ToList();
        return new Extent(x, ghosts.Append(x).Min() - Shapes.Half, Math.Max(x + (2 * Shapes.Half) + WidthOf(mark.Label), ghosts.Append(x).Max() + Shapes.Half));
    }

    private static int Count(ImmutableArray<int> lanes) => lanes.IsEmpty ? 0 : lanes.Max() + 1;

    /// <summary>About how wide words are in the picture's letters; letters of East Asia and pictures take two.</summary>
    private static int WidthOf(string words) => words.EnumerateRunes().Sum(r => r.Value >= 0x1100 && Rune.GetUnicodeCategory(r) != System.Globalization.UnicodeCategory.NonSpacingMark ? 13 : 7);
}
