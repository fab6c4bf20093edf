using System.Security.Cryptography;
using System.Text;
using Docket.Core.Storage.Sites;

namespace Docket.Cli.Publishing;

/// <summary>The folder of a site in one run: new files are all written aside first, then put in place by renaming, so that a full disk leaves the old site as it was.</summary>
internal sealed class SiteFolder : IDisposable
{
    private readonly string root;
    private readonly string hidden;
    private readonly string aside;
    private readonly FileStream own;
    private readonly Func<string, Stream> create;
    private readonly List<(string Aside, string Path)> staged = [];

    private SiteFolder(string root, string hidden, FileStream own, Func<string, Stream> create)
    {
        (this.root, this.hidden, this.own, this.create) = (root, hidden, own, create);
        // A web server may serve hidden folders too, and a secret feed must not be found under a name that can be guessed.
        aside = Path.Join(hidden, Path.GetRandomFileName());
        Directory.CreateDirectory(aside);
    }

    /// <summary>How many files were put in place.</summary>
    public int Written { get; private set; }

    /// <summary>Opens the folder, made where there is none, for this run alone.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="run">What tells runs apart that may go on at once.</param>
    /// <param name="create">Makes a file to write to; null for the disk's own.</param>
    public static SiteFolder Open(string root, string run, Func<string, Stream>? create = null)
    {
        Directory.CreateDirectory(root);
        var hidden = Path.Join(root, $".docket-{run}");
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(hidden);
        else
            Directory.CreateDirectory(hidden, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        FileStream own;
        try
        {
            own = new FileStream(Path.Join(hidden, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw CliFailure.Unusable($"{root}: another docket publish is writing this site. Let it finish, then start again.");
        }

        foreach (var left in Directory.EnumerateDirectories(hidden))
            Directory.Delete(left, recursive: true);
        return new SiteFolder(root, hidden, own, create ?? (path => new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None)));
    }

    /// <summary>A file's bytes, or null where there is none.</summary>
    public byte[]? Read(string path) => File.Exists(PlaceOf(path)) ? File.ReadAllBytes(PlaceOf(path)) : null;

    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Writes a file aside, unless the site has the same already.</summary>
    public void Stage(string path, byte[] bytes)
    {
        if (Read(path) is { } before && before.AsSpan().SequenceEqual(bytes))
            return;
        var place = Path.Join(aside, $"{staged.Count}.new");
        using (var stream = create(place))
        {
            stream.Write(bytes);
            stream.Flush();
            if (stream is FileStream file)
                file.Flush(flushToDisk: true);
        }

        staged.Add((place, path));
    }

    public void Stage(string path, SiteManifest manifest)
    {
        using var text = new StringWriter();
        manifest.Write(text);
        Stage(path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Puts what was written aside in place, in the order of the calls: what is named by others first.</summary>
    /// <param name="last">The path of a file that is to wait for the next call; null for none.</param>
    public void Commit(string? last = null)
    {
        var now = staged.Where(s => s.Path != last).ToList();
        foreach (var (_, path) in now)
            Directory.CreateDirectory(Path.GetDirectoryName(PlaceOf(path))!);
        foreach (var (place, path) in now)
            File.Move(place, PlaceOf(path), overwrite: true);
        Written += now.Count;
        staged.RemoveAll(s => s.Path != last);
    }

    /// <summary>Removes a file, and its folder if that is of one secret feed and empty by now.</summary>
    public void Remove(string path)
    {
        var place = PlaceOf(path);
        if (!File.Exists(place))
            return;
        File.Delete(place);
        var folder = Path.GetDirectoryName(place)!;
        if (path.StartsWith(SiteNames.Secret, StringComparison.Ordinal) && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }

    /// <summary>The paths of secret feeds that the folder has, by what a manifest calls them: their names stand nowhere else once the token is gone.</summary>
    public Dictionary<string, string> SecretPaths()
    {
        var secret = Path.Join(root, SiteNames.Secret);
        if (!Directory.Exists(secret))
            return [];
        return Directory.EnumerateFiles(secret, "*.ics", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .ToDictionary(SiteNames.InManifest, path => path, StringComparer.Ordinal);
    }

    /// <summary>The manifests of runs that share the cases, by which run of how many.</summary>
    public IReadOnlyDictionary<(int Shard, int Of), string> ShardManifests() =>
        Directory.EnumerateFiles(root, "manifest-*-of-*.json").Select(f => Path.GetFileName(f))
            .Select(name => (Name: name, Parts: name[..^".json".Length].Split('-')))
            .Where(m => m.Parts is [_, var shard, "of", var of] && int.TryParse(shard, out _) && int.TryParse(of, out _))
            .ToDictionary(m => (int.Parse(m.Parts[1]), int.Parse(m.Parts[3])), m => m.Name);

    /// <summary>A manifest of the site; null where there is none.</summary>
    public SiteManifest? Manifest(string path)
    {
        if (Read(path) is not { } bytes)
            return null;
        var read = SiteManifest.Read(Encoding.UTF8.GetString(bytes));
        return read.Success ? read.Value : throw CliFailure.Unusable(
            $"{string.Join('\n', read.Problems.Select(p => p.In(Path.Join(root, path))))}\nThis is no list of a site that docket wrote. Publish to a folder of its own, or remove the file; files of cases that are gone then stay.");
    }

    public void Dispose()
    {
        Directory.Delete(aside, recursive: true);
        own.Dispose();
        File.Delete(Path.Join(hidden, "lock"));
        if (!Directory.EnumerateFileSystemEntries(hidden).Any())
            Directory.Delete(hidden);
    }

    private string PlaceOf(string path) => Path.Join(root, path.Replace('/', Path.DirectorySeparatorChar));
}
