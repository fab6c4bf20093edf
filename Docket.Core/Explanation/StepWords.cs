using System.Collections.Immutable;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Phrases;
using NodaTime;

namespace Docket.Core.Explanation;

/// <summary>Says one step of a computation in a sentence.</summary>
public static class StepWords
{
    /// <summary>The sentence for a step, without its citation.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The sentence: "30 days after it, counting every day from the next one: Sunday, May 22, 2022."</returns>
    public static string Of(TraceStep step)
    {
        // A sentence that ends on "p.m." has its full stop.
        var sentence = Sentence(step);
        return sentence.EndsWith("..", StringComparison.Ordinal) ? sentence[..^1] : sentence;
    }

    private static string Sentence(TraceStep step) => step switch
    {
        DateCertainStep certain => $"{certain.SetBy ?? "The words"} {(certain.SetBy is null ? "name" : "names")} {Day(step, certain.Time)}: a date certain, which {(certain.Moves ? "moves only off a closed day" : "does not move")}.",
        AnchorStep { What: null } anchor => $"The period starts from {Day(step, anchor.Time)}.",
        AnchorStep anchor => $"{Day(step, anchor.Time)} is the day on which {Happened(anchor)}{By(anchor.SetBy)}.",
        CountedStep { Weekday: { } weekday } next => $"The {weekday} next {Side(next.Direction)} {(next.Direction == Direction.Forward ? "its end" : "it")}: {Day(step)}.",
        CountedStep counted => $"{PhrasePrinter.Print(counted.Length)} {Side(counted.Direction)} it, {HowCounted(counted)}: {Day(step, counted.Time)}.",
        FirstDayStep => $"The count begins on {Day(step)}, the first day after it on which the court is open.",
        MonthEndStep monthEnd => MonthEnd(monthEnd),
        ServiceDaysStep { Service: "summons" } => "Service of a summons adds no days: the rule speaks of papers served after it.",
        ServiceDaysStep { Days: 0 } service => $"Service by {Manner(service.Service)} adds no days.",
        ServiceDaysStep service => $"{DateWords.Count(service.Days, service.CourtDays ? "court day" : "day")} {(service.Days == 1 ? "is" : "are")} {(service.Direction == Direction.Forward ? "added" : "counted back")} for service by {Manner(service.Service)}: {Day(step)}.",
        RolledStep rolled => $"{Barred(rolled.Off)}, so the period goes {(rolled.Direction == Direction.Forward ? "on" : "back")} to {Day(step)}.",
        InaccessibleStep inaccessible => $"The clerk's office was inaccessible on {Closed([.. inaccessible.Off.Where(d => d.Inaccessible is not null)])}: the time is extended to the first accessible day on which the court is open, {Day(step)}.",
        ChosenStep chosen => Chosen(chosen),
        EarliestStep => $"{Day(step)} is the earliest day for the act, not the last: it does not roll.",
        StaysStep => $"{Day(step)} stands, closed or not: the rule does not move it.",
        RuleStep rule => Rule(rule),
        SeriesStep series => $"Instance {DateWords.Number(series.Number)} of a series, every {series.Every}; the first falls on {Day(step)}.",
        StayStep { Citation: not null } clock => $"From the end of {DateWords.Iso(clock.From.PlusDays(-1))} to {DateWords.Iso(clock.Until)} the time stood still ({clock.OrderedBy}), for {Days(clock)}.",
        StayStep stay => $"The stay of {stay.OrderedBy}, from {DateWords.Iso(stay.From)} to {DateWords.Iso(stay.Until)}, {(stay.Mode == StayMode.Tolls ? "stopped the period for" : "moves the date by")} {Days(stay)}.",
        ApproximateStep about => $"The words say \"approximately\": up to {DateWords.Count(about.ToleranceDays, "day")} either way are consistent with them.",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Kind, "Not a step."),
    };

    private static string Days(StayStep stay) => DateWords.Count(stay.Days, stay.InCourtDays ? "working day" : "day");

    private static string Rule(RuleStep step)
    {
        var era = RuleExplanation.Span(step.From, step.To) is { Length: > 0 } span ? $", in force{span.TrimStart(',')}" : "";
        return $"The rule{(step.OnlyWhere is { } only ? $", {only}," : "")} says \"{step.Words}\"{era}.{(step.Note is { } note ? $" {note}" : "")}";
    }

    private static string Day(TraceStep step, LocalTime? time = null) => DateWords.Full(step.Date!.Value, time);

    private static string By(string? setBy) => setBy is null ? "" : $" ({setBy})";

    /// <summary>An event's id is named as what happened; the other anchors come as sentences.</summary>
    private static string Happened(AnchorStep anchor) => anchor.What!.Contains(" is ", StringComparison.Ordinal) || anchor.What.Contains(" was ", StringComparison.Ordinal) ? anchor.What : $"{anchor.What} happened";

    private static string Side(Direction direction) => direction == Direction.Forward ? "after" : "before";

    private static string HowCounted(CountedStep step) => (step.Length.Unit, step.Direction) switch
    {
        _ when step.ShorterThan is { } days => $"passing over Saturdays, Sundays and legal holidays, as the rule then in force does in a period of fewer than {DateWords.Count(days, "day")}",
        (LengthUnit.Hours, _) => "counting every hour",
        (LengthUnit.CourtDays, _) when step.OfAgency => "counting working days: all but Saturdays, Sundays and legal public holidays",
        (LengthUnit.CourtDays, Direction.Forward) => "counting only days on which the court is open, from the next one",
        (LengthUnit.CourtDays, _) => "counting only days on which the court is open, back from the one before",
        (LengthUnit.Weeks, _) => "the same day of the week",
        (LengthUnit.Months, _) => "the same day of the month",
        (LengthUnit.Years, _) => "the same day of the year",
        (_, Direction.Forward) => "counting every day from the next one",
        _ => "counting every day back from the one before",
    };

    private static string MonthEnd(MonthEndStep step) =>
        $"{PhrasePrinter.Print(step.Length)} from it would be a day {step.DayOfMonth}, which {DateWords.MonthOf(step.LastDay)} lacks: "
        + $"{Day(step)} is taken; the two readings are the last day of the month, {DateWords.Full(step.LastDay)}, and the first day of the next, {DateWords.Full(step.FirstOfNext)}.";

    private static string Manner(string service) => service switch
    {
        "mail" => "mail",
        "clerk" => "leaving it with the clerk",
        "consented" => "other means consented to",
        "e-service" => "electronic means",
        "personal" => "hand",
        "us-attorney" => "delivery to the United States attorney",
        _ => service,
    };

    private static string Closed(ImmutableArray<ClosedDay> days) => DateWords.List([.. days.Select(Closed)]);

    private static string Closed(ClosedDay day)
    {
        var why = day.Inaccessible ?? Holiday(day);
        return why is null ? DateWords.Full(day.Date) : $"{DateWords.Full(day.Date)} ({why})";
    }

    private static string? Holiday(ClosedDay day)
    {
        if (day.Holiday is not { } holiday)
            return null;
        var name = holiday.Observed ? $"{holiday.Name}, observed" : holiday.Name;
        return IsOfState(day) ? $"{name}, a holiday of {holiday.Rule.Part}" : name;
    }

    /// <summary>A federal court is often open on a state's holiday, which extends the time all the same.</summary>
    private static string Barred(ImmutableArray<ClosedDay> days) => days.Any(IsOfState)
        ? $"The last day may not be {Closed(days)}"
        : $"The court is closed on {Closed(days)}";

    private static bool IsOfState(ClosedDay day) => day.Holiday is { Rule.ByState: true };

    private static string Chosen(ChosenStep step)
    {
        var days = step.Candidates.Select(c => c is { } day ? DateWords.Iso(day) : "a day not known yet").ToList();
        var word = (step.Later, days.Count > 2) switch { (true, false) => "later", (true, true) => "latest", (false, false) => "earlier", _ => "earliest" };
        return $"The {word} of {DateWords.List(days)} is {Day(step)}.";
    }
}
