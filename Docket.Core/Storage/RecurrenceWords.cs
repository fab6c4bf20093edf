using System.Collections.Immutable;
using System.Globalization;
using Docket.Core.Calendars;
using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Storage;

/// <summary>The words in which holiday data names a day of each year: "July 4", "day after fourth Thursday of November", "election day of even years".</summary>
internal static class RecurrenceWords
{
    /// <summary>What the words look like, for complaints.</summary>
    public const string Expected =
        "a day such as \"July 4\", \"third Monday of January\" (first to fourth, or last), \"day after fourth Thursday of November\", "
        + "\"3 days before May 25\", \"Friday before third Monday of January\", \"Good Friday\", \"2 days before Easter Sunday\", \"Yom Kippur\", "
        + "\"election day\", a day with \"of even years\", \"of odd years\", \"of presidential years\" or \"of inauguration years\" behind it, "
        + "or dates in order such as \"2015-12-24, 2016-12-23\"";

    private static readonly ImmutableArray<string> Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly ImmutableArray<string> Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly ImmutableArray<string> Ordinals = ["first", "second", "third", "fourth"];

    private static readonly ImmutableDictionary<string, Recurrence> Named = ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create<string, Recurrence>("Mardi Gras", new Recurrence.FromEaster(-47)),
            KeyValuePair.Create<string, Recurrence>("Holy Thursday", new Recurrence.FromEaster(-3)),
            KeyValuePair.Create<string, Recurrence>("Good Friday", new Recurrence.FromEaster(-2)),
            KeyValuePair.Create<string, Recurrence>("Easter Sunday", new Recurrence.FromEaster(0)),
            KeyValuePair.Create<string, Recurrence>("Easter Monday", new Recurrence.FromEaster(1)),
            KeyValuePair.Create<string, Recurrence>("Yom Kippur", new Recurrence.YomKippur()),
            KeyValuePair.Create("election day", Recurrence.ElectionDay),
        ]);

    /// <summary>Some years only: presidents are elected in years that four divides, and begin in the year after (every fourth year after 1965, 5 U.S.C. 6103(c)).</summary>
    private static readonly ImmutableArray<(string Ending, int Every, int Remainder)> SomeYears =
    [
        (" of even years", 2, 0), (" of odd years", 2, 1), (" of presidential years", 4, 0), (" of inauguration years", 4, 1),
    ];

    /// <summary>The day the words name, or null where they name none.</summary>
    public static Recurrence? Parse(string words)
    {
        foreach (var (ending, every, remainder) in SomeYears)
        {
            if (words.EndsWith(ending, StringComparison.Ordinal))
                return Possible(Day(words[..^ending.Length]) is { } day ? new Recurrence.InYears(day, every, remainder) : null);
        }

        return Possible(Day(words) ?? Dates(words));
    }

    private static Recurrence? Day(string words) => Named.GetValueOrDefault(words) ?? Plain(words.Split(' ')) ?? FromAnother(words.Split(' '));

    private static Recurrence? Plain(ReadOnlySpan<string> words) => words switch
    {
        [var month, var number] when Number(number) is { } value => new Recurrence.Fixed(NumberOf(month, Months), value),
        [var ordinal, var weekday, "of", var month] =>
            new Recurrence.Weekday(NumberOf(month, Months), Ordinal(ordinal), (IsoDayOfWeek)NumberOf(weekday, Weekdays)),
        _ => null,
    };

    /// <summary>A day named from another: so many days, or a weekday, before or after it.</summary>
    private static Recurrence? FromAnother(ReadOnlySpan<string> words) => words switch
    {
        ["day", "before" or "after", ..] => Shifted(words[2..], words[1] == "after" ? 1 : -1),
        [var number, "days", "before" or "after", ..] when Number(number) is { } days and > 1 => Shifted(words[3..], words[2] == "after" ? days : -days),
        [var weekday, "before" or "after", ..] when Plain(words[2..]) is { } day =>
            new Recurrence.NearestWeekday(day, (IsoDayOfWeek)NumberOf(weekday, Weekdays), words[1] == "after"),
        _ => null,
    };

    private static Recurrence? Shifted(ReadOnlySpan<string> words, int days) =>
        words is ["Easter", "Sunday"] ? new Recurrence.FromEaster(days)
        : Plain(words) is { } day ? new Recurrence.Offset(day, days)
        : null;

    private static Recurrence.Dates? Dates(string words)
    {
        var dates = words.Split(", ").Select(LocalDatePattern.Iso.Parse).ToImmutableArray();
        return dates.All(date => date.Success) ? new Recurrence.Dates([.. dates.Select(date => date.Value)]) : null;
    }

    private static Recurrence? Possible(Recurrence? day) => day is not null && RecurrenceDays.IsPossible(day) ? day : null;

    private static int? Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static int Ordinal(string word) => word == "last" ? -1 : NumberOf(word, Ordinals);

    /// <summary>1 for the first of the words; 0, which is no month, weekday or ordinal, for none of them.</summary>
    private static int NumberOf(string word, ImmutableArray<string> words) => words.IndexOf(word) + 1;
}
