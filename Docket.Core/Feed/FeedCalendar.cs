using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using Calendar = Ical.Net.Calendar;

namespace Docket.Core.Feed;

/// <summary>Puts a feed into Ical.Net's object model.</summary>
internal static class FeedCalendar
{
    public static Calendar Of(FeedContent feed)
    {
        var calendar = OfHeader(feed.Header);
        foreach (var zone in feed.Zones)
            calendar.TimeZones.Add(OfZone(zone));
        foreach (var one in feed.Events)
            calendar.Events.Add(OfEvent(one));
        return calendar;
    }

    private static Calendar OfHeader(FeedHeader header)
    {
        var calendar = new Calendar { ProductId = FeedHeader.ProductId, Scale = "GREGORIAN" };
        calendar.AddProperty("NAME", header.Name);
        calendar.AddProperty("X-WR-CALNAME", header.Name);
        calendar.AddProperty("DESCRIPTION", FeedHeader.About);
        calendar.AddProperty("X-WR-CALDESC", FeedHeader.About);
        calendar.AddProperty("X-WR-TIMEZONE", header.Zone);
        if (header.Revised is { } revised)
            calendar.AddProperty(new CalendarProperty("LAST-MODIFIED", Utc(revised)));
        Add(calendar.Properties, "REFRESH-INTERVAL", "PT1H", "VALUE", "DURATION");
        if (header.Source is { } source)
            Add(calendar.Properties, "SOURCE", source, "VALUE", "URI");
        if (header.Page is { } page)
            calendar.AddProperty("URL", page);
        calendar.AddProperty("X-PUBLISHED-TTL", "PT1H");
        calendar.AddProperty("COLOR", "darkred");
        calendar.AddProperty("X-APPLE-CALENDAR-COLOR", "#8B0000");
        return calendar;
    }

    private static CalendarEvent OfEvent(FeedEvent one)
    {
        var component = new CalendarEvent
        {
            Uid = one.Uid,
            DtStamp = Utc(one.Revised),
            Created = Utc(one.Created),
            LastModified = Utc(one.Revised),
            Sequence = one.Sequence,
            Start = one.Start is { } start ? At(one.Day + start.Time, start.Zone) : Date(one.Day),
            End = one.Start is { } begins ? At(one.Day + FeedEvent.EndOf(begins.Time), begins.Zone) : Date(one.Day.PlusDays(1)),
            Summary = one.Title,
            Description = one.Description,
            Status = EventStatusWords.Of(one.Status),
            Transparency = one.Busy ? TransparencyType.Opaque : TransparencyType.Transparent,
        };
        component.Categories.Add(one.Category);
        component.AddProperty("X-MICROSOFT-CDO-BUSYSTATUS", EventStatusWords.BusyOf(one));
        if (one.Parent is { } parent)
            Add(component.Properties, "RELATED-TO", parent, "RELTYPE", "PARENT");
        foreach (var days in one.Alarms)
            component.Alarms.Add(OfAlarm(one, days));
        return component;
    }

    private static Alarm OfAlarm(FeedEvent one, int days)
    {
        var (whole, hours) = FeedAlarms.LengthOf(one, days);
        var length = new Ical.Net.DataTypes.Duration(days: whole > 0 ? -whole : null, hours: hours > 0 ? -hours : null);
        var alarm = new Alarm { Action = "DISPLAY", Description = one.Title, Trigger = new Trigger(length) };
        alarm.AddProperty("UID", FeedAlarms.UidOf(one, days));
        return alarm;
    }

    private static VTimeZone OfZone(FeedZone zone)
    {
        var component = new VTimeZone(zone.Id);
        foreach (var observance in zone.Observances)
        {
            var info = new VTimeZoneInfo(observance.Daylight ? "DAYLIGHT" : "STANDARD")
            {
                TimeZoneName = observance.Name,
                OffsetFrom = new UtcOffset(observance.OffsetFrom.ToTimeSpan()),
                OffsetTo = new UtcOffset(observance.OffsetTo.ToTimeSpan()),
                Start = new CalDateTime(observance.From.ToDateTimeUnspecified(), hasTime: true),
            };
            if (observance.Yearly is { } yearly)
                info.RecurrenceRule = OfYearly(yearly);
            component.AddChild(info);
        }

        return component;
    }

    private static RecurrencePattern OfYearly(YearlyRule yearly)
    {
        var weekday = new WeekDay((DayOfWeek)((int)yearly.Weekday % 7), yearly.Week);
        var pattern = new RecurrencePattern(FrequencyType.Yearly) { ByMonth = [yearly.Month], ByDay = [weekday] };
        if (yearly.Until is { } until)
            pattern.Until = Utc(until);
        return pattern;
    }

    private static void Add(CalendarPropertyList properties, string name, string value, string parameter, string word)
    {
        var property = new CalendarProperty(name, value);
        property.AddParameter(parameter, word);
        properties.Add(property);
    }

    private static CalDateTime Utc(LocalDateTime moment) => new(moment.Year, moment.Month, moment.Day, moment.Hour, moment.Minute, moment.Second, CalDateTime.UtcTzId);

    private static CalDateTime At(LocalDateTime time, DateTimeZone zone) => new(time.Year, time.Month, time.Day, time.Hour, time.Minute, time.Second, zone.Id);

    private static CalDateTime Date(LocalDate day) => new(day.Year, day.Month, day.Day);
}
