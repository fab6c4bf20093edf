using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Dates;

/// <summary>A sum of months may mean two dates, and the policy was to refuse. It carries both, so that a person can be asked.</summary>
public sealed class AmbiguousDateException : Exception
{
    internal AmbiguousDateException(MonthSum sum)
        : base(Words(sum))
    {
        Start = sum.Start;
        Months = sum.Months;
        LastDay = sum.LastDay;
        FirstOfNext = sum.FirstOfNext;
    }

    /// <summary>The date the months were added to.</summary>
    public LocalDate Start { get; }

    /// <summary>The months added; negative where they ran backward.</summary>
    public int Months { get; }

    /// <summary>The earlier candidate: the last day of the month that is too short.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The later candidate: the first day of the month after.</summary>
    public LocalDate FirstOfNext { get; }

    private static string Words(MonthSum sum) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Iso(sum.Start)} plus {sum.Months} months is {Iso(sum.LastDay)} or {Iso(sum.FirstOfNext)}: the month has no day {sum.Start.Day}.");

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
