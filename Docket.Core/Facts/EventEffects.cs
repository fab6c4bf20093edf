namespace Docket.Core.Facts;

/// <summary>What records and finds do to the docket.</summary>
internal static class EventEffects
{
    public static DocketState Apply(DocketState state, Records effect, EffectContext context)
    {
        if (!Namespace.AllowsEvent(state, effect.Event, effect.Place, context))
            return state;
        var recordings = state.Events.TryGetValue(effect.Event, out var earlier) ? earlier : [];
        var recording = new Recording(effect.On ?? context.Day, effect.Party, effect.Service, context.Entry) { Time = effect.Time };
        if (recordings.FirstOrDefault(r => Everybody(r.Party) == Everybody(effect.Party)) is { } same)
        {
            context.Warn(effect.Place, "recorded-again", $"{effect.Event}{For(effect.Party)} was recorded by {same.Entry.Label}; {Counts(effect, context.Entry)}.");
            recordings = recordings.Remove(same);
        }

        return SeriesEffects.EndedBy(state.With(effect.Event, recordings.Add(recording)), effect.Event);
    }

    public static DocketState Apply(DocketState state, Finds effect, EffectContext context)
    {
        if (!Namespace.AllowsCondition(state, effect.Condition, effect.Place, context))
            return state;
        var again = state.Conditions.TryGetValue(effect.Condition, out var earlier);
        if (again && earlier!.Is != effect.Is && earlier.Entry.Id == context.Entry.Id)
        {
            context.Error(effect.Place, "found-both", $"{context.Entry.Label} finds {effect.Condition} both true and false; keep the one that it finds.");
            return state;
        }

        if (again && earlier!.Is != effect.Is)
            context.Warn(effect.Place, "found-otherwise", $"{effect.Condition} was found {Words(earlier.Is)} by {earlier.Entry.Label}; what that decided stands, and this holds from here on. Where {earlier.Entry.Label} was mistaken, mend it with \"corrects\".");
        var found = state.With(effect.Condition, new Finding(effect.Is, context.Entry));
        var waking = found.Deferred.Where(d => d.Effect.If == effect.Condition).ToList();
        found = found.WithDeferred([.. found.Deferred.Where(d => d.Effect.If != effect.Condition)]);
        if (effect.Is)
            return waking.Aggregate(found, (now, d) => EffectApplication.Apply(now, d.Effect with { If = null }, d.Context with { Problems = context.Problems }));
        if (again)
            return found;
        foreach (var setting in found.Settings.Values.Where(s => s.If == effect.Condition && s.IsOpen).OrderBy(s => s.Ordinal))
            found = found.With(SettingEffects.Close(state, setting, Standing.Vacated, context, effect.Verb) with { Reason = Reasons.FoundFalse(effect.Condition, context.Entry) });
        return found;
    }

    private static string Counts(Records effect, Entry entry) => effect.OfClock
        ? $"the law says whether a running time takes the day that {entry.Label} gives too, and only words that count from it do so from here on"
        : $"the day that {entry.Label} gives counts from here on";

    private static string? Everybody(string? party) => party == "all" ? null : party;

    private static string For(string? party) => party is null ? "" : $" for {party}";

    private static string Words(bool found) => found ? "true" : "false";
}
