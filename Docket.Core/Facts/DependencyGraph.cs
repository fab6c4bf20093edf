using System.Collections.Immutable;
using Docket.Core.Phrases;

namespace Docket.Core.Facts;

/// <summary>Which settings hang on which ids, and by which entry's words.</summary>
public static class DependencyGraph
{
    /// <summary>The ids whose days a setting's own day is computed from, each with the entry whose words say so.</summary>
    /// <param name="setting">The setting.</param>
    /// <returns>The edges, in the order the words name them. Once it is satisfied, vacated or denied a setting hangs on nothing.</returns>
    public static ImmutableArray<Dependency> Of(Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        if (setting.KeptIn is not null)
            return [];
        if (setting.Term is Term.Extended extended)
            return extended.Follows;
        return setting.Term is Term.Said said ? [.. Of(said.Due, setting.DatedBy).Where(d => said.Earlier is null || d.Id != setting.Id)] : [];
    }

    /// <summary>The ids that words name, in their order; none for a date certain.</summary>
    internal static IEnumerable<Dependency> Of(Due? due, Entry by) => due is null or Due.Certain or Due.NotStated ? [] : due.Phrases
        .SelectMany(p => PhraseReferences.Of(p.Phrase)
            .Select(r => r switch
            {
                Reference reference => new Dependency(reference.Id, false, p.Text, by),
                Done done => new Dependency(done.Id, true, p.Text, by),
                _ => null,
            }))
        .OfType<Dependency>()
        .DistinctBy(d => (d.Id, d.IsDone));

    /// <summary>What a setting still hangs on after an extension: nothing, unless the extension found no day to count from.</summary>
    internal static ImmutableArray<Dependency> AfterExtension(Setting setting, DocketState then) =>
        Of(setting) is var before && before.Any(d => IsOpen(d, then)) ? before : [];

    private static bool IsOpen(Dependency dependency, DocketState docket)
    {
        if (docket.Events.ContainsKey(dependency.Id))
            return false;
        if (!docket.Settings.TryGetValue(dependency.Id, out var setting))
            return true;
        return dependency.IsDone ? setting.Standing != Standing.Satisfied : setting is { Standing: Standing.Vacated or Standing.Denied } or { Term: Term.Said { Due: Due.NotStated } };
    }

    /// <summary>The cycle that a change of the docket closed, as a problem that shows the path, or null.</summary>
    internal static Problem? Cycle(DocketState after, DocketState before, Place place)
    {
        // What no words name cannot be reached from itself.
        if (!after.HasAnchorsChangedSince(before))
            return null;
        foreach (var setting in after.ChangedSince(before).Where(s => after.Anchors.Contains(s.Id)))
        {
            if (PathBack(after, setting) is not { } path)
                continue;
            var ids = string.Join(" -> ", path.Select(p => p.From).Append(setting.Id));
            var why = string.Join("; ", path.Select(p => $"{p.From} is due \"{p.Edge.Words}\" ({p.Edge.By.Label})"));
            return new Problem(Severity.Error, "cycle", place, $"These hang on one another, so none has a date: {ids}. {why}.");
        }

        return null;
    }

    private static List<(string From, Dependency Edge)>? PathBack(DocketState state, Setting start)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<(Setting Setting, ImmutableList<(string, Dependency)> Path)>();
        open.Push((start, []));
        while (open.TryPop(out var at))
        {
            foreach (var edge in Of(at.Setting).Where(e => !e.IsDone).Reverse())
            {
                var path = at.Path.Add((at.Setting.Id, edge));
                if (edge.Id == start.Id)
                    return [.. path];
                if (seen.Add(edge.Id) && state.Settings.TryGetValue(edge.Id, out var next))
                    open.Push((next, path));
            }
        }

        return null;
    }
}

/// <summary>One thing a setting's day is computed from.</summary>
/// <param name="Id">The id of an event, deadline or hearing.</param>
/// <param name="IsDone">True where the words say "is done": the day it was satisfied.</param>
/// <param name="Words">The words.</param>
/// <param name="By">The entry whose words they are.</param>
public sealed record Dependency(string Id, bool IsDone, string Words, Entry By);
