using System.Text;
using Docket.Core.Computation;
using Ical.Net.Serialization;
using Calendar = Ical.Net.Calendar;

namespace Docket.Core.Feed;

/// <summary>Writes schedules as iCalendar feeds (RFC 5545, RFC 7986): one event for each deadline and hearing, on its safe day.</summary>
/// <remarks>Equal dockets give equal bytes on any later day: every stamp is the filing day of an entry, and nothing in a feed depends on the as-of day beyond which entries are known by it.
/// A sealed case gives no events, and what a sealed entry set or recorded is left out.</remarks>
public static class CalendarFeed
{
    /// <summary>The feed of one case, with the default options.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <returns>The calendar. Its own serializer breaks characters at folds; <see cref="Write"/> and <see cref="Text"/> do not.</returns>
    public static Calendar ToCalendar(Schedule schedule) => ToCalendar([schedule], FeedOptions.Default);

    /// <summary>The feed of some cases.</summary>
    /// <param name="schedules">The schedules, at least one, each of another case; the first gives the feed's time zone.</param>
    /// <param name="options">What the feed holds.</param>
    /// <returns>The calendar, events ordered by UID. An event's UID depends on the court, the case number and its id alone.</returns>
    /// <exception cref="ArgumentException">There is no schedule, or two are of the same court and number.</exception>
    public static Calendar ToCalendar(IReadOnlyList<Schedule> schedules, FeedOptions options)
    {
        ArgumentNullException.ThrowIfNull(schedules);
        ArgumentNullException.ThrowIfNull(options);
        if (schedules.Count == 0)
            throw new ArgumentException("A feed needs at least one schedule.", nameof(schedules));
        if (schedules.GroupBy(s => (s.Jurisdiction.Court.Id, s.Case.Number)).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"The case {twice.Key.Number} of {twice.Key.Id} stands twice; one feed holds a case once.", nameof(schedules));

        var events = schedules.SelectMany(s => FeedEvents.Of(s, options)).OrderBy(e => e.Uid, StringComparer.Ordinal).ToList();
        var calendar = FeedHeader.Of(schedules, events);
        foreach (var zone in FeedZones.Of(schedules[0], events))
            calendar.TimeZones.Add(zone);
        var uids = events.Select(e => e.Uid).ToHashSet(StringComparer.Ordinal);
        foreach (var one in events)
            calendar.Events.Add(FeedComponent.Of(one, uids));
        return calendar;
    }

    /// <summary>The feed as text: lines of at most 75 octets in UTF-8, each ended by CRLF.</summary>
    /// <param name="schedules">The schedules, as for <see cref="ToCalendar(IReadOnlyList{Schedule}, FeedOptions)"/>.</param>
    /// <param name="options">What the feed holds.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">There is no schedule, or two are of the same court and number.</exception>
    public static string Text(IReadOnlyList<Schedule> schedules, FeedOptions options) =>
        Folding.Refold(new CalendarSerializer(ToCalendar(schedules, options)).SerializeToString() ?? "");

    /// <summary>Writes the feed in UTF-8 without a byte order mark.</summary>
    /// <param name="schedules">The schedules, as for <see cref="ToCalendar(IReadOnlyList{Schedule}, FeedOptions)"/>.</param>
    /// <param name="options">What the feed holds.</param>
    /// <param name="stream">Receives the feed; it stays open.</param>
    /// <exception cref="ArgumentException">There is no schedule, or two are of the same court and number. Nothing was written.</exception>
    public static void Write(IReadOnlyList<Schedule> schedules, FeedOptions options, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Encoding.UTF8.GetBytes(Text(schedules, options)));
    }
}
