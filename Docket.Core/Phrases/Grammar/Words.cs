using System.Collections.Frozen;
using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Phrases.Grammar;

/// <summary>The words of the grammar, each list once: the parser reads by it, the printer writes by it, ids keep clear of it.</summary>
internal static class Words
{
    private static readonly string[] MonthNames =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] OrdinalNames = ["first", "second", "third", "fourth", "fifth"];

    /// <summary>Month names and their usual abbreviations to 1 to 12.</summary>
    internal static readonly FrozenDictionary<string, int> Months = MonthNames
        .SelectMany((name, i) => Named((name, i + 1), (name[..3], i + 1)))
        .Append(("Sept", 9))
        .DistinctBy(m => m.Item1)
        .ToFrozenDictionary(m => m.Item1, m => m.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>Weekday names and their usual abbreviations.</summary>
    internal static readonly FrozenDictionary<string, IsoDayOfWeek> Weekdays = Enum.GetValues<IsoDayOfWeek>()
        .Where(day => day != IsoDayOfWeek.None)
        .SelectMany(day => Named((day.ToString(), day), (day.ToString()[..3], day)))
        .Concat(Named(("Tues", IsoDayOfWeek.Tuesday), ("Thur", IsoDayOfWeek.Thursday), ("Thurs", IsoDayOfWeek.Thursday)))
        .ToFrozenDictionary(d => d.Item1, d => d.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>Ordinal words to 1 to 5, and "last" to -1.</summary>
    internal static readonly FrozenDictionary<string, int> Ordinals = OrdinalNames
        .Select((name, i) => (name, n: i + 1))
        .Append(("last", -1))
        .ToFrozenDictionary(o => o.Item1, o => o.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>Units of one word, singular and plural.</summary>
    internal static readonly FrozenDictionary<string, LengthUnit> Units = Named(
            ("hour", LengthUnit.Hours), ("day", LengthUnit.Days), ("week", LengthUnit.Weeks), ("month", LengthUnit.Months), ("year", LengthUnit.Years),
            ("calendar-day", LengthUnit.CalendarDays), ("calendar-month", LengthUnit.Months),
            ("court-day", LengthUnit.CourtDays), ("business-day", LengthUnit.CourtDays), ("working-day", LengthUnit.CourtDays))
        .SelectMany(u => Named(u, (u.Item1 + "s", u.Item2)))
        .ToFrozenDictionary(u => u.Item1, u => u.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that can be no id inside a phrase. Number words are not among them: they are numbers only before a unit.</summary>
    internal static readonly FrozenSet<string> Reserved = new[]
        {
            "the", "earlier", "earliest", "later", "latest", "of", "and", "or", "after", "before", "following", "from", "prior", "to", "within", "by", "on", "at",
            "no", "not", "than", "least", "less", "fewer", "sooner", "once", "upon", "approximately", "about", "roughly", "next", "court", "business", "working",
            "calendar", "entry", "ecf", "is", "done", "due", "entered",
        }
        .Concat(Months.Keys).Concat(Weekdays.Keys).Concat(Ordinals.Keys).Concat(Units.Keys)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for the words that make days court days: orders use all three for the days on which the court is open.</summary>
    internal static bool IsCourt(string word) =>
        word.Equals("court", StringComparison.OrdinalIgnoreCase)
        || word.Equals("business", StringComparison.OrdinalIgnoreCase)
        || word.Equals("working", StringComparison.OrdinalIgnoreCase);

    internal static string Month(int month) => MonthNames[month - 1];

    internal static string Ordinal(int ordinal) => ordinal == -1 ? "last" : OrdinalNames[ordinal - 1];

    /// <summary>The unit in the singular.</summary>
    internal static string Unit(LengthUnit unit) => unit switch
    {
        LengthUnit.Hours => "hour",
        LengthUnit.Days => "day",
        LengthUnit.CalendarDays => "calendar day",
        LengthUnit.CourtDays => "court day",
        LengthUnit.Weeks => "week",
        LengthUnit.Months => "month",
        _ => "year",
    };

    private static (string, T)[] Named<T>(params (string, T)[] names) => names;
}
