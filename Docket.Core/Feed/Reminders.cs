using System.Globalization;
using Docket.Core.Computation;
using Docket.Core.Dates;

namespace Docket.Core.Feed;

/// <summary>Events of a whole day that remind of a deadline or hearing some days before it, for the calendars that ignore alarms.</summary>
internal static class Reminders
{
    public static FeedEvent Of(FeedEvent item, Deadline deadline, IReadOnlyList<HistoryEvent> history, int days)
    {
        var over = item.Status == EventStatus.Cancelled || deadline.State == DeadlineState.Satisfied;
        return new FeedEvent
        {
            Uid = FeedUid.OfReminder(item.Uid, days),
            Day = item.Day.PlusDays(-days),
            Title = $"{(over ? "CANCELLED: " : "")}IN {DateWords.Count(days, "DAY").ToUpperInvariant()}: {item.Title}",
            Lines = Lines(item, deadline, days),
            Category = "Reminder",
            Status = over ? EventStatus.Cancelled : item.Status,
            Created = item.Created,
            Revised = item.Revised,
            Sequence = Revision.RemindersSequence(history),
            Parent = item.Uid,
        };
    }

    private static IEnumerable<string> Lines(FeedEvent item, Deadline deadline, int days)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"A reminder, {DateWords.Count(days, "day")} before {DateWords.Full(item.Day, item.Start is null ? null : deadline.Time)}. Nothing is due on this day.");
        foreach (var line in item.Lines)
            yield return line;
    }
}
