using Docket.Core.Computation;
using NodaTime;

namespace Docket.Core.Feed;

/// <summary>Makes the events of a feed go on from those that subscribers have.</summary>
internal static class CarriedOn
{
    /// <summary>The events of a case, then what the feed held of it before and holds no longer.</summary>
    public static List<FeedEvent> Of(Schedule schedule, FeedOptions options, PreviousFeed previous)
    {
        var events = FeedEvents.Of(schedule, options).Select(e => previous.Find(e.Uid) is { } before ? Of(e, before) : e).ToList();
        if (schedule.Case.Sealed)
            return events;
        var uids = events.Select(e => e.Uid).ToHashSet(StringComparer.Ordinal);
        var gone = previous.Events.Where(e => !uids.Contains(e.Uid) && IsOf(schedule, e)).ToList();
        if (gone.Count > 0)
            events.AddRange(Kept(schedule, options, gone));
        return events;
    }

    /// <summary>What the feed held before of cases that it is no longer about.</summary>
    public static List<FeedEvent> OfOtherCases(IReadOnlyList<Schedule> schedules, FeedOptions options, PreviousFeed previous) =>
        [.. previous.Events.Where(e => IsAskedFor(e, options) && !schedules.Any(s => IsOf(s, e))).Select(e => options.OtherCasesStay ? VanishedEvents.Unchanged(e) : VanishedEvents.Withdrawn(e, "the case"))];

    private static IEnumerable<FeedEvent> Kept(Schedule schedule, FeedOptions options, List<PreviousEvent> gone)
    {
        var closed = FeedEvents.SealedUids(schedule).ToHashSet(StringComparer.Ordinal);
        var held = FeedEvents.Of(schedule, new FeedOptions { Proposals = true, Waiting = true, Events = true }).Select(e => e.Uid).ToHashSet(StringComparer.Ordinal);
        return gone
            .Select(e => (Event: e, Reminded: FeedUid.Reminded(e.Uid)))
            .Where(e => IsAskedFor(e.Event, options) && !closed.Contains(e.Reminded))
            .Select(e => held.Contains(e.Reminded) ? VanishedEvents.Withdrawn(e.Event, "it") : VanishedEvents.Cancelled(e.Event));
    }

    private static bool IsOf(Schedule schedule, PreviousEvent one) => FeedUid.IsOf(one.Uid, schedule.Jurisdiction.Court.Id, schedule.Case.Number);

    private static bool IsAskedFor(PreviousEvent one, FeedOptions options) => FeedScope.Reaches(options, one.Day);

    /// <summary>The event with a number that is never lower than before, and higher where it is another in day, hour or standing.</summary>
    private static FeedEvent Of(FeedEvent now, PreviousEvent before)
    {
        var moved = (now.Day, Hour(now.Start), now.Status) != (before.Day, Hour(before.Start), before.Status);
        var changed = moved || (now.Title, now.Category, now.Description) != (before.Title, before.Category, before.Description);
        return now with
        {
            Sequence = Math.Max(now.Sequence, before.Sequence + (moved ? 1 : 0)),
            Revised = LocalDateTime.Max(now.Revised, changed ? before.Revised.PlusSeconds(1) : before.Revised),
        };
    }

    private static (LocalTime, string)? Hour((LocalTime Time, DateTimeZone Zone)? start) => start is { } at ? (at.Time, at.Zone.Id) : null;
}
