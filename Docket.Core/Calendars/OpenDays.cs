using NodaTime;

namespace Docket.Core.Calendars;

/// <summary>The open days of one year, ready to be counted and picked by number.</summary>
internal sealed class OpenDays
{
    /// <summary>How many slots a year takes: 12 months from the second slot row on, each with a slot before its first day.</summary>
    public const int Slots = 13 * SlotsPerMonth;

    private const int SlotsPerMonth = 32;

    /// <summary>At each slot how many days are open from January 1 through that day. Slots without a day repeat the count before them.</summary>
    private readonly ushort[] through = new ushort[Slots];
    private readonly LocalDate[] days;

    public OpenDays(int year, Func<LocalDate, bool> isHoliday)
    {
        var open = new List<LocalDate>(262);
        for (var slot = SlotsPerMonth; slot < through.Length; slot++)
        {
            var (month, day) = (slot / SlotsPerMonth, slot % SlotsPerMonth);
            if (day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month))
            {
                var date = new LocalDate(year, month, day);
                if (date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !isHoliday(date))
                    open.Add(date);
            }

            through[slot] = (ushort)open.Count;
        }

        days = [.. open];
    }

    /// <summary>How many days of the year are open.</summary>
    public int Count => days.Length;

    /// <summary>The open day of a number, from 1 to <see cref="Count"/>.</summary>
    public LocalDate this[int number] => days[number - 1];

    /// <summary>How many days are open from January 1 through a day of the year, inclusive.</summary>
    public int Through(LocalDate date) => through[Slot(date)];

    /// <summary>How many days are open from January 1 to the day before a day of the year.</summary>
    public int Before(LocalDate date) => through[Slot(date) - 1];

    public bool Contains(LocalDate date)
    {
        var slot = Slot(date);
        return through[slot] != through[slot - 1];
    }

    /// <summary>Month and day are stored apart in a date, so this costs less than its day of the year.</summary>
    public static int Slot(LocalDate date) => (date.Month * SlotsPerMonth) + date.Day;
}
