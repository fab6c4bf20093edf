using Docket.Core.Dates;
using Docket.Core.Phrases;
using NodaTime.Text;

namespace Docket.Core.Computation;

/// <summary>The day that a phrase means in a docket, under one reading.</summary>
/// <param name="counter">Counts periods.</param>
/// <param name="anchors">Finds the days of ids.</param>
internal sealed class PhraseEvaluator(PeriodCounter counter, Anchors anchors)
{
    public Day Evaluate(Phrase phrase, Scope scope, Choices choices, Tracer? tracer) => phrase switch
    {
        FixedDate date => counter.Certain(date.Date, date.Time, null, tracer),
        NthWeekday weekday => counter.Certain(weekday.Date!.Value, null, null, tracer),
        Reference or Done or EntryDay => Anchor(phrase, scope, choices, tracer),
        RelativeDate relative => Relative(relative, scope, choices, tracer, scope.End),
        NextCourtDay next => Relative(OneCourtDay(next), scope, choices, tracer, scope.End),
        NextWeekday next => Weekday(next, scope, choices, tracer, scope.End),
        Unspecified open => WithoutLength(open, scope, choices, tracer),
        NotBefore notBefore => NotBefore(notBefore, scope, choices, tracer),
        Choice choice => Chosen(choice, scope, choices, tracer, asAnchor: false),
        _ => throw new ArgumentOutOfRangeException(nameof(phrase), phrase.GetType().Name, "Not a phrase of the grammar."),
    };

    private Day NotBefore(NotBefore phrase, Scope scope, Choices choices, Tracer? tracer)
    {
        switch (phrase.Day)
        {
            case RelativeDate relative:
                return Relative(relative, scope, choices, tracer, PeriodEnd.Earliest);
            case NextCourtDay next:
                return Relative(OneCourtDay(next), scope, choices, tracer, PeriodEnd.Earliest);
            case NextWeekday next:
                return Weekday(next, scope, choices, tracer, PeriodEnd.Earliest);
            case Choice choice:
                return Chosen(choice with { Of = [.. choice.Of.Select(item => new NotBefore(item))] }, scope, choices, tracer, asAnchor: false);
            case FixedDate named:
                tracer?.Add(new EarliestStep { Date = named.Date });
                return Day.Known(named.Date, named.Time) with { Earliest = true };
            default:
                var day = Evaluate(phrase.Day, scope, choices, tracer);
                if (day.Date is { } date)
                    tracer?.Add(new EarliestStep { Date = date });
                return day with { Earliest = true };
        }
    }

    private Day Weekday(NextWeekday phrase, Scope scope, Choices choices, Tracer? tracer, PeriodEnd end)
    {
        var anchor = Anchor(phrase.Anchor, scope, choices, tracer);
        if (anchor.Date is not { } rolled)
            return anchor;

        // Of a period the bare end counts: the weekday next after the twenty days, not after the day on which they may still be used.
        var from = phrase.Anchor is RelativeDate ? anchor.Nominal ?? rolled : rolled;
        var ahead = phrase.Direction == Direction.Forward ? phrase.DayOfWeek - from.DayOfWeek : from.DayOfWeek - phrase.DayOfWeek;
        var length = new CalendarLength(ahead > 0 ? ahead : ahead + 7, LengthUnit.CalendarDays);
        var period = new TimePeriod(length, phrase.Direction, anchor with { Date = from }, null, end) { Weekday = phrase.DayOfWeek };
        var day = counter.Count(period, choices, tracer);
        return day.Date is null ? day : day with { Waiting = anchor.Waiting, Conditional = anchor.Conditional, Reason = anchor.Reason };
    }

    private static RelativeDate OneCourtDay(NextCourtDay next) => new(new CalendarLength(1, LengthUnit.CourtDays), next.Direction, next.Anchor);

    private Day WithoutLength(Unspecified phrase, Scope scope, Choices choices, Tracer? tracer)
    {
        var anchor = Anchor(phrase.Anchor, scope, choices, tracer);
        if (anchor.Date is not { } date)
            return anchor;
        var word = phrase.Direction == Direction.Forward ? "after" : "before";
        return new Day
        {
            Waiting = anchor.Waiting,
            Conditional = anchor.Conditional,
            After = phrase.Direction == Direction.Forward ? date : null,
            Reason = anchor.Waiting ? anchor.Reason : $"the words are \"{word} {PhrasePrinter.Print(phrase.Anchor)}\" ({LocalDatePattern.Iso.Format(date)}) without a length",
        };
    }

