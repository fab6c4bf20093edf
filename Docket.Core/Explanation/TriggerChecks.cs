using System.Collections.Immutable;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Phrases;
using NodaTime;

namespace Docket.Core.Explanation;

/// <summary>Warns of fixed dates that lie before what they are to follow: a report due before its production, a deadline before the event that starts it.</summary>
internal static class TriggerChecks
{
    public static IEnumerable<Problem> Of(Deadline deadline, Setting setting, Schedule schedule, DocketState state)
    {
        if (deadline.Date is not { } date || WordsBehind(setting) is not { } words)
            yield break;
        var fix = ReferenceEquals(words, setting.ComputedAs) ? "Move one of the two, or mend \"computedAs\"." : "Look at both days, and move one of the two.";
        foreach (var reference in AfterWhat(words.Phrase).Distinct())
        {
            if (DayOf(reference, schedule, state) is { } trigger && trigger.Day > date)
                yield return new Problem(Severity.Warning, "before-anchor", setting.Place, $"{deadline.Id} is due {DateWords.Iso(date)}, before {trigger.What} ({DateWords.Iso(trigger.Day)}), after which it is to be (\"{words.Text}\"). {fix}");
        }
    }

    /// <summary>The words that a fixed date is held against, or that it took the place of.</summary>
    private static Due.Words? WordsBehind(Setting setting)
    {
        if (setting.ComputedAs is { } heldAgainst)
            return heldAgainst;
        var term = setting.Term is Term.Overridden hand ? hand.Replaces : setting.Term;
        while (term is Term.Said { Due: Due.Certain, Earlier: { } earlier } && earlier.Settings.TryGetValue(setting.Id, out var before))
            term = before.Term is Term.Overridden byHand ? byHand.Replaces : before.Term;
        return ReferenceEquals(term, setting.Term) ? null : (term as Term.Said)?.Due as Due.Words;
    }

    /// <summary>What it was, and the day: of an event recorded for several parties the earliest.</summary>
    private static (string What, LocalDate Day)? DayOf(Phrase reference, Schedule schedule, DocketState state) => reference switch
    {
        Reference r when schedule.Find(r.Id) is { Date: { } due, State: not (DeadlineState.Vacated or DeadlineState.Denied) } anchor => (anchor.Id, due),
        Reference r when state.Events.TryGetValue(r.Id, out var recorded) => (r.Id, recorded.Min(e => e.On)),
        Done d when schedule.Find(d.Id) is { State: DeadlineState.Satisfied, Done: { } done } => ($"{d.Id} was done", done),
        EntryDay e when state.Entries.TryGetValue(e.Id, out var entry) => (e.Entered ? $"{entry.Label} was entered" : $"{entry.Label} was filed", e.Entered ? entry.KnownOn : entry.Filed),
        _ => null,
    };

    /// <summary>What words count forward from.</summary>
    private static IEnumerable<Phrase> AfterWhat(Phrase phrase) => phrase switch
    {
        RelativeDate { Direction: Direction.Forward } relative => Triggers(relative.Anchor),
        NextCourtDay { Direction: Direction.Forward } next => Triggers(next.Anchor),
        NextWeekday { Direction: Direction.Forward } next => Triggers(next.Anchor),
        Unspecified { Direction: Direction.Forward } open => Triggers(open.Anchor),
        Choice { Later: true } choice => choice.Of.SelectMany(AfterWhat),
        NotBefore notBefore => AfterWhat(notBefore.Day),
        _ => [],
    };

    /// <summary>Each of which must have come; of the earlier of several one is enough.</summary>
    private static ImmutableArray<Phrase> Triggers(Phrase anchor) => anchor is Choice { Later: false } ? [] : PhraseReferences.Of(anchor);
}
