using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Feed;

/// <summary>What a feed holds once its address was revoked: one event that says so. Calendars keep what they had when an address merely ends.</summary>
internal static class RevokedFeed
{
    private const string Title = "This Docket feed was revoked; deadlines are no longer updated";

    public static FeedContent Of(LocalDate revoked, LocalDate until)
    {
        var stamp = revoked.AtMidnight();
        var notice = new FeedEvent
        {
            Uid = "notice-revoked@docket.example",
            Day = revoked,
            Title = Title,
            Lines =
            [
                "All deadlines and hearings were taken out of this calendar; those that still stand are due as before.",
                $"Remove this calendar, and ask for the new address. This one ends after {DateWords.Iso(until)}.",
            ],
            Category = "Notice",
            Created = stamp,
            Revised = stamp,
            Sequence = 0,
        };
        return new FeedContent(new FeedHeader("Docket: revoked", "UTC", stamp, null, null), [], [notice]);
    }
}
