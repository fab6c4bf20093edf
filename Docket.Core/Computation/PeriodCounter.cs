using System.Collections.Immutable;
using Docket.Core.Calendars;
using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>Counts a period by the time rule in force: exclude the trigger day, count, roll, add service days, roll again (Fed. R. Civ. P. 6(a), 6(d)).</summary>
/// <param name="jurisdiction">The court with its calendar and rules.</param>
/// <param name="division">The division, which tells the zone in which hours run where the court spans several.</param>
/// <param name="closures">The days on which the clerk's office was inaccessible.</param>
/// <param name="lawAsOf">The day whose law applies to every period; null for the day each starts to run.</param>
internal sealed class PeriodCounter(Jurisdiction jurisdiction, string? division, ImmutableArray<Closure> closures, LocalDate? lawAsOf)
{
    private readonly LastDay lastDay = new(jurisdiction.Calendar, closures);

    /// <summary>The authority for leaving a date certain where it is: the rule governs computed periods alone. Null where no rule is known.</summary>
    public string? DateCertainCitation { get; } = jurisdiction.TimeRules is [.., var rule] ? $"{rule.Citation}(a), 2009 committee note" : null;

    /// <summary>The last day of a period, or why it is not known.</summary>
    /// <param name="period">The period; its anchor has a date.</param>
    /// <param name="choices">The reading.</param>
    /// <param name="tracer">Receives the steps, or null.</param>
    public Day Count(TimePeriod period, Choices choices, Tracer? tracer)
    {
        var start = period.Anchor.Date!.Value;
        if (jurisdiction.TimeRules.IsEmpty)
            return Day.NotKnown(NotKnown.Family(jurisdiction.Court));
        var rule = jurisdiction.RuleOn(lawAsOf ?? start);
        if (rule is null && period.Length.Unit != LengthUnit.CourtDays)
            return Day.NotKnown(NotKnown.Version(jurisdiction, lawAsOf ?? start));

        if (rule is not null)
            tracer?.CiteAnchor(rule.Citation + (period.Length.Unit == LengthUnit.Hours ? "(a)(2)(A)" : "(a)(1)(A)"));
        var day = Count(period, rule, choices, tracer);
        if (lawAsOf is null && rule is not null && day.Date is { } end && jurisdiction.RuleOn(end) is { } atEnd && atEnd != rule)
        {
            // A proof is of the prevailing reading, so the other version is never traced.
            if (choices.RuleAtEnd)
                day = Count(period, atEnd, choices, null);

            day = day with { Doubts = day.Doubts | Doubts.RuleChange };
        }

        return day with { Doubts = day.Doubts | period.Anchor.Doubts, PartyDays = period.Anchor.PartyDays };
    }

    private Day Count(TimePeriod period, TimeRule? rule, Choices choices, Tracer? tracer)
    {
        var counted = period.Length.Unit == LengthUnit.Hours ? Hours(period, rule, tracer) : Days(period, rule, choices, tracer);
        if (counted.Date is not { } nominal)
            return counted;
        if (period.Approximately)
            tracer?.Add(new ApproximateStep(Tolerance.DaysOf(period.Length)) { Date = nominal });
        if (!period.Rolls)
        {
            tracer?.Add(new EarliestStep { Date = nominal });
            return counted with { Rule = rule, Earliest = true };
        }

        return Roll(counted, period, rule, tracer);
    }

    private Day Roll(Day counted, TimePeriod period, TimeRule? rule, Tracer? tracer)
    {
        var nominal = counted.Date!.Value;
        if (lastDay.Roll(nominal, period.Direction, rule, tracer) is not { } open)
            return Day.NotKnown(NotKnown.Calendar(jurisdiction.Calendar, nominal));
        var last = open;
        var rolled = open != nominal;
        if (ServiceDays(period, rule, tracer) is > 0 and var days)
        {
            var served = open.PlusDays(days);
            tracer?.Add(new ServiceDaysStep(days, period.Service!) { Citation = rule!.ServiceCitation, Date = served });
            if (lastDay.Roll(served, Direction.Forward, rule, tracer) is not { } again)
                return Day.NotKnown(NotKnown.Calendar(jurisdiction.Calendar, served));
            last = again;
            rolled |= again != served;
        }

        if (tracer is not null && jurisdiction.Calendar.CoverageOf(last) == Coverage.Projected)
            tracer.Warn(NotKnown.Projected(jurisdiction.Calendar));

        // The other anchor for what hangs on this day is where the bare count ends, but only where a roll, and not service alone, parts the two.
        return counted with { Date = last, Nominal = nominal, Unrolled = rolled ? nominal : last, Rule = rule, Moment = last == nominal ? counted.Moment : null };
    }

