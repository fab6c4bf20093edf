using Docket.Core.Dates;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>The day of one instance of a series: the first as given, the others counted from it or from one another, each rolled by itself.</summary>
/// <param name="counter">Counts the lengths.</param>
internal sealed class SeriesDays(PeriodCounter counter)
{
    /// <summary>The day of an instance.</summary>
    /// <param name="due">The instance.</param>
    /// <param name="first">The day of the first one.</param>
    /// <param name="state">The docket.</param>
    /// <param name="choices">The reading.</param>
    /// <param name="tracer">Receives the steps, or null.</param>
    public Day Of(Due.InSeries due, Day first, DocketState state, Choices choices, Tracer? tracer)
    {
        if (first.Date is null)
            return first;
        var day = due.Number == 1 ? first : Later(due, first with { Date = first.Nominal ?? first.Date }, choices, tracer);
        // A stay takes the same days from each instance, however its own day is counted.
        return day with { Starts = first.Starts, Backward = first.Backward, FromCertain = first.Certain, Time = first.Time, Waiting = first.Waiting, Conditional = first.Conditional, Reason = first.Reason, Beyond = IsBeyond(due, day.Nominal ?? day.Date, state) };
    }

    private Day Later(Due.InSeries due, Day first, Choices choices, Tracer? tracer)
    {
        tracer?.Add(new SeriesStep(due.Series.Text, due.Number) { Date = first.Date });
        if (due.Series.Weekday is { } weekday)
            return OnWeekday(weekday, due.Number, first, choices, tracer);
        var every = due.Series.Every!.Value;
        var chained = (due.Series.Counting == SeriesCounting.Chained) != choices.OtherCounting;
        var other = chained ? Anchored(every, due.Number, first, choices, null) : Chained(every, due.Number, first, choices, null);
        var day = chained ? Chained(every, due.Number, first, choices, tracer) : Anchored(every, due.Number, first, choices, tracer);
        return day.Date == other.Date ? day : day with { Doubts = day.Doubts | Doubts.Series };
    }

    /// <summary>So many lengths after the first, in one step.</summary>
    private Day Anchored(CalendarLength every, int number, Day first, Choices choices, Tracer? tracer) =>
        counter.Count(Period(new CalendarLength(every.Count * (number - 1), every.Unit), first, EndOf(first)), choices, tracer);

    /// <summary>One length after the nominal day of the one before, and so on from the first.</summary>
    private Day Chained(CalendarLength every, int number, Day first, Choices choices, Tracer? tracer)
    {
        var before = first;
        for (var next = 2; next < number && before.Date is not null; next++)
            before = counter.Count(Period(every, before, PeriodEnd.Stays), choices, null);
        return before.Date is null ? before : counter.Count(Period(every, before, EndOf(first)), choices, tracer);
    }

    /// <summary>The second is the first such weekday after the first one, in its month or the next, and so on month by month.</summary>
    private Day OnWeekday(MonthlyWeekday weekday, int number, Day first, Choices choices, Tracer? tracer)
    {
        var begins = first.Date!.Value;
        var month = begins.ToYearMonth();
        var day = weekday.In(month.PlusMonths(weekday.In(month) > begins ? number - 2 : number - 1));
        return counter.Count(Period(new CalendarLength(NodaTime.Period.DaysBetween(begins, day), LengthUnit.CalendarDays), first, EndOf(first)), choices, tracer);
    }

    private static PeriodEnd EndOf(Day first) => first.Earliest ? PeriodEnd.Earliest : PeriodEnd.Rolls;

    private static TimePeriod Period(CalendarLength length, Day from, PeriodEnd end) => new(length, Direction.Forward, from, null, end);

    /// <summary>Whether an instance lies after what ends the series: a day, an event, or how far it is listed.</summary>
    private static bool IsBeyond(Due.InSeries due, LocalDate? nominal, DocketState state)
    {
        if (due.Series.Until is { } until)
            return nominal > until;
        if (due.Series.UntilEvent is { } id && state.Events.TryGetValue(id, out var ended))
            return nominal > ended.Min(r => r.On);
        return due.Number > 1 && nominal > state.LastFiled.PlusMonths(Series.MonthsAhead);
    }
}
