using Docket.Core.Computation;
using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Verification;

/// <summary>Finds where a calendar's day and the docket's part: an earlier day of the docket, another reading, a step of the proof, a likely slip.</summary>
internal static class Parting
{
    /// <summary>A sentence, or null where nothing known leads to the calendar's day.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="deadline">The deadline, with a date.</param>
    /// <param name="day">The calendar's day; neither the prevailing nor the safe one.</param>
    public static string? Of(Schedule schedule, Deadline deadline, LocalDate day) =>
        Before(schedule, deadline, day) ?? Proposal(schedule, deadline, day) ?? OtherReading(deadline, day) ?? Step(deadline, day)
        ?? Words(deadline, day) ?? CountingSlips.Of(schedule, deadline, day);

    /// <summary>The date it had before an entry changed it; of several, the last.</summary>
    private static string? Before(Schedule schedule, Deadline deadline, LocalDate day)
    {
        var history = schedule.History(deadline.Id);
        for (var i = history.Length - 2; i >= 0; i--)
        {
            if (history[i].Date != day && history[i].Safe != day)
                continue;
            var change = history.Skip(i + 1).First(h => h.Date != day && h.Safe != day);
            var how = change is { Verb: "follows", Because: { } because } ? $"{change.Entry.Label} moved {because}, on which it hangs" : $"{change.Entry.Label} {change.Verb} it";
            return $"The calendar has the date before {how}{(change.Date is { } to ? $" to {DateWords.Iso(to)}" : "")}.";
        }

        return null;
    }

    private static string? Proposal(Schedule schedule, Deadline deadline, LocalDate day) =>
        deadline.Proposals.FirstOrDefault(p => p.Date == day) is { } proposal
            ? $"The calendar has the date that {schedule.Case.Entries.FirstOrDefault(e => e.Id == proposal.Entry)?.Label ?? proposal.Entry} proposes; it is not in force."
            : null;

    private static string? OtherReading(Deadline deadline, LocalDate day) =>
        deadline.Computed.Readings.FirstOrDefault(r => r.Date == day) is { } reading ? $"The calendar has another lawful reading: {reading.Basis}." : null;

    /// <summary>A step before the last that arrives at the day, and the step that the calendar lacks.</summary>
    private static string? Step(Deadline deadline, LocalDate day)
    {
        var trace = deadline.Computed.Trace;
        for (var i = trace.Length - 2; i >= 0; i--)
        {
            if (trace[i].Date != day)
                continue;
            var next = trace.Skip(i + 1).First(s => s.Date is { } to && to != day);
            return $"The calendar stands at step {DateWords.Number(i + 1)} of the proof, {Arrived(trace[i])}, {Lacking(next)}.";
        }

        return null;
    }

    private static string Arrived(TraceStep step) => step switch
    {
        AnchorStep => "the day that the period runs from",
        CountedStep => "where the count ends",
        MonthEndStep => "where the short month ends",
        ServiceDaysStep => "where the days for service end",
        RolledStep or InaccessibleStep => "the first open day",
        StayStep => "after an earlier stay",
        _ => "an earlier day",
    };

    private static string Lacking(TraceStep step) => step switch
    {
        CountedStep or MonthEndStep => "before anything is counted",
        ServiceDaysStep => "before the days for service are added",
        RolledStep => "before it rolls off closed days",
        InaccessibleStep => "before it goes on to a day on which the clerk's office was accessible",
        StayStep stay => $"before the stay of {stay.OrderedBy} moves it",
        _ => "before the next step",
    };

    private static string? Words(Deadline deadline, LocalDate day) =>
        deadline.ComputedAs is { } words && words.Date == day ? $"The calendar has what \"{words.Phrase}\" gives; the docket's date was fixed otherwise." : null;
}
