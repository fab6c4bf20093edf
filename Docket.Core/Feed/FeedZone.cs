using System.Collections.Immutable;
using NodaTime;

namespace Docket.Core.Feed;

/// <summary>A time zone as a feed tells it.</summary>
/// <param name="Id">Its name in the time-zone database ("America/New_York").</param>
/// <param name="Observances">What holds since when, at least one, standard time first.</param>
internal sealed record FeedZone(string Id, ImmutableArray<Observance> Observances);

/// <summary>Standard time or daylight saving time under one rule.</summary>
/// <param name="Daylight">Whether it is daylight saving time.</param>
/// <param name="Name">Its short name ("EDT").</param>
/// <param name="From">When it first begins, told by the clock before.</param>
/// <param name="OffsetFrom">What the clock before is ahead of UTC.</param>
/// <param name="OffsetTo">What it is ahead of UTC.</param>
internal sealed record Observance(bool Daylight, string Name, LocalDateTime From, Offset OffsetFrom, Offset OffsetTo)
{
    /// <summary>How it begins again each year; null where it begins once.</summary>
    public YearlyRule? Yearly { get; init; }
}

/// <summary>A day of each year.</summary>
/// <param name="Month">The month.</param>
/// <param name="Week">Which of the weekday in the month: 1 for the first, -1 for the last.</param>
/// <param name="Weekday">The weekday.</param>
/// <param name="Until">When it comes for the last time, in UTC, inclusive; null where it goes on.</param>
internal sealed record YearlyRule(int Month, int Week, IsoDayOfWeek Weekday, LocalDateTime? Until);
