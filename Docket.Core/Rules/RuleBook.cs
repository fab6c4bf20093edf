using System.Collections.Immutable;

namespace Docket.Core.Rules;

/// <summary>Something that happens in a case and that periods run from.</summary>
/// <param name="Id">Its id ("complaint-served").</param>
/// <param name="Name">In words ("the summons and complaint are served").</param>
/// <param name="Note">What a person should know ("the day service is complete"), or null.</param>
public sealed record EventKind(string Id, string Name, string? Note = null);

/// <summary>A set of deadline rules that a case file's <c>rules</c> may name.</summary>
/// <param name="Id">Its id ("frcp", "cand-civil").</param>
/// <param name="Name">In words ("Federal Rules of Civil Procedure").</param>
/// <param name="Courts">The ids of the courts it is for; empty where <paramref name="Levels"/> says it.</param>
/// <param name="Levels">The levels of court it is for ("district"), or the families of state courts ("state.ca").</param>
/// <param name="Rules">The rules, in the order of the data.</param>
public sealed record RuleSet(string Id, string Name, ImmutableArray<string> Courts, ImmutableArray<string> Levels, ImmutableArray<DeadlineRule> Rules);

/// <summary>The deadlines that events start, as data.</summary>
/// <param name="Events">The vocabulary of events.</param>
/// <param name="Sets">The sets of rules.</param>
public sealed record RuleBook(ImmutableArray<EventKind> Events, ImmutableArray<RuleSet> Sets)
{
    /// <summary>Every rule, set by set.</summary>
    public IEnumerable<DeadlineRule> Rules => Sets.SelectMany(s => s.Rules);
}
