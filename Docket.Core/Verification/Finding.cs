using System.Collections.Immutable;
using Docket.Core.Computation;
using NodaTime;

namespace Docket.Core.Verification;

/// <summary>What holding a calendar against the docket found of one deadline, hearing or event.</summary>
public enum FindingKind
{
    /// <summary>On the docket, and live in the calendar on no day.</summary>
    Missing,

    /// <summary>In both, on different days.</summary>
    Moved,

    /// <summary>A hearing in both on the same day, at different hours.</summary>
    Hour,

    /// <summary>Vacated or denied on the docket, and live in the calendar.</summary>
    Cancelled,

    /// <summary>In the calendar, with no day on the docket.</summary>
    Extra,

    /// <summary>Satisfied on the docket, and still to come in the calendar. No mismatch.</summary>
    Done,

    /// <summary>In both on the same day. No mismatch.</summary>
    Agrees,
}

/// <summary>An event of the calendar, in the court's local time.</summary>
/// <param name="Uid">Its UID, or null.</param>
/// <param name="Title">Its title; empty where it has none.</param>
/// <param name="Day">The day on which it begins where the court sits.</param>
/// <param name="Time">The hour there, or null for the whole day.</param>
public sealed record CalendarEntry(string? Uid, string Title, LocalDate Day, LocalTime? Time);

/// <summary>One finding.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Deadline">The deadline or hearing of the docket; null for an event that is like none.</param>
/// <param name="Event">The event of the calendar; null where there is none.</param>
/// <param name="Why">What a person should know of it, in a sentence or more; null where there is nothing to say.</param>
public sealed record Finding(FindingKind Kind, Deadline? Deadline, CalendarEntry? Event, string? Why = null)
{
    /// <summary>Where the deadline is missing: events that may be meant for it, and are too unlike it to be claimed; nearest first.</summary>
    public ImmutableArray<CalendarEntry> MayBe { get; init; } = [];

    /// <summary>Days from the docket's prevailing day to the calendar's, negative where the calendar's is earlier; null where one of them is missing.</summary>
    public int? Days => Deadline?.Date is { } date && Event is { } entry ? Period.DaysBetween(date, entry.Day) : null;

    /// <summary>Whether the calendar and the docket contradict one another.</summary>
    public bool IsMismatch => Kind is not (FindingKind.Agrees or FindingKind.Done);
}
