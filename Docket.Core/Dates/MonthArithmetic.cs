using NodaTime;

namespace Docket.Core.Dates;

/// <summary>Adds whole months. A month is the same-numbered day of a later or earlier month; where that day is missing the sum has two candidates.</summary>
/// <remarks>
/// Years are 12 months each and are added together with the months, so that there is one rounding:
/// 2012-02-29 plus 1 year and 1 month is 13 months, 2013-03-29.
/// </remarks>
public static class MonthArithmetic
{
    /// <summary>The greatest year a sum may reach.</summary>
    private const int LastYear = 9999;

    /// <summary>Adds months to a date.</summary>
    /// <param name="start">The date to start from, in the ISO calendar.</param>
    /// <param name="months">How many months; negative runs backward, 0 gives the date itself.</param>
    /// <returns>One date, or both candidates.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The sum leaves the years 1 to 9999, inclusive.</exception>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    /// <example>2012-02-29 plus 1056 months (88 years) is 2100-02-28 or 2100-03-01.</example>
    public static MonthSum Add(LocalDate start, int months) =>
        TryAdd(start, months, out var sum)
            ? sum
            : throw new ArgumentOutOfRangeException(nameof(months), months, $"The sum leaves the years 1 to {LastYear}.");

    /// <summary>Adds months to a date, as <see cref="Add"/>, without an exception where the sum leaves the calendar.</summary>
    /// <param name="start">The date to start from, in the ISO calendar.</param>
    /// <param name="months">How many months; negative runs backward.</param>
    /// <param name="sum">One date, or both candidates.</param>
    /// <returns>False where the sum leaves the years 1 to 9999, inclusive.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public static bool TryAdd(LocalDate start, int months, out MonthSum sum)
    {
        if (start.Calendar != CalendarSystem.Iso)
            throw new ArgumentException("Months are added in the ISO calendar only.", nameof(start));

        // Months are counted from January of year 1, so that a year before it is a negative count.
        var total = ((start.Year - 1) * 12L) + start.Month - 1 + months;
        if (total is < 0 or >= LastYear * 12L)
        {
            sum = default;
            return false;
        }

        var year = (int)(total / 12) + 1;
        var month = (int)(total % 12) + 1;
        var length = CalendarSystem.Iso.GetDaysInMonth(year, month);
        var lastDay = new LocalDate(year, month, Math.Min(start.Day, length));

        // December has 31 days: a month too short never stands at the end of the last year.
        sum = new MonthSum(start, months, lastDay, start.Day <= length ? lastDay : new LocalDate(year, month + 1, 1));
        return true;
    }
}
