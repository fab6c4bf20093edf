using NodaTime;

namespace Docket.Core.Calendars;

/// <summary>Which counts a closed day extends.</summary>
public enum HolidayEffect
{
    /// <summary>Counts after an event and before one (Fed. R. Civ. P. 6(a)(6)(A) and (B)).</summary>
    BothDirections,

    /// <summary>Counts after an event only (Fed. R. Civ. P. 6(a)(6)(C): state holidays).</summary>
    ForwardOnly,
}

/// <summary>Where a holiday that falls on a weekend is observed. Values combine.</summary>
[Flags]
public enum Observance
{
    /// <summary>On its own day only.</summary>
    None = 0,

    /// <summary>A Saturday holiday on the Friday before.</summary>
    SaturdayToFriday = 1,

    /// <summary>A Sunday holiday on the Monday after.</summary>
    SundayToMonday = 2,
}

/// <summary>Whether a day is a legal holiday beyond dispute, where a rule asks for "any other day declared a holiday by the state" (Fed. R. Civ. P. 6(a)(6)(C)).</summary>
public enum HolidayStanding
{
    /// <summary>It is one.</summary>
    Settled,

    /// <summary>A statute calls it a holiday, but offices or courts are open, or only a neighbouring statute does: the text counts it, practice is unknown.</summary>
    Probable,

    /// <summary>Made by the executive alone, for employees alone or for one county, or declared in words that stop short of a holiday.</summary>
    Doubtful,
}

/// <summary>One holiday as law makes it: a recurrence with the years it holds for, its observance and its source.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Recurrence">The day of each year.</param>
/// <param name="From">The first day on which a holiday of this rule may fall.</param>
/// <param name="To">The last such day, inclusive, or null.</param>
/// <param name="Observance">Where a weekend day is observed.</param>
/// <param name="Effect">Which counts it extends.</param>
/// <param name="Citation">The law that makes it.</param>
public sealed record HolidayRule(
    string Name, Recurrence Recurrence, LocalDate From, LocalDate? To, Observance Observance, HolidayEffect Effect, string Citation)
{
    /// <summary>Whether it is a legal holiday beyond dispute.</summary>
    public HolidayStanding Standing { get; init; } = HolidayStanding.Settled;

    /// <summary>The part of a composite calendar that it belongs to ("US federal", "California").</summary>
    public string Part { get; init; } = "";

    /// <summary>Where the day is observed if it falls on a certain weekday; for a weekday it names, it stands before <see cref="Observance"/>.</summary>
    public WeekdayMoves Moves { get; init; }

    /// <summary>True where it stands in a court's calendar because a state declared it, so that the court itself may sit on it.</summary>
    public bool ByState { get; init; }

    /// <summary>How far the day was checked ("seen", "memory-medium"), or null where nothing is said.</summary>
    public string? Confidence { get; init; }

    /// <summary>Why it has its standing, and what else a person should know; or null.</summary>
    public string? Note { get; init; }
}
