using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Rules;

namespace Docket.Core.Explanation;

/// <summary>Checks what a case says to the rules: the sets it names, its cause, what its parties are, and the deadlines that recorded events would start.</summary>
internal static class RuleChecks
{
    public static IEnumerable<Problem> Of(CaseFile file, Jurisdiction jurisdiction, LawBook book, ImmutableHashSet<string> anchors)
    {
        foreach (var problem in book.RuleSetProblems(file))
            yield return problem;
        var sets = jurisdiction.DeadlineRules;
        var ofOthers = file.Rules.Where(name => sets.All(s => s.Id != name) && book.DeadlineRules.Sets.Any(s => s.Id == name)).ToList();
        foreach (var name in ofOthers)
            yield return new Problem(Severity.Warning, "rules", new Place("rules"), $"The set of rules \"{name}\" is not for {jurisdiction.Court.Cite}; it adds no deadlines. For this court there are: {string.Join(", ", sets.Select(s => s.Id))}.");
        if (file.From is { } from && book.Courts.Find(from) is null)
            yield return new Problem(Severity.Warning, "unknown-court", new Place("from"), $"No court has the id \"{from}\", so the holidays of its state were not counted. `docket courts` lists them.");
        foreach (var problem in Slips(file, book.DeadlineRules).Concat(SlipsOfEvents(file, book.DeadlineRules, anchors)))
            yield return problem;
        if (file.Rules.IsEmpty && WouldAdd(file, jurisdiction) is { } note)
            yield return note;
    }

    /// <summary>A word close to one that rules ask for is most likely meant to be that one, and would leave its rules out.</summary>
    private static IEnumerable<Problem> Slips(CaseFile file, RuleBook rules)
    {
        if (Slip(file.Cause, rules.Causes) is { } cause)
            yield return new Problem(Severity.Warning, "unknown-word", new Place("cause"), $"No rule asks for the cause \"{file.Cause}\"; did you mean {cause}?");
        foreach (var (party, index) in file.Parties.Select((p, i) => (p, i)))
        {
            if (Slip(party.Is, rules.PartyKinds) is { } kind)
                yield return new Problem(Severity.Warning, "unknown-word", new Place($"parties[{index}].is"), $"No rule asks for the kind of party \"{party.Is}\"; did you mean {kind}?");
        }
    }

    /// <summary>The known word that one is most likely meant to be: a near one, or one of which it is a part ("agency" of "us-agency").</summary>
    private static string? Slip(string? word, ImmutableArray<RuleWord> known) =>
        word is null || known.Any(k => k.Id == word) ? null : Nearest.To(word, known.Select(k => k.Id)) ?? known.FirstOrDefault(k => k.Id.Split('-').Contains(word, StringComparer.OrdinalIgnoreCase))?.Id;

    /// <summary>A recorded event that no rule and no words of the file know, and that is near one that rules know, would start nothing.</summary>
    private static IEnumerable<Problem> SlipsOfEvents(CaseFile file, RuleBook rules, ImmutableHashSet<string> anchors)
    {
        var known = rules.Events.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var records in file.Entries.SelectMany(e => e.Effects).OfType<Records>().Where(r => !anchors.Contains(r.Event)))
        {
            var kind = Occurrence.Of(records.Event).Kind;
            if (!known.Contains(kind) && Nearest.To(kind, known) is { } near)
                yield return new Problem(Severity.Warning, "unknown-event", records.Place, $"No rule and no words of this file know the event \"{records.Event}\", so it starts nothing; did you mean {near}?");
        }
    }

    private static Problem? WouldAdd(CaseFile file, Jurisdiction jurisdiction)
    {
        var added = RuleDeadlines.Added(file, jurisdiction);
        if (added.IsEmpty)
            return null;
        var said = added.GroupBy(a => a.Rules[0].Set, StringComparer.Ordinal).Select(g => $"\"{g.Key}\" would add {string.Join(", ", g.Select(a => $"{a.Id} ({a.Entry.Label})"))}");
        return new Problem(Severity.Note, "rules", new Place("rules"), $"The file names no \"rules\", so recorded events start no deadlines: {string.Join("; ", said)}.");
    }
}
