using NodaTime;

namespace Docket.Core.Feed;

/// <summary>One event of somebody's calendar.</summary>
/// <param name="Uid">Its UID, or null where the calendar gives none.</param>
/// <param name="Title">Its title; empty where it has none.</param>
/// <param name="Day">The day on which it begins, as the calendar writes it.</param>
/// <param name="Time">The hour at which it begins, as the calendar writes it; null for the whole day.</param>
/// <param name="Zone">The zone of that hour; null for an hour that is told wherever one is, and for the whole day.</param>
/// <param name="Cancelled">Whether the calendar marks it as cancelled.</param>
public sealed record ForeignEvent(string? Uid, string Title, LocalDate Day, LocalTime? Time, DateTimeZone? Zone, bool Cancelled)
{
    /// <summary>Its description and place, in which a case may be named.</summary>
    public string Details { get; init; } = "";

    /// <summary>When it begins where a court sits: 2022-12-09T07:59Z is December 8, 11:59 p.m. in Los Angeles.</summary>
    /// <param name="court">The court's zone.</param>
    /// <returns>The day and hour there; as written for the whole day, and where the hour has no zone.</returns>
    public (LocalDate Day, LocalTime? Time) In(DateTimeZone court)
    {
        ArgumentNullException.ThrowIfNull(court);
        if (Time is not { } time || Zone is null)
            return (Day, Time);
        var there = Zone.AtLeniently(Day + time).WithZone(court);
        return (there.Date, there.TimeOfDay);
    }
}

/// <summary>What is wrong with a calendar.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Words">What is wrong, what was expected and what to do.</param>
/// <param name="Loses">True where an event, or the whole calendar, could not be read for it.</param>
public sealed record CalendarProblem(int Line, string Words, bool Loses);
