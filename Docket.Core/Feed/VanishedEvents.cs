namespace Docket.Core.Feed;

/// <summary>What a feed held and holds no longer: no event disappears in silence.</summary>
internal static class VanishedEvents
{
    /// <summary>The case file no longer names it.</summary>
    public static FeedEvent Cancelled(PreviousEvent one) => Of(one, "CANCELLED: ", "Status: no longer in the case file.");

    /// <summary>The docket has it still, and the feed is about other things now.</summary>
    /// <param name="one">The event.</param>
    /// <param name="what">What the feed no longer holds: "it", "the case".</param>
    public static FeedEvent Withdrawn(PreviousEvent one, string what) =>
        Of(one, "WITHDRAWN FROM FEED: ", $"Status: this feed no longer holds {what}. It may still be due: look at the case.");

    /// <summary>Nobody could say what became of it.</summary>
    public static FeedEvent Unchanged(PreviousEvent one) => Of(one, "", "", already: true) with { Status = one.Status };

    private static FeedEvent Of(PreviousEvent one, string prefix, string why) => Of(one, prefix, why, one.Status == EventStatus.Cancelled);

    /// <summary>Once cancelled it stays as it is.</summary>
    private static FeedEvent Of(PreviousEvent one, string prefix, string why, bool already)
    {
        var lines = one.Description.Split('\n').Select(PlainText.Line);
        return new FeedEvent
        {
            Uid = one.Uid,
            Day = one.Day,
            Start = one.Start,
            Title = PlainText.Line(already ? one.Title : prefix + one.Title),
            Lines = already ? lines : lines.Prepend(why),
            Category = one.Category,
            Status = EventStatus.Cancelled,
            Created = one.Created,
            Revised = already ? one.Revised : one.Revised.PlusSeconds(1),
            Sequence = already ? one.Sequence : one.Sequence + 1,
        };
    }
}
