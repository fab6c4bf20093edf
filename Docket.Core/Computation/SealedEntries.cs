using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Phrases;

namespace Docket.Core.Computation;

/// <summary>What of a schedule rests on sealed entries: its date and its proof would tell what is sealed, so nothing that leaves the house may show it.</summary>
internal sealed class SealedEntries
{
    private readonly Schedule schedule;

    // Every name that words of it ever held, also those of a date that was moved since: histories show those too.
    private readonly Dictionary<string, HashSet<string>> behind = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> compared = new(StringComparer.Ordinal);
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    public SealedEntries(Schedule schedule)
    {
        this.schedule = schedule;
        var before = DocketState.Empty;
        foreach (var stage in schedule.Fold.Stages)
        {
            foreach (var setting in stage.State.ChangedSince(before))
            {
                Add(behind, setting.Id, NamesIn(setting));
                Add(compared, setting.Id, NamesIn(setting.ComputedAs));
            }

            before = stage.State;
        }

        foreach (var asked in schedule.Fold.State.Proposals.Where(p => !p.Entry.Sealed).SelectMany(p => p.Effects.OfType<Sets>()))
        {
            Add(behind, asked.Id, [.. NamesIn(asked.Due), .. asked.If is { } condition ? [condition] : Array.Empty<string>()]);
            Add(compared, asked.Id, NamesIn(asked.ComputedAs));
        }

        foreach (var entry in schedule.Fold.State.Entries.Values.Where(e => e.Sealed))
        {
            told.Add(DocketState.EntryName(entry.Id));
            AddTold(entry.Effects);
        }
    }

    /// <summary>Whether a sealed entry set, moved, met or stayed a deadline or anything that words of it name.</summary>
    public bool LieBehind(Deadline deadline) => schedule.Fold.State.Entries[deadline.SetBy].Sealed || LieBehind(deadline.Id);

    /// <summary>Whether a sealed entry lies behind the id of a deadline, an event or a condition.</summary>
    public bool LieBehind(string name) => Reach([name]);

    /// <summary>Whether a sealed entry lies behind what words name.</summary>
    public bool LieBehind(Due due) => Reach(NamesIn(due));

    /// <summary>Whether a sealed entry lies behind the words that a deadline's date is held against.</summary>
    public bool LieBehindComparison(Deadline deadline) => compared.TryGetValue(deadline.Id, out var names) && Reach(names);

    private bool Reach(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(names, StringComparer.Ordinal);
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var name))
        {
            // That a court confirms a date changes nothing that others see.
            if (told.Contains(name) || schedule.History(name).Any(h => h.Entry.Sealed && h.Verb != "confirms"))
                return true;
            foreach (var next in (behind.GetValueOrDefault(name) ?? []).Where(seen.Add))
                open.Enqueue(next);
        }

        return false;
    }

    /// <summary>The events that sealed entries record, and the conditions that they decide.</summary>
    private void AddTold(IEnumerable<Effect> effects)
    {
        foreach (var effect in effects)
        {
            if (effect is Records or Finds)
                told.UnionWith(EffectIds.Of(effect));
            if (effect is Corrects corrects)
                AddTold(corrects.Effects);
            if (effect is Grants grants)
                AddTold(grants.With);
        }
    }

    private static void Add(Dictionary<string, HashSet<string>> to, string id, IEnumerable<string> names)
    {
        if (!to.TryGetValue(id, out var known))
            to[id] = known = new HashSet<string>(StringComparer.Ordinal);
        known.UnionWith(names);
    }

    private static IEnumerable<string> NamesIn(Setting setting) =>
        [.. NamesIn(setting.Term), .. new[] { setting.If, setting.RemainsId }.OfType<string>()];

    private static IEnumerable<string> NamesIn(Term term) => term switch
    {
        Term.Said said => NamesIn(said.Due),
        Term.Extended extended => NamesIn(extended.From),
        Term.Overridden overridden => NamesIn(overridden.Replaces),
        _ => [],
    };

    private static ImmutableArray<string> NamesIn(Due? due)
    {
        var names = (due?.Phrases ?? []).SelectMany(p => PhraseReferences.Of(p.Phrase)).Select(r => r switch
        {
            Reference reference => reference.Id,
            Done done => done.Id,
            _ => DocketState.EntryName(((EntryDay)r).Id),
        });
        return due is Due.InSeries { Series.UntilEvent: { } end } ? [.. names, end] : [.. names];
    }
}
