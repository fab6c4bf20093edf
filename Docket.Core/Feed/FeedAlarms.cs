namespace Docket.Core.Feed;

/// <summary>When alarms sound. A trigger is always before the event: one client takes the length without its sign.</summary>
internal static class FeedAlarms
{
    /// <summary>The farthest that an alarm or a reminder stands before its event: a year.</summary>
    public const int MostDays = 365;

    /// <summary>At nine in the morning, for an event of a whole day, which begins at midnight.</summary>
    private const int HoursBackFromMidnight = 15;

    /// <summary>How long before the beginning it sounds: for an event at an hour so many days sharp, for one of a whole day at nine in the morning of that day.</summary>
    public static (int Days, int Hours) LengthOf(FeedEvent one, int days) => one.Start is null ? (days - 1, HoursBackFromMidnight) : (days, 0);

    /// <summary>The UID of an alarm, by which clients know the one that a person has dismissed.</summary>
    public static string UidOf(FeedEvent one, int days) => $"alarm-{days}d-{one.Uid}";
}
