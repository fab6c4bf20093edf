using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Docket.Cli.Serving;

/// <summary>What is served at one moment.</summary>
/// <param name="Files">The files by their paths.</param>
/// <param name="Gone">The paths of feeds that were revoked so long ago that they no longer say so.</param>
internal sealed record ServedSite(ImmutableDictionary<string, ServedFile> Files, ImmutableHashSet<string> Gone)
{
    public static ServedSite Empty { get; } = new(ImmutableDictionary.Create<string, ServedFile>(StringComparer.Ordinal), ImmutableHashSet.Create<string>(StringComparer.Ordinal));

    public bool TryFind(string path, [MaybeNullWhen(false)] out ServedFile file) => Files.TryGetValue(path, out file);
}
