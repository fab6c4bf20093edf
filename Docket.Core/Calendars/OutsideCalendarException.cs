using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Calendars;

/// <summary>A question about a day outside the years of a calendar: which days count there is not known.</summary>
public sealed class OutsideCalendarException : Exception
{
    internal OutsideCalendarException(LocalDate date, HolidayCalendar calendar)
        : base($"Which days count on {LocalDatePattern.Iso.Format(date)} is not known: the calendar \"{calendar.Name}\" {calendar.Range}.")
    {
        Date = date;
        CalendarName = calendar.Name;
    }

    /// <summary>The day asked about, or the first day past the calendar that a count reached.</summary>
    public LocalDate Date { get; }

    /// <summary>The name of the calendar.</summary>
    public string CalendarName { get; }
}
