using System.Collections.Immutable;
using NodaTime;

namespace Docket.Core.Feed;

/// <summary>What a feed holds besides what is in force, partly satisfied, stayed, disputed, passed, satisfied and vacated. No option changes the UID of an event.</summary>
public sealed record FeedOptions
{
    /// <summary>The defaults: every dated deadline and hearing of the cases; no proposals, waiting deadlines, events, alarms or reminders.</summary>
    public static FeedOptions Default { get; } = new();

    /// <summary>Proposed deadlines and hearings, as tentative events. Default false.</summary>
    public bool Proposals { get; init; }

    /// <summary>Waiting deadlines that have a date, as tentative events. Default false.</summary>
    public bool Waiting { get; init; }

    /// <summary>The recorded events that periods run from. Default false.</summary>
    public bool Events { get; init; }

    /// <summary>How many days before each deadline and hearing an alarm sounds, 1 to 365, the most important one first, since some calendars take one alone. Default none.</summary>
    /// <remarks>It sounds at nine in the morning in the reader's zone; for a hearing with an hour, at that hour. What is cancelled or done has none. Google and Outlook ignore the alarms of subscribed calendars: <see cref="Reminders"/> are seen everywhere.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number of days is not 1 to 365.</exception>
    public ImmutableArray<int> Alarms { get; init => field = DaysBefore(value, nameof(Alarms)); } = [];

    /// <summary>How many days before each deadline and hearing an event of a whole day reminds of it, 1 to 365. Default none.</summary>
    /// <remarks>7 puts an event on December 1 for a deadline of December 8, with a UID of its own. It is cancelled when the deadline is, or is done.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number of days is not 1 to 365.</exception>
    public ImmutableArray<int> Reminders { get; init => field = DaysBefore(value, nameof(Reminders)); } = [];

    /// <summary>Only what stands on this day or later, or ever stood there, inclusive; null for no bound.</summary>
    /// <remarks>The safe day counts. What moves out of the days asked for stays in the feed, on its new day: subscribers see it move.</remarks>
    public LocalDate? Since { get; init; }

    /// <summary>Only what stands on this day or earlier, or ever stood there, inclusive; null for no bound.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Only what concerns this party: what it owes, what all owe, and what names nobody, in the cases that know the party. Null for everyone's.</summary>
    public string? Party { get; init; }

    /// <summary>Only what concerns the parties that this person of our side follows, as for <see cref="Party"/>; null for everyone's.</summary>
    public string? Responsible { get; init; }

    /// <summary>The feed as subscribers have it; null for none. Numbers go on from it, and what it holds does not vanish in silence.</summary>
    /// <remarks>It matters where a date moves without a new entry: a corrected file, a new holiday, another law. See <see cref="PreviousFeed"/>.</remarks>
    public PreviousFeed? Previous { get; init; }

    /// <summary>What <see cref="Previous"/> holds of cases that are not among the schedules stays as it is, instead of withdrawn: for when a case could not be read this time. Default false.</summary>
    public bool OtherCasesStay { get; init; }

    /// <summary>Where the feed itself is published; null where that is not said.</summary>
    public Uri? Source { get; init; }

    /// <summary>A page for people about the feed's cases; null where that is not said.</summary>
    public Uri? Page { get; init; }

    private static ImmutableArray<int> DaysBefore(ImmutableArray<int> days, string name)
    {
        if (days.IsDefault)
            return [];
        if (days.Any(d => d is < 1 or > FeedAlarms.MostDays))
            throw new ArgumentOutOfRangeException(name, $"An alarm or reminder comes 1 to {FeedAlarms.MostDays} days before.");
        return [.. days.Distinct()];
    }
}
