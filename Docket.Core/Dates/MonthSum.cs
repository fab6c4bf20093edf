using NodaTime;

namespace Docket.Core.Dates;

/// <summary>A date plus whole months: one date, or the two it may mean where the month reached is too short for the day number.</summary>
/// <example>2012-01-31 plus 2 months is exactly 2012-03-31; plus 1 month it is 2012-02-29 or 2012-03-01.</example>
public readonly record struct MonthSum
{
    internal MonthSum(LocalDate start, int months, LocalDate lastDay, LocalDate firstOfNext)
    {
        Start = start;
        Months = months;
        LastDay = lastDay;
        FirstOfNext = firstOfNext;
    }

    /// <summary>The date the months were added to.</summary>
    public LocalDate Start { get; }

    /// <summary>The months added; negative where they ran backward.</summary>
    public int Months { get; }

    /// <summary>The exact date, or the last day of a month that is too short. The earlier of the two.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The exact date, or the first day of the month after one that is too short. The later of the two, by one day.</summary>
    public LocalDate FirstOfNext { get; }

    /// <summary>True where the same-numbered day exists, so that both dates are one.</summary>
    public bool IsExact => LastDay == FirstOfNext;

    /// <summary>The one date under a policy.</summary>
    /// <param name="policy">Which date to take where there are two.</param>
    /// <returns>The exact date, or the one the policy names.</returns>
    /// <exception cref="AmbiguousDateException">There are two dates and the policy is <see cref="MonthEndPolicy.Refuse"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The policy is none of the named ones.</exception>
    public LocalDate Resolve(MonthEndPolicy policy) => policy switch
    {
        MonthEndPolicy.LastDayOfMonth => LastDay,
        MonthEndPolicy.FirstDayOfNextMonth => FirstOfNext,
        MonthEndPolicy.Refuse => IsExact ? LastDay : throw new AmbiguousDateException(this),
        _ => throw new ArgumentOutOfRangeException(nameof(policy), policy, "Not a policy for month ends."),
    };
}
