using Docket.Core.Facts;

namespace Docket.Core.Rules;

/// <summary>Checks what no single file of deadline rules can tell: names of events, rules, kinds, courts and families that are known nowhere, ids that stand twice.</summary>
public static class RuleBookChecks
{
    /// <summary>The problems of a book.</summary>
    /// <param name="book">The law.</param>
    /// <returns>The problems, set by set, each with the id of its set; none where all is sound.</returns>
    public static IEnumerable<(string Set, Problem Problem)> Of(LawBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var rules = book.DeadlineRules;
        var names = new Names(rules);
        foreach (var set in rules.Sets)
        {
            foreach (var court in set.Courts.Where(c => book.Courts.Find(c) is null))
                yield return (set.Id, Error("unknown-court", new Place("courts"), $"No court has the id \"{court}\"."));
            var levels = book.Courts.Courts.Select(c => c.Level).Concat(book.Courts.Courts.Select(c => c.TimeRule)).ToHashSet();
            foreach (var level in set.Levels.Concat(set.Rules.SelectMany(r => r.Levels)).Distinct().Where(l => !levels.Contains(l)))
                yield return (set.Id, Error("unknown-level", new Place("levels"), $"No court is of the level or the family \"{level}\"."));
            foreach (var rule in set.Rules)
            {
                foreach (var problem in OfRule(rule, book, names))
                    yield return (set.Id, problem);
            }
        }

        foreach (var (word, place) in names.Unused())
            yield return ("events", new Problem(Severity.Warning, "unused-word", place, $"No rule uses \"{word}\"; take it out, or mend the rule that should."));
    }

    private static IEnumerable<Problem> OfRule(DeadlineRule rule, LawBook book, Names names)
    {
        if (names.Twice(rule.Id))
            yield return Error("duplicate-id", rule.Place, $"\"{rule.Id}\" is the id of two rules, or of a rule and an event; give each its own.");
        foreach (var name in rule.Wording.Names.Where(n => !names.Known(n)))
            yield return Error("unknown-id", rule.Place, $"{rule.Id} hangs on \"{name}\", which is neither an event of the vocabulary nor a rule.");
        if (rule.MetBy is { } met && !names.Known(met))
            yield return Error("unknown-id", rule.Place, $"{rule.Id} is met by \"{met}\", which is no event of the vocabulary.");
        foreach (var kind in rule.When.Parties.Concat(rule.When.NotParties).Where(k => !names.IsPartyKind(k)))
            yield return Error("unknown-word", rule.Place, $"{rule.Id} asks for the kind of party \"{kind}\", which is not in the vocabulary.");
        foreach (var cause in rule.When.Causes.Concat(rule.When.NotCauses).Where(c => !names.IsCause(c)))
            yield return Error("unknown-word", rule.Place, $"{rule.Id} asks for the cause \"{cause}\", which is not in the vocabulary.");
        if (rule.Wording.TimeRule is { } family && book.TimeRules.Family(family).IsEmpty)
            yield return Error("unknown-family", rule.Place, $"{rule.Id} is computed by the time rule \"{family}\", of which no version is known.");
        if (names.HangsOnItself(rule))
            yield return Error("cycle", rule.Place, $"{rule.Id} hangs on itself through the rules that it names.");
        foreach (var given in rule.Examples.SelectMany(e => e.Given.Keys).Distinct().Where(n => !names.Known(n)))
            yield return Error("unknown-id", rule.Place, $"An example of {rule.Id} gives \"{given}\", which is neither an event of the vocabulary nor a rule.");
    }

    private static Problem Error(string code, Place place, string message) => new(Severity.Error, code, place, message);

    /// <summary>The names of a book.</summary>
    private sealed class Names(RuleBook book)
    {
        private readonly ILookup<string, string> ids = book.Events.Select(e => e.Id).Concat(book.Rules.Select(r => r.Id)).ToLookup(id => id, StringComparer.Ordinal);
        private readonly HashSet<string> kinds = [.. book.PartyKinds.Select(k => k.Id)];
        private readonly HashSet<string> causes = [.. book.Causes.Select(c => c.Id)];
        private readonly Dictionary<string, DeadlineRule> rules = book.Rules.DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);

        public bool Known(string id) => ids.Contains(id);

        public bool Twice(string id) => ids[id].Skip(1).Any();

        public bool IsPartyKind(string kind) => kinds.Contains(kind);

        public bool IsCause(string cause) => causes.Contains(cause);

        public bool HangsOnItself(DeadlineRule rule)
        {
            var (seen, open) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>(rule.Wording.Names));
            while (open.TryPop(out var id))
            {
                if (id == rule.Id)
                    return true;
                if (seen.Add(id) && rules.TryGetValue(id, out var next))
                {
                    foreach (var name in next.Wording.Names)
                        open.Push(name);
                }
            }

            return false;
        }

        /// <summary>Events, kinds and causes that no rule asks for.</summary>
        public IEnumerable<(string Word, Place Place)> Unused()
        {
            var used = book.Rules.SelectMany(r => r.Wording.Names.Append(r.MetBy)).ToHashSet();
            return book.Events.Select(e => e.Id).Where(id => !used.Contains(id)).Select(id => (id, new Place("events")));
        }
    }
}
