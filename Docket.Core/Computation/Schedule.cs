using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>What is due in one case, as known on one day: the fold of its entries, computed. Never stored; recomputing is the only way to another.</summary>
public sealed class Schedule
{
    private readonly Lazy<ImmutableDictionary<string, ImmutableArray<HistoryEvent>>> histories;

    internal Schedule(Fold fold, DateComputer computer)
    {
        Fold = fold;
        histories = new(() => Histories.Of(fold, computer));
    }

    /// <summary>The case.</summary>
    public required CaseFile Case { get; init; }

    /// <summary>The court, with the calendar and the rules it computes by.</summary>
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>The day whose knowledge it shows, inclusive.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Which pending requests it takes as granted; null for none, as the docket stands.</summary>
    public Granted? Assuming { get; init; }

    /// <summary>Every deadline and hearing, soonest safe day first, those without a date last, then in docket order.</summary>
    public required ImmutableArray<Deadline> Deadlines { get; init; }

    /// <summary>Closed rows whose ids a pending request asks for anew; the proposed row stands in their place above.</summary>
    internal ImmutableArray<Deadline> Superseded { get; init; } = [];

    /// <summary>The docket behind it.</summary>
    internal Fold Fold { get; }

    /// <summary>The deadline or hearing with an id, or null.</summary>
    /// <param name="id">The id ("jsr-3"); of a rule's deadline also the one that it had before several parties had one.</param>
    /// <returns>The deadline or hearing.</returns>
    public Deadline? Find(string id) => Deadlines.FirstOrDefault(d => d.Id == id) ?? Deadlines.FirstOrDefault(d => d.LastingId == id);

    /// <summary>What the entries known did to a deadline or hearing, and to what it hangs on, oldest first.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The events; none for what is only proposed.</returns>
    public ImmutableArray<HistoryEvent> History(string id) => histories.Value.TryGetValue(id, out var history) ? history : [];
}
