using System.Collections.Immutable;

namespace Docket.Core.Pages.Timelines;

/// <summary>What a mark takes up beside the axis.</summary>
/// <param name="X">Where its line leaves the axis.</param>
/// <param name="Start">Where its label, or a place it stood before, begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Extent(int X, int Start, int End)
{
    public bool Crosses(Extent other) => Start < other.End && other.Start < End;

    public bool Covers(int x) => Start < x && x < End;
}

/// <summary>Puts labels into lanes, the nearest to the axis first, so that none lies on another and no line to the axis runs through one.</summary>
internal static class TimelineLanes
{
    private const int Gap = 6;

    /// <summary>The lane of each mark, from 0, in the order given.</summary>
    public static ImmutableArray<int> Of(IReadOnlyList<Extent> marks)
    {
        var lanes = new int[marks.Count];
        var placed = new List<(Extent Extent, int Lane)>();

        // From right to left: labels run to the right, so a line further left passes no label that is placed already.
        foreach (var index in Enumerable.Range(0, marks.Count).OrderByDescending(i => marks[i].X).ThenBy(i => i))
        {
            var mark = marks[index] with { End = marks[index].End + Gap };
            var beyond = placed.Count == 0 ? 0 : placed.Max(p => p.Lane) + 1;

            // Where a mark stood before may lie over any lane nearer by; then its line crosses that, and no label.
            var lane = Enumerable.Range(0, beyond).FirstOrDefault(l => IsFree(mark, l, placed), beyond);
            placed.Add((mark, lane));
            lanes[index] = lane;
        }

        return [.. lanes];
    }

    private static bool IsFree(Extent mark, int lane, List<(Extent Extent, int Lane)> placed) => placed.All(other =>
        other.Lane == lane ? !mark.Crosses(other.Extent)
        : other.Lane > lane ? !mark.Covers(other.Extent.X)
        : !other.Extent.Covers(mark.X));
}
