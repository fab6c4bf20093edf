using Docket.Core.Computation;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Feed;

/// <summary>Which deadlines and hearings of a schedule become events, and on which day.</summary>
internal static class FeedEvents
{
    // No event ends at or after this: one that touches midnight is drawn across two days.
    private static readonly LocalTime LastEnd = new(23, 59);

    public static IEnumerable<FeedEvent> Of(Schedule schedule, FeedOptions options)
    {
        if (schedule.Case.Sealed)
            return [];
        var hidden = new SealedEntries(schedule);
        var rows = options.Proposals ? schedule.Deadlines : schedule.Deadlines.Concat(schedule.Superseded);
        var items = rows
            .Select(d => WithLastDate(schedule, d, options))
            .Where(d => d.Safe is { } day && CutOff.IsOnTheClock(day) && IsShown(schedule, d, options) && !hidden.LieBehind(d))
            .Select(d => OfDeadline(schedule, d));
        return options.Events ? items.Concat(TriggerEvents.Of(schedule)) : items;
    }

    private static bool IsShown(Schedule schedule, Deadline deadline, FeedOptions options) => deadline.State switch
    {
        DeadlineState.Proposed => options.Proposals,
        DeadlineState.Waiting => options.Waiting,
        // Denied when it was asked for anew: what subscribers saw of its earlier life stays.
        DeadlineState.Denied => schedule.History(deadline.Id).Any(h => h.Standing != Standing.Denied),
        _ => true,
    };

    /// <summary>What subscribers saw and what has no date now, or waits out of their sight, stays on its last day, as cancelled unless it is done: no event disappears in silence.</summary>
    private static Deadline WithLastDate(Schedule schedule, Deadline deadline, FeedOptions options)
    {
        if (deadline.Safe is not null && (deadline.State != DeadlineState.Waiting || options.Waiting))
            return deadline;
        if (schedule.History(deadline.Id).LastOrDefault(h => h.Safe is not null && (options.Waiting || !h.Waiting)) is not { } last)
            return deadline;
        return deadline with
        {
            State = deadline.State == DeadlineState.Satisfied ? deadline.State : DeadlineState.Vacated,
            Reason = deadline.Reason ?? deadline.Computed.NoDate,
            Computed = new ComputedDate { Date = last.Date, Safe = last.Safe, Time = last.Time, NoDate = deadline.Computed.NoDate },
        };
    }

    private static FeedEvent OfDeadline(Schedule schedule, Deadline deadline)
    {
        var history = HistoryOf(schedule, deadline);
        var revision = Revision.Of(schedule, deadline, history);
        var start = StartOf(schedule, deadline);
        return new FeedEvent
        {
            Uid = FeedUid.OfItem(schedule.Jurisdiction.Court.Id, schedule.Case.Number, deadline.LastingId ?? deadline.Id),
            Day = deadline.Safe!.Value,
            Start = start,
            Title = EventTitle.Of(schedule, deadline, timed: start is not null),
            Description = EventDescription.Of(schedule, deadline, history, revision),
            Category = deadline.Kind == SettingKind.Hearing ? "Hearing" : "Deadline",
            Status = StatusOf(deadline.State),
            Revision = revision,
            Parent = ParentOf(schedule, deadline),
        };
    }

    /// <summary>What entries did to it; a request that would set it stands for its last event.</summary>
    private static List<HistoryEvent> HistoryOf(Schedule schedule, Deadline deadline)
    {
        var history = schedule.History(deadline.Id).ToList();
        if (deadline.State == DeadlineState.Proposed)
            history.Add(new HistoryEvent(schedule.Fold.State.Entries[deadline.Entry], "proposes", deadline.Date, deadline.Safe, Standing.Open) { Time = deadline.Time });
        return history;
    }

    private static (LocalTime Time, DateTimeZone Zone)? StartOf(Schedule schedule, Deadline deadline)
    {
        // The hour belongs to the prevailing day; on another day it would say too much.
        if (deadline.Kind != SettingKind.Hearing || deadline.Time is not { } time || time >= LastEnd || deadline.Safe != deadline.Date)
            return null;
        return (time, CutOff.ZoneOf(schedule.Jurisdiction.Court, schedule.Case.Division, deadline.Date!.Value).Zone);
    }

    private static EventStatus StatusOf(DeadlineState state) => state switch
    {
        DeadlineState.Vacated or DeadlineState.Denied => EventStatus.Cancelled,
        DeadlineState.Proposed or DeadlineState.Waiting => EventStatus.Tentative,
        _ => EventStatus.Confirmed,
    };

    private static string? ParentOf(Schedule schedule, Deadline deadline)
    {
        var state = schedule.Fold.State;
        if (deadline.State == DeadlineState.Proposed || DependencyGraph.Of(state.Settings[deadline.Id]) is not [var first, ..])
            return null;
        var (court, number) = (schedule.Jurisdiction.Court.Id, schedule.Case.Number);
        if (!state.Events.TryGetValue(first.Id, out var recordings))
            return FeedUid.OfItem(court, number, first.Id);
        var recording = recordings.FirstOrDefault(r => r.Party == deadline.Party) ?? recordings[0];
        return FeedUid.OfEvent(court, number, first.Id, recording.Party);
    }

    /// <summary>When an event that begins at an hour ends: an hour later, and never at midnight.</summary>
    public static LocalTime EndOf(LocalTime start) => start.Hour == 23 ? LastEnd : LocalTime.Min(start.PlusHours(1), LastEnd);
}
