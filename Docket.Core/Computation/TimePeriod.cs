using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>A period to count.</summary>
/// <param name="Length">How long.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Anchor">The day it runs from.</param>
/// <param name="Service">The manner of service that may add days, or null.</param>
/// <param name="End">What becomes of a last day that is closed.</param>
/// <param name="Approximately">Whether the words say so.</param>
internal readonly record struct TimePeriod(CalendarLength Length, Direction Direction, Day Anchor, string? Service, PeriodEnd End = PeriodEnd.Rolls, bool Approximately = false)
{
    /// <summary>The day of the week on which it ends, where the words name that and no length; else null.</summary>
    public IsoDayOfWeek? Weekday { get; init; }
}

/// <summary>What becomes of a last day that is closed.</summary>
internal enum PeriodEnd
{
    /// <summary>It moves as the time rule says.</summary>
    Rolls,

    /// <summary>It moves on to the next open day, also where the period is counted back.</summary>
    RollsOnward,

    /// <summary>It stays: the day is no last day for an act, or its rule leaves it where it lands.</summary>
    Stays,

    /// <summary>It stays: the day is the first on which an act may be done.</summary>
    Earliest,
}
