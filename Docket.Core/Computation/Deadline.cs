using System.Collections.Immutable;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>Where a deadline or hearing stands.</summary>
public enum DeadlineState
{
    /// <summary>It binds.</summary>
    InForce,

    /// <summary>Asked for, and not yet granted.</summary>
    Proposed,

    /// <summary>Its condition or trigger is open.</summary>
    Waiting,

    /// <summary>A stay runs; it keeps the date it had.</summary>
    Stayed,

    /// <summary>A stay has ended of which it is in dispute whether it moved the date; the old date is safe.</summary>
    Disputed,

    /// <summary>Done in part.</summary>
    PartlySatisfied,

    /// <summary>Done.</summary>
    Satisfied,

    /// <summary>A hearing whose day is over, with no word of it.</summary>
    Passed,

    /// <summary>Taken off.</summary>
    Vacated,

    /// <summary>Asked for, and denied.</summary>
    Denied,
}

/// <summary>One deadline or hearing as known on one day, with the proof of its date.</summary>
public sealed record Deadline
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Where a rule set it: the id that it has whatever is recorded later ("frcp.12a1Ai" for the party first served, though it is "frcp.12a1Ai@d1" now); else null.</summary>
    public string? LastingId { get; init; }

    /// <summary>What is to be done.</summary>
    public required string What { get; init; }

    /// <summary>A deadline or a hearing.</summary>
    public SettingKind Kind { get; init; }

    /// <summary>Who owes it: a party's id, all, court ...; null where the docket does not say.</summary>
    public string? Party { get; init; }

    /// <summary>Who of our side follows it.</summary>
    public string? Responsible { get; init; }

    /// <summary>Where it stands.</summary>
    public DeadlineState State { get; init; }

    /// <summary>What binds it.</summary>
    public Authority Authority { get; init; }

    /// <summary>The date with its proof.</summary>
    public required ComputedDate Computed { get; init; }

    /// <summary>The prevailing date, or null.</summary>
    public LocalDate? Date => Computed.Date;

    /// <summary>The local time of day in the court's zone, or null.</summary>
    public LocalTime? Time => Computed.Time;

    /// <summary>The date that is safe under every reading, or null.</summary>
    public LocalDate? Safe => Computed.Safe;

    /// <summary>The id of the entry that last changed it.</summary>
    public required string Entry { get; init; }

    /// <summary>The id of the entry that set it.</summary>
    public required string SetBy { get; init; }

    /// <summary>In force or partly satisfied, not conditional, and its last moment is before the as-of day. Hearings are never overdue.</summary>
    public bool Overdue { get; init; }

    /// <summary>It waits for a condition, itself or through what it hangs on.</summary>
    public bool Conditional { get; init; }

    /// <summary>The day it was satisfied, or partly satisfied.</summary>
    public LocalDate? Done { get; init; }

    /// <summary>What remains, in words, of what is partly done.</summary>
    public string? Remains { get; init; }

    /// <summary>The id that carries what remains.</summary>
    public string? RemainsId { get; init; }

    /// <summary>How its date was fixed by hand, or null; what it replaces stands in <see cref="ComputedAs"/>.</summary>
    public FixedByHand? FixedByHand { get; init; }

    /// <summary>The words held against its fixed date, or null.</summary>
    public ComputedAs? ComputedAs { get; init; }

    /// <summary>The date of a waiting deadline if its trigger happened on the as-of day, or null.</summary>
    public LocalDate? WouldBe { get; init; }

    /// <summary>Why it is in its state, where that needs saying ("waits for category-6-records-exist").</summary>
    public string? Reason { get; init; }

    /// <summary>What pending proposals would do to it.</summary>
    public ImmutableArray<ProposedChange> Proposals { get; init; } = [];

    /// <summary>The ids of what hangs on it, in docket order.</summary>
    public ImmutableArray<string> Dependents { get; init; } = [];
}

/// <summary>A fixed date held against the words that explain it.</summary>
/// <param name="Date">The date that the words give, or null.</param>
/// <param name="Phrase">The words, or the date that an override replaces.</param>
/// <param name="Agrees">Whether the two agree, allowing for "approximately"; null where the words give no date.</param>
/// <param name="DaysApart">Days from the computed to the fixed date, negative where the fixed one is earlier; null where the words give no date.</param>
/// <param name="ToleranceDays">How many days either way "approximately" allows; null where the words do not say it.</param>
public sealed record ComputedAs(LocalDate? Date, string Phrase, bool? Agrees, int? DaysApart, int? ToleranceDays);

/// <summary>A date that was fixed by hand.</summary>
/// <param name="By">Who fixed it, or null.</param>
/// <param name="Why">Why, or null.</param>
public sealed record FixedByHand(string? By, string? Why);

/// <summary>What a pending proposal would do.</summary>
/// <param name="Entry">The proposing entry's id.</param>
/// <param name="Effect">The verb ("vacates").</param>
/// <param name="Date">The new date, or null.</param>
public sealed record ProposedChange(string Entry, string Effect, LocalDate? Date);
