using System.Collections.Immutable;

namespace Docket.Core.Facts;

/// <summary>A court, as far as dates depend on it.</summary>
public sealed record Court
{
    /// <summary>Its id ("cand").</summary>
    public required string Id { get; init; }

    /// <summary>Its full name.</summary>
    public required string Name { get; init; }

    /// <summary>How citations name it ("N.D. Cal.").</summary>
    public required string Cite { get; init; }

    /// <summary>supreme, appeals, district, bankruptcy, bap, special, military, abolished or state.</summary>
    public required string Level { get; init; }

    /// <summary>The circuit's court of appeals ("ca9"), or null.</summary>
    public string? Circuit { get; init; }

    /// <summary>The states and territories it covers.</summary>
    public ImmutableArray<string> States { get; init; } = [];

    /// <summary>The state whose holidays count as "the state where the district court is located", or null.</summary>
    public string? ClerkState { get; init; }

    /// <summary>The family of time-computation rules ("frcp"), or null where none is known.</summary>
    public string? TimeRule { get; init; }

    /// <summary>Its time zones, the primary one first.</summary>
    public ImmutableArray<CourtZone> Zones { get; init; } = [];

    /// <summary>Dated cut-offs before midnight.</summary>
    public ImmutableArray<Cutoff> Cutoffs { get; init; } = [];

    /// <summary>Its PACER id, where that differs.</summary>
    public string? PacerId { get; init; }

    /// <summary>Ids that it answers to from former times.</summary>
    public ImmutableArray<string> FormerIds { get; init; } = [];

    /// <summary>True where it still sits.</summary>
    public bool Active { get; init; } = true;

    /// <summary>How far the facts about it were checked.</summary>
    public string? Confidence { get; init; }

    /// <summary>Where the facts about it were read, or null where no source is named.</summary>
    public string? Source { get; init; }
}
