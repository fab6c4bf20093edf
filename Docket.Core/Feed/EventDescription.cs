using System.Globalization;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Explanation;
using Docket.Core.Facts;

namespace Docket.Core.Feed;

/// <summary>The descriptions of events: all that a reader must see, since most calendars show nothing else. No line depends on the as-of day.</summary>
internal static class EventDescription
{
    /// <summary>The lines of the description of a deadline or hearing, made when they are read.</summary>
    public static IEnumerable<string> Of(Schedule schedule, Deadline deadline, IReadOnlyList<HistoryEvent> history, Revision revision) =>
        What(schedule, deadline).Concat(Proof(deadline.Computed)).Concat(Changes(deadline, history)).Concat(Closing(schedule, revision)).Select(PlainText.Line);

    /// <summary>The last lines of every description.</summary>
    public static IEnumerable<string> Closing(Schedule schedule, Revision revision) =>
    [
        .. schedule.Case.Caption is { } caption ? [caption] : Array.Empty<string>(),
        $"{schedule.Jurisdiction.Court.Cite} {schedule.Case.Number}",
        $"As of the docket entry of {DateWords.Iso(revision.Revised)}.",
        "Computed by Docket. Verify against the rules and orders.",
    ];

    private static IEnumerable<string> What(Schedule schedule, Deadline deadline)
    {
        var date = deadline.Computed;
        if (deadline is { State: DeadlineState.Proposed or DeadlineState.Waiting or DeadlineState.Stayed or DeadlineState.Disputed or DeadlineState.Vacated or DeadlineState.Denied, Reason: { } reason })
            yield return $"Status: {reason}";
        yield return $"Authority: {StateWords.Of(deadline.Authority)}";
        if (deadline.Party is { } party)
            yield return $"{(deadline.Kind == SettingKind.Hearing ? "For" : "Owed by")}: {party}";
        yield return $"{Verb(deadline)}: {DateWords.Full(date.Date!.Value, date.Time)}";
        if (date.Safe != date.Date)
            yield return $"Safe under every reading: {DateWords.Full(date.Safe!.Value)}";
        if (deadline.Kind == SettingKind.Deadline && !date.Earliest && EventTitle.HourOf(schedule, deadline) is not null)
            yield return $"Last moment: {LastMoment(schedule, deadline)}";
    }

    private static string Verb(Deadline deadline) => deadline.Kind == SettingKind.Hearing ? "Set for" : deadline.Computed.Earliest ? "Not before" : "Due";

    private static string? LastMoment(Schedule schedule, Deadline deadline) => deadline.Time is not null
        ? deadline.Computed.LastMomentBasis
        : CutOff.Of(schedule.Jurisdiction.Court, schedule.Case.Division, Day.Known(deadline.Safe!.Value), null).Basis;

    private static IEnumerable<string> Proof(ComputedDate date)
    {
        if (!date.Trace.IsEmpty)
            yield return "How the date is found:";
        foreach (var (number, step) in date.Trace.Index())
            yield return $"{(number + 1).ToString(CultureInfo.InvariantCulture)}. {StepWords.Of(step)}{(step.Citation is { } citation ? $" [{citation}]" : "")}";
        if (date.Readings.Length > 1)
        {
            yield return "Readings, the prevailing one first:";
            foreach (var reading in date.Readings)
                yield return $"{DateWords.Iso(reading.Date)}: {reading.Basis}{(reading.Date == date.Safe ? " (the safe date)" : "")}";
        }

        foreach (var warning in date.Warnings)
            yield return $"Note: {warning}";
    }

    private static IEnumerable<string> Changes(Deadline deadline, IReadOnlyList<HistoryEvent> history)
    {
        foreach (var (before, after) in history.Zip(history.Skip(1)))
        {
            var because = after.Because is { } moved ? $", through {moved}" : "";
            if (before.Date is { } was && (before.Date, before.Time) != (after.Date, after.Time))
                yield return $"Was {DateWords.Iso(was)}{(before.Time is { } time ? $", {DateWords.Clock(time)}" : "")}; {(after.Date is null ? "taken away" : "moved")} by {after.Entry.Label}{because}.";
            if (before.Standing != Standing.Vacated && after.Standing == Standing.Vacated)
                yield return $"Taken off by {after.Entry.Label}{because}.";
            if (before.Standing == Standing.Vacated && after.Standing == Standing.Open)
                yield return $"Set again by {after.Entry.Label}{because}.";
        }

        if (deadline.Done is { } done)
            yield return $"{(deadline.State == DeadlineState.PartlySatisfied ? "Partly done" : "Done")}: {DateWords.Full(done)}";
        if (deadline is { State: DeadlineState.PartlySatisfied, Remains: { } remains })
            yield return $"Remains: {remains}{(deadline.RemainsId is { } id ? $" (see {id})" : "")}";
    }
}
