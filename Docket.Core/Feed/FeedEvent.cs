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

    /// <summary>Plain text, lines ended by LF.</summary>
    public required string Description { get; init; }

    public required string Category { get; init; }

    public EventStatus Status { get; init; }

    public required Revision Revision { get; init; }

    /// <summary>The UID of what its date hangs on first, or null; it may be of an event that the feed does not hold.</summary>
    public string? Parent { get; init; }
}

/// <summary>How firm an event is.</summary>
internal enum EventStatus
{
    Confirmed,
    Tentative,
    Cancelled,
}
