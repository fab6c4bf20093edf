using System.Collections.Frozen;
using System.Collections.Immutable;
using Docket.Core.Calendars;
using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>Moves a last day off closed days: in the direction of the count off weekends and legal holidays, forward where the clerk's office was inaccessible (Fed. R. Civ. P. 6(a)(1)(C), (3), (5)).</summary>
/// <param name="calendar">The court's calendar.</param>
/// <param name="closures">The days on which the clerk's office was inaccessible.</param>
internal sealed class LastDay(HolidayCalendar calendar, ImmutableArray<Closure> closures)
{
    private readonly FrozenDictionary<LocalDate, Closure> inaccessible = closures.DistinctBy(c => c.On).ToFrozenDictionary(c => c.On);

    /// <summary>The day itself where it is open, else the day the period goes on to; null where the calendar does not reach.</summary>
    public LocalDate? Roll(LocalDate date, Direction direction, TimeRule? rule, Tracer? tracer)
    {
        if (!calendar.TryRoll(date, direction, out var open))
            return null;
        if (tracer is not null && open != date)
        {
            tracer.Add(new RolledStep(Passed(date, open, direction, direction), direction)
            {
                Citation = rule is null ? null : rule.Citation + (direction == Direction.Forward ? "(a)(1)(C)" : "(a)(5)"),
                Date = open,
            });
        }

        return inaccessible.Count > 0 && inaccessible.ContainsKey(open) ? FirstAccessible(open, direction, rule, tracer) : open;
    }

    private LocalDate? FirstAccessible(LocalDate closed, Direction direction, TimeRule? rule, Tracer? tracer)
    {
        var day = closed;
        while (inaccessible.ContainsKey(day) || !calendar.IsOpen(day, direction))
        {
            day = day.PlusDays(1);
            if (calendar.CoverageOf(day) == Coverage.Outside)
                return null;
        }

        tracer?.Add(new InaccessibleStep(Passed(closed, day, Direction.Forward, direction))
        {
            Citation = rule is null ? null : rule.Citation + "(a)(3)",
            Date = day,
        });
        return day;
    }

    private ImmutableArray<ClosedDay> Passed(LocalDate from, LocalDate to, Direction walk, Direction counts)
    {
        var days = ImmutableArray.CreateBuilder<ClosedDay>();
        for (var day = from; day != to; day = day.PlusDays(walk == Direction.Forward ? 1 : -1))
            days.Add(new ClosedDay(day, calendar.Find(day, counts), inaccessible.TryGetValue(day, out var closure) ? closure.Why ?? closure.Source ?? "inaccessible" : null));
        return days.ToImmutable();
    }
}
