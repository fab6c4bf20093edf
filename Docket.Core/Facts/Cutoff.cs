using NodaTime;

namespace Docket.Core.Facts;

/// <summary>A time of day, before midnight, by which papers must be filed.</summary>
/// <param name="Time">The time in the court's zone.</param>
/// <param name="From">The first day it holds.</param>
/// <param name="To">The last day it holds, inclusive, or null.</param>
/// <param name="Except">What it does not reach ("initial pleadings").</param>
/// <param name="Citation">The authority.</param>
public sealed record Cutoff(LocalTime Time, LocalDate From, LocalDate? To, string? Except, string Citation)
{
    /// <summary>How far it was checked, or null where nothing is said.</summary>
    public string? Confidence { get; init; }

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="day">The day on which papers are due.</param>
    /// <returns>True from <see cref="From"/> to <see cref="To"/>, both inclusive.</returns>
    public bool HoldsOn(LocalDate day) => From <= day && (To is not { } to || day <= to);
}
