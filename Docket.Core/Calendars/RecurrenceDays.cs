using NodaTime;

namespace Docket.Core.Calendars;

/// <summary>Which days a recurrence names.</summary>
internal static class RecurrenceDays
{
    /// <summary>How many years the Hebrew calendar is ahead at Yom Kippur: 2025-10-02 is 10 Tishri 5786.</summary>
    private const int HebrewYearsAhead = 3761;

    /// <summary>True where a recurrence names a day that some year has.</summary>
    public static bool IsPossible(Recurrence recurrence) => recurrence switch
    {
        // 2000 is a leap year: February 29 is possible, February 30 is not.
        Recurrence.Fixed day => day.Month is >= 1 and <= 12 && day.Day >= 1 && day.Day <= CalendarSystem.Iso.GetDaysInMonth(2000, day.Month),
        Recurrence.Weekday day => day.Month is >= 1 and <= 12 && day.Ordinal is -1 or (>= 1 and <= 4)
            && IsWeekday(day.DayOfWeek),
        Recurrence.FromEaster day => IsNear(day.Days),
        Recurrence.YomKippur => true,
        Recurrence.Offset day => day.Days != 0 && IsNear(day.Days) && IsBase(day.Base),
        Recurrence.NearestWeekday day => IsWeekday(day.DayOfWeek) && IsBase(day.Base),
        Recurrence.InYears day => day.Every is >= 2 and <= 100 && day.Remainder >= 0 && day.Remainder < day.Every
            && day.Base is not (Recurrence.InYears or Recurrence.Dates) && IsPossible(day.Base),
        Recurrence.Dates { Days: { IsDefaultOrEmpty: false } days } => days.All(day => day.Calendar == CalendarSystem.Iso && day.Year >= 1)
            && days.Zip(days.Skip(1), (a, b) => a < b).All(inOrder => inOrder),
        _ => false,
    };

    /// <summary>The days of a year; one counted from a day of the year may itself lie just outside it.</summary>
    public static IEnumerable<LocalDate> In(Recurrence recurrence, int year) => recurrence switch
    {
        Recurrence.InYears day => year % day.Every == day.Remainder ? In(day.Base, year) : [],
        Recurrence.Dates dates => dates.Days.Where(day => day.Year == year),
        _ => DayIn(recurrence, year) is { } day ? [day] : [],
    };

    /// <summary>A day some days later, or earlier where negative; null past the last day of the calendar.</summary>
    public static LocalDate? Shifted(LocalDate date, int days) => days > 0 && date > LocalDate.MaxIsoValue.PlusDays(-days) ? null : date.PlusDays(days);

    private static LocalDate? DayIn(Recurrence recurrence, int year) => recurrence switch
    {
        Recurrence.Fixed day => day.Day <= CalendarSystem.Iso.GetDaysInMonth(year, day.Month) ? new LocalDate(year, day.Month, day.Day) : null,
        Recurrence.Weekday { Ordinal: -1 } day => new LocalDate(year, day.Month, CalendarSystem.Iso.GetDaysInMonth(year, day.Month))
            .With(DateAdjusters.PreviousOrSame(day.DayOfWeek)),
        Recurrence.Weekday day => new LocalDate(year, day.Month, 1)
            .With(DateAdjusters.NextOrSame(day.DayOfWeek))
            .PlusWeeks(day.Ordinal - 1),
        Recurrence.FromEaster day => Easter(year).PlusDays(day.Days),
        Recurrence.YomKippur => YomKippur(year),
        Recurrence.Offset day => DayIn(day.Base, year) is { } start ? Shifted(start, day.Days) : null,
        Recurrence.NearestWeekday day => DayIn(day.Base, year) is { } start ? Shifted(start, DaysTo(start.DayOfWeek, day)) : null,
        _ => null,
    };

    /// <summary>From 1 to 7 days to the weekday after, from -7 to -1 to the one before.</summary>
    private static int DaysTo(IsoDayOfWeek start, Recurrence.NearestWeekday sought)
    {
        var ahead = (sought.DayOfWeek - start + 7) % 7;
        return !sought.After ? ahead - 7 : ahead > 0 ? ahead : 7;
    }

    /// <summary>Easter Sunday by the Gregorian computus, in the form of Meeus, Jones and Butcher.</summary>
    private static LocalDate Easter(int year)
    {
        var golden = year % 19;
        var (century, ofCentury) = Math.DivRem(year, 100);
        var correction = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - correction + 15) % 30;
        var toSunday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * toSunday)) / 451;
        var days = epact + toSunday - (7 * late) + 114;
        return new LocalDate(year, days / 31, (days % 31) + 1);
    }

    private static LocalDate? YomKippur(int year)
    {
        var hebrew = CalendarSystem.HebrewCivil;
        return year + HebrewYearsAhead <= hebrew.MaxYear
            ? new LocalDate(year + HebrewYearsAhead, 1, 10, hebrew).WithCalendar(CalendarSystem.Iso)
            : null;
    }

    private static bool IsBase(Recurrence recurrence) => recurrence is Recurrence.Fixed or Recurrence.Weekday && IsPossible(recurrence);

    private static bool IsNear(int days) => Math.Abs((long)days) <= Recurrence.MostDays;

    private static bool IsWeekday(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday;
}
