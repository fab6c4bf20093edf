using System.Collections.Immutable;
using NodaTime;

namespace Docket.Core.Facts;

/// <summary>What proposes, grants and denies do to the docket.</summary>
internal static class ProposalEffects
{
    public static DocketState Apply(DocketState state, Proposes effect, EffectContext context)
    {
        var proposal = new Proposal(effect.Id ?? context.Entry.Id, context.Entry, effect.Effects, ProposalOutcome.Pending, state.NextOrdinal);
        if (state.Proposals.FirstOrDefault(p => p.Id == proposal.Id) is { } earlier)
        {
            context.Error(effect.Place, "duplicate-id", earlier.Entry.Id == context.Entry.Id
                ? $"{context.Entry.Label} makes several requests; give each \"proposes\" an \"id\" of its own."
                : $"A request with the id {proposal.Id} stands in {earlier.Entry.Label} already.");
            return state;
        }

        // Applied once and thrown away, so that a request that could not be granted is reported where it is made.
        var preview = Grant(state, proposal, proposal.Effects, context with { Granting = true });
        if (DependencyGraph.Cycle(preview, state, effect.Place) is { } cycle)
        {
            context.Problems.Add(cycle);
            return state;
        }

        return state.With(state.Proposals.Add(proposal)).Numbering(preview.NextOrdinal);
    }

    public static DocketState Apply(DocketState state, Grants effect, EffectContext context)
    {
        if (Named(state, effect.Proposal, effect, context) is not { } proposal)
            return state;
        WarnOfActingEarly(proposal, effect, context);
        if (proposal.Outcome == ProposalOutcome.Granted)
        {
            context.Warn(effect.Place, "granted-already", $"The request of {proposal.Entry.Label} was granted already; this changes nothing.");
            return state;
        }

        if (proposal.Outcome == ProposalOutcome.Denied)
            context.Warn(effect.Place, "denied-before", $"The request of {proposal.Entry.Label} was denied before; {context.Entry.Label} grants it after all.");
        RefuseStrangers(proposal, effect, context);
        var order = GrantedOrder.Of(proposal, effect);
        var granted = state.With(WithOutcome(state.Proposals, proposal, ProposalOutcome.Granted));
        granted = Grant(granted, proposal, order.Effects, context with { Granting = true });
        foreach (var other in state.Pending.Where(p => p.Entry.Id == proposal.Entry.Id && p.Id != proposal.Id))
            granted = Deny(granted, other, other.Effects, context, effect.Verb);
        return Deny(granted, proposal, order.Dropped, context, effect.Verb);
    }

    public static DocketState Apply(DocketState state, Denies effect, EffectContext context)
    {
        var pending = state.Pending.Where(p => p.Id == effect.Proposal || p.Entry.Id == effect.Proposal).ToList();
        if (pending.Count == 0)
        {
            if (Named(state, effect.Proposal, effect, context) is { } ruled)
                context.Warn(effect.Place, "ruled-already", $"The request of {ruled.Entry.Label} was ruled on already; this changes nothing.");
            return state;
        }

        WarnOfActingEarly(pending[0], effect, context);
        foreach (var proposal in pending)
            state = Deny(state.With(WithOutcome(state.Proposals, proposal, ProposalOutcome.Denied)), proposal, proposal.Effects, context, effect.Verb);
        return state;
    }

    /// <summary>The docket as it would stand if a request were granted in full on a day.</summary>
    public static DocketState Preview(DocketState state, Proposal proposal, LocalDate day)
    {
        var context = new EffectContext(proposal.Entry, day, false, state, EffectIds.SparedBy(proposal.Effects), []);
        var granted = state.With(WithOutcome(state.Proposals, proposal, ProposalOutcome.Granted)).Numbering(proposal.Ordinal);
        return Grant(granted, proposal, proposal.Effects, context);
    }

    private static DocketState Grant(DocketState state, Proposal proposal, ImmutableArray<Effect> effects, EffectContext context)
    {
        // The proposal's own ids are free for the order that grants it.
        var others = state.With([.. state.Proposals.Where(p => p.Entry.Id != proposal.Entry.Id)]);
        var applied = EffectApplication.Apply(others, effects, context with { Spared = context.Spared.Union(EffectIds.SparedBy(effects)) });
        return applied.With([.. state.Proposals.Select(p => applied.Proposals.FirstOrDefault(a => a.Id == p.Id, p))]);
    }

