using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Phrases;

namespace Docket.Core.Rules;

/// <summary>Words rules for one case: their ids and events under the names that they have in it.</summary>
internal sealed class RuleNames
{
    private readonly List<RuleStart> starts;
    private readonly HashSet<string> named;

    public RuleNames(CaseFile file, List<RuleStart> starts)
    {
        this.starts = starts;
        named = [.. Recorded(file.Entries.SelectMany(e => e.Effects)), .. SetIn(file), .. starts.Select(s => s.Id(starts))];
    }

    /// <summary>The ids that a case sets by itself.</summary>
    public static IEnumerable<string> SetIn(CaseFile file) => SetBy(file.Entries.SelectMany(e => e.Effects));

    /// <summary>The deadline that a recorded event starts.</summary>
    public Sets Setting(RuleStart start)
    {
        var rule = start.Candidates[0];
        return new Sets(start.Id(starts), new Due.ByRule([.. start.Candidates.Select(r => Alternative(r, start))]))
        {
            What = rule.What,
            Party = start.Owing,
            Authority = rule.Authority,
            If = start.Records.If,
            Place = start.Records.Place,
        };
    }

    private RuleAlternative Alternative(DeadlineRule rule, RuleStart start) =>
        new(rule.Wording with { Versions = [.. rule.Wording.Versions.Select(v => Bound(v, start))] }, OnlyWhere(rule, start), rule.Note, Warnings(rule));

    private RuleVersion Bound(RuleVersion version, RuleStart start)
    {
        if (version.Phrase is not { } phrase)
            return version;
        var bound = PhraseReferences.Renamed(phrase, id => NameOf(id, start));
        return bound == phrase ? version : version with { Phrase = bound, Words = PhrasePrinter.Print(bound) };
    }

    /// <summary>An id as the case has it: of the same occurrence, else the plain one; of a rule, the one of the same party.</summary>
    private string NameOf(string id, RuleStart start)
    {
        if (starts.FirstOrDefault(s => s.Candidates[0].Id == id && s.Occurrence == start.Occurrence && s.Owing == start.Owing) is { } own)
            return own.Id(starts);
        if (start.Occurrence.Length == 0)
            return id;
        var occurrence = $"{id}#{start.Occurrence}";
        return named.Contains(occurrence) || !named.Contains(id) ? occurrence : id;
    }

    /// <summary>For whom a rule is, where the case leaves that open.</summary>
    private static string? OnlyWhere(DeadlineRule rule, RuleStart start)
    {
        if (rule.When.Apply(start.Kind, start.Cause) is not null)
            return null;
        var conditions = new List<string>();
        if (start.Kind is null && !(rule.When.Parties.IsEmpty && rule.When.NotParties.IsEmpty))
            conditions.Add(Said("the party is", rule.When.Parties, rule.When.NotParties));
        if (start.Cause is null && !(rule.When.Causes.IsEmpty && rule.When.NotCauses.IsEmpty))
            conditions.Add(Said("the cause is", rule.When.Causes, rule.When.NotCauses));
        return $"only where {string.Join(" and ", conditions)}";
    }

    private static string Said(string what, ImmutableArray<string> only, ImmutableArray<string> never) =>
        only.IsEmpty ? $"{what} not {string.Join(" or ", never)}" : $"{what} {string.Join(" or ", only)}";

    private static ImmutableArray<string> Warnings(DeadlineRule rule) => rule.Examples.IsEmpty
        ? [$"The data's period of {rule.Wording.Citation} has not yet been held against a worked example: check it in the rule's text before relying on this date."]
        : [];

    private static IEnumerable<string> SetBy(IEnumerable<Effect> effects) => effects.SelectMany(effect => effect switch
    {
        Sets sets => [sets.Id],
        Proposes proposes => SetBy(proposes.Effects),
        Corrects corrects => SetBy(corrects.Effects),
        Grants grants => SetBy(grants.With),
        _ => (IEnumerable<string>)[],
    });

    private static IEnumerable<string> Recorded(IEnumerable<Effect> effects) => effects.SelectMany(effect => effect switch
    {
        Records records => [records.Event],
        Grants grants => Recorded(grants.With),
        Corrects corrects => Recorded(corrects.Effects),
        _ => (IEnumerable<string>)[],
    });
}
