using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Explanation;

/// <summary>Says what changed between two schedules.</summary>
public static class ChangeWords
{
    /// <summary>What became of it: "moved", "died".</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The word.</returns>
    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Set => "set",
        ChangeKind.Proposed => "proposed",
        ChangeKind.Moved => "moved",
        ChangeKind.Woke => "woke",
        ChangeKind.Waits => "waits",
        ChangeKind.Met => "met",
        ChangeKind.Died => "died",
        ChangeKind.Revived => "revived",
        ChangeKind.Stayed => "stayed",
        ChangeKind.Resumed => "resumed",
        ChangeKind.Passed => "passed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of change."),
    };

    /// <summary>How a change came about, in a sentence: "ECF 24 extends production to 2023-01-31, so report moves to 2023-02-28."</summary>
    /// <param name="change">The change.</param>
    /// <returns>The sentence; where no entry did it, why the deadline stands as it does.</returns>
    public static string Why(ScheduleChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.Path is not [var first, .. var followed])
            return $"{Capital(change.New.Reason ?? NoEntry(change))}.";
        return $"{Began(first, change)}{string.Concat(followed.Select((step, i) => Followed(step, i == followed.Length - 1 ? change.Kind : ChangeKind.Moved)))}.";
    }

    private static string NoEntry(ScheduleChange change) => change.Kind switch
    {
        ChangeKind.Passed => "its day is over with no word of it",
        ChangeKind.Resumed when change.New.Computed.Trace.OfType<StayStep>().LastOrDefault() is { } stay => $"the stay of {stay.OrderedBy} is over",
        ChangeKind.Resumed => "the stay is over",
        _ => "no entry did it: a day, a rule or a holiday did",
    };

    private static string Began(ChangeStep step, ScheduleChange change) => step.Verb switch
    {
        "stays" when change.Kind is ChangeKind.Moved or ChangeKind.Resumed or ChangeKind.Waits => $"The stay of {step.Entry.Label} is over",
        "corrects" when step.Standing == Standing.Vacated => $"{step.Entry.Label} corrects the docket, which does not set {step.Id}",
        "records" => $"{step.Entry.Label} records {step.Id}{On(step.Date)}",
        "finds" => $"{step.Entry.Label} finds {step.Id}",
        "files" => $"{step.Entry.Label} is filed",
        "sets" => $"{step.Entry.Label} sets {step.Id}{For(step.Date)}",
        "continues" or "extends" or "overrides" => $"{step.Entry.Label} {step.Verb} {step.Id}{To(step.Date)}",
        "satisfies" => $"{step.Entry.Label} {(step.Standing == Standing.PartlySatisfied ? "partly satisfies" : "satisfies")} {step.Id}",
        "corrects" => $"{step.Entry.Label} corrects the docket: {step.Id}{To(step.Date)}",
        "lifts" => $"{step.Entry.Label} lifts the stay of {step.Id}",
        "closes" => $"{step.Entry.Label} closes the case",
        "follows" => $"{step.Entry.Label} moves {step.Id}{To(step.Date)}",
        _ => $"{step.Entry.Label} {step.Verb} {step.Id}",
    };

    private static string Followed(ChangeStep step, ChangeKind kind) => step switch
    {
        { Standing: Standing.Open, Date: { } date } when kind == ChangeKind.Woke => $", so {step.Id} wakes, for {DateWords.Iso(date)}",
        { Standing: Standing.Vacated } => $", so {step.Id} is vacated",
        { Date: null } => $", so {step.Id} has no date",
        _ => $", so {step.Id} moves{To(step.Date)}",
    };

    private static string To(LocalDate? date) => date is { } day ? $" to {DateWords.Iso(day)}" : "";

    private static string For(LocalDate? date) => date is { } day ? $" for {DateWords.Iso(day)}" : "";

    private static string On(LocalDate? date) => date is { } day ? $" on {DateWords.Iso(day)}" : "";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