    /// <summary>What was only asked for, and is not granted, becomes denied.</summary>
    private static DocketState Deny(DocketState state, Proposal proposal, ImmutableArray<Effect> effects, EffectContext context, string verb)
    {
        if (effects.IsEmpty)
            return state;
        var asked = context with { Entry = proposal.Entry, Granting = false, Problems = [] };
        var preview = Grant(state.Numbering(proposal.Ordinal), proposal, effects, asked);
        foreach (var sets in effects.OfType<Sets>())
        {
            if (!WasOnlyProposed(state, sets.Id, proposal))
                continue;
            if (preview.Settings.TryGetValue(sets.Id, out var setting))
                state = state.With(SettingEffects.Close(preview, setting with { KeptIn = null }, Standing.Denied, context, verb) with { Done = null });
        }

        return state.With(WithOutcome(state.Proposals, proposal, state.Proposals.First(p => p.Id == proposal.Id).Outcome == ProposalOutcome.Granted ? ProposalOutcome.Granted : ProposalOutcome.Denied));
    }

    /// <summary>False for what an order has set at any time, and for what an alternative of the same entry asked for first.</summary>
    private static bool WasOnlyProposed(DocketState state, string id, Proposal proposal) =>
        !state.Settings.TryGetValue(id, out var setting) || (setting.Standing == Standing.Denied && setting.SetBy.Id != proposal.Entry.Id);

    /// <summary>What "all" leaves alone under an entry, with what the requests that it grants set and continue.</summary>
    public static ImmutableHashSet<string> SparedBy(DocketState state, Entry entry)
    {
        if (!entry.Effects.Any(e => e is Grants))
            return EffectIds.SparedBy(entry.Effects);
        var granted =
            from order in entry.Effects.OfType<Grants>()
            from proposal in state.Proposals
            where proposal.Id == order.Proposal || proposal.Entry.Id == order.Proposal
            from effect in GrantedOrder.Of(proposal, order).Effects
            select effect;
        return EffectIds.SparedBy(entry.Effects.Concat(granted));
    }

    private static void WarnOfActingEarly(Proposal proposal, Effect effect, EffectContext context) =>
        Chronology.WarnOfActingEarly("a request", proposal.Entry, "makes", effect, context);

    private static Proposal? Named(DocketState state, string name, Effect effect, EffectContext context)
    {
        if (state.Proposals.FirstOrDefault(p => p.Id == name) is { } exact)
            return exact;
        var ofEntry = state.Proposals.Where(p => p.Entry.Id == name).ToList();
        if (ofEntry.Count == 1)
            return ofEntry[0];
        if (ofEntry.Count > 1)
            context.Error(effect.Place, "ambiguous-request", $"{ofEntry[0].Entry.Label} asks in the alternative; name one request: {string.Join(", ", ofEntry.Select(p => p.Id))}.");
        else if (state.Entries.TryGetValue(name, out var entry))
            context.Error(effect.Place, "unknown-request", $"{entry.Label} proposes nothing that an order could grant or deny. Give it a \"proposes\" with what it asks for, or write what {context.Entry.Label} does as effects of its own.");
        else
            context.Error(effect.Place, "unknown-entry", $"There is no entry or request {name} before {context.Entry.Label}.");
        return null;
    }

    private static void RefuseStrangers(Proposal proposal, Grants effect, EffectContext context)
    {
        var known = proposal.Effects.SelectMany(e => EffectIds.Of(e)).ToHashSet(StringComparer.Ordinal);
        var reachesAll = proposal.Effects.Any(e => EffectIds.Of(e).IsEmpty);
        foreach (var id in effect.Except.Where(id => !known.Contains(id) && !reachesAll))
            context.Error(effect.Place, "unknown-id", $"\"except\" names {id}, which the request of {proposal.Entry.Label} does not touch; it touches {string.Join(", ", known)}.");
    }

    private static ImmutableArray<Proposal> WithOutcome(ImmutableArray<Proposal> proposals, Proposal proposal, ProposalOutcome outcome) =>
        [.. proposals.Select(p => p.Id == proposal.Id ? p with { Outcome = outcome } : p)];
}
