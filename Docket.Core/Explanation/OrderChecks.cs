using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;

namespace Docket.Core.Explanation;

/// <summary>Checks what orders and agreements say of dates: what is due before it was set, what meets on one day, and what nobody owes.</summary>
internal static class OrderChecks
{
    public static IEnumerable<Problem> Of(Schedule schedule, Fold fold)
    {
        var open = schedule.Deadlines.Where(d => d.State is DeadlineState.InForce or DeadlineState.PartlySatisfied or DeadlineState.Stayed or DeadlineState.Disputed).ToList();
        foreach (var deadline in open)
        {
            var setting = fold.State.Settings[deadline.Id];
            foreach (var problem in TriggerChecks.Of(deadline, setting, schedule, fold.State).Concat(BeforeItWasSet(deadline, setting)))
                yield return problem;
            if (deadline is { Kind: SettingKind.Deadline, Party: null } && setting.LastingId is null)
                yield return new Problem(Severity.Note, "no-party", setting.Place, $"{deadline.Id} names nobody who owes it. Add \"party\": a party's id, or all, court, clerk.");
        }

        foreach (var problem in Collisions(open, fold))
            yield return problem;
    }

    /// <summary>A date certain that was over when its entry was filed is most likely a slip of the year.</summary>
    private static IEnumerable<Problem> BeforeItWasSet(Deadline deadline, Setting setting)
    {
        var fixedOn = setting.Term switch { Term.Said { Due: Due.Certain said } => said, Term.Overridden hand => hand.By.Due, _ => null };
        if (setting.Standing == Standing.Open && fixedOn is { } certain && certain.Date < setting.DatedBy.Filed)
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
            yield return new Problem(Severity.Note, "collision", fold.State.Settings[day.Last().Id].Place, $"On {DateWords.Iso(day.Key.Day)} {DateWords.Count(day.Count(), "thing")} fall due for {day.Key.Party}: {DateWords.List([.. day.Select(d => d.Id)])}. See that all can be done, or ask for another day.");
    }
}
