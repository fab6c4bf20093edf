using System.Collections.Immutable;

namespace Docket.Core.Facts;

/// <summary>Closes the case: all that is open stops to bind.</summary>
/// <param name="How">How it ended: dismissed, judgment, transferred, remanded.</param>
public sealed record Closes(string How) : Effect
{
    /// <summary>The words for how a case ends.</summary>
    public static ImmutableArray<string> Ways { get; } = ["dismissed", "judgment", "transferred", "remanded"];

    /// <summary>The ids that go on to bind.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <inheritdoc/>
    public override string Verb => "closes";
}

/// <summary>Reopens a closed case. Nothing is revived by it: what the closing took off binds again only once it is set anew.</summary>
public sealed record Reopens : Effect
{
    /// <inheritdoc/>
    public override string Verb => "reopens";
}

/// <summary>What closes and reopens do to the docket.</summary>
internal static class ClosingEffects
{
    public static DocketState Apply(DocketState state, Closes effect, EffectContext context)
    {
        foreach (var id in effect.Except.Where(id => !state.Settings.ContainsKey(id) && !state.Series.ContainsKey(id)))
            context.Error(effect.Place, "unknown-id", $"\"except\" names {id}, which no entry sets.{(Nearest.To(id, state.Settings.Keys) is { } near ? $" Did you mean {near}?" : "")}");
        if (state.ClosedBy is { } earlier)
            context.Warn(effect.Place, "closed-already", $"{earlier.Label} closed the case already.");
        var all = new Targets([], All: true) { Except = [.. effect.Except] };
        var reason = Reasons.CaseClosed(effect.How, context.Entry);
        var then = state;
        foreach (var setting in TargetSettings.Find(state, all, effect, context))
            state = state.With(SettingEffects.Close(then, setting, Standing.Vacated, context, effect.Verb) with { Reason = reason });
        return SeriesEffects.Ended(state, all, context).ClosedFrom(context.Entry);
    }

    public static DocketState Apply(DocketState state, Reopens effect, EffectContext context)
    {
        if (state.ClosedBy is not { } closing)
        {
            context.Warn(effect.Place, "not-closed", "The case is not closed; this changes nothing.");
            return state;
        }

        var taken = state.Settings.Values.Where(s => s.Standing == Standing.Vacated && s.ChangedHow == "closes" && s.ChangedBy.Id == closing.Id).OrderBy(s => s.Ordinal).Select(s => s.Id).ToList();
        if (taken.Count > 0)
            context.Warn(effect.Place, "not-revived", $"What {closing.Label} took off by closing the case stays vacated: {string.Join(", ", taken)}. Set anew what binds again.");
        return state.ClosedFrom(null);
    }
}