    private Day Days(TimePeriod period, TimeRule? rule, Choices choices, Tracer? tracer)
    {
        var start = period.Anchor.Date!.Value;
        var (length, direction) = (period.Length, period.Direction);
        var sign = direction == Direction.Forward ? 1 : -1;
        if (length.TotalMonths is { } months)
        {
            if (!MonthArithmetic.TryAdd(start, sign * months, out var sum))
                return Day.NotKnown(NotKnown.Calendar(jurisdiction.Calendar, null));
            var chosen = sum.Resolve(choices.FirstOfNext ? MonthEndPolicy.FirstDayOfNextMonth : MonthEndPolicy.LastDayOfMonth);
            tracer?.Add(sum.IsExact
                ? new CountedStep(length, direction, null) { Citation = Cite(rule, "(a)(1)"), Date = chosen }
                : new MonthEndStep(length, start.Day, sum.LastDay, sum.FirstOfNext) { Citation = Cite(rule, "(a)(1)"), Date = chosen });
            return new Day { Date = chosen, Nominal = chosen, Unrolled = chosen, Doubts = sum.IsExact ? Doubts.None : Doubts.MonthEnd };
        }

        LocalDate end;
        if (length.Unit == LengthUnit.CourtDays)
        {
            if (!jurisdiction.Calendar.TryAddCourtDays(start, length.Count, direction, out end))
                return Day.NotKnown(NotKnown.Calendar(jurisdiction.Calendar, start));
        }
        else
        {
            var days = sign * (length.Unit == LengthUnit.Weeks ? 7 * length.Count : length.Count);
            if (!Shift.TryDays(start, days, out end))
                return Day.NotKnown(NotKnown.Calendar(jurisdiction.Calendar, null));
        }

        var citation = length.Unit switch
        {
            LengthUnit.CourtDays => null,
            LengthUnit.Weeks => Cite(rule, "(a)(1)"),
            _ => Cite(rule, "(a)(1)(B)"),
        };
        tracer?.Add(new CountedStep(length, direction, null) { Citation = citation, Date = end });
        return new Day { Date = end, Nominal = end, Unrolled = end };
    }

    private Day Hours(TimePeriod period, TimeRule? rule, Tracer? tracer)
    {
        if (period.Anchor.Time is not { } time)
            return Day.Open(NotKnown.HourOfAnchor(period.Length.Count));
        var hours = period.Direction == Direction.Forward ? period.Length.Count : -period.Length.Count;
        var from = period.Anchor.Date!.Value;
        if (jurisdiction.Calendar.CoverageOf(from) == Coverage.Outside)
            return Day.NotKnown(NotKnown.Calendar(jurisdiction.Calendar, from));
        var start = CutOff.ZoneOf(jurisdiction.Court, division, from).Zone.AtLeniently(from + time);
        var end = start.Plus(Duration.FromHours(hours));
        tracer?.Add(new CountedStep(period.Length, period.Direction, end.TimeOfDay) { Citation = Cite(rule, "(a)(2)"), Date = end.Date });
        return new Day { Date = end.Date, Time = end.TimeOfDay, Moment = end.ToOffsetDateTime(), Nominal = end.Date, Unrolled = end.Date };
    }

    /// <summary>Days for service run only after being served, and only for the manners that the rule names.</summary>
    private static int ServiceDays(TimePeriod period, TimeRule? rule, Tracer? tracer)
    {
        if (period.Service is not { } service || rule is null)
            return 0;
        if (period.Direction == Direction.Backward)
        {
            tracer?.Warn($"Days for service ({rule.ServiceCitation}) are added to a period that runs from being served; this one is counted back from a later day, so none were added.");
            return 0;
        }

        if (service == ServiceManners.Summons)
        {
            tracer?.Add(new ServiceDaysStep(0, service) { Citation = rule.ServiceCitation });
            return 0;
        }

        if (rule.ServiceDays.TryGetValue(service, out var days))
        {
            if (days.Count == 0)
                tracer?.Add(new ServiceDaysStep(0, service) { Citation = rule.ServiceCitation });
            return days.Count;
        }

        tracer?.Warn($"\"{service}\" is not a manner of service that {rule.ServiceCitation} names ({string.Join(", ", rule.ServiceDays.Keys)}); no days were added for it.");
        return 0;
    }

    private static string? Cite(TimeRule? rule, string subdivision) => rule is null ? null : rule.Citation + subdivision;
}
