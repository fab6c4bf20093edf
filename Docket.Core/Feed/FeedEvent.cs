using System.Collections.Immutable;
using NodaTime;

namespace Docket.Core.Feed;

/// <summary>One event of a feed, before it is put into iCalendar's terms.</summary>
internal sealed record FeedEvent
{
    public required string Uid { get; init; }

    public required LocalDate Day { get; init; }

    /// <summary>The hour it begins and the zone of that hour; null for the whole day.</summary>
    public (LocalTime Time, DateTimeZone Zone)? Start { get; init; }

    public required string Title { get; init; }

    /// <summary>The lines of the description, made when they are read: a feed in writing holds those of one event.</summary>
    public required IEnumerable<string> Lines { get; init; }

    public required string Category { get; init; }

    public EventStatus Status { get; init; }

    /// <summary>When it was first set, in UTC.</summary>
    public required LocalDateTime Created { get; init; }

    /// <summary>When it was last changed, in UTC.</summary>
    public required LocalDateTime Revised { get; init; }

    /// <summary>How often it was moved, cancelled or restored.</summary>
    public required int Sequence { get; init; }

    /// <summary>The UID of what its date hangs on first, or null; it may be of an event that the feed does not hold.</summary>
    public string? Parent { get; init; }

    /// <summary>How many days before it an alarm sounds, the most important one first.</summary>
    public ImmutableArray<int> Alarms { get; init; } = [];

    /// <summary>Whether it takes up time: a hearing with an hour that is still to be.</summary>
    public bool Busy => this is { Start: not null, Status: not EventStatus.Cancelled };

    /// <summary>When one that begins at an hour ends: an hour later, and never at midnight.</summary>
    public static LocalTime EndOf(LocalTime start) => start.Hour == 23 ? LastEnd : LocalTime.Min(start.PlusHours(1), LastEnd);

    /// <summary>No event ends at or after this: one that touches midnight is drawn across two days.</summary>
    public static LocalTime LastEnd { get; } = new(23, 59);

    /// <summary>The description, lines ended by LF.</summary>
    public string Description => string.Join('\n', Lines);
}

/// <summary>How firm an event is.</summary>
internal enum EventStatus
{
    Confirmed,
    Tentative,
    Cancelled,
}

/// <summary>The words of iCalendar for an event's firmness.</summary>
internal static class EventStatusWords
{
    public static string Of(EventStatus status) => status switch
    {
        EventStatus.Tentative => "TENTATIVE",
        EventStatus.Cancelled => "CANCELLED",
        _ => "CONFIRMED",
    };

    /// <summary>What Outlook takes for the time of an event: FREE, TENTATIVE or BUSY.</summary>
    public static string BusyOf(FeedEvent one) => !one.Busy ? "FREE" : one.Status == EventStatus.Tentative ? "TENTATIVE" : "BUSY";
}
