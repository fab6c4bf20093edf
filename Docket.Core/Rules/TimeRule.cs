using System.Collections.Immutable;
using NodaTime;

namespace Docket.Core.Rules;

/// <summary>One version of a rule for computing time, with the days on which it was in force.</summary>
public sealed record TimeRule
{
    /// <summary>Its id ("frcp-6.2023").</summary>
    public required string Id { get; init; }

    /// <summary>The family it is a version of ("frcp").</summary>
    public required string Family { get; init; }

    /// <summary>The rule ("Fed. R. Civ. P. 6").</summary>
    public required string Citation { get; init; }

    /// <summary>The first day it was in force.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day it was in force, inclusive; null while it is.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The calendar days that each manner of service adds; a manner not named here is not known.</summary>
    public ImmutableSortedDictionary<string, int> ServiceDays { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>The subdivision that adds them ("6(d)").</summary>
    public required string ServiceCitation { get; init; }

    /// <summary>What changed with this version, in words.</summary>
    public string? Changed { get; init; }

    /// <summary>Where it was read.</summary>
    public required string Source { get; init; }

    /// <summary>How far that was checked.</summary>
    public required string Confidence { get; init; }

    /// <summary>Whether it was in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from <see cref="From"/> to <see cref="To"/>, both inclusive.</returns>
    public bool InForceOn(LocalDate day) => From <= day && (To is not { } to || day <= to);

    /// <summary>Whether both were in force on one day or more.</summary>
    internal bool Overlaps(TimeRule other) =>
        (To is not { } end || other.From <= end) && (other.To is not { } otherEnd || From <= otherEnd);
}
