using System.Collections.Immutable;
using NodaTime;

namespace Docket.Core.Calendars;

/// <summary>A day of each year, or of some years. A closed set.</summary>
public abstract record Recurrence
{
    /// <summary>The most days a day may lie from the one it hangs on.</summary>
    public const int MostDays = 60;

    private Recurrence()
    {
    }

    /// <summary>The day on which the United States vote: the Tuesday after the first Monday of November (2 U.S.C. 7), every year.</summary>
    public static Recurrence ElectionDay { get; } = new NearestWeekday(new Weekday(11, 1, IsoDayOfWeek.Monday), IsoDayOfWeek.Tuesday, After: true);

    /// <summary>The same month and day each year.</summary>
    /// <param name="Month">1 to 12.</param>
    /// <param name="Day">1 to 31.</param>
    public sealed record Fixed(int Month, int Day) : Recurrence;

    /// <summary>The nth weekday of a month.</summary>
    /// <param name="Month">1 to 12.</param>
    /// <param name="Ordinal">1 to 4, or -1 for the last.</param>
    /// <param name="DayOfWeek">Monday to Sunday.</param>
    public sealed record Weekday(int Month, int Ordinal, IsoDayOfWeek DayOfWeek) : Recurrence;

    /// <summary>A number of days from Easter Sunday of the Gregorian calendar.</summary>
    /// <param name="Days">0 for Easter Sunday, -2 for Good Friday, -47 for Mardi Gras: -<see cref="MostDays"/> to <see cref="MostDays"/>.</param>
    public sealed record FromEaster(int Days) : Recurrence;

    /// <summary>Yom Kippur, the tenth of Tishri of the Hebrew calendar: the day that begins at sunset of the day before.</summary>
    public sealed record YomKippur : Recurrence;

    /// <summary>A number of days after another day: the day after the fourth Thursday of November.</summary>
    /// <param name="Base">A fixed day or the nth weekday of a month.</param>
    /// <param name="Days">Days after it, negative for before: -<see cref="MostDays"/> to <see cref="MostDays"/>, not 0.</param>
    public sealed record Offset(Recurrence Base, int Days) : Recurrence;

    /// <summary>The nearest weekday after or before another day, never that day: the Friday before the third Monday of January.</summary>
    /// <param name="Base">A fixed day or the nth weekday of a month.</param>
    /// <param name="DayOfWeek">Monday to Sunday.</param>
    /// <param name="After">True for the first after it, false for the last before.</param>
    public sealed record NearestWeekday(Recurrence Base, IsoDayOfWeek DayOfWeek, bool After) : Recurrence;

    /// <summary>A day of some years only: those that leave a remainder when divided.</summary>
    /// <param name="Base">Any day of each year.</param>
    /// <param name="Every">2 for every second year, 4 for every fourth: 2 to 100.</param>
    /// <param name="Remainder">Which of them: 0 for even years or those of presidential elections, 1 for the years of an inauguration; 0 to Every - 1.</param>
    public sealed record InYears(Recurrence Base, int Every, int Remainder) : Recurrence;

    /// <summary>Days that are set one by one, and follow no rule.</summary>
    /// <param name="Days">At least one, in order, each once.</param>
    public sealed record Dates(ImmutableArray<LocalDate> Days) : Recurrence
    {
        /// <summary>True where the other names the same days.</summary>
        /// <param name="other">Another, or null.</param>
        /// <returns>Whether they are equal.</returns>
        public bool Equals(Dates? other) => other is not null && (Days == other.Days || (!Days.IsDefault && !other.Days.IsDefault && Days.SequenceEqual(other.Days)));

        /// <inheritdoc/>
        public override int GetHashCode() => Days.IsDefaultOrEmpty ? 0 : HashCode.Combine(Days.Length, Days[0], Days[^1]);
    }
}