    private Day Relative(RelativeDate phrase, Scope scope, Choices choices, Tracer? tracer, PeriodEnd end)
    {
        var anchor = Anchor(phrase.Anchor, scope, choices, tracer);
        if (anchor.Date is null)
            return anchor;
        var service = scope.Rule is { ServiceAddsDays: false } ? null : phrase.Anchor is FixedDate or NthWeekday ? scope.Service : anchor.Service;
        if (phrase.Approximately)
            tracer?.Warn("The words say \"approximately\": the date shown is the middle of what it allows, not a date that it sets.");
        var day = counter.Count(new TimePeriod(phrase.Length, phrase.Direction, anchor, service, end, phrase.Approximately), choices, tracer);
        return day.Date is null ? day : day with { Waiting = anchor.Waiting, Conditional = anchor.Conditional, Reason = anchor.Reason };
    }

    /// <summary>The day a period runs from, with the choice between a rolled day and its nominal one made.</summary>
    private Day Anchor(Phrase phrase, Scope scope, Choices choices, Tracer? tracer)
    {
        switch (phrase)
        {
            case FixedDate date:
                tracer?.Add(new AnchorStep(null, date.Time, null) { Date = date.Date });
                return Day.Known(date.Date, date.Time);
            case NthWeekday weekday:
                tracer?.Add(new AnchorStep(PhrasePrinter.Print(weekday), null, null) { Date = weekday.Date });
                return Day.Known(weekday.Date!.Value);
            case Reference or Done or EntryDay:
                var (found, step) = anchors.Find(phrase, scope, choices);
                var chosen = ChooseNominal(found, choices);
                if (step is not null && chosen.Date is not null)
                    tracer?.Add(step with { Date = chosen.Date });
                return chosen;
            case Choice choice:
                return ChooseNominal(Chosen(choice, scope, choices, tracer, asAnchor: true), choices);
            default:
                return ChooseNominal(Evaluate(phrase, scope, choices, tracer), choices);
        }
    }

    internal static Day ChooseNominal(Day day, Choices choices)
    {
        if (day.Date is null || day.Unrolled is not { } unrolled || unrolled == day.Date)
            return day;
        return day with { Date = choices.Nominal ? unrolled : day.Date, Unrolled = choices.Nominal ? unrolled : day.Date, Doubts = day.Doubts | Doubts.Anchor };
    }

    /// <summary>A limit of a rule that nothing has set off yet, for the party whose time it is.</summary>
    private static bool NotStarted(Phrase item, Scope scope) =>
        item is Reference { Id: var id } && scope.Rule?.OnceStarted.Contains(id) == true && !scope.State.Settings.ContainsKey(id)
        && !(scope.State.Events.TryGetValue(id, out var recordings) && recordings.Any(r => Anchors.IsEverybody(r.Party) || Anchors.IsEverybody(scope.Party) || r.Party == scope.Party));

    private Day Chosen(Choice choice, Scope scope, Choices choices, Tracer? tracer, bool asAnchor)
    {
        var started = choice.Of.Where(item => !NotStarted(item, scope)).ToList();
        var days = (started.Count == 0 ? choice.Of : [.. started]).Select(item => asAnchor ? Anchor(item, scope, choices, tracer) : Evaluate(item, scope, choices, tracer)).ToList();
        var known = days.Where(d => d.Date is not null).ToList();
        var open = days.FirstOrDefault(d => d.Date is null);
        if (known.Count == 0 || (choice.Later && open is not null))
            return days.Aggregate(open ?? days[0], (all, d) => all.Doubting(d));

        var picked = choice.Later ? known.MaxBy(d => d.Date!.Value)! : known.MinBy(d => d.Date!.Value)!;
        if (days.Count > 1)
            tracer?.Add(new ChosenStep(choice.Later, [.. days.Select(d => d.Date)]) { Date = picked.Date });
        var waiting = open ?? days.FirstOrDefault(d => d.Waiting);
        return days.Aggregate(picked, (all, d) => all.Doubting(d)) with
        {
            Service = null,
            Waiting = waiting is not null,
            Conditional = days.Any(d => d.Conditional),
            Reason = waiting?.Reason ?? picked.Reason,
        };
    }
}
