using System.Globalization;
using Docket.Core.Computation;
using Docket.Core.Facts;
using Ical.Net;
using NodaTime.Text;
using Calendar = Ical.Net.Calendar;

namespace Docket.Core.Feed;

/// <summary>The properties of a feed as a whole. It has no METHOD, which asks for an ORGANIZER, and no UID, which makes one reader take the whole feed for one item.</summary>
internal static class FeedHeader
{
    private const string About = "Court dates computed by Docket. Verify against the rules and orders.";
    private static readonly LocalDatePattern Stamp = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd'T000000Z'");

    public static Calendar Of(IReadOnlyList<Schedule> schedules, IReadOnlyList<FeedEvent> events)
    {
        var name = PlainText.Line(Name(schedules));
        var first = schedules[0];
        var calendar = new Calendar { ProductId = "-//Docket//Docket 1//EN", Scale = "GREGORIAN" };
        calendar.AddProperty("NAME", name);
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.AddProperty("DESCRIPTION", About);
        calendar.AddProperty("X-WR-CALDESC", About);
        calendar.AddProperty("X-WR-TIMEZONE", first.Jurisdiction.Court.ZoneFor(first.Case.Division).Zone.Id);
        if (events.Count > 0)
            calendar.AddProperty("LAST-MODIFIED", Stamp.Format(events.Max(e => e.Revision.Revised)));
        var refresh = new CalendarProperty("REFRESH-INTERVAL", "PT1H");
        refresh.AddParameter("VALUE", "DURATION");
        calendar.Properties.Add(refresh);
        calendar.AddProperty("X-PUBLISHED-TTL", "PT1H");
        calendar.AddProperty("COLOR", "darkred");
        calendar.AddProperty("X-APPLE-CALENDAR-COLOR", "#8B0000");
        return calendar;
    }

    private static string Name(IReadOnlyList<Schedule> schedules)
    {
        if (schedules is not [var only])
            return $"Docket: {schedules.Count.ToString(CultureInfo.InvariantCulture)} cases";
        if (only.Case.Sealed)
            return "Docket: a sealed case";
        var number = $"{only.Case.Number} ({only.Jurisdiction.Court.Cite})";
        return only.Case.Caption is { } caption ? $"{caption} - {number}" : number;
    }
}
