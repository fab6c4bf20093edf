using NodaTime;

namespace Docket.Core.Calendars;

/// <summary>Which days a rule makes holidays.</summary>
internal static class Occurrences
{
    /// <summary>
    /// The days of a holiday that falls in a year: its own, and where the law moves it, the day it is observed.
    /// The observed day may lie in the year before or after.
    /// </summary>
    public static IEnumerable<LegalHoliday> Of(HolidayRule rule, int year)
    {
        if (DayIn(rule.Recurrence, year) is not { } actual || actual < rule.From || actual > rule.To)
            yield break;

        yield return new LegalHoliday(actual, actual, rule);
        var observed = ObservedOn(actual, rule.Observance);
        if (observed != actual)
            yield return new LegalHoliday(observed, actual, rule);
    }

    /// <summary>True where a recurrence names a day that some year has.</summary>
    public static bool IsPossible(Recurrence recurrence) => recurrence switch
    {
        // 2000 is a leap year: February 29 is possible, February 30 is not.
        Recurrence.Fixed day => day.Month is >= 1 and <= 12 && day.Day >= 1 && day.Day <= CalendarSystem.Iso.GetDaysInMonth(2000, day.Month),
        Recurrence.Weekday day => day.Month is >= 1 and <= 12 && day.Ordinal is -1 or (>= 1 and <= 4)
            && day.DayOfWeek is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday,
        _ => false,
    };

    private static LocalDate? DayIn(Recurrence recurrence, int year) => recurrence switch
    {
        Recurrence.Fixed day => day.Day <= CalendarSystem.Iso.GetDaysInMonth(year, day.Month) ? new LocalDate(year, day.Month, day.Day) : null,
        Recurrence.Weekday { Ordinal: -1 } day => new LocalDate(year, day.Month, CalendarSystem.Iso.GetDaysInMonth(year, day.Month))
            .With(DateAdjusters.PreviousOrSame(day.DayOfWeek)),
        Recurrence.Weekday day => new LocalDate(year, day.Month, 1)
            .With(DateAdjusters.NextOrSame(day.DayOfWeek))
            .PlusWeeks(day.Ordinal - 1),
        _ => null,
    };

    private static LocalDate ObservedOn(LocalDate actual, Observance observance) => actual.DayOfWeek switch
    {
        IsoDayOfWeek.Saturday when observance.HasFlag(Observance.SaturdayToFriday) => actual.PlusDays(-1),
        IsoDayOfWeek.Sunday when observance.HasFlag(Observance.SundayToMonday) => actual.PlusDays(1),
        _ => actual,
    };
}
