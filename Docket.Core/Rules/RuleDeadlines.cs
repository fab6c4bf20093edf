using System.Collections.Immutable;
using Docket.Core.Facts;

namespace Docket.Core.Rules;

/// <summary>Adds to a case the deadlines that its rule sets attach to recorded events, and to hearings set under an event's id: behind each such effect the "sets" that the law adds.</summary>
/// <remarks>An event whose id ends on <c>#</c> and a name ("motion-filed#12") is one of several of its kind; the deadlines it starts end on the same name.</remarks>
public static class RuleDeadlines
{
    /// <summary>The case with the deadlines of the sets that it names.</summary>
    /// <param name="file">The case.</param>
    /// <param name="jurisdiction">Its court, with the sets that are for it.</param>
    /// <returns>The case; the same one where it names no set or nothing in it starts a deadline.</returns>
    public static CaseFile AddedTo(CaseFile file, Jurisdiction jurisdiction)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(jurisdiction);
        return file.Rules.IsEmpty ? file : Of(file, jurisdiction.Index, s => file.Rules.Contains(s.Id)).File;
    }

    /// <summary>The deadlines that every set of a court would add to a case, each with the entry that starts it.</summary>
    /// <param name="file">The case.</param>
    /// <param name="jurisdiction">The court.</param>
    /// <returns>The deadlines in docket order.</returns>
    public static ImmutableArray<AddedDeadline> Added(CaseFile file, Jurisdiction jurisdiction)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(jurisdiction);
        return Of(file, jurisdiction.Index, _ => true).Added;
    }

    /// <summary>The case with the deadlines of some sets, and which these are.</summary>
    internal static (CaseFile File, ImmutableArray<AddedDeadline> Added) Of(CaseFile file, RuleIndex index, Func<RuleSet, bool> named)
    {
        var starts = new RuleStarts(file, index, named);
        if (starts.All.IsEmpty)
            return (file, []);
        var words = new RuleWords(file, starts);
        var clocks = new RuleClocks(file, starts);
        var ruled = file with { Entries = [.. file.Entries.Select(entry => entry with { Effects = [.. WithDeadlines(entry.Effects, starts, words, clocks)] })] };
        return (ruled, [.. starts.All.Select(s => new AddedDeadline(starts.IdOf(s), s.Candidates, s.Entry)).DistinctBy(a => a.Id)]);
    }

    private static IEnumerable<Effect> WithDeadlines(ImmutableArray<Effect> effects, RuleStarts starts, RuleWords words, RuleClocks clocks)
    {
        foreach (var effect in effects)
        {
            yield return effect switch
            {
                Proposes proposes => proposes with { Effects = [.. WithDeadlines(proposes.Effects, starts, words, clocks)] },
                Grants grants => EffectIds.Renamed(grants, starts.Other) is Grants own ? own with { With = [.. WithDeadlines(grants.With, starts, words, clocks)] } : grants,
                Corrects corrects => corrects with { Effects = [.. WithDeadlines(corrects.Effects, starts, words, clocks)] },
                Records happened => happened with { OfClock = clocks.Hears(happened) },
                _ => EffectIds.Renamed(effect, starts.Other),
            };
            foreach (var start in starts.By(effect))
                yield return words.Setting(start);
            foreach (var more in clocks.Behind(effect))
                yield return more;
            if (effect is not Records records)
                continue;
            foreach (var met in starts.MetBy(records))
                yield return new Satisfies(Targets.One(met), records.On) { Place = records.Place, If = records.If, WhereOpen = true };
        }
    }
}

/// <summary>A deadline that a rule adds to a case.</summary>
/// <param name="Id">Its id in the case ("frcp.12a2", "frcp.12a2@defendant-2").</param>
/// <param name="Rules">The rule, or those of which one applies, the prevailing one first.</param>
/// <param name="Entry">The entry whose event starts it.</param>
public sealed record AddedDeadline(string Id, ImmutableArray<DeadlineRule> Rules, Entry Entry);
