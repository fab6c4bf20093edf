using System.Collections.Immutable;
using NodaTime;

namespace Docket.Core.Facts;

/// <summary>The docket after each of its entries: a pure fold of the entries known on a day.</summary>
/// <param name="Stages">The docket after each entry, in docket order.</param>
/// <param name="Problems">What the entries contradict or leave unknown, in docket order.</param>
public sealed record Fold(ImmutableArray<Stage> Stages, ImmutableArray<Problem> Problems)
{
    /// <summary>The docket after the last entry known.</summary>
    public DocketState State => Stages.IsEmpty ? DocketState.Empty : Stages[^1].State;

    /// <summary>Folds the entries known on a day.</summary>
    /// <param name="file">The case.</param>
    /// <param name="asOf">The day; null for every entry of the file.</param>
    /// <returns>The docket after each entry. An entry filed on the day itself is known; one entered later than it was filed is known from the day it was entered.</returns>
    public static Fold Of(CaseFile file, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Of(file.Entries.Where(e => asOf is not { } day || e.KnownOn <= day), FileChecks.Problems(file));
    }

    private static Fold Of(IEnumerable<Entry> entries, IEnumerable<Problem> found)
    {
        var problems = new List<Problem>(found);
        var stages = ImmutableArray.CreateBuilder<Stage>();
        var known = new List<Entry>();
        var state = DocketState.Empty;
        foreach (var entry in entries)
        {
            problems.AddRange(Correction.Problems(entry, known));
            known.Add(entry);
            var corrects = entry.Effects.Any(e => e is Corrects);
            state = corrects ? Corrected(known, state, problems) : Apply(state, entry, problems);
            stages.Add(new Stage(entry, state, corrects));
        }

        return new Fold(stages.DrainToImmutable(), [.. problems]);
    }

    /// <summary>The docket read anew, as its last entry corrects it.</summary>
    private static DocketState Corrected(List<Entry> known, DocketState before, List<Problem> problems)
    {
        var anew = new List<Problem>();
        var state = Correction.Read(known).Aggregate(DocketState.Empty, (now, entry) => Apply(now, entry, anew));

        // Later entries act on the corrected docket; what they no longer find there is for a person to look at, and no contradiction.
        var label = known[^1].Label;
        problems.AddRange(anew.Except(problems).Select(p => p with
        {
            Severity = p.Code is "unknown-id" or "unknown-request" ? Severity.Warning : p.Severity,
            Message = $"As {label} corrects the docket: {p.Message}",
        }).ToList());
        return Correction.Keeping(state, before, known[^1]);
    }

    /// <summary>The same docket as known on a day.</summary>
    /// <param name="day">The day, inclusive.</param>
    /// <returns>The stages up to it; folded anew where an entry of the middle was not yet known.</returns>
    public Fold AsOf(LocalDate day)
    {
        var known = Stages.TakeWhile(s => s.Entry.KnownOn <= day).Count();
        return Stages.Skip(known).All(s => s.Entry.KnownOn > day)
            ? this with { Stages = Stages[..known] }
            : Of(Stages.Select(s => s.Entry).Where(e => e.KnownOn <= day), []);
    }

    /// <summary>The same docket with pending requests granted, in docket order; of requests in the alternative the first.</summary>
    /// <param name="asOf">The day on which the order would be made.</param>
    /// <param name="entry">The entry, or the request's own id, that would be granted; null for all.</param>
    /// <returns>The docket with one more stage a request. Requests that are sound apart may hang on one another once all are granted; that cycle is a problem of the result.</returns>
    public Fold Granting(LocalDate asOf, string? entry = null)
    {
        var stages = Stages.ToBuilder();
        var problems = new List<Problem>(Problems);
        var state = State;
        while (state.Pending.FirstOrDefault(p => entry is null || p.Entry.Id == entry || p.Id == entry) is { } proposal)
        {
            var context = new EffectContext(proposal.Entry, asOf, true, state, EffectIds.SparedBy(proposal.Effects), []);
            var granted = ProposalEffects.Apply(state.Numbering(proposal.Ordinal), new Grants(proposal.Id), context).Numbering(state.NextOrdinal);
            if (DependencyGraph.Cycle(granted, state, proposal.Entry.Place) is { } cycle)
                problems.Add(cycle);
            state = granted;
            stages.Add(new Stage(proposal.Entry, state));
        }

        return this with { Stages = stages.ToImmutable(), Problems = [.. problems] };
    }

    private static DocketState Apply(DocketState state, Entry entry, List<Problem> problems)
    {
        var before = state.With(entry);
        var context = new EffectContext(entry, entry.Filed, false, before, ProposalEffects.SparedBy(before, entry), problems);
        state = before;
        foreach (var effect in entry.Effects)
        {
            var after = EffectApplication.Apply(state, effect, context);
            if (DependencyGraph.Cycle(after, state, effect.Place) is { } cycle)
                problems.Add(cycle);
            else
                state = after;
        }

        return SeriesEffects.CarriedOn(state);
    }
}

/// <summary>The docket after one entry.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="State">The docket after it.</param>
/// <param name="Corrects">True where the entry corrects an earlier one, so that the docket was read anew.</param>
public sealed record Stage(Entry Entry, DocketState State, bool Corrects = false);
