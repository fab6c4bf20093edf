using System.Collections.Immutable;
using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Calendars;

/// <summary>One year of a calendar, worked out once.</summary>
internal sealed class YearTable
{
    private readonly LegalHoliday?[] bySlot = new LegalHoliday?[OpenDays.Slots];
    private readonly OpenDays forward;
    private readonly OpenDays backward;

    public YearTable(int year, ImmutableArray<HolidayRule> rules)
    {
        Holidays = [.. OneADay(HolidaysClosing(year, rules))];
        foreach (var holiday in Holidays)
            bySlot[OpenDays.Slot(holiday.Date)] = holiday;

        forward = new OpenDays(year, date => Find(date, Direction.Forward) is not null);
        backward = Holidays.Any(holiday => holiday.Rule.Effect == HolidayEffect.ForwardOnly)
            ? new OpenDays(year, date => Find(date, Direction.Backward) is not null)
            : forward;
    }

    /// <summary>The closed days by date, one holiday each.</summary>
    public ImmutableArray<LegalHoliday> Holidays { get; }

    public OpenDays Open(Direction direction) => direction == Direction.Backward ? backward : forward;

    public LegalHoliday? Find(LocalDate date, Direction direction)
    {
        var holiday = bySlot[OpenDays.Slot(date)];
        return direction == Direction.Backward && holiday?.Rule.Effect == HolidayEffect.ForwardOnly ? null : holiday;
    }

    /// <summary>A holiday of the year before or after may be observed in this one: a Saturday January 1 closes December 31.</summary>
    private static IEnumerable<LegalHoliday> HolidaysClosing(int year, ImmutableArray<HolidayRule> rules) =>
        from fallsIn in Enumerable.Range(year - 1, 3)
        from rule in rules
        from holiday in Occurrences.Of(rule, fallsIn)
        where holiday.Date.Year == year
        select holiday;

    /// <summary>Of holidays that share a day one stands for it: one that counts in both directions, then one on its own day, then the first of the data.</summary>
    private static IEnumerable<LegalHoliday> OneADay(IEnumerable<LegalHoliday> holidays) =>
        holidays
            .OrderBy(holiday => holiday.Date)
            .ThenBy(holiday => holiday.Rule.Effect == HolidayEffect.ForwardOnly)
            .ThenBy(holiday => holiday.Observed)
            .DistinctBy(holiday => holiday.Date);
}
