using System.Collections.Immutable;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>What changed between two schedules of one case, and how each change came about.</summary>
/// <param name="Before">The schedule before.</param>
/// <param name="After">The schedule after.</param>
/// <param name="Changes">The differences, in the order of the schedule after.</param>
public sealed record ScheduleDiff(Schedule Before, Schedule After, ImmutableArray<ScheduleChange> Changes)
{
    /// <summary>The difference of two schedules.</summary>
    /// <param name="before">The schedule before.</param>
    /// <param name="after">The schedule after, of the same case.</param>
    /// <returns>The difference; no changes where both show the same dates and states.</returns>
    public static ScheduleDiff Of(Schedule before, Schedule after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var old = before.Deadlines.ToDictionary(d => d.Id, StringComparer.Ordinal);
        var changes =
            from now in after.Deadlines
            let then = old.GetValueOrDefault(now.Id) ?? (now.LastingId is { } lasting ? before.Find(lasting) : null)
            let kind = KindOf(then, now)
            where kind is not null
            let path = PathOf(before, after, now.Id)
            select new ScheduleChange(kind.Value, then, now) { Path = path, Earlier = path.IsEmpty ? [] : EarlierThan(path[^1].Entry, before, after, now.Id) };
        return new ScheduleDiff(before, after, [.. changes]);
    }

    /// <summary>What an entry that is only supposed would change.</summary>
    /// <param name="known">The case with the entries known on the day.</param>
    /// <param name="supposed">The entry.</param>
    /// <param name="day">The day on which it would be entered.</param>
    /// <param name="compute">Computes the schedule of a case as known on a day.</param>
    /// <returns>The difference as of that day; where the entry would stay something, as of the day after the stay, which shows what the stay does to dates (of one without an end, as of its first day).</returns>
    /// <exception cref="InvalidDataFileException">The entry contradicts the docket.</exception>
    public static ScheduleDiff Supposing(CaseFile known, Entry supposed, LocalDate day, Func<CaseFile, LocalDate, Schedule> compute)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(compute);
        var (before, after) = (compute(known, day), compute(known.With(supposed), day));
        var shown = after.Fold.State.Stays.Values
            .Where(s => !before.Fold.State.Stays.ContainsKey(s.Id))
            .Select(s => s.Until is { } until ? until.PlusDays(1) : s.From)
            .Append(day).Max();
        return shown == day ? Of(before, after) : Of(compute(known, shown), compute(known.With(supposed), shown));
    }

    private static ChangeKind? KindOf(Deadline? then, Deadline now)
    {
        if (then is null)
            return now.State switch { DeadlineState.Proposed => ChangeKind.Proposed, DeadlineState.Vacated or DeadlineState.Denied => ChangeKind.Died, _ => ChangeKind.Set };
        var moved = then.Date != now.Date || then.Safe != now.Safe || then.Time != now.Time;
        return (then.State, now.State) switch
        {
            var (old, same) when old == same => moved ? ChangeKind.Moved : null,
            (_, DeadlineState.Satisfied or DeadlineState.PartlySatisfied) => ChangeKind.Met,
            (_, DeadlineState.Vacated or DeadlineState.Denied) => ChangeKind.Died,
            (DeadlineState.Disputed, DeadlineState.InForce) when !moved => ChangeKind.Revived,
            (_, DeadlineState.Disputed) => ChangeKind.Disputed,
            (not (DeadlineState.Vacated or DeadlineState.Denied or DeadlineState.Satisfied), DeadlineState.Proposed) => ChangeKind.Died,
            (DeadlineState.Vacated or DeadlineState.Denied or DeadlineState.Satisfied, DeadlineState.Proposed) => ChangeKind.Proposed,
            (DeadlineState.Vacated or DeadlineState.Denied or DeadlineState.Satisfied, _) => ChangeKind.Revived,
            (_, DeadlineState.Stayed) => ChangeKind.Stayed,
            (DeadlineState.Stayed, _) => ChangeKind.Resumed,
            (DeadlineState.Waiting or DeadlineState.Proposed, DeadlineState.InForce) => ChangeKind.Woke,
            (_, DeadlineState.Waiting) => ChangeKind.Waits,
            _ when moved => ChangeKind.Moved,
            (_, DeadlineState.Passed) => ChangeKind.Passed,
            _ => ChangeKind.Moved,
        };
    }

    /// <summary>The steps from the entry that began it to the deadline: the last thing that happened to it, and what that came from.</summary>
    private static ImmutableArray<ChangeStep> PathOf(Schedule before, Schedule after, string id)
    {
        var history = ChangesOf(after, id);
        if (history.Count <= ChangesOf(before, id).Count)
            return [];
        var path = new List<ChangeStep>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var (at, name) = (history.Count - 1, id); at >= 0 && seen.Add(name);)
        {
            var step = history[at];
            path.Add(new ChangeStep(name, step.Entry, step.Verb, step.Date, step.Standing) { Time = step.Time, Woke = at > 0 && Woke(history[at - 1], step) });
            if (step.Because is not { } because)
                break;
            name = because;
            history = ChangesOf(after, because);
            at = history.FindLastIndex(h => ReferenceEquals(h.Entry, step.Entry));
            if (at < 0)
                path.Add(OfNoSetting(after, because, step.Entry));
        }

        path.Reverse();
        return [.. path];
    }

    /// <summary>The entries that changed it between the two days before the last one did.</summary>
    private static ImmutableArray<Entry> EarlierThan(Entry last, Schedule before, Schedule after, string id)
    {
        var known = ChangesOf(before, id).Select(h => h.Entry.Id).Append(last.Id).ToHashSet(StringComparer.Ordinal);
        return [.. ChangesOf(after, id).Select(h => h.Entry).Where(e => known.Add(e.Id))];
    }

    private static List<HistoryEvent> ChangesOf(Schedule schedule, string id) => [.. schedule.History(id).Where(h => h.IsChange)];

    private static bool Woke(HistoryEvent was, HistoryEvent now) =>
        was.Standing == Standing.Open && (was.Waiting || was.Date is null) && now is { Standing: Standing.Open, Waiting: false, Date: not null };

    /// <summary>What an entry did to an event or a condition.</summary>
    private static ChangeStep OfNoSetting(Schedule after, string name, Entry entry)
    {
        var state = after.Fold.State;
        if (state.Events.TryGetValue(name, out var recordings))
            return new ChangeStep(name, entry, "records", recordings.LastOrDefault(r => r.Entry.Id == entry.Id)?.On, null);
        return new ChangeStep(name, entry, state.Conditions.ContainsKey(name) ? "finds" : "files", null, null);
    }
}
