using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Rules;

namespace Docket.Core.Storage;

/// <summary>The deadline rules that ship, and those of a folder.</summary>
internal static class DeadlineData
{
    /// <summary>How the vocabulary is called; every other file is a set.</summary>
    public const string Vocabulary = "events.json";

    private const string Prefix = "deadlines/";

    /// <summary>Reads what ships.</summary>
    public static RuleBook BuiltIn() => Read(EmbeddedData.Names(Prefix).Select(name => (name, EmbeddedData.Text(name))));

    /// <summary>Adds the files of a folder: a set with a known id takes that one's place, and so do events, kinds and causes.</summary>
    /// <exception cref="InvalidDataFileException">A file cannot be used.</exception>
    public static RuleBook AddedTo(RuleBook book, string folder)
    {
        var added = Read(Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllText(path))));
        return new RuleBook(
            Joined(book.Events, added.Events, e => e.Id),
            Joined(book.PartyKinds, added.PartyKinds, k => k.Id),
            Joined(book.Causes, added.Causes, c => c.Id),
            Joined(book.Sets, added.Sets, s => s.Id));
    }

    private static RuleBook Read(IEnumerable<(string Name, string Json)> files)
    {
        var book = RuleBook.Empty;
        foreach (var (name, json) in files)
        {
            book = Path.GetFileName(name) == Vocabulary
                ? VocabularyReader.Read(json).OrThrow(name) with { Sets = book.Sets }
                : book with { Sets = book.Sets.Add(RuleSetReader.Read(json).OrThrow(name)) };
        }

        return book;
    }

    private static ImmutableArray<T> Joined<T>(ImmutableArray<T> known, ImmutableArray<T> added, Func<T, string> id)
    {
        var places = added.ToDictionary(id, StringComparer.Ordinal);
        var ids = known.Select(id).ToHashSet(StringComparer.Ordinal);
        return [.. known.Select(k => places.TryGetValue(id(k), out var own) ? own : k), .. added.Where(a => !ids.Contains(id(a)))];
    }
}
