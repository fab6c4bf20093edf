using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>What is due in one case, as known on one day: the fold of its entries, computed. Never stored; recomputing is the only way to another.</summary>
public sealed record Schedule
{
    /// <summary>The case.</summary>
    public required CaseFile Case { get; init; }

    /// <summary>The court, with the calendar and the rules it computes by.</summary>
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>The day whose knowledge it shows.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Every deadline and hearing, soonest safe day first, those without a date last, then in docket order.</summary>
    public ImmutableArray<Deadline> Deadlines { get; init; } = [];

    /// <summary>The deadline with an id, or null.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The deadline or hearing.</returns>
    public Deadline? Find(string id) => Deadlines.FirstOrDefault(d => d.Id == id);
}
