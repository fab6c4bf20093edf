using System.Collections.Frozen;
using System.Collections.Immutable;
using Docket.Core.Calendars;
using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>Moves a last day off closed days: off weekends and legal holidays as the rule says, forward where the clerk's office was inaccessible (Fed. R. Civ. P. 6(a)(1)(C), (3), (5)).</summary>
/// <param name="closures">The days on which the clerk's office was inaccessible.</param>
internal sealed class LastDay(ImmutableArray<Closure> closures)
{
    private readonly FrozenDictionary<LocalDate, Closure> inaccessible = closures.DistinctBy(c => c.On).ToFrozenDictionary(c => c.On);

    /// <summary>The day itself where it is open, else the day the period goes on to; null where the calendar does not reach.</summary>
    /// <param name="calendar">The days that count under the reading.</param>
    /// <param name="date">The day.</param>
    /// <param name="direction">Which way it rolls.</param>
    /// <param name="rule">The rule, or null.</param>
    /// <param name="tracer">Receives the steps, or null.</param>
    public LocalDate? Roll(HolidayCalendar calendar, LocalDate date, Direction direction, TimeRule? rule, Tracer? tracer)
    {
        if (!calendar.TryRoll(date, direction, out var open))
            return null;
        if (tracer is not null && open != date)
        {
            tracer.Add(new RolledStep(Passed(calendar, date, open, direction, direction), direction)
            {
                Citation = rule?.Cite(direction == Direction.Forward ? rule.Cites.Roll : rule.Cites.RollBack),
                Date = open,
            });
        }

        if (inaccessible.Count == 0 || !inaccessible.ContainsKey(open))
            return open;
        if (rule is not { Inaccessible: false })
            return FirstAccessible(calendar, open, direction, rule, tracer);
        tracer?.Warn($"The clerk's office was inaccessible on {DateWords.Full(open)}; {rule.Citation} as then in force has no word on that, so the day was not moved.");
        return open;
    }

    private LocalDate? FirstAccessible(HolidayCalendar calendar, LocalDate closed, Direction direction, TimeRule? rule, Tracer? tracer)
    {
        var day = closed;
        while (inaccessible.ContainsKey(day) || !calendar.IsOpen(day, direction))
        {
            day = day.PlusDays(1);
            if (calendar.CoverageOf(day) == Coverage.Outside)
                return null;
        }

        tracer?.Add(new InaccessibleStep(Passed(calendar, closed, day, Direction.Forward, direction))
        {
            Citation = rule?.Cite(rule.Cites.Inaccessible),
            Date = day,
        });
        return day;
    }

    private ImmutableArray<ClosedDay> Passed(HolidayCalendar calendar, LocalDate from, LocalDate to, Direction walk, Direction counts)
    {
        var days = ImmutableArray.CreateBuilder<ClosedDay>();
        for (var day = from; day != to; day = day.PlusDays(walk == Direction.Forward ? 1 : -1))
            days.Add(new ClosedDay(day, calendar.Find(day, counts), inaccessible.TryGetValue(day, out var closure) ? closure.Why ?? closure.Source ?? "inaccessible" : null));
        return days.ToImmutable();
    }
}
