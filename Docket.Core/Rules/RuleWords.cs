using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Phrases;

namespace Docket.Core.Rules;

/// <summary>Words rules for one case: their ids and events under the names that they have in it.</summary>
internal sealed class RuleWords(CaseFile file, RuleStarts starts)
{
    private readonly HashSet<string> recorded = [.. Named(file.Entries.SelectMany(e => e.Effects))];

    /// <summary>The deadline that is started.</summary>
    public Sets Setting(RuleStart start)
    {
        var rule = start.Candidates[0];
        return new Sets(starts.IdOf(start), new Due.ByRule([.. start.Candidates.Select(r => Alternative(r, start))]))
        {
            What = rule.What,
            Party = start.Owing,
            Authority = rule.Authority,
            If = start.Effect.If,
            Place = start.Effect.Place,
            LastingId = starts.LastingIdOf(start),
        };
    }

    private RuleAlternative Alternative(DeadlineRule rule, RuleStart start) =>
        new(
            rule.Wording with { Versions = [.. rule.Wording.Versions.Select(v => Bound(v, start))], OnceStarted = [.. rule.Wording.OnceStarted.Select(id => NameOf(id, start))] },
            rule.When.OpenIn(start.Case, start.Party),
            rule.Note,
            Warnings(rule));

    private RuleVersion Bound(RuleVersion version, RuleStart start)
    {
        if (version.Phrase is not { } phrase)
            return version;
        var moved = false;
        var bound = PhraseReferences.Renamed(phrase, id =>
        {
            var name = NameOf(id, start);
            moved |= name != id;
            return name;
        });
        return moved ? version with { Phrase = bound, Words = PhrasePrinter.Print(bound) } : version;
    }

    /// <summary>An id as the case has it: of a rule the deadline of the same party; of an event the same occurrence, else the plain one.</summary>
    private string NameOf(string id, RuleStart start)
    {
        if (starts.IdOf(id, start) is { } deadline)
            return deadline;
        if (start.Occurrence.Length == 0)
            return id;
        var occurrence = $"{id}#{start.Occurrence}";
        return recorded.Contains(occurrence) || !recorded.Contains(id) ? occurrence : id;
    }

    private static ImmutableArray<string> Warnings(DeadlineRule rule) => rule.Examples.IsEmpty
        ? [$"The data's period of {rule.Wording.Citation} has not yet been held against a worked example: check it in the rule's text before relying on this date."]
        : [];

    private static IEnumerable<string> Named(IEnumerable<Effect> effects) => effects.SelectMany(effect => effect switch
    {
        Records records => [records.Event],
        Sets sets => [sets.Id],
        Proposes proposes => Named(proposes.Effects),
        Grants grants => Named(grants.With),
        Corrects corrects => Named(corrects.Effects),
        _ => (IEnumerable<string>)[],
    });
}
