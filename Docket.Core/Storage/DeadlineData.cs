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
    public static RuleBook BuiltIn() => Read(EmbeddedData.Names(Prefix).Select(name => (name, EmbeddedData.Text(name)))).Book;

    /// <summary>A book of law with the files of a folder added: a set with a known id takes that one's place, and so do events, kinds and causes.</summary>
    /// <exception cref="InvalidDataFileException">A file cannot be used, or the rules do not agree with the rest of the law.</exception>
    public static LawBook AddedTo(LawBook law, string folder)
    {
        var (added, files) = Read(Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllText(path))));
        var known = law.DeadlineRules;
        var book = new RuleBook(
            Joined(known.Events, added.Events, e => e.Id),
            Joined(known.PartyKinds, added.PartyKinds, k => k.Id),
            Joined(known.Causes, added.Causes, c => c.Id),
            Joined(known.Sets, added.Sets, s => s.Id));
        law = law with { ReadDeadlineRules = () => book };
        RefuseUnsound(law, files, folder);
        return law;
    }

    private static void RefuseUnsound(LawBook law, Dictionary<string, string> files, string folder)
    {
        var problems = RuleBookChecks.Of(law)
            .Where(p => p.Problem.Severity == Severity.Error)
            .Select(p => files.TryGetValue(p.Set, out var file)
                ? (file, p.Problem with { Message = $"set {p.Set}: {p.Problem.Message}" })
                : (folder, new Problem(Severity.Error, p.Problem.Code, new Place(""), $"with these files the set {p.Set}, known before, is no longer sound: {p.Problem.Message}")))
            .ToList();
        if (problems.Count > 0)
            throw new InvalidDataFileException(problems);
    }

    /// <summary>Reads the vocabulary and the sets, and tells each set's file.</summary>
    private static (RuleBook Book, Dictionary<string, string> Files) Read(IEnumerable<(string Name, string Json)> files)
    {
        var book = RuleBook.Empty;
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, json) in files)
        {
            if (Path.GetFileName(name) == Vocabulary)
            {
                book = VocabularyReader.Read(json).OrThrow(name) with { Sets = book.Sets };
                continue;
            }

            var set = RuleSetReader.Read(json).OrThrow(name);
            if (!found.TryAdd(set.Id, name))
                throw new InvalidDataFileException(name, new Problem[] { new(Severity.Error, "duplicate-set", set.Place with { Path = "set" }, $"The set \"{set.Id}\" stands already in {found[set.Id]}; give this one another id, or join the two.") });
            book = book with { Sets = book.Sets.Add(set) };
        }

        return (book, found);
    }

    private static ImmutableArray<T> Joined<T>(ImmutableArray<T> known, ImmutableArray<T> added, Func<T, string> id)
    {
        var places = added.ToDictionary(id, StringComparer.Ordinal);
        var ids = known.Select(id).ToHashSet(StringComparer.Ordinal);
        return [.. known.Select(k => places.TryGetValue(id(k), out var own) ? own : k), .. added.Where(a => !ids.Contains(id(a)))];
    }
}
