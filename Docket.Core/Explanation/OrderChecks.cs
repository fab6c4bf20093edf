using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Phrases;

namespace Docket.Core.Explanation;

/// <summary>Checks what orders and agreements say of dates: what is due before what it hangs on, or before it was set, what meets on one day, and what nobody owes.</summary>
internal static class OrderChecks
{
    public static IEnumerable<Problem> Of(Schedule schedule, Fold fold)
    {
        var open = schedule.Deadlines.Where(d => d.State is DeadlineState.InForce or DeadlineState.PartlySatisfied or DeadlineState.Stayed or DeadlineState.Disputed).ToList();
        foreach (var deadline in open)
        {
            var setting = fold.State.Settings[deadline.Id];
            foreach (var problem in BeforeItsAnchor(deadline, setting, schedule).Concat(BeforeItWasSet(deadline, setting)))
                yield return problem;
            if (deadline is { Kind: SettingKind.Deadline, Party: null } && setting.LastingId is null)
                yield return new Problem(Severity.Note, "no-party", setting.Place, $"{deadline.Id} names nobody who owes it. Add \"party\": a party's id, or all, court, clerk.");
        }

        foreach (var problem in Collisions(open, fold))
            yield return problem;
    }

    /// <summary>A report that is due before the production it is to report on.</summary>
    private static IEnumerable<Problem> BeforeItsAnchor(Deadline deadline, Setting setting, Schedule schedule)
    {
        if (deadline.Date is not { } date || setting.ComputedAs?.Phrase is not { } words)
            yield break;
        foreach (var anchor in AfterWhat(words).Select(schedule.Find).OfType<Deadline>().Where(a => a.Date > date))
            yield return new Problem(Severity.Warning, "before-anchor", setting.Place, $"{deadline.Id} is due {DateWords.Iso(date)}, before {anchor.Id} ({DateWords.Iso(anchor.Date!.Value)}), after which it is to be (\"{setting.ComputedAs.Text}\"). Move one of the two, or mend \"computedAs\".");
    }

    /// <summary>The ids that words count forward from.</summary>
    private static IEnumerable<string> AfterWhat(Phrase phrase) => phrase switch
    {
        RelativeDate { Direction: Direction.Forward } relative => PhraseReferences.Of(relative.Anchor).OfType<Reference>().Select(r => r.Id),
        Unspecified { Direction: Direction.Forward } open => PhraseReferences.Of(open.Anchor).OfType<Reference>().Select(r => r.Id),
        Choice choice => choice.Of.SelectMany(AfterWhat),
        NotBefore notBefore => AfterWhat(notBefore.Day),
        _ => [],
    };

    /// <summary>A date certain that was over when its entry was filed is most likely a slip of the year.</summary>
    private static IEnumerable<Problem> BeforeItWasSet(Deadline deadline, Setting setting)
    {
        if (setting is { Term: Term.Said { Due: Due.Certain certain }, Standing: Standing.Open } && certain.Date < setting.DatedBy.Filed)
            yield return new Problem(Severity.Warning, "past-when-set", setting.Place, $"{deadline.Id} is set for {DateWords.Iso(certain.Date)}, a day before {setting.DatedBy.Label} was filed ({DateWords.Iso(setting.DatedBy.Filed)}). Look at the year; where it was met before, add \"done\".");
    }

    /// <summary>Several things that one party owes on one day.</summary>
    private static IEnumerable<Problem> Collisions(IEnumerable<Deadline> open, Fold fold)
    {
        var days = from deadline in open
                   where deadline is { Party: not null, Safe: not null }
                   group deadline by (deadline.Party, Day: deadline.Safe!.Value) into day
                   where day.Skip(1).Any()
                   select day;
        foreach (var day in days)
            yield return new Problem(Severity.Note, "collision", fold.State.Settings[day.Last().Id].Place, $"On {DateWords.Iso(day.Key.Day)} {DateWords.Count(day.Count(), "thing")} fall due for {day.Key.Party}: {DateWords.List([.. day.Select(d => d.Id)])}.");
    }
}
