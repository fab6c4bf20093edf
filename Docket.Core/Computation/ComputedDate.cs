using System.Collections.Immutable;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>A date with its proof: every lawful reading, the safe day, the last moment and the steps that lead there.</summary>
public sealed record ComputedDate
{
    /// <summary>The prevailing date, or null where none can be computed.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The local time of day in the court's zone, where the date has one (an hour period, a date with a time).</summary>
    public LocalTime? Time { get; init; }

    /// <summary>The earliest of the readings for an act due by a day, the latest for an act not to be done before one; null where there is no date.</summary>
    public LocalDate? Safe { get; init; }

    /// <summary>The day on which the bare count ends, before service days and rolls; null where nothing was counted.</summary>
    public LocalDate? Nominal { get; init; }

    /// <summary>True for an act not to be done before the date.</summary>
    public bool Earliest { get; init; }

    /// <summary>The last second in which the act is timely, in the court's zone; null where the cut-off is not known.</summary>
    public OffsetDateTime? LastMoment { get; init; }

    /// <summary>Why that is the last moment, or why it is not known.</summary>
    public string? LastMomentBasis { get; init; }

    /// <summary>The version of the time rule applied, or null where no rule was needed or none is known.</summary>
    public TimeRule? Rule { get; init; }

    /// <summary>Every lawful reading, the prevailing one first; empty exactly where there is no date.</summary>
    public ImmutableArray<Reading> Readings { get; init; } = [];

    /// <summary>What a person should know before relying on the date.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];

    /// <summary>The steps of the prevailing reading, in order.</summary>
    public ImmutableArray<TraceStep> Trace { get; init; } = [];

    /// <summary>Why there is no date, or null where there is one.</summary>
    public string? NoDate { get; init; }
}
