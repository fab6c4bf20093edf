using System.Collections.Immutable;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>What became of a deadline or hearing between two schedules.</summary>
public enum ChangeKind
{
    /// <summary>It was not on the docket before.</summary>
    Set,

    /// <summary>A request asks for it.</summary>
    Proposed,

    /// <summary>It has another date.</summary>
    Moved,

    /// <summary>It waited, or was only asked for, and binds now.</summary>
    Woke,

    /// <summary>It bound, and waits now.</summary>
    Waits,

    /// <summary>It was done, in whole or in part.</summary>
    Met,

    /// <summary>It was vacated or denied.</summary>
    Died,

    /// <summary>It was done, vacated, denied or in dispute, and binds again.</summary>
    Revived,

    /// <summary>A stay reached it.</summary>
    Stayed,

    /// <summary>A stay that covered it is over.</summary>
    Resumed,

    /// <summary>Whether its date binds, or a stay has moved it, is in dispute.</summary>
    Disputed,

    /// <summary>Its day is over with no word of it.</summary>
    Passed,
}

/// <summary>One difference between two schedules of a case.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Old">How it stood before; null where it was not on the docket.</param>
/// <param name="New">How it stands now.</param>
public sealed record ScheduleChange(ChangeKind Kind, Deadline? Old, Deadline New)
{
    /// <summary>Its id.</summary>
    public string Id => New.Id;

    /// <summary>How many days its date moved, negative where it moved back; null where either date is not known, and for what died.</summary>
    public int? Days => Kind != ChangeKind.Died && Old?.Date is { } old && New.Date is { } now ? Period.DaysBetween(old, now) : null;

    /// <summary>How the change came about: what an entry did first, then what followed from it, to this deadline last. Empty where no entry did it, but time, a rule or a holiday.</summary>
    public ImmutableArray<ChangeStep> Path { get; init; } = [];

    /// <summary>The entries that changed it between the two days before the one of which <see cref="Path"/> tells, in docket order.</summary>
    public ImmutableArray<Entry> Earlier { get; init; } = [];
}

/// <summary>One step by which a change reached a deadline.</summary>
/// <param name="Id">What the step reached.</param>
/// <param name="Entry">The entry from which it came.</param>
/// <param name="Verb">What the entry did to it, or "follows".</param>
/// <param name="Date">The date after it; null where it has none.</param>
/// <param name="Standing">Where it stood after it; null for an event or a condition.</param>
public sealed record ChangeStep(string Id, Entry Entry, string Verb, LocalDate? Date, Standing? Standing)
{
    /// <summary>The local time of day in the court's zone after it, or null.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>Whether it waited, or had no date, before the step and does so no longer.</summary>
    public bool Woke { get; init; }
}
