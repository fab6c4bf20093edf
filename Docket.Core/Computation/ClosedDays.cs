using Docket.Core.Calendars;
using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>Warns of a date certain on a closed day: it does not move, so the last open day before it is named.</summary>
internal static class ClosedDays
{
    public static void Warn(HolidayCalendar calendar, LocalDate date, Tracer? tracer)
    {
        if (tracer is not null && Warning(calendar, date) is { } warning)
            tracer.Warn(warning);
    }

    /// <summary>The warning, or null where the day is open or outside the calendar.</summary>
    public static string? Warning(HolidayCalendar calendar, LocalDate date)
    {
        if (calendar.CoverageOf(date) == Coverage.Outside || calendar.IsOpen(date) || !calendar.TryRoll(date, Direction.Backward, out var open))
            return null;
        var name = calendar.Find(date)?.Name ?? date.DayOfWeek.ToString();
        return $"{DateWords.Full(date)} is a closed day ({name}). A date certain does not move by itself; the last open day before it is {DateWords.Full(open)}.";
    }
}
