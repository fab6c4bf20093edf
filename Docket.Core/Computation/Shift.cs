using NodaTime;

namespace Docket.Core.Computation;

/// <summary>Adding days without leaving the years 1 to 9999.</summary>
internal static class Shift
{
    private static readonly LocalDate First = new(1, 1, 1);
    private static readonly LocalDate Last = new(9999, 12, 31);

    public static bool TryDays(LocalDate start, int days, out LocalDate end)
    {
        var room = days >= 0 ? Period.DaysBetween(start, Last) : Period.DaysBetween(start, First);
        var fits = days >= 0 ? days <= room : days >= room;
        end = fits ? start.PlusDays(days) : start;
        return fits;
    }
}
