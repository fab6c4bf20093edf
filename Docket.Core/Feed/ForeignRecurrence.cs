using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using NodaTime;

namespace Docket.Core.Feed;

/// <summary>The days of an event that comes again and again (RFC 5545, 3.8.5.3), between two days.</summary>
internal static class ForeignRecurrence
{
    /// <summary>The most instances taken of one event.</summary>
    public const int Most = 400;

    private static readonly string[] TooOften = ["SECONDLY", "MINUTELY", "HOURLY"];

    private static readonly EvaluationOptions Bounded = new() { MaxUnmatchedIncrementsLimit = 2_000 };

    /// <summary>The days on which it begins, in order; null where the rule cannot be read, or is for hours and less.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="start">The first day.</param>
    /// <param name="from">The first day wanted.</param>
    /// <param name="to">The last day wanted, inclusive.</param>
    public static IReadOnlyList<LocalDate>? Days(string rule, LocalDate start, LocalDate from, LocalDate to)
    {
        // No docket has a deadline by the hour, and counting seconds over years takes hours.
        if (TooOften.Any(r => rule.Contains(r, StringComparison.OrdinalIgnoreCase)))
            return null;
        try
        {
            var first = new CalDateTime(start.Year, start.Month, start.Day);
            var item = new CalendarEvent { Start = first, RecurrenceRule = new RecurrencePattern(DayOnly(rule)) };
            var earliest = start > from ? first : new CalDateTime(from.Year, from.Month, from.Day);
            return [.. item.GetOccurrences(earliest, Bounded)
                .Select(o => new LocalDate(o.Period.StartTime.Year, o.Period.StartTime.Month, o.Period.StartTime.Day))
                .TakeWhile(day => day <= to).Take(Most)];
        }
        catch (Exception unread) when (unread is ArgumentException or FormatException or InvalidOperationException or EvaluationException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>The rule with its end as a day: it is counted in days, and an end with an hour does not go with a start without one.</summary>
    private static string DayOnly(string rule) => string.Join(';', rule.Split(';').Select(part =>
        part.StartsWith("UNTIL=", StringComparison.OrdinalIgnoreCase) && part.IndexOf('T', 6) is var hour and > 0 ? part[..hour] : part));
}
