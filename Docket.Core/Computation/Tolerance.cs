using Docket.Core.Dates;

namespace Docket.Core.Computation;

/// <summary>How far "approximately" reaches: a week a month, at least three days, either way.</summary>
internal static class Tolerance
{
    private const int DaysAMonth = 30;

    /// <summary>The days either way that are still consistent with an approximate length.</summary>
    public static int DaysOf(CalendarLength length)
    {
        var days = length.TotalMonths is { } months
            ? 7L * months
            : 7L * (length.Unit switch { LengthUnit.Weeks => 7L * length.Count, LengthUnit.Hours => length.Count / 24, _ => length.Count }) / DaysAMonth;
        return (int)Math.Max(3, days);
    }
}
