using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace Docket.Core.Feed;

/// <summary>Reads the days, hours and zones of foreign calendars.</summary>
internal static class ForeignTimes
{
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly LocalTimePattern SecondsPattern = LocalTimePattern.CreateWithInvariantCulture("HHmmss");
    private static readonly LocalTimePattern MinutesPattern = LocalTimePattern.CreateWithInvariantCulture("HHmm");

    /// <summary>The day and the hour of <c>20221208</c>, <c>20221208T110000</c> or <c>20221208T190000Z</c>; null where it is none of them.</summary>
    public static (LocalDate Day, LocalTime? Time, bool Utc)? Read(string value)
    {
        var text = value.Trim();
        var utc = text.EndsWith('Z');
        var parts = text.TrimEnd('Z').Split('T');
        // The years at the very ends of the calendar have no moment in every zone.
        if (parts.Length > 2 || DayPattern.Parse(parts[0]) is not { Success: true, Value.Year: > 1 and < 9999 } day)
            return null;
        if (parts.Length == 1)
            return (day.Value, null, false);
        if (SecondsPattern.Parse(parts[1]) is { Success: true } seconds)
            return (day.Value, seconds.Value, utc);
        return MinutesPattern.Parse(parts[1]) is { Success: true } minutes ? (day.Value, minutes.Value, utc) : null;
    }

    /// <summary>The zone of a TZID: an id of the time-zone database, alone or at the end of a path, or the name that Windows and Outlook give it; null where it is none.</summary>
    public static DateTimeZone? Zone(string id)
    {
        for (var rest = id.TrimStart('/'); rest.Length > 0; rest = rest.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? rest[(slash + 1)..] : "")
        {
            if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(rest) is { } zone)
                return zone;
        }

        return TzdbDateTimeZoneSource.Default.WindowsToTzdbIds.TryGetValue(id, out var known) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(known) : null;
    }
}
