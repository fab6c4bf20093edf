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
        var names = new Names(book);
        foreach (var set in book.DeadlineRules.Sets)
        {
            foreach (var court in set.Courts.Where(c => book.Courts.Find(c) is null))
                yield return (set.Id, Error("unknown-court", set.Place with { Path = "courts" }, $"No court has the id \"{court}\"{Near(court, book.Courts.Courts.Select(c => c.Id))}"));
            foreach (var level in set.Levels.Where(l => !names.IsLevel(l) && !names.IsFamilyOfCourts(l)))
                yield return (set.Id, Error("unknown-level", set.Place with { Path = "levels" }, $"No court is of the level or the family \"{level}\"{Near(level, names.Levels)}"));
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
        if (rule.Id.AsSpan().IndexOfAny('@', '#') >= 0)
            yield return Error("bad-id", rule.Place, $"\"{rule.Id}\": in the id of a rule @ and # stand for a party and an occurrence; leave them out.");
        if (rule.Group is not null && names.OtherKind(rule) is { } rival)
            yield return Error("mixed-group", rule.Place, $"{rule.Id} fixes a first day and {rival.Id} of its group \"{rule.Group}\" a last one, or the other way about; no day is safe for both. Give one a group of its own.");
        if (names.Twice(rule.Id))
            yield return Error("duplicate-id", rule.Place, $"\"{rule.Id}\" is the id of two rules, or of a rule and an event; give each its own.");
        foreach (var name in rule.Wording.Names.Where(n => !names.Known(n)))
            yield return Error("unknown-id", rule.Place, $"{rule.Id} hangs on \"{name}\", which is neither an event of the vocabulary nor a rule{Near(name, names.Ids)}");
        if (rule.MetBy is { } met && !names.Events.Contains(met))
            yield return Error("unknown-id", rule.Place, $"{rule.Id} is met by \"{met}\", which is no event of the vocabulary{Near(met, names.Events)}");
        foreach (var name in rule.Clock.SelectMany(c => c.Events).Where(n => !names.Events.Contains(n)))
            yield return Error("unknown-id", rule.Place, $"The clock of {rule.Id} names \"{name}\", which is no event of the vocabulary{Near(name, names.Events)}");
        foreach (var name in rule.Wording.OnceStarted.Where(n => !rule.Wording.Names.Contains(n)))
            yield return Error("unknown-id", rule.Place, $"\"onceStarted\" of {rule.Id} names \"{name}\", which its words do not{Near(name, rule.Wording.Names)}");
        foreach (var kind in rule.When.Parties.Concat(rule.When.NotParties).Concat(rule.When.AnyParty).Concat(rule.When.NoParty).Where(k => !names.PartyKinds.Contains(k)))
            yield return Error("unknown-word", rule.Place, $"{rule.Id} asks for the kind of party \"{kind}\", which is not in the vocabulary{Near(kind, names.PartyKinds)}");
        foreach (var cause in rule.When.Causes.Concat(rule.When.NotCauses).Where(c => !names.Causes.Contains(c)))
            yield return Error("unknown-word", rule.Place, $"{rule.Id} asks for the cause \"{cause}\", which is not in the vocabulary{Near(cause, names.Causes)}");
        foreach (var level in rule.Levels.Where(l => !names.IsLevel(l)))
            yield return Error("unknown-level", rule.Place, $"{rule.Id} is for courts of the level \"{level}\", of which there is none{Near(level, names.Levels)}");
        if (rule.Wording.TimeRule is { } family && book.TimeRules.Family(family).IsEmpty)
            yield return Error("unknown-family", rule.Place, $"{rule.Id} is computed by the time rule \"{family}\", of which no version is known{Near(family, book.TimeRules.Rules.Select(r => r.Family).Distinct())}");
        if (names.HangsOnItself(rule))
            yield return Error("cycle", rule.Place, $"{rule.Id} hangs on itself through the rules that it names.");
        foreach (var given in rule.Examples.SelectMany(e => e.Given.Keys).Distinct().Where(n => !names.Known(n)))
            yield return Error("unknown-id", rule.Place, $"An example of {rule.Id} gives \"{given}\", which is neither an event of the vocabulary nor a rule{Near(given, names.Ids)}");
    }

    private static string Near(string word, IEnumerable<string> known) => Nearest.To(word, known) is { } near ? $"; did you mean \"{near}\"?" : ".";

    private static Problem Error(string code, Place place, string message) => new(Severity.Error, code, place, message);

    /// <summary>The names of a book.</summary>
    private sealed class Names(LawBook law)
    {
        private readonly RuleBook book = law.DeadlineRules;
        private readonly ILookup<string, string> ids = law.DeadlineRules.Events.Select(e => e.Id).Concat(law.DeadlineRules.Rules.Select(r => r.Id)).ToLookup(id => id, StringComparer.Ordinal);
        private readonly ILookup<string?, DeadlineRule> groups = law.DeadlineRules.Rules.ToLookup(r => r.Group);
        private readonly HashSet<string> families = [.. law.Courts.Courts.Select(c => c.TimeRule).OfType<string>()];
        private readonly Dictionary<string, DeadlineRule> rules = law.DeadlineRules.Rules.DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);

        public IEnumerable<string> Ids => ids.Select(i => i.Key);

        public HashSet<string> Events { get; } = [.. law.DeadlineRules.Events.Select(e => e.Id)];

        public HashSet<string> PartyKinds { get; } = [.. law.DeadlineRules.PartyKinds.Select(k => k.Id)];

        public HashSet<string> Causes { get; } = [.. law.DeadlineRules.Causes.Select(c => c.Id)];

        public HashSet<string> Levels { get; } = [.. law.Courts.Courts.Select(c => c.Level)];

        public bool Known(string id) => ids.Contains(id);

        public bool Twice(string id) => ids[id].Skip(1).Any();

        public bool IsLevel(string level) => Levels.Contains(level);

        public bool IsFamilyOfCourts(string family) => families.Contains(family);

        /// <summary>A rule of the same group that fixes a first day where this one fixes a last, or the other way about; null where there is none.</summary>
        public DeadlineRule? OtherKind(DeadlineRule rule) =>
            groups[rule.Group!].FirstOrDefault(r => r.Wording.Kind == DayKind.Earliest != (rule.Wording.Kind == DayKind.Earliest));

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

        /// <summary>Events and causes that no rule asks for. A kind of party may be of use to people alone.</summary>
        public IEnumerable<(string Word, Place Place)> Unused()
        {
            var used = book.Rules.SelectMany(r => r.Wording.Names.Append(r.MetBy).Concat(r.Clock.SelectMany(c => c.Events))).ToHashSet();
            var pleaded = book.Rules.SelectMany(r => r.When.Causes.Concat(r.When.NotCauses)).ToHashSet();
            return book.Events.Where(e => !used.Contains(e.Id)).Select(e => (e.Id, new Place("events")))
                .Concat(book.Causes.Where(c => !pleaded.Contains(c.Id)).Select(c => (c.Id, new Place("causes"))));
        }
    }
}
