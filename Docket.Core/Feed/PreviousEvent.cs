using NodaTime;

namespace Docket.Core.Feed;

/// <summary>An event as a feed held it before.</summary>
internal sealed record PreviousEvent
{
    public required string Uid { get; init; }

    public required LocalDate Day { get; init; }

    /// <summary>The hour it begins and the zone of that hour; null for the whole day.</summary>
    public (LocalTime Time, DateTimeZone Zone)? Start { get; init; }

    public required string Title { get; init; }

    /// <summary>Lines ended by LF.</summary>
    public required string Description { get; init; }

    public required string Category { get; init; }

    public required EventStatus Status { get; init; }

    public required LocalDateTime Created { get; init; }

    public required LocalDateTime Revised { get; init; }

    public required int Sequence { get; init; }
}
