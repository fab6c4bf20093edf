using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;

namespace Docket.Core.Feed;

/// <summary>Puts an event into iCalendar's terms.</summary>
internal static class FeedComponent
{
    /// <summary>The VEVENT.</summary>
    /// <param name="one">The event.</param>
    /// <param name="uids">The UIDs of the feed: only what the feed holds is named as a parent.</param>
    public static CalendarEvent Of(FeedEvent one, HashSet<string> uids)
    {
        var busy = one is { Start: not null, Status: not EventStatus.Cancelled };
        var component = new CalendarEvent
        {
            Uid = one.Uid,
            DtStamp = MidnightUtc(one.Revision.Revised),
            Created = MidnightUtc(one.Revision.Created),
            LastModified = MidnightUtc(one.Revision.Revised),
            Sequence = one.Revision.Sequence,
            Start = one.Start is { } start ? At(one.Day + start.Time, start.Zone) : Date(one.Day),
            End = one.Start is { } begins ? At(one.Day + FeedEvents.EndOf(begins.Time), begins.Zone) : Date(one.Day.PlusDays(1)),
            Summary = one.Title,
            Description = one.Description,
            Status = StatusWord(one.Status),
            Transparency = busy ? TransparencyType.Opaque : TransparencyType.Transparent,
        };
        component.Categories.Add(one.Category);
        component.AddProperty("X-MICROSOFT-CDO-BUSYSTATUS", !busy ? "FREE" : one.Status == EventStatus.Tentative ? "TENTATIVE" : "BUSY");
        if (one.Parent is { } parent && uids.Contains(parent))
        {
            var related = new CalendarProperty("RELATED-TO", parent);
            related.AddParameter("RELTYPE", "PARENT");
            component.Properties.Add(related);
        }

        return component;
    }

    private static string StatusWord(EventStatus status) => status switch
    {
        EventStatus.Tentative => "TENTATIVE",
        EventStatus.Cancelled => "CANCELLED",
        _ => "CONFIRMED",
    };

    private static CalDateTime MidnightUtc(LocalDate day) => new(day.Year, day.Month, day.Day, 0, 0, 0, CalDateTime.UtcTzId);

    private static CalDateTime At(LocalDateTime time, DateTimeZone zone) => new(time.Year, time.Month, time.Day, time.Hour, time.Minute, time.Second, zone.Id);

    private static CalDateTime Date(LocalDate day) => new(day.Year, day.Month, day.Day);
}
