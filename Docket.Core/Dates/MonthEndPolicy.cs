namespace Docket.Core.Dates;

/// <summary>What to do when the same-numbered day does not exist in the month a sum ends in (January 31 plus one month).</summary>
public enum MonthEndPolicy
{
    /// <summary>Give no date: <see cref="AmbiguousDateException"/> carries both.</summary>
    Refuse,

    /// <summary>The last day of that month: 2012-01-31 plus one month is 2012-02-29.</summary>
    LastDayOfMonth,

    /// <summary>The first day of the month after: 2012-01-31 plus one month is 2012-03-01.</summary>
    FirstDayOfNextMonth,
}
