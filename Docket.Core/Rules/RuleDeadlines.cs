using System.Collections.Immutable;
using Docket.Core.Facts;

namespace Docket.Core.Rules;

/// <summary>Adds to a case the deadlines that its rule sets attach to recorded events: behind each "records" the "sets" that the law adds.</summary>
/// <remarks>An event whose id ends on <c>#</c> and a name ("motion-filed#12") is one of several of its kind; the deadlines it starts end on the same name.</remarks>
public static class RuleDeadlines
{
    /// <summary>The case with the deadlines of the sets that it names.</summary>
    /// <param name="file">The case.</param>
    /// <param name="sets">The sets that are for its court.</param>
    /// <returns>The case; the same one where it names no set or records no event that starts a deadline.</returns>
    public static CaseFile AddedTo(CaseFile file, ImmutableArray<RuleSet> sets)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Rules.IsEmpty ? file : AddedTo(file, [.. sets.Where(s => file.Rules.Contains(s.Id))], out _);
    }

    /// <summary>The deadlines that the sets would add to a case, each with the entry that starts it.</summary>
    /// <param name="file">The case.</param>
    /// <param name="sets">The sets.</param>
    /// <returns>The deadlines in docket order.</returns>
    public static ImmutableArray<AddedDeadline> Added(CaseFile file, ImmutableArray<RuleSet> sets)
    {
        ArgumentNullException.ThrowIfNull(file);
        _ = AddedTo(file, sets, out var added);
        return added;
    }

    private static CaseFile AddedTo(CaseFile file, ImmutableArray<RuleSet> sets, out ImmutableArray<AddedDeadline> added)
    {
        var found = StartsIn(file, sets).ToList();

        // What the docket sets by itself under a rule's id stands in place of what the rule would add.
        var set = RuleNames.SetIn(file).ToHashSet(StringComparer.Ordinal);
        var starts = found.Where(s => !set.Contains(s.Id(found))).ToList();
        added = [.. starts.Select(s => new AddedDeadline(s.Id(starts), s.Candidates, s.Entry)).DistinctBy(a => a.Id)];
        if (starts.Count == 0)
            return file;
        var names = new RuleNames(file, starts);
        return file with { Entries = [.. file.Entries.Select(entry => entry with { Effects = [.. WithDeadlines(entry.Effects, starts, names)] })] };
    }

    private static IEnumerable<Effect> WithDeadlines(ImmutableArray<Effect> effects, List<RuleStart> starts, RuleNames names)
    {
        foreach (var effect in effects)
        {
            yield return effect switch
            {
                Grants grants => grants with { With = [.. WithDeadlines(grants.With, starts, names)] },
                Corrects corrects => corrects with { Effects = [.. WithDeadlines(corrects.Effects, starts, names)] },
                _ => effect,
            };
            if (effect is not Records records)
                continue;
            foreach (var start in starts.Where(s => ReferenceEquals(s.Records, records)))
                yield return names.Setting(start);
            foreach (var met in starts.Where(s => s.IsMetBy(records, starts)).Select(s => s.Id(starts)).Distinct())
                yield return new Satisfies(Targets.One(met), records.On) { Place = records.Place, If = records.If, WhereOpen = true };
        }
    }

    /// <summary>Every event that starts a deadline. Of several that start the same one the fold takes the first; what is recorded later may move it.</summary>
    private static IEnumerable<RuleStart> StartsIn(CaseFile file, ImmutableArray<RuleSet> sets)
    {
        var book = new RuleBook([], [], [], sets);
        var events = book.Rules.SelectMany(rule => book.EventsOf(rule).Select(id => (id, rule))).ToLookup(p => p.id, p => p.rule, StringComparer.Ordinal);
        var kinds = file.Parties.ToDictionary(p => p.Id, p => p.Is, StringComparer.Ordinal);
        foreach (var (entry, records) in file.Entries.SelectMany(e => RecordsIn(e.Effects).Select(r => (e, r))))
        {
            var (name, occurrence) = Occurrence.Of(records.Event);
            var party = records.Party == "all" ? null : records.Party;
            var kind = party is null ? null : kinds.GetValueOrDefault(party);
            var applying = events[name].Where(r => r.When.Apply(kind, file.Cause) != false);
            foreach (var group in applying.GroupBy(r => r.Group ?? r.Id, StringComparer.Ordinal))
            {
                yield return new RuleStart(entry, records, occurrence, party, file.Cause, kind, [.. group.OrderBy(r => r.When.Doubtful(kind, file.Cause)).ThenBy(r => r.Wording.TimeRule is not null)]);
            }
        }
    }

    private static IEnumerable<Records> RecordsIn(IEnumerable<Effect> effects) => effects.SelectMany(effect => effect switch
    {
        Records records => [records],
        Grants grants => RecordsIn(grants.With),
        Corrects corrects => RecordsIn(corrects.Effects),
        _ => (IEnumerable<Records>)[],
    });
}

/// <summary>A deadline that a rule adds to a case.</summary>
/// <param name="Id">Its id in the case ("frcp.12a2", "frcp.12a2@defendant-2").</param>
/// <param name="Rules">The rule, or those of which one applies, the prevailing one first.</param>
/// <param name="Entry">The entry whose event starts it.</param>
public sealed record AddedDeadline(string Id, ImmutableArray<DeadlineRule> Rules, Entry Entry);
