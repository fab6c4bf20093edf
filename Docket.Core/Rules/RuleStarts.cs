using System.Collections.Immutable;
using Docket.Core.Facts;

namespace Docket.Core.Rules;

/// <summary>All that starts deadlines in a case, with the ids that these have in it.</summary>
/// <remarks>A deadline has its rule's id, with the party where several parties have one. Its lasting id is the plain one for the party that had it first, whatever is recorded later.</remarks>
internal sealed class RuleStarts
{
    private readonly ILookup<Effect, RuleStart> byEffect;
    private readonly Dictionary<(string Rule, string Occurrence), List<RuleStart>> byRule = [];
    private readonly ILookup<(string? Event, string Occurrence), RuleStart> byMet;
    private readonly ILookup<(string Rule, string Occurrence), RuleStart> byCandidate;

    public RuleStarts(CaseFile file, RuleIndex index, Func<RuleSet, bool> named)
    {
        var sets = index.Sets.Where(named).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        All = [.. Found(file, index, sets)];
        byEffect = All.ToLookup(s => s.Effect, (IEqualityComparer<Effect>)ReferenceEqualityComparer.Instance);
        byCandidate = All.SelectMany(s => s.Candidates.Select(c => (Key: (c.Id, s.Occurrence), Start: s))).ToLookup(p => p.Key, p => p.Start);
        byMet = All.ToLookup(s => (s.Candidates[0].MetBy, s.Occurrence));
        foreach (var start in All)
        {
            if (!byRule.TryGetValue((start.Candidates[0].Id, start.Occurrence), out var same))
                byRule[(start.Candidates[0].Id, start.Occurrence)] = same = [];
            if (same.All(s => s.Share != start.Share))
                same.Add(start);
        }

        Other = OtherIds();
    }

    /// <summary>Every start, in docket order; several may start the same deadline, of which the fold takes the first.</summary>
    public ImmutableArray<RuleStart> All { get; }

    /// <summary>Ids that people may use for a deadline beside its own: the plain one of the party that had it first, and those of the other rules of its group.</summary>
    public ImmutableDictionary<string, string> Other { get; }

    /// <summary>What an effect starts.</summary>
    public IEnumerable<RuleStart> By(Effect effect) => byEffect[effect];

    /// <summary>The id of the deadline in the case.</summary>
    public string IdOf(RuleStart start) => Same(start).Count > 1 ? start.PartyId(start.Candidates[0]) : start.PlainId(start.Candidates[0]);

    /// <summary>The id that it has whatever is recorded later.</summary>
    public string LastingIdOf(RuleStart start) => Same(start)[0].Share == start.Share ? start.PlainId(start.Candidates[0]) : start.PartyId(start.Candidates[0]);

    /// <summary>The id of the deadline of another rule, for the same party and occurrence as a start; null where nothing starts one.</summary>
    public string? IdOf(string rule, RuleStart like) =>
        byCandidate[(rule, like.Occurrence)].FirstOrDefault(s => s.Share == like.Share || s.Share is null) is { } start ? IdOf(start) : null;

    /// <summary>The ids of the deadlines that a recorded event says were met: its own party's, or everybody's where it is recorded for no one in particular.</summary>
    public IEnumerable<string> MetBy(Records records)
    {
        var (kind, occurrence) = Occurrence.Of(records.Event);
        var met = byMet[(kind, occurrence)];
        var party = records.Party == "all" ? null : records.Party;
        return met.Where(s => party is null || s.Share is null || s.Share == party).Select(IdOf).Distinct();
    }

    private List<RuleStart> Same(RuleStart start) => byRule[(start.Candidates[0].Id, start.Occurrence)];

    private ImmutableDictionary<string, string> OtherIds()
    {
        var own = All.Select(IdOf).ToHashSet(StringComparer.Ordinal);
        var other = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var start in All)
        {
            var id = IdOf(start);
            IEnumerable<string> names = start.Candidates.SelectMany(c => (string[])[start.PlainId(c), start.PartyId(c)]);
            foreach (var name in names.Where(n => !own.Contains(n)))
                other.TryAdd(name, id);
        }

        return other.ToImmutable();
    }

    private static IEnumerable<RuleStart> Found(CaseFile file, RuleIndex index, HashSet<string> sets)
    {
        var kinds = CaseKinds.Of(file);
        foreach (var (entry, effect) in Starting(file))
        {
            var (id, of) = effect is Records records ? (records.Event, records.Party) : (((Sets)effect).Id, ((Sets)effect).Party);
            var (kind, occurrence) = Occurrence.Of(id);
            var party = of == "all" ? null : of;
            var applying = index.StartedBy(kind).Where(r => sets.Contains(r.Set) && r.When.ApplyIn(kinds, party) != false);
            foreach (var group in applying.GroupBy(r => r.Group ?? r.Id, StringComparer.Ordinal))
            {
                ImmutableArray<DeadlineRule> candidates = [.. group.OrderBy(r => r.When.Doubtful(kinds, party)).ThenBy(r => r.Wording.TimeRule is not null)];
                yield return new RuleStart(entry, effect, occurrence, party, index.IsForEachParty(candidates[0]) ? party : null, kinds, candidates);
            }
        }
    }

    /// <summary>What may start a deadline: an event that is recorded, and a hearing that is set under an event's id, in docket order.</summary>
    public static IEnumerable<(Entry Entry, Effect Effect)> Starting(CaseFile file) => file.Entries.SelectMany(e => Starting(e.Effects).Select(effect => (e, effect)));

    private static IEnumerable<Effect> Starting(IEnumerable<Effect> effects) => effects.SelectMany(effect => effect switch
    {
        Records or Sets { Kind: SettingKind.Hearing } => [effect],
        Proposes proposes => Starting(proposes.Effects),
        Grants grants => Starting(grants.With),
        Corrects corrects => Starting(corrects.Effects),
        _ => (IEnumerable<Effect>)[],
    });
}
