using System.Collections.Immutable;
using Docket.Core.Calendars;
using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>Counts a period by the time rule in force: which version, which days are in dispute, and what the count then gives.</summary>
/// <param name="jurisdiction">The court with its calendar and rules.</param>
/// <param name="division">The division, which tells the zone in which hours run where the court spans several.</param>
/// <param name="closures">The days on which the clerk's office was inaccessible.</param>
/// <param name="lawAsOf">The day whose law applies to every period; null for the day each starts to run.</param>
internal sealed class PeriodCounter(Jurisdiction jurisdiction, string? division, ImmutableArray<Closure> closures, LocalDate? lawAsOf)
{
    private readonly LastDay lastDay = new([.. closures, .. jurisdiction.Closures]);

    /// <summary>The day whose law applies to every period; null for the day each starts to run.</summary>
    public LocalDate? LawAsOf => lawAsOf;

    /// <summary>The same court, counting by another time rule.</summary>
    /// <param name="family">The family ("frap"), or null for the court's own.</param>
    /// <param name="law">The day whose law applies; null for that of this one.</param>
    public PeriodCounter By(string? family, LocalDate? law) => new(family is null ? jurisdiction : jurisdiction.By(family), division, closures, law ?? lawAsOf);

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

        var day = Disputed(period, rule, choices, tracer);
        if (lawAsOf is null && rule is not null && day.Date is { } end && jurisdiction.RuleOn(end) is { } atEnd && atEnd != rule)
        {
            // A proof is of the prevailing reading, so the other version is never traced.
            if (choices.RuleAtEnd)
                day = Disputed(period, atEnd, choices, null);

            day = day with { Doubts = day.Doubts | Doubts.RuleChange };
        }

        if (tracer is not null && rule is not null)
            RuleNotes.Add(tracer, rule, jurisdiction, day);
        return day.Doubting(period.Anchor) with { Starts = start, Backward = period.Direction == Direction.Backward };
    }

    /// <summary>How many days on which a period in court days runs lie in a range, both ends included; null where the calendar does not know them.</summary>
    public int? CourtDays(LocalDate first, LocalDate last, Choices choices)
    {
        var calendar = jurisdiction.Days.Under(PolicyOf(Direction.Forward, jurisdiction.RuleOn(lawAsOf ?? first), choices));
        var before = first.PlusDays(-1);
        return calendar.CoverageOf(before) == Coverage.Outside || calendar.CoverageOf(last) == Coverage.Outside ? null : last < first ? 0 : calendar.CourtDaysBetween(before, last);
    }

    /// <summary>A day that is named outright: it stays, except where the court's rule moves it off closed days (Cal. Code Civ. Proc. 12a, 13).</summary>
    /// <param name="date">The day.</param>
    /// <param name="time">The local time, or null.</param>
    /// <param name="setBy">The entry that set it, or null.</param>
    /// <param name="tracer">Receives the steps, or null.</param>
    public Day Certain(LocalDate date, LocalTime? time, string? setBy, Tracer? tracer)
    {
        var rule = jurisdiction.RuleOn(lawAsOf ?? date);
        var moves = rule is { DateCertainMoves: true };
        var cited = rule ?? (jurisdiction.TimeRules is [.., var latest] ? latest : null);
        tracer?.Add(new DateCertainStep(time, setBy) { Moves = moves, Citation = moves ? null : cited?.Cite(cited.Cites.DateCertain), Date = date });
        // A federal court sits on a state's holiday, so only its own days are closed.
        var own = jurisdiction.Days.Own;
        if (moves && own.CoverageOf(date) != Coverage.Outside && lastDay.Roll(own, date, Direction.Forward, rule, tracer) is { } open)
        {
            if (open != date)
                tracer?.Warn($"The day that is set, {DateWords.Full(date)}, is a closed day; it moves to the next open one ({cited?.Cite(cited.Cites.DateCertain)}).");
            return Day.Known(open, time);
        }

        ClosedDays.Warn(own, date, tracer);
        return Day.Known(date, time);
    }

    /// <summary>The count under one reading, with the doubts about closed days that would have moved it.</summary>
    private Day Disputed(TimePeriod period, TimeRule? rule, Choices choices, Tracer? tracer)
    {
        var day = Under(period, rule, choices, tracer);
        if (day.Date is null || (jurisdiction.Days.States.IsEmpty && jurisdiction.Days.Closings is null))
            return day;

        // More closed days only ever move a date one way, so where the fewest and the most agree all do.
        var fewest = Under(period, rule, choices with { States = StateDays.None, Closings = false }, null).Date;
        var most = Under(period, rule, choices with { States = StateDays.All, Closings = true }, null).Date;
        if (fewest == most)
            return day;
        var states = Enum.GetValues<StateDays>().Select(s => Under(period, rule, choices with { States = s }, null).Date).Distinct().Count() > 1;
        var closings = Under(period, rule, choices with { Closings = !choices.Closings }, null).Date != day.Date;
        var doubts = (states ? Doubts.StateHoliday : Doubts.None) | (closings ? Doubts.ExecutiveClosing : Doubts.None);
        return day with { Doubts = day.Doubts | (doubts == Doubts.None ? Doubts.StateHoliday | Doubts.ExecutiveClosing : doubts) };
    }

    private Day Under(TimePeriod period, TimeRule? rule, Choices choices, Tracer? tracer)
    {
        var calendar = jurisdiction.Days.Under(PolicyOf(period.Direction, rule, choices));
        return new PeriodCount(jurisdiction.Court, division, calendar, lastDay, rule, choices).Of(period, tracer);
    }

    private static DayPolicy PolicyOf(Direction direction, TimeRule? rule, Choices choices)
    {
        var both = rule?.StateHolidays == StateHolidays.BothWays;
        var counts = rule?.StateHolidays != StateHolidays.None && (both || direction == Direction.Forward);
        return new DayPolicy(counts ? choices.States : StateDays.None, choices.Closings && rule is not { DeclaredDays: false }, both && counts);
    }
}
