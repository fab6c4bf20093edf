using System.Collections.Immutable;
using NodaTime;

namespace Docket.Core.Facts;

/// <summary>What one docket says: the case and its entries in docket order. Nothing is ever edited in place; a change is one more entry.</summary>
public sealed record CaseFile
{
    /// <summary>The court's id as given: its own, its PACER id or a former one ("cand").</summary>
    public required string Court { get; init; }

    /// <summary>The division, where the district spans time zones ("El Paso").</summary>
    public string? Division { get; init; }

    /// <summary>The case number ("3:22-cv-02328-LB").</summary>
    public required string Number { get; init; }

    /// <summary>The short title of the case.</summary>
    public string? Caption { get; init; }

    /// <summary>The cause of action ("foia").</summary>
    public string? Cause { get; init; }

    /// <summary>The judge assigned.</summary>
    public string? Judge { get; init; }

    /// <summary>The court below, in an appeal.</summary>
    public string? From { get; init; }

    /// <summary>The rule sets whose deadlines recorded events start ("frcp"). None unless named.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>Days on which the clerk's office was inaccessible (Fed. R. Civ. P. 6(a)(3)).</summary>
    public ImmutableArray<Closure> Closures { get; init; } = [];

    /// <summary>True where the whole case is sealed.</summary>
    public bool Sealed { get; init; }

    /// <summary>The parties.</summary>
    public ImmutableArray<Party> Parties { get; init; } = [];

    /// <summary>The entries in docket order.</summary>
    public ImmutableArray<Entry> Entries { get; init; } = [];

    /// <summary>Where the file stands on disk, or null where it was built in code.</summary>
    public string? Path { get; init; }
}

/// <summary>A day on which the clerk's office was inaccessible.</summary>
/// <param name="On">The day.</param>
/// <param name="Why">Why ("snow").</param>
/// <param name="Source">Who says so (a general order, a notice).</param>
public sealed record Closure(LocalDate On, string? Why = null, string? Source = null);

/// <summary>A party to the case.</summary>
/// <param name="Id">Its id in the file.</param>
/// <param name="Name">Its name.</param>
/// <param name="Is">What it is where rules ask: us-agency, us-officer, pro-se.</param>
/// <param name="Responsible">Who of our side follows it.</param>
public sealed record Party(string Id, string? Name = null, string? Is = null, string? Responsible = null);
