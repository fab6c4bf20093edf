using Docket.Core.Computation;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Feed;

/// <summary>Which version of an event a docket gives.</summary>
/// <param name="Created">The filing day of the entry that first set it.</param>
/// <param name="Revised">The latest filing day of the entries that changed it, or what it hangs on.</param>
/// <param name="Sequence">How often it was moved, cancelled or restored since.</param>
internal sealed record Revision(LocalDate Created, LocalDate Revised, int Sequence)
{
    /// <summary>The revision of a deadline or hearing with a history.</summary>
    public static Revision Of(Schedule schedule, Deadline deadline, IReadOnlyList<HistoryEvent> history)
    {
        var revised = history.Where(h => h.IsChange).Select(h => h.Entry).Concat(Behind(schedule, deadline)).Max(e => e.Filed);
        return new Revision(history[0].Entry.Filed, revised, history.Zip(history.Skip(1), Changes).Count(changes => changes));
    }

    /// <summary>How often the reminders of a deadline or hearing were moved, cancelled or restored: they also end when it is done.</summary>
    public static int RemindersSequence(IReadOnlyList<HistoryEvent> history) =>
        history.Zip(history.Skip(1), (before, after) => Changes(before, after) || IsDone(before) != IsDone(after)).Count(changes => changes);

    private static bool Changes(HistoryEvent before, HistoryEvent after) =>
        before.Safe != after.Safe || before.Time != after.Time || IsOff(before) != IsOff(after);

    private static bool IsDone(HistoryEvent step) => step.Standing == Standing.Satisfied;

    private static bool IsOff(HistoryEvent step) => step.Waiting || step.Standing is Standing.Vacated or Standing.Denied;

    /// <summary>The entries behind what a date hangs on: the proof names them, even where they left the date as it was.</summary>
    private static IEnumerable<Entry> Behind(Schedule schedule, Deadline deadline)
    {
        var state = schedule.Fold.State;
        var seen = new HashSet<string>(StringComparer.Ordinal) { deadline.Id };
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var name))
        {
            if (state.Events.TryGetValue(name, out var recordings))
            {
                foreach (var recording in recordings)
                    yield return recording.Entry;
            }

            if (state.Conditions.TryGetValue(name, out var finding))
                yield return finding.Entry;
            foreach (var step in schedule.History(name).Where(h => h.IsChange))
                yield return step.Entry;
            foreach (var anchor in Anchors(state, name).Where(seen.Add))
                open.Enqueue(anchor);
        }
    }

    /// <summary>The ids that a setting, in force or asked for, hangs on. What is closed hangs on nothing.</summary>
    private static IEnumerable<string> Anchors(DocketState state, string id)
    {
        var open = state.Settings.TryGetValue(id, out var setting) && setting.KeptIn is null ? setting : null;
        var asked = state.Pending.SelectMany(p => p.Effects.OfType<Sets>().Where(s => s.Id == id).Select(s => (Sets: s, By: p.Entry))).ToList();
        return
        [
            .. open is null ? [] : DependencyGraph.Of(open).Select(d => d.Id),
            .. asked.SelectMany(a => DependencyGraph.Of(a.Sets.Due, a.By)).Select(d => d.Id),
            .. new[] { open?.If, open?.RemainsId }.Concat(asked.Select(a => a.Sets.If)).OfType<string>(),
        ];
    }
}
