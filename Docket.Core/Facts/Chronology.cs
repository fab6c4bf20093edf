using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Facts;

/// <summary>Warns of effects that are dated before the thing they act on.</summary>
internal static class Chronology
{
    /// <summary>An entry filed sooner than the one whose work it acts on: one of the two days must be wrong. That the other was only entered later is in order.</summary>
    /// <param name="what">What it acts on ("cmc", "the stay").</param>
    /// <param name="by">The entry that brought it.</param>
    /// <param name="how">By which verb.</param>
    /// <param name="effect">The effect.</param>
    /// <param name="context">Under which entry.</param>
    public static void WarnOfActingEarly(string what, Entry by, string how, Effect effect, EffectContext context)
    {
        if (by.Filed > context.Entry.Filed)
            context.Warn(effect.Place, "acts-early", $"{context.Entry.Label}, filed on {DateWords.Iso(context.Entry.Filed)}, {effect.Verb} {what}, which {by.Label} {how} only on {DateWords.Iso(by.Filed)}; until then it acts on nothing. Look at \"filed\" of both.");
    }

    /// <summary>What is done before anything asked for it. An agreement or a rule may be met before it is docketed, and so may what one entry both sets and satisfies.</summary>
    public static void WarnOfDoneEarly(DocketState state, Setting setting, LocalDate done, Satisfies effect, EffectContext context)
    {
        if (effect.WhereOpen || setting.LastingId is not null || done >= setting.SetBy.Filed || !context.Before.Settings.ContainsKey(setting.Id))
            return;
        if (state.Proposals.Any(p => p.Entry.Filed <= done && p.Effects.OfType<Sets>().Any(s => s.Id == setting.Id)))
            return;
        context.Warn(effect.Place, "done-early", $"{setting.Id} was done on {DateWords.Iso(done)}, says {context.Entry.Label}, before {setting.SetBy.Label} set it ({DateWords.Iso(setting.SetBy.Filed)}). Look at \"on\"; for what was met before it was docketed, write \"done\" where it is set.");
    }

    /// <summary>An extension to a day before the one that was fixed is most likely a slip of the year.</summary>
    public static void WarnOfExtendingBack(Setting setting, Extends effect, EffectContext context)
    {
        if (setting is { IsOpen: true, Term: Term.Said { Due: Due.Certain was } } && effect.To?.Date < was.Date)
            context.Warn(effect.Place, "extends-back", $"{setting.Id} is set for {DateWords.Iso(was.Date)}, and {context.Entry.Label} extends it to {DateWords.Iso(effect.To!.Date)}, an earlier day. Look at the year; what the court moves to an earlier day, write with \"continues\".");
    }
}
