using System.Collections.Immutable;
using Docket.Core.Computation;

namespace Docket.Core.Feed;

/// <summary>Splits a feed that is too large: between cases where it can, else by the days of one case, so that what is added later goes to the end.</summary>
internal static class FeedParts
{
    // Room for the lines that are not of events.
    private const int Frame = 10_000;

    public static ImmutableArray<FeedPart> Of(IReadOnlyList<Schedule> schedules, FeedOptions options)
    {
        var cases = FeedContent.OfCases(schedules, options);
        var header = FeedHeader.Of(schedules, options, [.. cases.SelectMany(c => c)]);
        var parts = Split(cases.Select(c => c.Select(e => (Event: e, Octets: FeedWriter.OctetsOf(e))).ToList()));
        if (parts is not [_, _, ..])
            return [new FeedPart(FeedContent.Of(header, schedules[0], [.. parts.SelectMany(p => p)]), 1)];
        return [.. parts.Select((part, index) => new FeedPart(FeedContent.Of(header.OfPart(index + 1, part), schedules[0], part), index + 1))];
    }

    private static List<List<FeedEvent>> Split(IEnumerable<List<(FeedEvent Event, long Octets)>> cases)
    {
        var (parts, part, octets) = (new List<List<FeedEvent>>(), new List<FeedEvent>(), 0L);
        foreach (var events in cases)
        {
            if (!Fits(part.Count + events.Count, octets + events.Sum(e => e.Octets)))
                Close();
            foreach (var (one, size) in events.OrderBy(e => e.Event.Day).ThenBy(e => e.Event.Uid, StringComparer.Ordinal))
            {
                if (!Fits(part.Count + 1, octets + size))
                    Close();
                part.Add(one);
                octets += size;
            }
        }

        Close();
        return parts;

        void Close()
        {
            if (part.Count > 0)
                parts.Add(part);
            (part, octets) = ([], 0);
        }
    }

    private static bool Fits(int events, long octets) => events <= CalendarFeed.MostEvents && octets <= CalendarFeed.MostOctets - Frame;
}
