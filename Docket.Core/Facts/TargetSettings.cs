using System.Collections.Immutable;

namespace Docket.Core.Facts;

/// <summary>Finds the settings that an effect acts on.</summary>
internal static class TargetSettings
{
    /// <summary>The settings meant, in docket order for "all"; an id that nothing set is a problem.</summary>
    public static IEnumerable<Setting> Find(DocketState state, Targets targets, Effect effect, EffectContext context)
    {
        if (targets.Order is { } entry)
            return OfEntry(state, entry, targets, effect, context);
        if (targets.All)
            return InDocketOrder(context.Before.Settings.Values.Where(s => s.IsOpen)).Where(s => !IsNamed(s, context.Spared) && !IsNamed(s, targets.Except))
                .Select(s => state.Settings[s.Id]).Where(s => s.IsOpen && targets.Reach?.Includes(s) != false).ToList();
        return Named(state, targets, effect, context);
    }

    private static List<Setting> Named(DocketState state, Targets targets, Effect effect, EffectContext context)
    {
        var found = new List<Setting>();
        foreach (var id in targets.Ids.Distinct(StringComparer.Ordinal))
        {
            if (context.Before.Settings.TryGetValue(id, out var known) && effect is not Satisfies { WhereOpen: true })
                Chronology.WarnOfActingEarly(id, known.SetBy, "sets", effect, context);
            if (state.Settings.TryGetValue(id, out var setting))
                found.Add(setting);
            else if (state.Series.ContainsKey(id))
                found.AddRange(InDocketOrder(state.Settings.Values.Where(s => s.SeriesId == id && s.IsOpen)));
            else if (Proposed(state, id) is { } proposal && effect is Satisfies)
                found.AddRange(AsProposed(state, proposal, id, effect, context));
            else
                context.Error(effect.Place, "unknown-id", Unknown(state, id, effect));
        }

        return found;
    }

    /// <summary>What parties asked for and did without waiting for the order; nothing where the request itself is at fault, which has been said.</summary>
    private static Setting[] AsProposed(DocketState state, Proposal proposal, string id, Effect effect, EffectContext context)
    {
        context.Warn(effect.Place, "only-proposed", $"{id} was only proposed, by {proposal.Entry.Label}; this entry says that it was satisfied.");
        return ProposalEffects.Preview(state, proposal, context.Day).Settings.TryGetValue(id, out var setting) ? [setting] : [];
    }

    private static List<Setting> OfEntry(DocketState state, string entry, Targets targets, Effect effect, EffectContext context)
    {
        if (!state.Entries.TryGetValue(entry, out var known))
        {
            context.Error(effect.Place, "unknown-entry", $"There is no entry {entry} before {context.Entry.Label}; \"order\" takes the id of an earlier entry.");
            return [];
        }

        var set = InDocketOrder(state.Settings.Values.Where(s => s.SetBy.Id == entry && s.IsOpen && context.Before.Settings.ContainsKey(s.Id) && !IsNamed(s, targets.Except))).ToList();
        if (set.Count == 0 && !(effect is Vacates && (StayEffects.Stands(state, entry) || RevivalEffects.Superseded(state, entry, targets).Count > 0)))
            context.Warn(effect.Place, "nothing-open", $"Nothing that {known.Label} set is open; this changes nothing.");
        return set;
    }

    /// <summary>Whether a setting is named, by its own id or by that of its series.</summary>
    public static bool IsNamed(Setting setting, ImmutableHashSet<string> ids) => ids.Contains(setting.Id) || (setting.SeriesId is { } series && ids.Contains(series));

    private static IEnumerable<Setting> InDocketOrder(IEnumerable<Setting> settings) => settings.OrderBy(s => s.Ordinal);

    private static Proposal? Proposed(DocketState state, string id) =>
        state.Pending.FirstOrDefault(p => p.Effects.OfType<Sets>().Any(s => s.Id == id));

    private static string Unknown(DocketState state, string id, Effect effect)
    {
        if (Proposed(state, id) is { } proposal)
            return $"{id} is only proposed, by {proposal.Entry.Label}; grant that before an entry {effect.Verb} it.";
        if (state.Events.ContainsKey(id))
            return $"{id} is an event; {effect.Verb} takes a deadline or hearing.";
        var near = Nearest.To(id, state.Settings.Keys);
        var hint = near is not null ? $"No earlier entry sets it; did you mean {near}?"
            : effect is Satisfies ? "No earlier entry sets it; where it was met before it was docketed, set it with \"done\"."
            : "No earlier entry sets it.";
        return $"There is no deadline or hearing {id}. {hint}";
    }
}
