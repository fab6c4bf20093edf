using System.Collections.Immutable;
using System.Globalization;
using Docket.Core.Calendars;
using NodaTime;

namespace Docket.Core.Storage;

/// <summary>The words in which holiday data names a day of each year: "July 4", "third Monday of January".</summary>
internal static class RecurrenceWords
{
    /// <summary>What the words look like, for complaints.</summary>
    public const string Expected = "a day such as \"July 4\" or \"third Monday of January\" (first to fourth, or last)";

    private static readonly ImmutableArray<string> Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly ImmutableArray<string> Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly ImmutableArray<string> Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>The day the words name, or null where they name none.</summary>
    public static Recurrence? Parse(string words)
    {
        var day = words.Split(' ') switch
        {
            [var month, var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) =>
                new Recurrence.Fixed(NumberOf(month, Months), value),
            [var ordinal, var weekday, "of", var month] =>
                new Recurrence.Weekday(NumberOf(month, Months), Ordinal(ordinal), (IsoDayOfWeek)NumberOf(weekday, Weekdays)),
            _ => (Recurrence?)null,
        };
        return day is not null && Occurrences.IsPossible(day) ? day : null;
    }

    private static int Ordinal(string word) => word == "last" ? -1 : NumberOf(word, Ordinals);

    /// <summary>1 for the first of the words; 0, which is no month, weekday or ordinal, for none of them.</summary>
    private static int NumberOf(string word, ImmutableArray<string> words) => words.IndexOf(word) + 1;
}
