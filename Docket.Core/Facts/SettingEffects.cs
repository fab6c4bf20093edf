using NodaTime;

namespace Docket.Core.Facts;

/// <summary>What sets, continues, extends, vacates, satisfies, overrides and confirms do to the docket.</summary>
internal static class SettingEffects
{
    public static DocketState Apply(DocketState state, Sets effect, EffectContext context)
    {
        if (effect.Due is Due.ByRule && state.Settings.TryGetValue(effect.Id, out var known))
            return Again(state, known, effect);
        if (effect.Series is { Weekday: null, Every: null or { Count: 0 } })
        {
            context.Error(effect.Place, "without-every", $"{effect.Id} is a series without a period; say how it recurs with \"every\", such as \"every\": \"60 days\".");
            return state;
        }

        if (!Namespace.AllowsSetting(state, effect, context))
            return state;
        WarnOfOverride(state, effect.Id, effect, context);
        var found = effect.If is { } condition && state.Conditions.TryGetValue(condition, out var finding) ? finding : null;
        var setting = new Setting
        {
            Id = effect.Id,
            LastingId = effect.LastingId ?? state.Settings.GetValueOrDefault(effect.Id)?.LastingId,
            What = effect.What ?? effect.Id,
            Kind = effect.Kind,
            Party = effect.Party,
            Authority = effect.Authority ?? Defaults.AuthorityOf(effect.Kind, context),
            Term = new Term.Said(effect.Due, null),
            If = effect.If,
            ComputedAs = effect.ComputedAs,
            SetBy = context.Entry,
            ChangedBy = context.Entry,
            DatedBy = context.Entry,
            ChangedHow = effect.Verb,
            Ordinal = state.NextOrdinal,
            Place = effect.Place,
        };
        if (effect.Series is not null)
        {
            SeriesEffects.Warn(state, effect, context);
            return SeriesEffects.CarriedOn(state.With(effect.Id, new SeriesState(effect, setting with { SeriesId = effect.Id }, 0)));
        }

        setting = StayEffects.UnderGeneralOrders(state, setting);
        var placed = state.With(setting).Numbering(state.NextOrdinal + 1);
        if (effect.Done is { } done)
            return Satisfy(placed, placed, setting, done, context, effect.Verb);
        return found is { Is: false }
            ? placed.With(Close(placed, setting, Standing.Vacated, context, effect.Verb) with { Reason = Reasons.FoundFalse(effect.If!, found.Entry) })
            : placed;
    }

    /// <summary>A rule attaches its deadline once: an event that is recorded again moves it, and where that is not conditional, no condition holds the deadline up.</summary>
    private static DocketState Again(DocketState state, Setting known, Sets effect) =>
        known is { IsByRule: true, If: not null, IsOpen: true } && effect.If is null ? state.With(known with { If = null }) : state;

    public static DocketState Apply(DocketState state, Continues effect, EffectContext context)
    {
        foreach (var id in effect.Targets.Ids.Where(state.Series.ContainsKey))
            context.Warn(effect.Place, "series-one-day", $"{id} is a series; {context.Entry.Label} {effect.Verb} all its open instances to one day. Name the instance that is meant, such as {SeriesEffects.IdOf(id, 1)}, or set the series anew.");
        foreach (var setting in TargetSettings.Find(state, effect.Targets, effect, context))
        {
            var moved = Reopen(state, setting, effect, context) with { Term = new Term.Said(effect.Due, state), Stays = [], DatedBy = context.Entry, Place = effect.Place };
            state = state.With(moved);
        }

        return state;
    }

    public static DocketState Apply(DocketState state, Extends effect, EffectContext context)
    {
        var then = state;
        foreach (var setting in TargetSettings.Find(state, effect.Targets, effect, context))
        {
            Chronology.WarnOfExtendingBack(setting, effect, context);
            // What the law adds, it adds to a time that still runs.
            if (effect.GivenOn is not null && !setting.IsOpen)
                continue;
            Term term = effect.By is { } by
                ? new Term.Extended(setting, then, by) { Follows = effect.GivenOn is null ? DependencyGraph.AfterExtension(setting, then) : DependencyGraph.Of(setting), GivenOn = effect.GivenOn }
                : new Term.Said(effect.To!, null);
            state = state.With(Reopen(state, setting, effect, context) with { Term = term, Stays = effect.GivenOn is null ? [] : setting.Stays, DatedBy = context.Entry, Place = effect.Place });
        }

        return state;
    }

    public static DocketState Apply(DocketState state, Vacates effect, EffectContext context)
    {
        var then = state;
        var superseded = effect.Targets.Order is { } order ? RevivalEffects.Superseded(state, order, effect.Targets) : [];
        foreach (var setting in TargetSettings.Find(state, effect.Targets, effect, context))
        {
            if (!setting.IsOpen)
            {
                context.Warn(effect.Place, "not-open", $"{setting.Id} is {Words(setting)} already ({setting.ChangedBy.Label}); vacating it changes nothing.");
                continue;
            }

            WarnOfOverride(state, setting.Id, effect, context);
            state = state.With(Close(then, setting, Standing.Vacated, context, effect.Verb));
        }

        if (effect.Targets.Order is { } vacated)
            state = StayEffects.Vacated(state, vacated, context);
        if (superseded.Count > 0)
            state = RevivalEffects.PutBack(state, superseded, effect.Targets.Order!, context);
        return SeriesEffects.Ended(state, effect.Targets, context);
    }

