using System.Collections.Immutable;
using NodaTime;

namespace Docket.Core.Facts;

/// <summary>What one docket says: the case and its entries in docket order. Nothing is ever edited in place; a change is one more entry.</summary>
public sealed record CaseFile
{
    /// <summary>Where the file says its JSON Schema is, for editors; null where it says nothing.</summary>
    public string? Schema { get; init; }

    /// <summary>A case without parties and entries yet.</summary>
    /// <param name="court">The court's id ("cand").</param>
    /// <param name="number">The case number.</param>
    /// <returns>The case.</returns>
    public static CaseFile For(string court, string number) => new() { Court = court, Number = number };

    /// <summary>The case with one entry more, in docket order; <see cref="EntryBuilding"/> builds entries.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The case; this one stays as it is.</returns>
    public CaseFile With(Entry entry) => this with { Entries = Entries.Add(entry) };

    /// <summary>The case with one party more.</summary>
    /// <param name="party">The party.</param>
    /// <returns>The case; this one stays as it is.</returns>
    public CaseFile With(Party party) => this with { Parties = Parties.Add(party) };

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
    public ImmutableArray<string> Rules { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Days on which the clerk's office was inaccessible (Fed. R. Civ. P. 6(a)(3)).</summary>
    public ImmutableArray<Closure> Closures { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>True where the whole case is sealed.</summary>
    public bool Sealed { get; init; }

    /// <summary>The parties.</summary>
    public ImmutableArray<Party> Parties { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The entries in docket order.</summary>
    public ImmutableArray<Entry> Entries { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Where the court's id stands in the file.</summary>
    public Place CourtPlace { get; init; } = new("court");

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
public sealed record Party(string Id, string? Name = null, string? Is = null, string? Responsible = null)
{
    /// <summary>Who may owe something without being a party; no party may take one of these for its id.</summary>
    public static ImmutableArray<string> Roles { get; } = ["all", "court", "clerk", "court-reporter", "mediator"];
}
