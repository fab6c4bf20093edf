namespace Docket.Core.Dates;

/// <summary>A length as rules and orders state it: a whole number of one unit, at least 1. It becomes a number of days only once it is anchored.</summary>
/// <remarks>"One year and six months" is 18 months: years and months are summed first, so that month ends are rounded once.</remarks>
/// <example><c>new CalendarLength(30, LengthUnit.Days)</c>; <c>new CalendarLength(1, LengthUnit.Months)</c>.</example>
public readonly record struct CalendarLength
{
    /// <summary>The greatest count a length may have, so that no sum leaves the calendar unnoticed.</summary>
    public const int MaxCount = 99_999;

    /// <summary>A length of <paramref name="count"/> units.</summary>
    /// <param name="count">How many units: 1 to <see cref="MaxCount"/>, inclusive.</param>
    /// <param name="unit">The unit counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is out of range or the unit is none of the named ones.</exception>
    public CalendarLength(int count, LengthUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaxCount);
        if (!Enum.IsDefined(unit))
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a unit of length.");
        Count = count;
        Unit = unit;
    }

    /// <summary>How many units; at least 1.</summary>
    public int Count { get; }

    /// <summary>The unit counted.</summary>
    public LengthUnit Unit { get; }

    /// <summary>The length in whole months where it is one of months or years, else null. 2 years are 24.</summary>
    public int? TotalMonths => Unit switch
    {
        LengthUnit.Months => Count,
        LengthUnit.Years => Count * 12,
        _ => null,
    };
}
