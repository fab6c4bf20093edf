using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Facts;

/// <summary>How the instances of a series are counted.</summary>
public enum SeriesCounting
{
    /// <summary>Each from the first: so many lengths after it.</summary>
    Anchored,

    /// <summary>Each from the one before.</summary>
    Chained,
}

/// <summary>A deadline or hearing that recurs.</summary>
/// <param name="Every">How long from one to the next; null where <paramref name="Weekday"/> says it.</param>
/// <param name="Weekday">The day of each month ("first Monday"), or null.</param>
/// <param name="Text">The words as they stand in the file ("60 days", "first Monday of each month").</param>
public sealed record Series(CalendarLength? Every, MonthlyWeekday? Weekday, string Text)
{
    /// <summary>How its instances are counted.</summary>
    public SeriesCounting Counting { get; init; }

    /// <summary>The last day on which an instance may stand, inclusive, held against nominal days; null where no day ends it.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The event that ends it, or null.</summary>
    public string? UntilEvent { get; init; }

    /// <summary>How far instances are listed where nothing ends the series: so many months after the filing day of the latest known entry.</summary>
    internal const int MonthsAhead = 24;

    /// <summary>About how many days lie between two instances, never more than there are.</summary>
    internal int ShortestGap => (Every?.Unit, Every?.Count ?? 1) switch
    {
        (LengthUnit.Weeks, var count) => 7 * count,
        (LengthUnit.Months, var count) => 28 * count,
        (LengthUnit.Years, var count) => 365 * count,
        (null, _) => 28,
        var (_, count) => count,
    };
}

/// <summary>A day of each month: "first Monday".</summary>
/// <param name="Ordinal">1 to 4, or -1 for the last.</param>
/// <param name="DayOfWeek">Monday to Sunday.</param>
public sealed record MonthlyWeekday(int Ordinal, IsoDayOfWeek DayOfWeek)
{
    /// <summary>The day in a month.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The day.</returns>
    /// <example>The first Monday of January 2023 is 2023-01-02.</example>
    public LocalDate In(YearMonth month)
    {
        var last = month.OnDayOfMonth(CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month));
        return Ordinal == -1
            ? last.PlusDays(-((last.DayOfWeek - DayOfWeek + 7) % 7))
            : month.OnDayOfMonth(1).PlusDays(((DayOfWeek - month.OnDayOfMonth(1).DayOfWeek + 7) % 7) + (7 * (Ordinal - 1)));
    }
}

/// <summary>A series as the docket stands.</summary>
/// <param name="Sets">The effect that set it.</param>
/// <param name="Model">Its first instance, from which the others are made.</param>
/// <param name="Count">How many instances stand on the docket.</param>
/// <param name="Ended">True once an entry took it off as a whole, so that no more instances come.</param>
internal sealed record SeriesState(Sets Sets, Setting Model, int Count, bool Ended = false)
{
    /// <summary>The last nominal day up to which it was listed when the event that ends it was first recorded; null before, and where nobody had seen an instance.</summary>
    public LocalDate? ListedTo { get; init; }
}
