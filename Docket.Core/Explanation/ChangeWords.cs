using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;

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
        ChangeKind.Disputed => "disputed",
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
            return Ended(Capital(change.New.Reason ?? NoEntry(change)));
        return Ended($"{Began(first, change)}{string.Concat(followed.Select((step, i) => Followed(step, i == followed.Length - 1 && change.Kind == ChangeKind.Woke)))}{Before(change)}{AskedAnew(change)}");
    }

    private static string AskedAnew(ScheduleChange change) =>
        change is { Kind: ChangeKind.Died, New: { State: DeadlineState.Proposed } row } ? $"; a request still asks for it{(row.Date is { } date ? $" for {DateWords.Iso(date)}" : "")}" : "";

    private static string Before(ScheduleChange change) => change.Earlier.IsEmpty ? "" : $"; {DateWords.List([.. change.Earlier.Select(e => e.Label)])} came before";

    private static string NoEntry(ScheduleChange change) => change.Kind switch
    {
        ChangeKind.Passed => "its day is over with no word of it",
        ChangeKind.Resumed when change.New.Computed.Trace.OfType<StayStep>().LastOrDefault() is { } stay => $"the stay of {stay.OrderedBy} is over",
        ChangeKind.Resumed => "the stay is over",
        ChangeKind.Disputed => "the stay is over, and whether it moved the date is in dispute",
        _ => "no entry did it: a day, a rule or a holiday did",
    };

    private static string Began(ChangeStep step, ScheduleChange change) => step.Verb switch
    {
        "stays" when change.Kind == ChangeKind.Disputed => $"The stay of {step.Entry.Label} is over, and whether it moved {step.Id} is in dispute",
        "revives" => $"{step.Entry.Label} vacates the order that had superseded the date of {step.Id}{(step.Date is { } was ? $", {DateWords.Iso(was)}" : "")}; whether it binds again is in dispute",
        "stays" when change.Kind is ChangeKind.Moved or ChangeKind.Resumed or ChangeKind.Waits => $"The stay of {step.Entry.Label} is over",
        "corrects" when step.Standing == Standing.Vacated => $"{step.Entry.Label} corrects the docket, which does not set {step.Id}",
        "grants" when step.Standing == Standing.Denied => $"{step.Entry.Label} grants another request in its place, which denies {step.Id}",
        "settles" => $"{step.Entry.Label} confirms {step.Id}, which settles that its date binds",
        "records" => $"{step.Entry.Label} records {step.Id}{At(" on ", step)}",
        "finds" => $"{step.Entry.Label} finds {step.Id}",
        "files" => $"{step.Entry.Label} is filed",
        "sets" => $"{step.Entry.Label} sets {step.Id}{At(" for ", step)}",
        "continues" or "extends" or "overrides" => $"{step.Entry.Label} {step.Verb} {step.Id}{At(" to ", step)}",
        "satisfies" when step is { Standing: Standing.Satisfied } && step.Id == change.Id && change.New.Kind == SettingKind.Hearing => $"{step.Entry.Label} says that {step.Id} was held",
        "satisfies" => $"{step.Entry.Label} {(step.Standing == Standing.PartlySatisfied ? "partly satisfies" : "satisfies")} {step.Id}",
        "corrects" => $"{step.Entry.Label} corrects the docket: {step.Id}{At(" to ", step)}",
        "lifts" => $"{step.Entry.Label} lifts the stay of {step.Id}",
        "closes" => $"{step.Entry.Label} closes the case",
        "follows" => $"{step.Entry.Label} moves {step.Id}{At(" to ", step)}",
        _ => $"{step.Entry.Label} {step.Verb} {step.Id}",
    };

    private static string Followed(ChangeStep step, bool woke) => step switch
    {
        { Standing: Standing.Open, Date: not null } when woke || step.Woke => $", so {step.Id} wakes,{At(" for ", step)}",
        { Standing: Standing.Vacated } => $", so {step.Id} is vacated",
        { Date: null } => $", so {step.Id} has no date",
        _ => $", so {step.Id} moves{At(" to ", step)}",
    };

    /// <summary>The day and hour after a preposition; nothing where there is no day.</summary>
    private static string At(string preposition, ChangeStep step) => step.Date is { } day ? preposition + DateWords.Iso(day, step.Time) : "";

    /// <summary>With one full stop, also where the words end in "a.m.".</summary>
    private static string Ended(string sentence) => sentence.EndsWith('.') ? sentence : sentence + ".";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
