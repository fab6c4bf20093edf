using Docket.Core;
using Docket.Core.Calendars;
using NodaTime;

namespace Docket.Benchmarks;

/// <summary>The same questions for every contestant: days of 1990 to 2029, counts of 1 to 250, over the federal holidays as observed.</summary>
internal static class Questions
{
    /// <summary>How many questions there are; each is one operation.</summary>
    public const int Count = 4096;

    public static HolidayCalendar Calendar { get; } = Law.BuiltIn.Book.Holidays;

    public static LocalDate[] Starts { get; } = [.. Draws(1).Select(draw => new LocalDate(1990, 1, 1).PlusDays(draw % 14_600))];

    public static int[] Counts { get; } = [.. Draws(2).Select(draw => (draw % 250) + 1)];

    public static HashSet<LocalDate> Holidays { get; } = [.. Enumerable.Range(1989, 45).SelectMany(year => Calendar.InYear(year)).Select(holiday => holiday.Date)];

    public static DateOnly[] StartsOnly { get; } = [.. Starts.Select(start => start.ToDateOnly())];

    public static HashSet<DateOnly> HolidaysOnly { get; } = [.. Holidays.Select(day => day.ToDateOnly())];

    /// <summary>A fixed sequence without order (a linear congruential generator), so that every run asks the same.</summary>
    private static IEnumerable<int> Draws(uint seed)
    {
        for (var i = 0; i < Count; i++)
        {
            seed = (seed * 1_664_525) + 1_013_904_223;
            yield return (int)(seed >> 8);
        }
    }
}
