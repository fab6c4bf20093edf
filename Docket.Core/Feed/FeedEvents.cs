using Docket.Core.Computation;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Feed;

/// <summary>Which deadlines and hearings of a schedule become events, and on which day.</summary>
internal static class FeedEvents
{
    public static IEnumerable<FeedEvent> Of(Schedule schedule, FeedOptions options)
    {
        if (schedule.Case.Sealed)
            return [];
        var hidden = new SealedEntries(schedule);
        var scope = FeedScope.Of(schedule, options);
        var items = Rows(schedule, options)
            .Where(d => scope.Concerns(d.Party) && IsShown(schedule, d, options) && !hidden.LieBehind(d))
            .SelectMany(d => OfDeadline(schedule, d, options, scope));
        return options.Events ? items.Concat(TriggerEvents.Of(schedule, scope, hidden)) : items;
    }

    /// <summary>The UIDs of what rests on sealed entries: nothing of it may be told again.</summary>
    public static IEnumerable<string> SealedUids(Schedule schedule)
    {
        var hidden = new SealedEntries(schedule);
        return Rows(schedule, new FeedOptions { Proposals = true, Waiting = true }).Where(hidden.LieBehind).Select(d => UidOf(schedule, d))
            .Concat(TriggerEvents.SealedUids(schedule, hidden));
    }

    private static IEnumerable<Deadline> Rows(Schedule schedule, FeedOptions options) =>
        (options.Proposals ? schedule.Deadlines : schedule.Deadlines.Concat(schedule.Superseded))
            .Select(d => WithLastDate(schedule, d, options))
            .Where(d => d.Safe is { } day && CutOff.IsOnTheClock(day));

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

        // What was vacated while it waited was shown then, as cancelled.
        if (schedule.History(deadline.Id).LastOrDefault(h => h.Safe is not null && (options.Waiting || !h.Waiting || h.Standing == Standing.Vacated)) is not { } last)
            return deadline;
        return deadline with
        {
            State = deadline.State == DeadlineState.Satisfied ? deadline.State : DeadlineState.Vacated,
            Reason = deadline.Reason ?? deadline.Computed.NoDate,
            Computed = new ComputedDate { Date = last.Date, Safe = last.Safe, Time = last.Time, NoDate = deadline.Computed.NoDate },
        };
    }

    private static IEnumerable<FeedEvent> OfDeadline(Schedule schedule, Deadline deadline, FeedOptions options, FeedScope scope)
    {
        var uid = UidOf(schedule, deadline);
        var history = HistoryOf(schedule, deadline);
        if (!scope.Reaches(uid, history.Select(h => h.Safe).Append(deadline.Safe).OfType<LocalDate>()))
            yield break;
        var revision = Revision.Of(schedule, deadline, history);
        var start = StartOf(schedule, deadline);
        var status = StatusOf(deadline.State);
        var item = new FeedEvent
        {
            Uid = uid,
            Day = deadline.Safe!.Value,
            Start = start,
            Title = EventTitle.Of(schedule, deadline, timed: start is not null),
            Lines = EventDescription.Of(schedule, deadline, history, revision),
            Category = deadline.Kind == SettingKind.Hearing ? "Hearing" : "Deadline",
            Status = status,
            Created = revision.Created.AtMidnight(),
            Revised = revision.Revised.AtMidnight(),
            Sequence = revision.Sequence,
            Parent = ParentOf(schedule, deadline),
            Alarms = status == EventStatus.Cancelled || deadline.State == DeadlineState.Satisfied ? [] : options.Alarms,
        };
        yield return item;
        foreach (var days in options.Reminders)
            yield return Reminders.Of(item, deadline, history, days);
    }

    private static string UidOf(Schedule schedule, Deadline deadline) =>
        FeedUid.OfItem(schedule.Jurisdiction.Court.Id, schedule.Case.Number, deadline.LastingId ?? deadline.Id);

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
        if (deadline.Kind != SettingKind.Hearing || deadline.Time is not { } time || time >= FeedEvent.LastEnd || deadline.Safe != deadline.Date)
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
}
