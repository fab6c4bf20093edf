using System.Collections.Immutable;
using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Facts;

/// <summary>What stays and lifts do to the docket.</summary>
internal static class StayEffects
{
    public static DocketState Apply(DocketState state, Stays effect, EffectContext context)
    {
        var from = effect.From ?? context.Day;
        if (effect.Until < from)
        {
            context.Error(effect.Place, "range-reversed", $"The stay ends on {DateWords.Iso(effect.Until.Value)}, before it begins ({DateWords.Iso(from)}); \"from\" (by default the filing day) and \"until\" are its first and last day.");
            return state;
        }

        if (IsTooLong(from, effect.Until ?? context.Day, effect.Place, context))
            return state;
        var id = effect.Id ?? context.Entry.Id;
        if (state.Stays.TryGetValue(id, out var known))
        {
            context.Error(effect.Place, "duplicate-id", known.Entry.Id == context.Entry.Id
                ? $"{context.Entry.Label} orders several stays; give each \"stays\" an \"id\" of its own."
                : $"A stay with the id {id} stands in {known.Entry.Label} already.");
            return state;
        }

        state = state.With(new Stay(id, context.Entry, from, effect.Until, effect.Mode) { ByLaw = effect.ByLaw, Then = state, Reach = effect.Targets.Reach });
        foreach (var setting in TargetSettings.Find(state, effect.Targets, effect, context))
        {
            if (setting.IsOpen)
                state = state.With(setting with { Stays = setting.Stays.Add(id), ChangedBy = context.Entry, ChangedHow = effect.Verb });
            else if (effect.ByLaw is null)
                context.Warn(effect.Place, "not-open", $"{setting.Id} is not open any more ({setting.ChangedBy.Label}); the stay does not reach it.");
        }

        return state;
    }

    public static DocketState Apply(DocketState state, Lifts effect, EffectContext context)
    {
        if (Named(state, effect, context) is not { } stay)
            return state;
        Chronology.WarnOfActingEarly("a stay", stay.Entry, "orders", effect, context);
        var on = effect.On ?? context.Day;
        if (stay.LiftedBy is { } lifted)
        {
            context.Warn(effect.Place, "lifted-already", $"The stay of {stay.Entry.Label} was lifted by {lifted.Label} already, with {DateWords.Iso(stay.Until!.Value)} as its last stayed day; this changes nothing. Where that day is wrong, mend {lifted.Label} with \"corrects\".");
            return state;
        }

        if (stay.Until < on)
        {
            context.Warn(effect.Place, "stay-over", $"The stay of {stay.Entry.Label} ended on {DateWords.Iso(stay.Until.Value)}, before {DateWords.Iso(on)}; lifting it changes nothing. Where it ran longer, mend its \"until\" with \"corrects\".");
            return state;
        }

        if (on < stay.From && stay.ByLaw is null)
        {
            context.Error(effect.Place, "lifted-before", $"The stay of {stay.Entry.Label} begins on {DateWords.Iso(stay.From)}, and {context.Entry.Label} gives {DateWords.Iso(on)} as its last stayed day (\"on\", by default the filing day). Give a day in the stay; where it never ran, mend {stay.Entry.Label} with \"corrects\".");
            return state;
        }

        if (IsTooLong(stay.From, on, effect.Place, context))
            return state;
        state = state.With(stay with { Until = on, LiftedBy = context.Entry });
        foreach (var setting in state.Settings.Values.Where(s => s.IsOpen && s.Stays.Contains(stay.Id)).OrderBy(s => s.Ordinal))
            state = state.With(setting with { ChangedBy = context.Entry, ChangedHow = effect.Verb });
        return state;
    }

    /// <summary>A deadline that a rule attaches after a general order was made: the order holds for it too. What the court itself sets it sets knowing of its order.</summary>
    public static Setting UnderGeneralOrders(DocketState state, Setting setting)
    {
        if (!setting.IsByRule)
            return setting;
        ImmutableArray<string> over = [.. state.Stays.Values.Where(s => s.Reach?.Includes(setting) == true).OrderBy(s => s.From).ThenBy(s => s.Id, StringComparer.Ordinal).Select(s => s.Id)];
        return over.IsEmpty ? setting : setting with { Stays = over, SetUnder = over };
    }

    /// <summary>Whether an order holds a stay that nothing has ended.</summary>
    public static bool Stands(DocketState state, string order) => state.Stays.Values.Any(s => s.Entry.Id == order && s.LiftedBy is null);

    /// <summary>Ends the stays of an order that is vacated: one that has not begun never runs; of one that has, it is in dispute what the days it ran did to dates.</summary>
    public static DocketState Vacated(DocketState state, string order, EffectContext context)
    {
        foreach (var stay in state.Stays.Values.Where(s => s.Entry.Id == order && s.LiftedBy is null).OrderBy(s => s.Id, StringComparer.Ordinal).ToList())
        {
            var ran = stay.From <= context.Day;
            state = state.With(stay with { Until = ran ? stay.Until is { } until && until < context.Day ? until : context.Day : stay.From.PlusDays(-1), Mode = null, LiftedBy = context.Entry });
            foreach (var setting in state.Settings.Values.Where(s => s.IsOpen && s.Stays.Contains(stay.Id)).OrderBy(s => s.Ordinal))
                state = state.With(setting with { ChangedBy = context.Entry, ChangedHow = "lifts", Stays = ran ? setting.Stays : setting.Stays.Remove(stay.Id) });
        }

        return state;
    }

    /// <summary>The stays of a setting that are over on the day of an entry.</summary>
    public static ImmutableArray<string> Over(DocketState state, Setting setting, EffectContext context) => [.. setting.Stays.Where(id => state.Stays[id].Until < context.Day)];

    /// <summary>A stay of a century is a slip of the year.</summary>
    private static bool IsTooLong(LocalDate from, LocalDate until, Place place, EffectContext context)
    {
        // Backwards, since the calendar ends with the year 9999.
        if (from > until.PlusYears(-100))
            return false;
        context.Error(place, "stay-too-long", "The stay would last a hundred years or more; look at the years of its first and last day.");
        return true;
    }

    private static Stay? Named(DocketState state, Lifts effect, EffectContext context)
    {
        if (state.Stays.TryGetValue(effect.Stay, out var exact))
            return exact;
        var ofEntry = state.Stays.Values.Where(s => s.Entry.Id == effect.Stay).OrderBy(s => s.Id, StringComparer.Ordinal).ToList();
        if (ofEntry is [var one])
            return one;
        if (ofEntry.Count > 1)
            context.Error(effect.Place, "ambiguous-stay", $"{ofEntry[0].Entry.Label} orders several stays; name one: {string.Join(", ", ofEntry.Select(s => s.Id))}.");
        else
            context.Error(effect.Place, "unknown-id", state.Entries.TryGetValue(effect.Stay, out var entry) ? $"{entry.Label} orders no stay." : $"There is no stay {effect.Stay} before {context.Entry.Label}.");
        return null;
    }
}
