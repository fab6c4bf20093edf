using System.Collections.Immutable;
using Docket.Core.Computation;
using Docket.Core.Facts;
using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Pages.Timelines;

/// <summary>A deadline or hearing in the picture.</summary>
/// <param name="Row">It.</param>
/// <param name="Day">The day it stands on.</param>
/// <param name="Label">The words beside it; empty where there is no room for words.</param>
/// <param name="Ghosts">The other days that it stood on before, oldest first.</param>
internal sealed record TimelineMark(Deadline Row, LocalDate Day, string Label, ImmutableArray<LocalDate> Ghosts);

/// <summary>What hangs on what, from day to day.</summary>
/// <param name="From">The day that the words name: of an event, or of a deadline.</param>
/// <param name="To">The day that is counted from it.</param>
/// <param name="Words">Both by their ids.</param>
internal sealed record TimelineArc(LocalDate From, LocalDate To, string Words);

/// <summary>What the picture of a case shows, before any place is found for it.</summary>
internal sealed record Timeline(LocalDate AsOf, ImmutableArray<Entry> Entries, ImmutableArray<TimelineMark> Marks, ImmutableArray<TimelineArc> Arcs)
{
    // More labels than these make the picture taller than a screen.
    private const int MostLabels = 40;
    private const int LongestLabel = 34;
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("MMM d");

    /// <summary>The first and the last day that it shows.</summary>
    public (LocalDate First, LocalDate Last) Span
    {
        get
        {
            var days = Entries.Select(e => e.Filed).Concat(Marks.SelectMany(m => m.Ghosts.Append(m.Day))).Concat(Arcs.SelectMany(a => new[] { a.From, a.To })).Append(AsOf).ToList();
            return (days.Min(), days.Max());
        }
    }

    public static Timeline Of(CaseView view)
    {
        var dated = view.Rows.Where(r => r.Safe is not null).ToList();
        var labelled = dated.Count <= MostLabels ? dated : [.. dated.Where(r => RowGroups.Of(r) != RowGroup.Closed).Take(MostLabels)];
        var names = labelled.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return new Timeline(
            view.Schedule.AsOf,
            view.Entries,
            [.. dated.Select(row => new TimelineMark(row, row.Safe!.Value, names.Contains(row.Id) ? Label(row) : "", Ghosts(view, row)))],
            [.. dated.SelectMany(row => ArcsTo(view, row))]);
    }

    /// <summary>The safe days it had before, without the one it has.</summary>
    private static ImmutableArray<LocalDate> Ghosts(CaseView view, Deadline row) =>
        [.. view.Schedule.History(row.Id).Where(h => CaseView.Shows(h.Entry)).Select(h => h.Safe).OfType<LocalDate>().Distinct().Where(day => day != row.Safe)];

    private static IEnumerable<TimelineArc> ArcsTo(CaseView view, Deadline row)
    {
        if (row.State == DeadlineState.Proposed || !view.Schedule.Fold.State.Settings.TryGetValue(row.Id, out var setting))
            return [];
        return from anchor in DependencyGraph.Of(setting)
               let day = DayOf(view, row, anchor)
               where day is not null && day != row.Safe
               select new TimelineArc(day.Value, row.Safe!.Value, $"{row.Id} hangs on {anchor.Id}");
    }

    private static LocalDate? DayOf(CaseView view, Deadline row, Dependency anchor)
    {
        var recordings = view.Events.Where(e => e.Id == anchor.Id).Select(e => e.Recording).ToList();
        if (recordings.Count > 0)
            return (recordings.Find(r => r.Party == row.Party) ?? recordings[0]).On;
        return view.Rows.FirstOrDefault(r => r.Id == anchor.Id) is { } before ? (anchor.IsDone ? before.Done : before.Date) : null;
    }

    private static string Label(Deadline row)
    {
        var what = Shortened($"{DayPattern.Format(row.Safe!.Value)}  {row.What}");
        return RowGroups.Of(row) == RowGroup.Overdue ? "OVERDUE " + what : what;
    }

    private static string Shortened(string words)
    {
        var letters = words.EnumerateRunes().ToList();
        return letters.Count <= LongestLabel ? words : string.Concat(letters.Take(LongestLabel - 1)).TrimEnd() + "…";
    }
}
