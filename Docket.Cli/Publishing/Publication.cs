using System.Collections.Immutable;
using Docket.Core.Computation;
using Docket.Core.Pages;
using Docket.Core.Storage.Sites;

namespace Docket.Cli.Publishing;

/// <summary>What became of a site in one run.</summary>
internal sealed record Published(int Files, int Written, int Removed);

/// <summary>Writes a site into its folder. What did not change is not touched; what cannot be made anew stays as it was.</summary>
/// <param name="folder">The site's folder.</param>
/// <param name="renderer">Makes the files.</param>
/// <param name="cases">The cases.</param>
/// <param name="share">Which part of the work is this run's.</param>
internal sealed class Publication(SiteFolder folder, SiteRenderer renderer, ImmutableArray<ShelvedCase> cases, Share share)
{
    private readonly Schedule[] schedules = [.. cases.Select(c => c.Schedule).OfType<Schedule>().OrderBy(s => s.Jurisdiction.Court.Id, StringComparer.Ordinal).ThenBy(s => s.Case.Number, StringComparer.Ordinal)];
    private readonly bool whole = !cases.Any(c => c.Broken);
    private readonly Dictionary<string, SiteFile> files = new(StringComparer.Ordinal);

    public Published Write()
    {
        var secret = folder.SecretPaths();
        var before = Before();
        if (share.Merges)
        {
            foreach (var file in Shards().SelectMany(m => m.Files))
                files[file.Path] = file;
        }
        else
        {
            foreach (var file in schedules.Where(s => share.Has(CaseKey.Of(s))).SelectMany(s => renderer.OfCase(s)))
                Stage(file);
        }

        if (!share.IsPart)
        {
            foreach (var file in SiteRenderer.People(schedules).SelectMany(p => renderer.OfPerson(p, schedules, whole)).Concat(renderer.Notices()))
                Stage(file);
        }

        Keep(before);
        if (!share.IsPart)
            Stage(renderer.Index(schedules, Notes()));
        folder.Stage(share.Manifest, new SiteManifest(files.Values));
        folder.Commit(last: share.Manifest);
        var written = folder.Written;
        var gone = before.Where(f => !files.ContainsKey(f.Path)).ToList();
        foreach (var file in gone)
            folder.Remove(secret.GetValueOrDefault(file.Path, file.Path));
        folder.Commit();
        foreach (var merged in share.IsPart ? [] : folder.ShardManifests().Values)
            folder.Remove(merged);
        return new Published(files.Count, written, gone.Count);
    }

    private void Stage(RenderedFile file)
    {
        folder.Stage(file.Path, file.Bytes);
        var path = SiteNames.InManifest(file.Path);
        files[path] = new SiteFile(path, SiteFolder.HashOf(file.Bytes), file.Bytes.Length, file.Case?.Court, file.Case?.Number);
    }

    /// <summary>The files that earlier runs wrote and this one answers for.</summary>
    private List<SiteFile> Before()
    {
        var last = folder.Manifest(SiteNames.Manifest);
        if (last is null && folder.ShardManifests().Count == 0 && folder.Read(SiteNames.Index) is not null)
            throw CliFailure.Unusable($"The folder has an {SiteNames.Index} and no {SiteNames.Manifest}, so another program wrote it, or a run was cut short. Publish to a folder of its own, or remove the {SiteNames.Index}.");
        IEnumerable<SiteFile> known = last?.Files ?? [];
        if (share.IsPart)
            known = (folder.Manifest(share.Manifest)?.Files ?? known).Where(IsOfCase);
        else if (share.Merges)
            known = known.Where(f => !IsOfCase(f));
        else
            known = known.Concat(folder.ShardManifests().Values.SelectMany(path => folder.Manifest(path)!.Files)).DistinctBy(f => f.Path);
        return [.. known.Where(f => !IsOfCase(f) || share.Merges || share.Has(new CaseKey(f.Court!, f.Case!)))];
    }

    /// <summary>While a file cannot be read nobody knows which case is gone, so all that was published stays; what is sealed goes.</summary>
    private void Keep(IEnumerable<SiteFile> before)
    {
        if (whole)
            return;
        var known = schedules.Select(CaseKey.Of).ToHashSet();
        var revoked = renderer.RevokedPaths().ToHashSet(StringComparer.Ordinal);
        foreach (var file in before.Where(f => IsOfCase(f) ? !known.Contains(new CaseKey(f.Court!, f.Case!)) : MayStay(f, revoked)))
            files.TryAdd(file.Path, file);
    }

    /// <summary>The feed of a person whose cases could not be read; where a case is sealed, it may hold that case, and goes.</summary>
    private bool MayStay(SiteFile file, HashSet<string> revoked) =>
        !share.IsPart && file.Path.StartsWith(SiteNames.Secret, StringComparison.Ordinal) && !revoked.Contains(file.Path) && !schedules.Any(s => s.Case.Sealed);

    private ImmutableArray<PageNote> Notes()
    {
        var known = schedules.Select(CaseKey.Of).ToHashSet();
        return
        [
            .. files.Values.Where(f => IsOfCase(f) && f.Path.EndsWith(".html", StringComparison.Ordinal) && !known.Contains(new CaseKey(f.Court!, f.Case!)))
                .OrderBy(f => f.Court, StringComparer.Ordinal).ThenBy(f => f.Case, StringComparer.Ordinal)
                .Select(f => new PageNote($"{f.Court} {f.Case} is not among the dates below: its case file could not be read. Its page shows an earlier day.", f.Path)),
        ];
    }

    private List<SiteManifest> Shards()
    {
        var shards = folder.ShardManifests();
        var of = shards.Keys.Select(k => k.Of).Distinct().ToList();
        if (of.Count != 1)
            throw CliFailure.Unusable(of.Count == 0 ? "--merge: no shard was published to this folder; run docket publish --shard 1/N to N/N first." : "--merge: the folder has shards of several divisions; remove the manifest-*-of-*.json of the older one.");
        var missing = Enumerable.Range(1, of[0]).Where(i => !shards.ContainsKey((i, of[0]))).ToList();
        return missing.Count == 0
            ? [.. shards.Values.Select(path => folder.Manifest(path)!)]
            : throw CliFailure.Unusable($"--merge: shard {string.Join(", ", missing.Select(i => $"{i}/{of[0]}"))} has not been published; run it first.");
    }

    private static bool IsOfCase(SiteFile file) => file is { Court: not null, Case: not null };
}
