using System.Collections.Immutable;
using Docket.Core.Computation;
using Docket.Core.Facts;

namespace Docket.Core.Pages;

/// <summary>What a page may show of a case: nothing that is sealed or rests on it.</summary>
internal sealed class CaseView
{
    private readonly SealedEntries hidden;

    private CaseView(Schedule schedule)
    {
        Schedule = schedule;
        hidden = new SealedEntries(schedule);
        var rows = schedule.Deadlines.Where(d => !hidden.LieBehind(d)).ToList();
        var closed = schedule.Superseded.Where(d => !hidden.LieBehind(d) && rows.All(r => r.Id != d.Id));
        var shown = rows.Concat(closed).OrderBy(d => d.Safe is null).ThenBy(d => d.Safe).ToList();
        var ids = shown.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        Rows = [.. shown.Select(d => Cleared(d, ids))];
        Ids = [.. ids];
        Entries = [.. schedule.Case.Entries.Where(e => schedule.Fold.State.Entries.ContainsKey(e.Id) && !e.Sealed)];
        Events = [.. from recorded in schedule.Fold.State.Events
                     where !hidden.LieBehind(recorded.Key)
                     from recording in recorded.Value
                     orderby recording.On, recorded.Key, recording.Party
                     select (recorded.Key, recording)];
    }

    public Schedule Schedule { get; }

    /// <summary>The deadlines and hearings, soonest safe day first, those without a date last.</summary>
    public ImmutableArray<Deadline> Rows { get; }

    /// <summary>The entries known, in docket order.</summary>
    public ImmutableArray<Entry> Entries { get; }

    /// <summary>The days on which recorded events happened, oldest first.</summary>
    public ImmutableArray<(string Id, Recording Recording)> Events { get; }

    private ImmutableHashSet<string> Ids { get; }

    /// <summary>The view of a case, or null where the whole case is sealed.</summary>
    public static CaseView? Of(Schedule schedule) => schedule.Case.Sealed ? null : new CaseView(schedule);

    /// <summary>Whether a deadline or hearing has a row.</summary>
    public bool Shows(string id) => Ids.Contains(id);

    public static bool Shows(Entry entry) => !entry.Sealed;

    /// <summary>Whether a name may be said: that of a row, an event or a condition.</summary>
    public bool MayName(string name) => !hidden.LieBehind(name);

    /// <summary>The entry that closed the case; null where it is open, or that entry is sealed.</summary>
    public Entry? ClosedBy => Schedule.Fold.State.ClosedBy is { Sealed: false } entry ? entry : null;

    /// <summary>The requests that are not sealed, in docket order.</summary>
    public IEnumerable<Proposal> Proposals => Schedule.Fold.State.Proposals.Where(p => !p.Entry.Sealed);

    /// <summary>The nearest deadline or hearing that a row hangs on and that a pending request would change; null where there is none.</summary>
    public string? AskedBehind(Deadline row)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { row.Id };
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var id))
        {
            if (id != row.Id && Rows.FirstOrDefault(r => r.Id == id) is { Proposals.IsEmpty: false })
                return id;
            foreach (var anchor in Schedule.Fold.State.Settings.TryGetValue(id, out var setting) ? DependencyGraph.Of(setting) : [])
            {
                if (seen.Add(anchor.Id))
                    open.Enqueue(anchor.Id);
            }
        }

        return null;
    }

    /// <summary>A row without what sealed entries ask for, and without names that have no row.</summary>
    private Deadline Cleared(Deadline row, IReadOnlySet<string> ids) => row with
    {
        Proposals = [.. row.Proposals.Where(p => !Schedule.Fold.State.Entries[p.Entry].Sealed).Select(p => Dates(row.Id, p) ? p : p with { Date = null })],
        Dependents = [.. row.Dependents.Where(ids.Contains)],
        ComputedAs = hidden.LieBehindComparison(row) ? null : row.ComputedAs,
    };

    /// <summary>Whether the day that a request asks for may be said.</summary>
    private bool Dates(string id, ProposedChange change) =>
        !Proposals.Where(p => p.Entry.Id == change.Entry).SelectMany(p => p.Effects)
            .Any(e => e is Continues moves && moves.Targets.Ids.Contains(id) && hidden.LieBehind(moves.Due));
}
