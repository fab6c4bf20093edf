using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Rules;

namespace Docket.Core.Computation;

/// <summary>Holds the rules against their own worked examples.</summary>
public static class RuleExamples
{
    /// <summary>What the engine gives for each worked example of a rule that it does not meet.</summary>
    /// <param name="book">The law.</param>
    /// <returns>A problem for each example that is not met, at its rule's place; none where all are.</returns>
    public static IEnumerable<(DeadlineRule Rule, Problem Problem)> NotMet(LawBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        foreach (var rule in book.DeadlineRules.Rules)
        {
            foreach (var (example, index) in rule.Examples.Select((e, i) => (e, i)))
            {
                if (Fault(rule, example, book) is { } fault)
                    yield return (rule, new Problem(Severity.Error, "example", new Place($"{rule.Id}.examples[{index}]", rule.Place.Line, rule.Place.Column), fault));
            }
        }
    }

    /// <summary>What the engine gives for one worked example, its conditions taken as met.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="example">One of its examples.</param>
    /// <param name="book">The law.</param>
    /// <returns>The date with its proof, or null where the example's events do not start the rule's period.</returns>
    /// <exception cref="UnknownNameException">The example's court is not known.</exception>
    public static ComputedDate? Compute(DeadlineRule rule, WorkedExample example, LawBook book)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(example);
        ArgumentNullException.ThrowIfNull(book);

        // A rule alone has no rivals, and what it names is given or comes from the rules it names.
        var sets = book.DeadlineRules.Sets.Select(s => s with { Rules = [.. s.Rules.Where(r => r.Id == rule.Id || (rule.Wording.Names.Contains(r.Id) && !example.Given.ContainsKey(r.Id))).Select(Alone)] });
        var first = example.Given.OrderBy(g => g.Value).First();
        var question = new EventQuestion(first.Key, first.Value) { Service = example.Service, LawAsOf = example.LawAsOf, Given = example.Given.Remove(first.Key) };
        return EventDeadlines.Of(question, book.Jurisdiction(example.Court), new RuleIndex([.. sets])).FirstOrDefault(d => d.Rules[0].Id == rule.Id)?.Deadline.Computed;
    }

    private static DeadlineRule Alone(DeadlineRule rule) => rule with { When = new RuleConditions(), Group = null, MetBy = null };

    private static string? Fault(DeadlineRule rule, WorkedExample example, LawBook book)
    {
        if (example.Given.IsEmpty)
            return $"An example of {rule.Id} gives no event.";
        if (book.Courts.Find(example.Court) is null)
            return $"An example of {rule.Id} names the court \"{example.Court}\", which is not known.";
        var computed = Compute(rule, example, book);
        return computed?.Date == example.Date
            ? null
            : $"The worked example of {rule.Id} in {example.Court} says {DateWords.Iso(example.Date)} ({example.Authority}); computed is {(computed?.Date is { } date ? DateWords.Iso(date) : $"no date ({computed?.NoDate ?? "its events do not start the period"})")}.";
    }
}
