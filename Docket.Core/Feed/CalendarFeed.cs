using System.Collections.Immutable;
using System.Text;
using Docket.Core.Computation;
using NodaTime;
using Calendar = Ical.Net.Calendar;

namespace Docket.Core.Feed;

/// <summary>Writes schedules as iCalendar feeds (RFC 5545, RFC 7986): one event for each deadline and hearing, on its safe day.</summary>
/// <remarks>Equal dockets give equal bytes on any later day: every stamp is the filing day of an entry, and nothing in a feed depends on the as-of day beyond which entries are known by it.
/// A sealed case gives no events, and what a sealed entry set or recorded is left out.</remarks>
/// <example>
/// <code>
/// CalendarFeed.Write([schedule], FeedOptions.Default with { Reminders = [7], Previous = previous }, stream);
/// </code>
/// </example>
public static class CalendarFeed
{
    /// <summary>How many events calendar services take in one feed without trouble.</summary>
    public const int MostEvents = 1000;

    /// <summary>How many octets calendar services take in one feed without trouble.</summary>
    public const int MostOctets = 900_000;

    /// <summary>Writes the feed in UTF-8 without a byte order mark: lines of at most 75 octets, each ended by CRLF, events ordered by UID.</summary>
    /// <remarks>An event's UID depends on the court, the case number and its id alone. The text of one event at a time is in memory. A feed of any size is written; <see cref="Split"/> keeps to what services take.</remarks>
    /// <param name="schedules">The schedules, at least one, each of another case; the first gives the feed's time zone.</param>
    /// <param name="options">What the feed holds.</param>
    /// <param name="stream">Receives the feed; it stays open.</param>
    /// <exception cref="ArgumentException">There is no schedule, or two are of the same court and number. Nothing was written.</exception>
    public static void Write(IReadOnlyList<Schedule> schedules, FeedOptions options, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        FeedWriter.Write(FeedContent.Of(schedules, options), stream);
    }

    /// <summary>The feed in as many files as calendar services need: <see cref="MostEvents"/> events and <see cref="MostOctets"/> octets each at most, split between cases where possible, else by days.</summary>
    /// <param name="schedules">The schedules, as for <see cref="Write"/>, in the order in which they go to the files.</param>
    /// <param name="options">What the feed holds.</param>
    /// <returns>The files, at least one; equal schedules give equal files. Of several each says its number in its name.</returns>
    /// <exception cref="ArgumentException">There is no schedule, or two are of the same court and number.</exception>
    public static ImmutableArray<FeedPart> Split(IReadOnlyList<Schedule> schedules, FeedOptions options) => FeedParts.Of(schedules, options);

    /// <summary>Writes what a feed holds once its address was revoked: one notice for the whole day, and none of the former events.</summary>
    /// <param name="revoked">The day on which it was revoked, on which the notice stands.</param>
    /// <param name="until">The last day on which the address answers, inclusive.</param>
    /// <param name="stream">Receives the feed; it stays open.</param>
    public static void WriteRevoked(LocalDate revoked, LocalDate until, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        FeedWriter.Write(RevokedFeed.Of(revoked, until), stream);
    }

    /// <summary>The feed as text, as <see cref="Write"/> writes it.</summary>
    /// <param name="schedules">The schedules, as for <see cref="Write"/>.</param>
    /// <param name="options">What the feed holds.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">There is no schedule, or two are of the same court and number.</exception>
    public static string Text(IReadOnlyList<Schedule> schedules, FeedOptions options)
    {
        using var stream = new MemoryStream();
        Write(schedules, options, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>The feed of one case with the default options in Ical.Net's object model, for programs that merge calendars.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <returns>The calendar. Its own serializer breaks characters at folds; <see cref="Write"/> does not.</returns>
    public static Calendar ToCalendar(Schedule schedule) => ToCalendar([schedule], FeedOptions.Default);

    /// <summary>The feed of some cases in Ical.Net's object model, for programs that merge calendars; it says what <see cref="Write"/> writes.</summary>
    /// <param name="schedules">The schedules, as for <see cref="Write"/>.</param>
    /// <param name="options">What the feed holds.</param>
    /// <returns>The calendar, events ordered by UID.</returns>
    /// <exception cref="ArgumentException">There is no schedule, or two are of the same court and number.</exception>
    public static Calendar ToCalendar(IReadOnlyList<Schedule> schedules, FeedOptions options) => FeedCalendar.Of(FeedContent.Of(schedules, options));
}
