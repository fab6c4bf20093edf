namespace Docket.Core.Feed;

/// <summary>Writes a feed in the subset of RFC 5545 and RFC 7986 that every calendar reads alike. Properties stand in the order of their names, alarms last.</summary>
internal static class FeedWriter
{
    public static void Write(FeedContent feed, Stream stream)
    {
        var lines = new ContentLines(stream);
        lines.Add("BEGIN:VCALENDAR\r\n"u8);
        Add(lines, feed.Header);
        foreach (var zone in feed.Zones)
            ZoneWriter.Add(lines, zone);
        foreach (var one in feed.Events)
            Add(lines, one);
        lines.Add("END:VCALENDAR\r\n"u8);
        lines.Flush();
    }

    /// <summary>How many octets an event takes.</summary>
    public static long OctetsOf(FeedEvent one)
    {
        var lines = new ContentLines(Stream.Null);
        Add(lines, one);
        return lines.Octets;
    }

    private static void Add(ContentLines lines, FeedHeader header)
    {
        lines.Add("CALSCALE:GREGORIAN\r\nCOLOR:darkred\r\n"u8);
        lines.AddText("DESCRIPTION:"u8, FeedHeader.About);
        if (header.Revised is { } revised)
            lines.Add("LAST-MODIFIED"u8, null, revised, utc: true);
        lines.AddText("NAME:"u8, header.Name);
        lines.Add("PRODID:"u8, FeedHeader.ProductId);
        lines.Add("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n"u8);
        if (header.Source is { } source)
            lines.Add("SOURCE;VALUE=URI:"u8, source);
        if (header.Page is { } page)
            lines.Add("URL:"u8, page);
        lines.Add("VERSION:2.0\r\nX-APPLE-CALENDAR-COLOR:#8B0000\r\nX-PUBLISHED-TTL:PT1H\r\n"u8);
        lines.AddText("X-WR-CALDESC:"u8, FeedHeader.About);
        lines.AddText("X-WR-CALNAME:"u8, header.Name);
        lines.Add("X-WR-TIMEZONE:"u8, header.Zone);
    }

    private static void Add(ContentLines lines, FeedEvent one)
    {
        lines.Add("BEGIN:VEVENT\r\n"u8);
        lines.AddText("CATEGORIES:"u8, one.Category);
        lines.Add("CREATED"u8, null, one.Created, utc: true);
        lines.AddText("DESCRIPTION:"u8, one.Lines);
        if (one.Start is { } start)
        {
            lines.Add("DTEND"u8, start.Zone.Id, one.Day + FeedEvent.EndOf(start.Time));
            lines.Add("DTSTAMP"u8, null, one.Revised, utc: true);
            lines.Add("DTSTART"u8, start.Zone.Id, one.Day + start.Time);
        }
        else
        {
            lines.Add("DTEND;VALUE=DATE:"u8, one.Day.PlusDays(1));
            lines.Add("DTSTAMP"u8, null, one.Revised, utc: true);
            lines.Add("DTSTART;VALUE=DATE:"u8, one.Day);
        }

        lines.Add("LAST-MODIFIED"u8, null, one.Revised, utc: true);
        if (one.Parent is { } parent)
            lines.Add("RELATED-TO;RELTYPE=PARENT:"u8, parent);
        lines.Add("SEQUENCE:"u8, one.Sequence);
        lines.Add("STATUS:"u8, EventStatusWords.Of(one.Status));
        lines.AddText("SUMMARY:"u8, one.Title);
        lines.Add(one.Busy ? "TRANSP:OPAQUE\r\n"u8 : "TRANSP:TRANSPARENT\r\n"u8);
        lines.Add("UID:"u8, one.Uid);
        lines.Add("X-MICROSOFT-CDO-BUSYSTATUS:"u8, EventStatusWords.BusyOf(one));
        foreach (var days in one.Alarms)
            AddAlarm(lines, one, days);
        lines.Add("END:VEVENT\r\n"u8);
    }

    private static void AddAlarm(ContentLines lines, FeedEvent one, int days)
    {
        var (whole, hours) = FeedAlarms.LengthOf(one, days);
        lines.Add("BEGIN:VALARM\r\nACTION:DISPLAY\r\n"u8);
        lines.AddText("DESCRIPTION:"u8, one.Title);
        lines.Add("TRIGGER:"u8, $"-P{(whole > 0 ? $"{whole}D" : "")}{(hours > 0 ? $"T{hours}H" : "")}");
        lines.Add("UID:"u8, FeedAlarms.UidOf(one, days));
        lines.Add("END:VALARM\r\n"u8);
    }
}
