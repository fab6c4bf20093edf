using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Dates;

/// <summary>How dates, times and counts are said in English, under any culture of the machine.</summary>
public static class DateWords
{
    private static readonly LocalDatePattern LongPattern = LocalDatePattern.CreateWithInvariantCulture("dddd, MMMM d, uuuu");
    private static readonly LocalDatePattern MonthPattern = LocalDatePattern.CreateWithInvariantCulture("MMMM uuuu");
    private static readonly LocalTimePattern ClockPattern = LocalTimePattern.CreateWithInvariantCulture("h:mm");

    /// <summary>The day in full: "Thursday, January 12, 2023".</summary>
    /// <param name="date">The day.</param>
    /// <returns>The words.</returns>
    public static string Full(LocalDate date) => LongPattern.Format(date);

    /// <summary>The month and year: "February 2023".</summary>
    /// <param name="date">A day of the month.</param>
    /// <returns>The words.</returns>
    public static string MonthOf(LocalDate date) => MonthPattern.Format(date);

    /// <summary>The day as ISO 8601 writes it: "2023-01-12".</summary>
    /// <param name="date">The day.</param>
    /// <returns>The text.</returns>
    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>The same with its time where there is one: "2023-01-12, 9:30 a.m.".</summary>
    /// <param name="date">The day.</param>
    /// <param name="time">The local time, or null.</param>
    /// <returns>The text.</returns>
    public static string Iso(LocalDate date, LocalTime? time) => time is { } clock ? $"{Iso(date)}, {Clock(clock)}" : Iso(date);

    /// <summary>The time of day: "9:23 a.m.", "noon" for 12:00 sharp.</summary>
    /// <param name="time">The local time; seconds are not said.</param>
    /// <returns>The words.</returns>
    public static string Clock(LocalTime time) =>
        time == LocalTime.Noon ? "noon" : $"{ClockPattern.Format(time)} {(time.Hour < 12 ? "a.m." : "p.m.")}";

    /// <summary>The day with its time where there is one: "Thursday, December 8, 2022, 11:00 a.m.".</summary>
    /// <param name="date">The day.</param>
    /// <param name="time">The local time, or null.</param>
    /// <returns>The words.</returns>
    public static string Full(LocalDate date, LocalTime? time) => time is { } clock ? $"{Full(date)}, {Clock(clock)}" : Full(date);

    /// <summary>A number in digits, without separators: a year.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The digits.</returns>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number with its unit: "1 day", "3 days".</summary>
    /// <param name="count">The number.</param>
    /// <param name="unit">The unit in the singular.</param>
    /// <returns>The words.</returns>
    public static string Count(int count, string unit) => $"{count.ToString(CultureInfo.InvariantCulture)} {unit}{(count == 1 ? "" : "s")}";

    /// <summary>A list with commas and "and": "a, b and c".</summary>
    /// <param name="items">The items.</param>
    /// <returns>The words; empty for none.</returns>
    public static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";
}
