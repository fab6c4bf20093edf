using Docket.Core.Facts;

namespace Docket.Core.Computation;

/// <summary>Tells which instances of a series an event took off: those that were listed until an entry recorded it, and lie after it. They stand as vacated, since nothing that was seen vanishes.</summary>
internal static class SeriesEnds
{
    /// <summary>The record of the event that took an instance off, or null where it lies before that or was never listed.</summary>
    /// <param name="state">The docket; a closed instance is looked at in the one it was closed in.</param>
    /// <param name="setting">The instance, or anything else.</param>
    /// <param name="day">Its day.</param>
    public static (string Event, Entry Entry)? Of(DocketState state, Setting setting, Day day)
    {
        state = setting.KeptIn ?? state;
        if (!day.Beyond || setting.SeriesId is not { } id || !state.Series.TryGetValue(id, out var series))
            return null;
        if (series.Sets.Series!.UntilEvent is not { } ended || !((day.Nominal ?? day.Date) <= series.ListedTo) || !state.Events.TryGetValue(ended, out var recordings))
            return null;
        return (ended, recordings.MinBy(r => r.On)!.Entry);
    }
}
