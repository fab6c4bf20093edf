using Docket.Core.Phrases;

namespace Docket.Core.Facts;

/// <summary>What a case file built in code may get wrong; in a file read from JSON the reader has said so already.</summary>
internal static class FileChecks
{
    public static IEnumerable<Problem> Problems(CaseFile file)
    {
        var entries = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in file.Entries.Where(e => e.GeneralOrder is null))
        {
            if (!Identifiers.IsEntry(entry.Id))
                yield return new Problem(Severity.Error, "bad-id", entry.Place, $"\"{entry.Id}\" cannot be the id of an entry: a letter or digit, then letters, digits, - . _ @ #.");
            if (!entries.Add(entry.Id))
                yield return new Problem(Severity.Error, "duplicate-id", entry.Place, $"Two entries have the id {entry.Id}; give one an id of its own.");
            if (entry.Entered < entry.Filed)
                yield return new Problem(Severity.Error, "entered-before-filed", entry.Place, $"{entry.Label} was entered before it was filed.");
            if (entry.Effects.OfType<Extends>().Any(e => e.By is null == e.To is null))
                yield return new Problem(Severity.Error, "by-or-to", entry.Place, $"{entry.Label}: an extension takes a length or a date, and not both.");
            foreach (var id in entry.Effects.SelectMany(Named).Where(id => !Identifiers.IsValid(id)))
                yield return new Problem(Severity.Error, "bad-id", entry.Place, $"\"{id}\" is not an id: a letter, then letters, digits, - . _ @ #.");
        }
    }

    private static IEnumerable<string> Named(Effect effect) => effect switch
    {
        Records records => [records.Event],
        Finds finds => [finds.Condition],
        Proposes proposes => proposes.Effects.SelectMany(Named),
        Grants grants => grants.With.SelectMany(Named),
        Corrects corrects => corrects.Effects.SelectMany(Named),
        _ => EffectIds.Of(effect),
    };
}
