namespace Docket.Core.Facts;

/// <summary>Applies one effect to the docket.</summary>
internal static class EffectApplication
{
    public static DocketState Apply(DocketState state, IEnumerable<Effect> effects, EffectContext context) =>
        effects.Aggregate(state, (now, effect) => Apply(now, effect, context));

    public static DocketState Apply(DocketState state, Effect effect, EffectContext context)
    {
        // A setting shows while it waits; any other effect waits unseen until its condition is found.
        if (effect is not Sets && effect.If is { } condition)
        {
            if (!Namespace.AllowsCondition(state, condition, effect.Place, context))
                return state;
            if (!state.Conditions.TryGetValue(condition, out var found))
                return state.Deferring(new DeferredEffect(effect, context));
            if (!found.Is)
                return state;
        }

        return effect switch
        {
            Records records => EventEffects.Apply(state, records, context),
            Finds finds => EventEffects.Apply(state, finds, context),
            Sets sets => SettingEffects.Apply(state, sets, context),
            Continues continues => SettingEffects.Apply(state, continues, context),
            Extends extends => SettingEffects.Apply(state, extends, context),
            Vacates vacates => SettingEffects.Apply(state, vacates, context),
            Satisfies satisfies => SettingEffects.Apply(state, satisfies, context),
            Overrides overrides => SettingEffects.Apply(state, overrides, context),
            Confirms confirms => SettingEffects.Apply(state, confirms, context),
            Proposes proposes => ProposalEffects.Apply(state, proposes, context),
            Grants grants => ProposalEffects.Apply(state, grants, context),
            Denies denies => ProposalEffects.Apply(state, denies, context),
            Stays stays => StayEffects.Apply(state, stays, context),
            Lifts lifts => StayEffects.Apply(state, lifts, context),
            Closes closes => ClosingEffects.Apply(state, closes, context),
            Reopens reopens => ClosingEffects.Apply(state, reopens, context),

            // The fold reads the docket anew.
            Corrects => state,
            _ => throw new ArgumentOutOfRangeException(nameof(effect), effect.GetType().Name, "Not an effect of the case file."),
        };
    }
}
