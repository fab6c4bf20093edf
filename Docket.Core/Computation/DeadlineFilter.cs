using NodaTime;

namespace Docket.Core.Computation;

/// <summary>Which rows of a schedule a person wants to see.</summary>
public sealed record DeadlineFilter
{
    /// <summary>How many days ahead, counted from the as-of day: 0 is that day alone, 30 reaches to the 30th day after it, inclusive. Null for no bound.</summary>
    /// <remarks>The safe day is held against the bound. What is overdue is shown too, what is in dispute, and what has a date still to come although its safe day is past; what has no date is not.</remarks>
    public int? WithinDays { get; init; }

    /// <summary>Only what this party owes, or all parties; null for everyone's.</summary>
    public string? Party { get; init; }

    /// <summary>Only what this person of our side follows; null for everyone's.</summary>
    public string? Responsible { get; init; }

    /// <summary>Also what is vacated, satisfied or denied. Default false.</summary>
    public bool Closed { get; init; }

    /// <summary>The rows asked for, in the schedule's order.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <returns>The rows.</returns>
    /// <example>As of 2022-11-18 within 20 days: a safe day of 2022-12-08 is shown, one of 2022-12-09 is not.</example>
    public IEnumerable<Deadline> Of(Schedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return schedule.Deadlines.Where(deadline => Lets(deadline, schedule.AsOf));
    }

    /// <summary>Whether one row is asked for.</summary>
    internal bool Lets(Deadline deadline, LocalDate asOf) =>
        (Closed || deadline.State is not (DeadlineState.Vacated or DeadlineState.Satisfied or DeadlineState.Denied))
        && (Party is null || deadline.Party == Party || deadline.Party == "all")
        && (Responsible is null || deadline.Responsible == Responsible)
        && (WithinDays is null || IsNear(deadline, asOf));

    private bool IsNear(Deadline deadline, LocalDate asOf)
    {
        if (deadline.Overdue)
            return true;
        return deadline.Safe is { } safe && Period.DaysBetween(asOf, safe) <= WithinDays && (safe >= asOf || deadline.Date >= asOf || deadline.State == DeadlineState.Disputed);
    }
}
