using Docket.Core.Facts;
using Docket.Core.Phrases;

namespace Docket.Core.Explanation;

/// <summary>Warns of what deadlines hang on and nothing in the file ever sets, records or files.</summary>
internal static class AnchorChecks
{
    public static IEnumerable<Problem> Of(CaseFile file, Fold fold)
    {
        var names = NamesSetOrRecorded(file);
        var entries = file.Entries.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, words, by, place) in OpenWords(fold))
        {
            foreach (var reference in PhraseReferences.Of(words.Phrase).Distinct())
            {
                var (name, known, missing) = reference switch
                {
                    Reference r => (r.Id, names, $"no entry of the file sets or records {r.Id}"),
                    Done d => (d.Id, names, $"no entry of the file sets {d.Id}"),
                    _ => (((EntryDay)reference).Id, entries, $"the file has no entry {((EntryDay)reference).Id}"),
                };
                if (reference is not EntryDay && fold.State.Series.ContainsKey(name))
                    yield return Warning("series-anchor", place, $"{id} -> {name}: it is due \"{words.Text}\" ({by.Label}), and {name} is a series, which has no one day. Name an instance, such as {name}#1.");
                else if (!known.Contains(name) && !(reference is not EntryDay && names.Contains(Occurrence.Of(name).Kind + "#")))
                    yield return Warning("unknown-anchor", place, $"{id} -> {name}: it is due \"{words.Text}\" ({by.Label}), and {missing}.{DidYouMean(name, known)}");
            }
        }

        foreach (var (sets, by) in OpenSeries(fold))
        {
            if (sets.Series?.UntilEvent is { } end && !names.Contains(end))
                yield return Warning("unknown-anchor", sets.Place, $"{sets.Id} -> {end}: it goes on until {end} ({by.Label}), and no entry of the file records {end}.{DidYouMean(end, names)}");
        }

        foreach (var setting in fold.State.Settings.Values.Where(s => s is { Standing: Standing.PartlySatisfied, RemainsId: not null }).OrderBy(s => s.Ordinal))
        {
            if (!names.Contains(setting.RemainsId!))
                yield return Warning("unknown-remains", setting.Place, $"{setting.Id} -> {setting.RemainsId}: what remains of it ({setting.ChangedBy.Label}) is carried by an id that no entry of the file sets, so it will never show as late.{DidYouMean(setting.RemainsId!, names)}");
        }
    }

    /// <summary>The words that open and requested dates are computed from.</summary>
    private static IEnumerable<(string Id, Due.Words Words, Entry By, Place Place)> OpenWords(Fold fold)
    {
        foreach (var setting in fold.State.Settings.Values.Where(s => s.IsOpen).OrderBy(s => s.Ordinal))
        {
            var term = setting.Term;
            while (term is Term.Extended extended)
                term = extended.From.Term;
            if (term is Term.Said { Due: Due.Words words })
                yield return (setting.Id, words, setting.DatedBy, setting.Place);
        }

        foreach (var proposal in fold.State.Pending)
        {
            foreach (var effect in proposal.Effects)
            {
                if (effect is Sets { Due: Due.Words set } sets)
                    yield return (sets.Id, set, proposal.Entry, sets.Place);
                if (effect is Continues { Due: Due.Words moved } continues)
                    yield return (string.Join(", ", continues.Targets.Ids), moved, proposal.Entry, continues.Place);
            }
        }
    }

    /// <summary>The series that go on, and those that are asked for.</summary>
    private static IEnumerable<(Sets Sets, Entry By)> OpenSeries(Fold fold) =>
        fold.State.Series.Values.Where(s => !s.Ended).OrderBy(s => s.Model.Ordinal).Select(s => (s.Sets, s.Model.SetBy))
            .Concat(fold.State.Pending.SelectMany(p => p.Effects.OfType<Sets>().Select(s => (s, p.Entry))));

    private static HashSet<string> NamesSetOrRecorded(CaseFile file)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Effect>(file.Entries.SelectMany(e => e.Effects));
        while (open.TryPop(out var effect))
        {
            IEnumerable<Effect> inner = effect switch { Proposes proposes => proposes.Effects, Grants grants => grants.With, Corrects corrects => corrects.Effects, _ => [] };
            foreach (var one in inner)
                open.Push(one);
            if (effect is Sets sets)
            {
                names.Add(sets.Id);
                if (sets.Series is not null)
                    names.Add(sets.Id + "#");
            }

            if (effect is Records records)
                names.Add(records.Event);
        }

        return names;
    }

    private static string DidYouMean(string name, IEnumerable<string> known) => Nearest.To(name, known) is { } near ? $" Did you mean {near}?" : "";

    private static Problem Warning(string code, Place place, string message) => new(Severity.Warning, code, place, message);
}
