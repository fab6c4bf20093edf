namespace Docket.Core.Calendars;

/// <summary>Which days a court is open.</summary>
public sealed class HolidayCalendar
{
}
