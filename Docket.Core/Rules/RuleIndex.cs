using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Docket.Core.Rules;

/// <summary>Finds the rules that an event starts. Made once for a court, since every case asks it.</summary>
internal sealed class RuleIndex
{
    private readonly FrozenDictionary<string, ImmutableArray<DeadlineRule>> byEvent;
    private readonly FrozenSet<string> eachParty;

    public RuleIndex(ImmutableArray<RuleSet> sets)
    {
        Sets = sets;
        var book = RuleBook.Empty with { Sets = sets };
        byEvent = book.Rules
            .SelectMany(rule => book.EventsOf(rule).Select(id => (Event: id, Rule: rule)))
            .GroupBy(p => p.Event, p => p.Rule, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        eachParty = book.Rules.Where(rule => book.WithAnchors(rule).Any(r => r.Owes == Owes.Recorded)).Select(r => r.Id).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The sets.</summary>
    public ImmutableArray<RuleSet> Sets { get; }

    /// <summary>The rules whose periods run from an event, in the order of the data.</summary>
    public ImmutableArray<DeadlineRule> StartedBy(string kind) => byEvent.TryGetValue(kind, out var rules) ? rules : [];

    /// <summary>Whether a rule gives each party a deadline of its own: because that party owes the act, or because the rule hangs on one that such a party owes.</summary>
    public bool IsForEachParty(DeadlineRule rule) => eachParty.Contains(rule.Id);
}
