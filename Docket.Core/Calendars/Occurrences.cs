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
        foreach (var actual in RecurrenceDays.In(rule.Recurrence, year))
        {
            if (actual < rule.From || actual > rule.To)
                continue;

            yield return new LegalHoliday(actual, actual, rule);
            if (Move(actual, rule) is not 0 and var days && RecurrenceDays.Shifted(actual, days) is { } observed)
                yield return new LegalHoliday(observed, actual, rule);
        }
    }

    /// <summary>How many days later a holiday is observed, negative for earlier.</summary>
    private static int Move(LocalDate actual, HolidayRule rule) => actual.DayOfWeek switch
    {
        var day when rule.Moves.On(day) is not 0 and var days => days,
        IsoDayOfWeek.Saturday when rule.Observance.HasFlag(Observance.SaturdayToFriday) => -1,
        IsoDayOfWeek.Sunday when rule.Observance.HasFlag(Observance.SundayToMonday) => 1,
        _ => 0,
    };
}
