using System.Globalization;
using NodaTime;

namespace Docket.Core.Feed;

/// <summary>Writes a VTIMEZONE: yearly rules with a single weekday, the one form that Outlook reads right.</summary>
internal static class ZoneWriter
{
    private static readonly string[] Weekdays = ["", "MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    public static void Add(ContentLines lines, FeedZone zone)
    {
        lines.Add("BEGIN:VTIMEZONE\r\n"u8);
        lines.Add("TZID:"u8, zone.Id);
        lines.Add("X-LIC-LOCATION:"u8, zone.Id);
        foreach (var observance in zone.Observances)
            Add(lines, observance);
        lines.Add("END:VTIMEZONE\r\n"u8);
    }

    private static void Add(ContentLines lines, Observance observance)
    {
        lines.Add(observance.Daylight ? "BEGIN:DAYLIGHT\r\n"u8 : "BEGIN:STANDARD\r\n"u8);
        lines.Add("DTSTART"u8, null, observance.From);
        if (observance.Yearly is { } yearly)
        {
            var until = yearly.Until is { } last ? FormattableString.Invariant($"UNTIL={last:uuuuMMdd'T'HHmmss}Z;") : "";
            lines.Add("RRULE:"u8, FormattableString.Invariant($"FREQ=YEARLY;{until}BYDAY={yearly.Week}{Weekdays[(int)yearly.Weekday]};BYMONTH={yearly.Month}"));
        }

        lines.AddText("TZNAME:"u8, observance.Name);
        lines.Add("TZOFFSETFROM:"u8, Words(observance.OffsetFrom));
        lines.Add("TZOFFSETTO:"u8, Words(observance.OffsetTo));
        lines.Add(observance.Daylight ? "END:DAYLIGHT\r\n"u8 : "END:STANDARD\r\n"u8);
    }

    /// <summary>"-0500"; with seconds only where there are any.</summary>
    private static string Words(Offset offset)
    {
        var seconds = Math.Abs(offset.Seconds);
        var sign = offset.Seconds < 0 ? '-' : '+';
        var rest = seconds % 60 == 0 ? "" : (seconds % 60).ToString("00", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{seconds / 3600:00}{seconds / 60 % 60:00}{rest}");
    }
}
