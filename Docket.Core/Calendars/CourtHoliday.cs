namespace Docket.Core.Calendars;

/// <summary>For which periods a closed day counts in a court.</summary>
public enum Counts
{
    /// <summary>For periods after an event and before one.</summary>
    BothWays,

    /// <summary>For periods after an event only (Fed. R. Civ. P. 6(a)(6)(C)).</summary>
    AfterAnEvent,

    /// <summary>Whether it counts is disputed: a period that meets it has two readings.</summary>
    Disputed,
}

/// <summary>A closed day of a court's year, with the periods it counts for.</summary>
/// <param name="Holiday">The day and the law that makes it.</param>
/// <param name="Counts">For which periods it counts under the rule as it stands.</param>
public sealed record CourtHoliday(LegalHoliday Holiday, Counts Counts);
