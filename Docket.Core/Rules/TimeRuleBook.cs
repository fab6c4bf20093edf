using System.Collections.Immutable;

namespace Docket.Core.Rules;

/// <summary>The versions of every time-computation rule that is known. On any day at most one version of a family is in force.</summary>
/// <param name="Rules">The versions, in file order.</param>
/// <exception cref="ArgumentException">An id stands twice, a version ends before it begins, or two versions of a family overlap.</exception>
public sealed record TimeRuleBook(ImmutableArray<TimeRule> Rules)
{
    /// <summary>The versions, in file order.</summary>
    public ImmutableArray<TimeRule> Rules { get; } = Checked(Rules);

    /// <summary>The versions of one family.</summary>
    /// <param name="family">The family ("frcp"), in lower case as in <see cref="Facts.Court.TimeRule"/>.</param>
    /// <returns>The versions, oldest first; empty where none is known.</returns>
    public ImmutableArray<TimeRule> Family(string family) => [.. Rules.Where(rule => rule.Family == family).OrderBy(rule => rule.From)];

    /// <summary>A book with more versions: one with an id that is known takes that version's place, the others stand at the end.</summary>
    /// <param name="rules">The versions to add.</param>
    /// <returns>The new book; this one is unchanged.</returns>
    /// <exception cref="ArgumentException">The versions do not fit together, as for a new book:
    /// one that is superseded must be given again with its last day.</exception>
    public TimeRuleBook With(IEnumerable<TimeRule> rules)
    {
        var added = new TimeRuleBook([.. rules]).Rules;
        return new TimeRuleBook([
            .. Rules.Select(rule => added.FirstOrDefault(a => a.Id == rule.Id, rule)),
            .. added.Where(a => Rules.All(rule => rule.Id != a.Id)),
        ]);
    }

    private static ImmutableArray<TimeRule> Checked(ImmutableArray<TimeRule> rules)
    {
        for (var i = 0; i < rules.Length; i++)
        {
            var rule = rules[i];
            if (rule.To < rule.From)
                throw new ArgumentException($"Rule \"{rule.Id}\" ends before it begins.", nameof(rules));
            foreach (var other in rules.AsSpan(0, i))
            {
                if (other.Id == rule.Id)
                    throw new ArgumentException($"Rule id \"{rule.Id}\" stands twice.", nameof(rules));
                if (other.Family == rule.Family && other.Overlaps(rule))
                    throw new ArgumentException($"Rules \"{other.Id}\" and \"{rule.Id}\" are in force on one day.", nameof(rules));
            }
        }

        return rules;
    }
}
