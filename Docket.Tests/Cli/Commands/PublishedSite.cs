using System.Text;
using Docket.Tests.TestKit;

namespace Docket.Tests.Cli.Commands;

/// <summary>A folder of cases and the site that is published from it.</summary>
internal sealed class PublishedSite : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PublishedSite() => Directory.CreateDirectory(Cases);

    public string Cases => Path.Combine(folder.Path, "cases");

    public string Site => Path.Combine(folder.Path, "site");

    public string Tokens => Path.Combine(folder.Path, "tokens.json");

    public string Add(string name, string text) => folder.Write(Path.Combine("cases", name), text);

    public CliRun Publish(params string[] more) => CliRun.Of(["publish", Cases, "--to", Site, .. AsOf(more), .. more]);

    public CliRun Publish(Func<string, Stream> createFile, params string[] more) => CliRun.Writing(createFile, ["publish", Cases, "--to", Site, .. AsOf(more), .. more]);

    /// <summary>Every file of the site by its path, with its text.</summary>
    public SortedDictionary<string, string> Files(string? site = null) => new(
        Directory.EnumerateFiles(site ?? Site, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(site ?? Site, f).Replace(Path.DirectorySeparatorChar, '/'), f => File.ReadAllText(f, Encoding.UTF8)), StringComparer.Ordinal);

    public string One(string start, string end) => Files().Single(f => f.Key.StartsWith(start, StringComparison.Ordinal) && f.Key.EndsWith(end, StringComparison.Ordinal)).Value;

    public void Dispose() => folder.Dispose();

    private static string[] AsOf(string[] more) => more.Contains("--as-of") ? [] : ["--as-of", "2022-11-18"];
}
