using System.Collections.Immutable;
using Docket.Core.Computation;

namespace Docket.Core.Feed;

/// <summary>All that a feed says, before it is written or put into another's object model.</summary>
internal sealed record FeedContent(FeedHeader Header, ImmutableArray<FeedZone> Zones, ImmutableArray<FeedEvent> Events)
{
    /// <summary>The feed of some cases.</summary>
    /// <exception cref="ArgumentException">There is no schedule, or two are of the same court and number.</exception>
    public static FeedContent Of(IReadOnlyList<Schedule> schedules, FeedOptions options)
    {
        ImmutableArray<FeedEvent> events = [.. OfCases(schedules, options).SelectMany(e => e)];
        return Of(FeedHeader.Of(schedules, options, events), schedules[0], events);
    }

    /// <summary>The events of each case in turn; last, what the feed held before of cases that it holds no longer.</summary>
    public static IReadOnlyList<IReadOnlyList<FeedEvent>> OfCases(IReadOnlyList<Schedule> schedules, FeedOptions options)
    {
        ArgumentNullException.ThrowIfNull(schedules);
        ArgumentNullException.ThrowIfNull(options);
        if (schedules.Count == 0)
            throw new ArgumentException("A feed needs at least one schedule.", nameof(schedules));
        if (schedules.GroupBy(s => (s.Jurisdiction.Court.Id, s.Case.Number)).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"The case {twice.Key.Number} of {twice.Key.Id} stands twice; one feed holds a case once.", nameof(schedules));
        if (options.Previous is not { } previous)
            return [.. schedules.Select(s => FeedEvents.Of(s, options).ToList())];
        return [.. schedules.Select(s => CarriedOn.Of(s, options, previous)), CarriedOn.OfOtherCases(schedules, options, previous)];
    }

    /// <summary>A feed of these events, ordered by UID. Only what the feed holds is named as a parent.</summary>
    public static FeedContent Of(FeedHeader header, Schedule first, IReadOnlyCollection<FeedEvent> events)
    {
        var uids = events.Select(e => e.Uid).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<FeedEvent> ordered =
        [
            .. events.OrderBy(e => e.Uid, StringComparer.Ordinal).Select(e => e.Parent is { } parent && !uids.Contains(parent) ? e with { Parent = null } : e),
        ];
        return new FeedContent(header, FeedZones.Of(first, ordered), ordered);
    }
}
