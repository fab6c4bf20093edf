using NodaTime;

namespace Docket.Core.Pages.Timelines;

/// <summary>Where days lie in the picture: evenly, from left to right.</summary>
/// <param name="First">The day at the left end.</param>
/// <param name="Last">The day at the right end, inclusive; not before the first.</param>
/// <param name="Left">The horizontal place of the first day.</param>
/// <param name="Width">How far the last day lies from it.</param>
internal sealed record TimelineScale(LocalDate First, LocalDate Last, int Left, int Width)
{
    // Ticks closer than this run together.
    private const int ClosestTicks = 60;
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200];

    private int Days => Math.Max(1, Period.DaysBetween(First, Last));

    /// <summary>The horizontal place of a day, to the nearest unit.</summary>
    public int X(LocalDate day) => Left + (int)((((long)Period.DaysBetween(First, day) * Width * 2) + Days) / (2L * Days));

    /// <summary>The first days of months to mark, as few months apart as leave room for their names.</summary>
    public IEnumerable<LocalDate> Ticks()
    {
        var step = MonthSteps.FirstOrDefault(s => (long)s * 30 * Width / Days >= ClosestTicks, MonthSteps[^1]);
        var month = new LocalDate(First.Year, 1, 1);
        if (step >= 12)
            month = new LocalDate(First.Year - (First.Year % (step / 12)), 1, 1);
        for (; month <= Last; month = month.PlusMonths(step))
        {
            if (month >= First)
                yield return month;
        }
    }
}
