using System.Collections.Immutable;
using Docket.Core.Facts;

namespace Docket.Core.Rules;

/// <summary>Something that happens in a case and that periods run from.</summary>
/// <param name="Id">Its id ("complaint-served").</param>
/// <param name="Name">In words ("the summons and complaint are served").</param>
/// <param name="Note">What a person should know ("the day service is complete"), or null.</param>
public sealed record EventKind(string Id, string Name, string? Note = null);

/// <summary>A word that rules ask for: a kind of party or a cause of action.</summary>
/// <param name="Id">The word ("us-agency", "foia").</param>
/// <param name="Name">What it means ("an agency of the United States").</param>
public sealed record RuleWord(string Id, string Name);

/// <summary>A set of deadline rules that a case file's <c>rules</c> may name.</summary>
/// <param name="Id">Its id ("frcp", "cand-civil").</param>
/// <param name="Name">In words ("Federal Rules of Civil Procedure").</param>
/// <param name="Courts">The ids of the courts it is for; empty where <paramref name="Levels"/> says it.</param>
/// <param name="Levels">The levels of court it is for ("district"), or the families of state courts ("state.ca").</param>
/// <param name="Rules">The rules, in the order of the data.</param>
public sealed record RuleSet(string Id, string Name, ImmutableArray<string> Courts, ImmutableArray<string> Levels, ImmutableArray<DeadlineRule> Rules)
{
    /// <summary>Where it stands in its file.</summary>
    public Place Place { get; init; } = new("");

    /// <summary>Whether it is for a court.</summary>
    /// <param name="court">The court.</param>
    /// <returns>True where it names the court, its level or its family of time rule.</returns>
    public bool IsFor(Court court)
    {
        ArgumentNullException.ThrowIfNull(court);
        return Courts.Contains(court.Id) || Levels.Contains(court.Level) || (court.TimeRule is { } family && Levels.Contains(family));
    }
}

/// <summary>The deadlines that events start, as data.</summary>
/// <param name="Events">The vocabulary of events.</param>
/// <param name="PartyKinds">The kinds of party that rules ask for.</param>
/// <param name="Causes">The causes of action that rules ask for.</param>
/// <param name="Sets">The sets of rules.</param>
public sealed record RuleBook(ImmutableArray<EventKind> Events, ImmutableArray<RuleWord> PartyKinds, ImmutableArray<RuleWord> Causes, ImmutableArray<RuleSet> Sets)
{
    /// <summary>A book without rules.</summary>
    public static RuleBook Empty { get; } = new([], [], [], []);

    /// <summary>Every rule, set by set.</summary>
    public IEnumerable<DeadlineRule> Rules => Sets.SelectMany(s => s.Rules);

    /// <summary>The events that start a rule's period: those its words name, and those of the rules whose due days they name.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The ids, in ordinal order.</returns>
    public ImmutableSortedSet<string> EventsOf(DeadlineRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var rules = WithAnchors(rule).ToList();
        return rules.SelectMany(r => r.Wording.Names).Where(id => rules.All(r => r.Id != id)).ToImmutableSortedSet(StringComparer.Ordinal);
    }

    /// <summary>A rule with the rules that it hangs on, through whatever others.</summary>
    internal IEnumerable<DeadlineRule> WithAnchors(DeadlineRule rule)
    {
        var (seen, open) = (new HashSet<string>([rule.Id], StringComparer.Ordinal), new Stack<DeadlineRule>([rule]));
        while (open.TryPop(out var one))
        {
            yield return one;
            foreach (var id in one.Wording.Names)
            {
                if (Rules.FirstOrDefault(r => r.Id == id) is { } other && seen.Add(id))
                    open.Push(other);
            }
        }
    }

    /// <summary>The rules of a court: those of the sets that are for it, in the order of the data.</summary>
    /// <param name="court">The court.</param>
    /// <returns>The sets, each with the rules that are for courts of this level.</returns>
    public ImmutableArray<RuleSet> For(Court court)
    {
        ArgumentNullException.ThrowIfNull(court);
        return [.. Sets.Where(s => s.IsFor(court)).Select(s => s with { Rules = [.. s.Rules.Where(r => r.Levels.IsEmpty || r.Levels.Contains(court.Level))] })];
    }
}
