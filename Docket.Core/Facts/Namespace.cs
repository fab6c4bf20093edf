namespace Docket.Core.Facts;

/// <summary>Events, deadlines, hearings and conditions of a case share one namespace.</summary>
internal static class Namespace
{
    /// <summary>Whether an id may be set now; otherwise says why not.</summary>
    public static bool AllowsSetting(DocketState state, Sets effect, EffectContext context)
    {
        if (state.Series.TryGetValue(effect.Id, out var series) && state.Settings.Values.Any(s => s.SeriesId == effect.Id && s.IsOpen))
        {
            context.Error(effect.Place, "duplicate-id", $"{effect.Id} is a series already, set by {series.Model.SetBy.Label}, and still open. Vacate it first, or give this one an id of its own.");
            return false;
        }

        if (effect.Series is not null && state.Settings.Values.FirstOrDefault(s => s.IsOpen && s.SeriesId != effect.Id && s.Id.StartsWith(effect.Id + "#", StringComparison.Ordinal)) is { } taken)
        {
            context.Error(effect.Place, "duplicate-id", $"{taken.Id}, the id of an instance of this series, is set already by {taken.SetBy.Label}. Give the series an id of its own.");
            return false;
        }

        if (effect.If is { } condition && !AllowsCondition(state, condition, effect.Place, context))
            return false;

        // A date fixed by hand gives way to what the court sets, and so do a rule's and one that was suspended until set, so none stands in the court's way.
        if (state.Settings.TryGetValue(effect.Id, out var open) && open is { IsOpen: true, IsByRule: false, Term: not Term.Overridden } && !open.Stays.Any(id => state.Stays[id].Mode == StayMode.Suspends))
        {
            context.Error(effect.Place, "duplicate-id", $"{effect.Id} is set already, by {open.SetBy.Label}, and still open. Move it with \"continues\" or \"extends\", or give this one an id of its own.");
            return false;
        }

        var rival = state.Pending.FirstOrDefault(p => p.Entry.Id != context.Entry.Id && p.Effects.OfType<Sets>().Any(s => s.Id == effect.Id));
        if (rival is not null)
        {
            context.Error(effect.Place, "duplicate-id", $"{effect.Id} is proposed by {rival.Entry.Label}. Grant or deny that proposal, or give this one an id of its own.");
            return false;
        }

        return Allows(state, effect.Id, Kind.Setting, effect.Place, context);
    }

    public static bool AllowsEvent(DocketState state, string id, Place place, EffectContext context) => Allows(state, id, Kind.Event, place, context);

    public static bool AllowsCondition(DocketState state, string id, Place place, EffectContext context) => Allows(state, id, Kind.Condition, place, context);

    private static bool Allows(DocketState state, string id, Kind kind, Place place, EffectContext context)
    {
        var taken = state.Settings.ContainsKey(id) ? Kind.Setting : state.Events.ContainsKey(id) ? Kind.Event : state.Conditions.ContainsKey(id) || state.Awaited.Contains(id) ? Kind.Condition : kind;
        if (taken == kind)
            return true;
        context.Error(place, "duplicate-id", $"{id} is {Words(taken)} already and cannot be {Words(kind)} too; events, deadlines, hearings and conditions share one namespace.");
        return false;
    }

    private static string Words(Kind kind) => kind switch
    {
        Kind.Event => "an event",
        Kind.Condition => "a condition",
        _ => "a deadline or hearing",
    };

    private enum Kind
    {
        Setting,
        Event,
        Condition,
    }
}
