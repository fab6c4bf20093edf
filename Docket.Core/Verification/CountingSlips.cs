using Docket.Core.Calendars;
using Docket.Core.Computation;
using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Verification;

/// <summary>Slips that people make in counting: each is made once, and where it leads to the calendar's day it is named as likely.</summary>
internal static class CountingSlips
{
    private const int DaysForMail = 3;

    /// <summary>A sentence, or null where none of the slips leads to the day.</summary>
    public static string? Of(Schedule schedule, Deadline deadline, LocalDate day)
    {
        var calendar = schedule.Jurisdiction.Calendar;
        var trace = deadline.Computed.Trace;
        if (trace.OfType<CountedStep>().LastOrDefault() is { Date: { } nominal, Length.Unit: LengthUnit.Days or LengthUnit.Weeks or LengthUnit.Months } counted)
        {
            var service = trace.OfType<ServiceDaysStep>().LastOrDefault();
            if (Counting(calendar, trace, counted, nominal, service, day) is { } likely)
                return $"The calendar's day is what comes out if {likely}.";
        }

        return Written(deadline.Date!.Value, day);
    }

    private static string? Counting(HolidayCalendar calendar, IReadOnlyList<TraceStep> trace, CountedStep counted, LocalDate nominal, ServiceDaysStep? service, LocalDate day)
    {
        var forward = counted.Direction == Direction.Forward;
        var days = service is { Days: > 0, CourtDays: false, Direction: Direction.Forward } ? service.Days : 0;
        if (Rolled(calendar, nominal.PlusDays(forward ? -1 : 1), counted.Direction, days) == day)
            return "the day that the period runs from is counted as its first";
        if (Rolled(calendar, nominal.PlusDays(forward ? 1 : -1), counted.Direction, days) == day)
            return "the count begins a day late";
        if (days > 0 && Rolled(calendar, nominal.PlusDays(days), counted.Direction, 0) == day)
            return "the days for service are added before the last day rolls instead of after";
        if (service is null or { Days: 0 } && forward && Rolled(calendar, nominal, Direction.Forward, DaysForMail) == day)
            return "3 days for service by mail are added, which the manner of service does not give";
        if (calendar.TryRoll(nominal, forward ? Direction.Backward : Direction.Forward, out var back) && back == day && back != nominal)
            return $"a closed last day sends the period {(forward ? "back" : "on")} instead of {(forward ? "on" : "back")}";
        if (counted.Length.Unit == LengthUnit.Days && trace.OfType<AnchorStep>().LastOrDefault()?.Date is { } anchor
            && calendar.TryAddCourtDays(anchor, Math.Abs(Period.DaysBetween(anchor, nominal)), counted.Direction, out var open) && open == day)
            return "only days on which the court is open are counted";
        return null;
    }

    private static LocalDate? Rolled(HolidayCalendar calendar, LocalDate end, Direction direction, int serviceDays)
    {
        if (!calendar.TryRoll(end, direction, out var open))
            return null;
        if (serviceDays == 0)
            return open;
        return calendar.TryRoll(open.PlusDays(serviceDays), direction, out var after) ? after : null;
    }

    private static string? Written(LocalDate date, LocalDate day)
    {
        if ((date.Day, date.Month, date.Year) == (day.Month, day.Day, day.Year))
            return "Day and month stand in each other's place.";
        return (date.Day, date.Month) == (day.Day, day.Month) && Math.Abs(date.Year - day.Year) == 1 ? "The day is right, and the year is not." : null;
    }
}
