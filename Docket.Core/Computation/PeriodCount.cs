using Docket.Core.Calendars;
using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>One count under one reading: exclude the day of the event, count, roll, add days for service, roll again (Fed. R. Civ. P. 6(a), 6(d)).</summary>
/// <param name="court">The court.</param>
/// <param name="division">The division, or null.</param>
/// <param name="calendar">The days that count under the reading.</param>
/// <param name="lastDay">Moves last days off closed days.</param>
/// <param name="rule">The version of the time rule; null where none is known, and then only court days can be counted.</param>
/// <param name="choices">The reading.</param>
internal readonly struct PeriodCount(Court court, string? division, HolidayCalendar calendar, LastDay lastDay, TimeRule? rule, Choices choices)
{
    public Day Of(TimePeriod period, Tracer? tracer)
    {
        if (rule is not null)
            tracer?.CiteAnchor(rule.Cite(period.Length.Unit == LengthUnit.Hours ? rule.Cites.HoursStart : rule.Cites.Trigger));
        var counted = period.Length.Unit == LengthUnit.Hours ? Hours(period, tracer) : Days(period, tracer);
        if (counted.Date is not { } nominal)
            return counted;
        if (period.Approximately)
            tracer?.Add(new ApproximateStep(Tolerance.DaysOf(period.Length)) { Date = nominal });
        if (period.End == PeriodEnd.Earliest)
        {
            tracer?.Add(new EarliestStep { Date = nominal });
            return counted with { Rule = rule, Earliest = true };
        }

        var ended = Ended(counted, period, tracer);
        if (period.End == PeriodEnd.Stays && ended.Date is not null)
            tracer?.Add(new StaysStep { Date = ended.Date });
        return ended;
    }

    private Day Ended(Day counted, TimePeriod period, Tracer? tracer)
    {
        var nominal = counted.Date!.Value;
        var service = ServiceDays.Of(period, rule, tracer);
        var doubts = counted.Doubts;
        var bare = nominal;
        if (service.Count > 0 && period.Direction == Direction.Backward && rule!.BackwardEnd == BackwardEnd.OpenDayAfter)
        {
            // What ends on a later day than it lands is lengthened first: adding days behind the move would end too late.
            if (Added(bare, service, period, tracer) is not { } sum)
                return Day.NotKnown(NotKnown.Calendar(calendar, bare));
            (bare, service) = (sum, default);
        }
        else if (service.Count > 0 && rule!.ServiceOrder != ServiceOrder.AfterRolling && period.Direction == Direction.Forward)
        {
            if (rule.ServiceOrder == ServiceOrder.Disputed)
                doubts |= Doubts.ServiceOrder;
            if (rule.ServiceOrder == ServiceOrder.BeforeRolling || choices.ServiceFirst)
            {
                if (Added(bare, service, period, tracer) is not { } sum)
                    return Day.NotKnown(NotKnown.Calendar(calendar, bare));
                (bare, service) = (sum, default);
            }
        }

        var end = rule?.BackwardEnd ?? BackwardEnd.OpenDayBefore;
        var onward = period.Direction == Direction.Forward || period.End == PeriodEnd.RollsOnward || end == BackwardEnd.OpenDayAfter || (end == BackwardEnd.Disputed && choices.OpenDayAfter);
        if (Rolled(bare, onward ? Direction.Forward : Direction.Backward, period, tracer) is not { } open)
            return Day.NotKnown(NotKnown.Calendar(calendar, bare));
        if (period is { Direction: Direction.Backward, End: PeriodEnd.Rolls } && end == BackwardEnd.Disputed && open != bare)
            doubts |= Doubts.BackwardEnd;
        var (last, rolled) = (open, open != bare);
        if (service.Count > 0)
        {
            if (Added(open, service, period, tracer) is not { } served)
                return Day.NotKnown(NotKnown.Calendar(calendar, open));
            if (AfterService(served, period, tracer) is not { } again)
                return Day.NotKnown(NotKnown.Calendar(calendar, served));
            last = again;
            rolled |= again != served;
        }

        if (tracer is not null && calendar.CoverageOf(last) == Coverage.Projected)
            tracer.Warn(NotKnown.Projected(calendar));

        // The other anchor for what hangs on this day is where the bare count ends, but only where a roll, and not service alone, parts the two.
        return counted with
        {
            Date = last,
            Nominal = nominal,
            Unrolled = rolled ? nominal : last,
            Rule = rule,
            Doubts = doubts,
            Moment = last == nominal ? counted.Moment : null,
        };
    }

    private LocalDate? Rolled(LocalDate last, Direction direction, TimePeriod period, Tracer? tracer) =>
        period.End == PeriodEnd.Stays ? last : lastDay.Roll(calendar, last, direction, rule, tracer);

    private LocalDate? Added(LocalDate from, AddedDays service, TimePeriod period, Tracer? tracer)
    {
        var sign = period.Direction == Direction.Forward ? 1 : -1;
        if (service.CourtDays)
        {
            if (!calendar.TryAddCourtDays(from, service.Count, period.Direction, out var court))
                return null;
            tracer?.Add(new ServiceDaysStep(service.Count, period.Service!) { CourtDays = true, Direction = period.Direction, Citation = rule!.ServiceCitation, Date = court });
            return court;
        }

        if (!Shift.TryDays(from, sign * service.Count, out var served))
            return null;
        tracer?.Add(new ServiceDaysStep(service.Count, period.Service!) { Direction = period.Direction, Citation = rule!.ServiceCitation, Date = served });
        return served;
    }

    /// <summary>Days counted back for service end where the count lands (Cal. Code Civ. Proc. 12c); those added roll.</summary>
    private LocalDate? AfterService(LocalDate served, TimePeriod period, Tracer? tracer)
    {
        if (period.Direction == Direction.Forward)
            return Rolled(served, Direction.Forward, period, tracer);
        if (!calendar.TryRoll(served, Direction.Backward, out var open))
            return null;
        if (open != served)
            tracer?.Warn($"{DateWords.Full(served)} is a closed day; the count for service ends on it all the same ({rule!.ServiceCitation}). The last open day before it is {DateWords.Full(open)}.");
        return served;
    }

    private Day Days(TimePeriod period, Tracer? tracer)
    {
        var start = period.Anchor.Date!.Value;
        var (length, direction) = (period.Length, period.Direction);
        if (length.TotalMonths is { } months)
            return Months(start, months, period, tracer);
        if (rule?.FirstDay == FirstDay.NextOpenDay && direction == Direction.Forward && length.Unit is LengthUnit.Days or LengthUnit.Weeks)
        {
            if (!calendar.TryRoll(start.PlusDays(1), Direction.Forward, out var first))
                return Day.NotKnown(NotKnown.Calendar(calendar, start));
            if (first != start.PlusDays(1))
                tracer?.Add(new FirstDayStep { Citation = rule.Cite(rule.Cites.Trigger), Date = first });
            start = first.PlusDays(-1);
        }

        var isShort = rule?.ShortPeriods?.Covers(length) == true;
        LocalDate end;
        if (length.Unit == LengthUnit.CourtDays || isShort)
        {
            if (!calendar.TryAddCourtDays(start, length.Count, direction, out end))
                return Day.NotKnown(NotKnown.Calendar(calendar, start));
        }
        else
        {
            var days = (direction == Direction.Forward ? 1 : -1) * (length.Unit == LengthUnit.Weeks ? 7 * length.Count : length.Count);
            if (!Shift.TryDays(start, days, out end))
                return Day.NotKnown(NotKnown.Calendar(calendar, null));
        }

        var cited = length.Unit switch
        {
            LengthUnit.CourtDays => null,
            LengthUnit.Weeks => rule?.Cites.Longer,
            _ => isShort ? rule?.Cites.ShortPeriod : rule?.Cites.Days,
        };
        tracer?.Add(new CountedStep(length, direction, null) { Weekday = period.Weekday, OfAgency = rule?.OfAgency == true, ShorterThan = isShort ? rule!.ShortPeriods!.FewerThan : null, Citation = rule?.Cite(cited), Date = end });
        return new Day { Date = end, Nominal = end, Unrolled = end, InCourtDays = length.Unit == LengthUnit.CourtDays || isShort };
    }

    private Day Months(LocalDate start, int months, TimePeriod period, Tracer? tracer)
    {
        if (!MonthArithmetic.TryAdd(start, period.Direction == Direction.Forward ? months : -months, out var sum))
            return Day.NotKnown(NotKnown.Calendar(calendar, null));
        var chosen = sum.Resolve(choices.FirstOfNext ? MonthEndPolicy.FirstDayOfNextMonth : MonthEndPolicy.LastDayOfMonth);
        tracer?.Add(sum.IsExact
            ? new CountedStep(period.Length, period.Direction, null) { Citation = rule?.Cite(rule.Cites.Longer), Date = chosen }
            : new MonthEndStep(period.Length, start.Day, sum.LastDay, sum.FirstOfNext) { Citation = rule?.Cite(rule.Cites.Longer), Date = chosen });
        return new Day { Date = chosen, Nominal = chosen, Unrolled = chosen, Doubts = sum.IsExact ? Doubts.None : Doubts.MonthEnd };
    }

    private Day Hours(TimePeriod period, Tracer? tracer)
    {
        if (rule is { Hours: false })
            return Day.NotKnown(NotKnown.Hours(rule));
        if (period.Anchor.Time is not { } time)
            return Day.Open(NotKnown.HourOfAnchor(period.Length.Count));
        var hours = period.Direction == Direction.Forward ? period.Length.Count : -period.Length.Count;
        var from = period.Anchor.Date!.Value;
        if (calendar.CoverageOf(from) == Coverage.Outside)
            return Day.NotKnown(NotKnown.Calendar(calendar, from));
        var start = CutOff.ZoneOf(court, division, from).Zone.AtLeniently(from + time);
        var end = start.Plus(Duration.FromHours(hours));
        tracer?.Add(new CountedStep(period.Length, period.Direction, end.TimeOfDay) { Citation = rule?.Cite(rule.Cites.Hours), Date = end.Date });
        return new Day { Date = end.Date, Time = end.TimeOfDay, Moment = end.ToOffsetDateTime(), Nominal = end.Date, Unrolled = end.Date };
    }
}
