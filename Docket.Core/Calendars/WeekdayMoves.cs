using NodaTime;

namespace Docket.Core.Calendars;

/// <summary>On which day a holiday is observed where it falls on a certain weekday, beyond the usual moves of <see cref="Observance"/>.</summary>
/// <example>"December 24, on a Friday observed the Thursday before": <c>WeekdayMoves.None.With(IsoDayOfWeek.Friday, -1)</c>.</example>
public readonly record struct WeekdayMoves
{
    /// <summary>The most days a holiday moves, either way.</summary>
    public const int Most = 6;

    // Four bits a weekday, in two's complement, so that no moves are the default value and equal moves are equal values.
    private readonly int packed;

    private WeekdayMoves(int packed) => this.packed = packed;

    /// <summary>No move on any weekday.</summary>
    public static WeekdayMoves None => default;

    /// <summary>How many days later the holiday is observed where it falls on a weekday.</summary>
    /// <param name="day">Monday to Sunday.</param>
    /// <returns>Days, negative for earlier; 0 where it does not move.</returns>
    public int On(IsoDayOfWeek day) => packed << (28 - Shift(day)) >> 28;

    /// <summary>These moves and one more, in place of any there was for its weekday.</summary>
    /// <param name="day">Monday to Sunday.</param>
    /// <param name="days">How many days later it is observed, negative for earlier: -6 to 6.</param>
    /// <returns>The moves.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is no weekday or the days are too many.</exception>
    public WeekdayMoves With(IsoDayOfWeek day, int days)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(days), Most, nameof(days));
        var shift = Shift(day);
        return new WeekdayMoves((packed & ~(0xF << shift)) | ((days & 0xF) << shift));
    }

    private static int Shift(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
        ? ((int)day - 1) * 4
        : throw new ArgumentOutOfRangeException(nameof(day), "Expected Monday to Sunday.");
}
