using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage.Sites;

/// <summary>One file of a published site.</summary>
/// <param name="Path">Its path from the site's folder, as <see cref="SiteNames.InManifest"/> gives it.</param>
/// <param name="Sha256">The SHA-256 of its bytes, hexadecimal.</param>
/// <param name="Bytes">How long it is.</param>
/// <param name="Court">The court's id, where it is of one case; else null.</param>
/// <param name="Case">The case number, where it is of one case; else null.</param>
public sealed record SiteFile(string Path, string Sha256, int Bytes, string? Court, string? Case);

/// <summary>The files of a published site: <c>{"docket":1,"files":[{"path","sha256","bytes","court","case"}]}</c>. It names no secret and nothing sealed.</summary>
public sealed record SiteManifest
{
    /// <summary>A manifest of these files, ordered by path.</summary>
    /// <param name="files">The files.</param>
    public SiteManifest(IEnumerable<SiteFile> files)
    {
        Files = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    /// <summary>The files, ordered by path.</summary>
    public ImmutableArray<SiteFile> Files { get; }

    /// <summary>Writes it as JSON, and a final newline.</summary>
    /// <param name="writer">Receives the text.</param>
    public void Write(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using var json = JsonOut.Over(writer);
        json.WriteStartObject();
        json.Field("docket", 1);
        json.List("files", Files, file =>
        {
            json.WriteStartObject();
            json.Field("path", file.Path).Field("sha256", file.Sha256).Field("bytes", file.Bytes).Field("court", file.Court).Field("case", file.Case);
            json.WriteEndObject();
        });
        json.WriteEndObject();
        writer.Write('\n');
    }

    /// <summary>Reads a manifest.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The manifest, or what is wrong: also a path that no site has, such as one that leads out of its folder.</returns>
    public static ReadResult<SiteManifest> Read(string text)
    {
        var problems = new List<Problem>();
        if (JsonParser.Parse(text, problems) is not { } root || JsonFields.Of(root, problems, "the list of a site's files") is not { } fields)
            return new ReadResult<SiteManifest>(null, problems);
        if (fields.Count("docket") != 1)
            fields.Add(fields.Place, "not-a-manifest", "Expected \"docket\": 1, as docket publish writes it.");
        var files = fields.List("files").Select(item => FileOf(item, problems)).OfType<SiteFile>().ToList();
        fields.RefuseOthers();
        return new ReadResult<SiteManifest>(new SiteManifest(files), problems);
    }

    private static SiteFile? FileOf(JsonValue item, List<Problem> problems)
    {
        if (JsonFields.Of(item, problems, "a file") is not { } fields)
            return null;
        var file = new SiteFile(
            fields.RequiredText("path", SiteNames.Index), fields.RequiredText("sha256", "e3b0..."), fields.Count("bytes") ?? 0, Known(fields, "court"), Known(fields, "case"));
        fields.RefuseOthers();
        if (!IsOfASite(file.Path))
            fields.Add(fields.Place, "foreign-path", $"\"{JsonText.Shorten(file.Path)}\" is no path of a published site.");
        return file;
    }

    private static string? Known(JsonFields fields, string name) => fields.Take(name) is { Kind: JsonKind.Null } ? null : fields.Text(name);

    /// <summary>What a manifest names may be removed, so it must be what a site has.</summary>
    private static bool IsOfASite(string path) =>
        path == SiteNames.Index
        || (path.Split('/') is ["cases" or "feeds", _] or ["f", _, _] && !path.Contains("..", StringComparison.Ordinal)
            && path.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.' or '/'));
}