    public static DocketState Apply(DocketState state, Satisfies effect, EffectContext context)
    {
        foreach (var id in effect.Targets.Ids.Where(id => state.Settings.Values.Count(s => s.SeriesId == id && s.IsOpen) > 1))
            context.Warn(effect.Place, "series-done", $"{id} is a series; {context.Entry.Label} says that all its open instances were done. Name the one that is meant, such as {SeriesEffects.IdOf(id, 1)}, or vacate the rest.");
        if (effect.WhereOpen && !effect.Targets.Ids.Any(id => state.Settings.TryGetValue(id, out var known) && known.IsOpen))
            return state;
        var then = state;
        foreach (var setting in TargetSettings.Find(state, effect.Targets, effect, context))
        {
            if (setting.Standing is Standing.Satisfied or Standing.Vacated)
                context.Warn(effect.Place, "not-open", $"{setting.Id} is {Words(setting)} already ({setting.ChangedBy.Label}); this entry says that it was satisfied.");
            var done = effect.On ?? context.Day;
            Chronology.WarnOfDoneEarly(state, setting, done, effect, context);
            if (effect.Partly is null)
                state = Satisfy(state, then, setting with { Partly = null, RemainsId = null }, done, context, effect.Verb);
            else if (effect.Remains is { } remains && Remainders.DoneBefore(state, remains, context.Entry) is { } rest)
                state = Satisfy(state, then, setting with { Partly = effect.Partly, RemainsId = remains }, rest, context, effect.Verb);
            else
                state = state.With(Changed(setting, context, effect.Verb) with { Standing = Standing.PartlySatisfied, KeptIn = null, Done = done, Partly = effect.Partly, RemainsId = effect.Remains });
        }

        return state;
    }

    public static DocketState Apply(DocketState state, Overrides effect, EffectContext context)
    {
        foreach (var setting in TargetSettings.Find(state, Targets.One(effect.Id), effect, context))
        {
            if (!setting.IsOpen)
            {
                context.Warn(effect.Place, "not-open", $"{setting.Id} is {Words(setting)} ({setting.ChangedBy.Label}); there is no open date to override.");
                continue;
            }

            var replaces = setting.Term is Term.Overridden earlier ? earlier.Replaces : setting.Term;
            state = state.With(Changed(setting, context, effect.Verb) with { Term = new Term.Overridden(effect, replaces), Stays = [], DatedBy = context.Entry, Place = effect.Place });
        }

        return state;
    }

    public static DocketState Apply(DocketState state, Confirms effect, EffectContext context)
    {
        foreach (var setting in TargetSettings.Find(state, effect.Targets, effect, context))
        {
            // Whether a stay that is over left the date in dispute is told by its days; the court's word settles it.
            var over = StayEffects.Over(state, setting, context);
            var settles = setting.Revival is not null || !over.IsEmpty;
            state = state.With((settles ? Changed(setting, context, "settles") : setting) with { ConfirmedBy = context.Entry, SettledStays = over });
        }

        return state;
    }

    /// <summary>Closes a setting; from here on it keeps the date it has in <paramref name="keptIn"/>. A reason it was closed for before is gone.</summary>
    public static Setting Close(DocketState keptIn, Setting setting, Standing standing, EffectContext context, string verb) =>
        Changed(setting, context, verb) with { Standing = standing, KeptIn = setting.KeptIn ?? keptIn, Reason = null };

    /// <summary>Satisfies a setting, and with it what was done but for it.</summary>
    private static DocketState Satisfy(DocketState state, DocketState keptIn, Setting setting, LocalDate done, EffectContext context, string verb)
    {
        state = state.With(Close(keptIn, setting, Standing.Satisfied, context, verb) with { Done = done });
        foreach (var partly in Remainders.WaitingFor(state, setting.Id))
            state = Satisfy(state, state, partly, done, context, "satisfies");
        return state;
    }

    private static Setting Reopen(DocketState state, Setting setting, Effect effect, EffectContext context)
    {
        WarnOfOverride(state, setting.Id, effect, context);
        if (setting.IsOpen)
            return Changed(setting, context, effect.Verb);
        context.Warn(effect.Place, "revived", $"{setting.Id} was {Words(setting)} ({setting.ChangedBy.Label}); {context.Entry.Label} {effect.Verb} it, which sets it anew.");
        return Changed(setting, context, effect.Verb) with
        {
            Standing = Standing.Open,
            KeptIn = null,
            Done = null,
            Partly = null,
            RemainsId = null,
            Reason = null,
        };
    }

    /// <summary>Marks who changed it last, and by which verb.</summary>
    private static Setting Changed(Setting setting, EffectContext context, string verb) => setting with { ChangedBy = context.Entry, ChangedHow = verb, Revival = null };

    private static void WarnOfOverride(DocketState state, string id, Effect effect, EffectContext context)
    {
        if (state.Settings.TryGetValue(id, out var setting) && setting.IsOpen && setting.Term is Term.Overridden)
            context.Warn(effect.Place, "override-ends", $"{context.Entry.Label} {effect.Verb} {id}: the date fixed by hand ({setting.ChangedBy.Label}) no longer holds.");
    }

    private static string Words(Setting setting) => setting.Standing switch
    {
        Standing.PartlySatisfied or Standing.Satisfied => "satisfied",
        Standing.Vacated => "vacated",
        Standing.Denied => "denied",
        _ => "open",
    };
}
