using Docket.Core.Facts;
using Docket.Core.Phrases;

namespace Docket.Core.Computation;

/// <summary>Which settings hang on a name, kept as the docket goes on, so that a stage costs what it changes and not what the docket holds.</summary>
internal sealed class HangsOn
{
    private readonly Dictionary<string, SortedDictionary<int, string>> dependents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Ordinal, string[] Names)> anchors = new(StringComparer.Ordinal);

    /// <summary>The ids of the settings that hang on a name, in docket order.</summary>
    public IEnumerable<string> Of(string name) => dependents.TryGetValue(name, out var ids) ? ids.Values : [];

    /// <summary>Takes note of what a setting hangs on now.</summary>
    public void Update(Setting setting)
    {
        if (anchors.TryGetValue(setting.Id, out var old))
        {
            foreach (var name in old.Names)
                dependents[name].Remove(old.Ordinal);
        }

        string[] names = [.. NamesOf(setting).Distinct()];
        anchors[setting.Id] = (setting.Ordinal, names);
        foreach (var name in names)
        {
            if (!dependents.TryGetValue(name, out var ids))
                dependents[name] = ids = [];
            ids[setting.Ordinal] = setting.Id;
        }
    }

    private static IEnumerable<string> NamesOf(Setting setting)
    {
        foreach (var dependency in DependencyGraph.Of(setting))
            yield return dependency.Id;
        if (setting.If is { } condition)
            yield return condition;
        if (setting.Term is Term.Said { Due: Due.InSeries { Series.UntilEvent: { } end } })
            yield return end;
        if (setting.KeptIn is null && SaidIn(setting.Term) is { } said)
        {
            foreach (var entry in said.Due.Phrases.SelectMany(p => PhraseReferences.Of(p.Phrase)).OfType<EntryDay>())
                yield return DocketState.EntryName(entry.Id);
        }
    }

    /// <summary>The words under a term: what was extended before their entry was there still wakes with it.</summary>
    private static Term.Said? SaidIn(Term term)
    {
        while (term is Term.Extended { From: { KeptIn: null } from })
            term = from.Term;
        return term as Term.Said;
    }
}
