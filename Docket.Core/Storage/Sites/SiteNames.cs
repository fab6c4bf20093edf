using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Docket.Core.Storage.Sites;

/// <summary>How the files of a published site are called. Paths are relative, with slashes, and the same on every machine.</summary>
/// <remarks>Names hold lower-case ASCII letters, digits and hyphens alone, so that no court or case number leads out of the folder, and no two cases fall together where case does not count.</remarks>
public static class SiteNames
{
    /// <summary>The page that lists the cases.</summary>
    public const string Index = "index.html";

    /// <summary>The list of all files.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>The folder of the feeds with secret names.</summary>
    public const string Secret = "f/";

    private const int LongestWords = 40;

    /// <summary>What the files of a case are called: <c>cand-3-22-cv-02328-lb-</c> and sixteen hexadecimal digits of a hash that tells alike names apart.</summary>
    /// <param name="court">The court's own id ("cand").</param>
    /// <param name="number">The case number.</param>
    /// <returns>The name, without an ending.</returns>
    public static string OfCase(string court, string number)
    {
        var words = new StringBuilder();
        foreach (var c in $"{court}-{number}".Take(LongestWords))
            words.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-');
        return $"{words.ToString().Trim('-')}-{Convert.ToHexStringLower(HashOf(court, number).AsSpan(0, 8))}";
    }

    /// <summary>The path of a case's page.</summary>
    /// <param name="name">The case's name, as <see cref="OfCase"/> gives it.</param>
    /// <returns>The path.</returns>
    public static string Page(string name) => $"cases/{name}.html";

    /// <summary>The path of a case's feed, where feeds are no secret.</summary>
    /// <param name="name">The case's name, as <see cref="OfCase"/> gives it.</param>
    /// <param name="part">The number of the file, from 1, of a feed in several.</param>
    /// <returns>The path.</returns>
    public static string Feed(string name, int part) => $"feeds/{name}{Part(part)}.ics";

    /// <summary>The path of a feed with a secret name.</summary>
    /// <param name="token">Its token.</param>
    /// <param name="part">The number of the file, from 1, of a feed in several.</param>
    /// <returns>The path: <c>f/TOKEN/case.ics</c> for a case, <c>f/TOKEN/me.ics</c> for a person.</returns>
    public static string Feed(FeedToken token, int part)
    {
        ArgumentNullException.ThrowIfNull(token);
        return $"{Secret}{token.Token}/{(token.Responsible is null ? "case" : "me")}{Part(part)}.ics";
    }

    /// <summary>The path as a manifest, which everybody may read, says it: a hash stands for the token.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The path without the token; any other path as it is.</returns>
    public static string InManifest(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!path.StartsWith(Secret, StringComparison.Ordinal) || path.Split('/') is not [_, var token, var file])
            return path;
        return $"{Secret}sha256-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)))}/{file}";
    }

    /// <summary>The manifest of one of several runs that share the cases among them.</summary>
    /// <param name="shard">Which run, from 1.</param>
    /// <param name="of">How many there are.</param>
    /// <returns>The path.</returns>
    public static string ManifestOf(int shard, int of) => string.Create(CultureInfo.InvariantCulture, $"manifest-{shard}-of-{of}.json");

    /// <summary>Which of several runs a case falls to: the same on every machine, whatever other cases there are.</summary>
    /// <param name="court">The court's own id.</param>
    /// <param name="number">The case number.</param>
    /// <param name="of">How many runs there are, from 1.</param>
    /// <returns>The run, from 1.</returns>
    public static int ShardOf(string court, string number, int of)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(of, 1);
        return (int)(BinaryPrimitives.ReadUInt64BigEndian(HashOf(court, number)) % (ulong)of) + 1;
    }

    private static string Part(int part) => part == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{part}");

    private static byte[] HashOf(string court, string number) => SHA256.HashData(Encoding.UTF8.GetBytes($"{court}\n{number}"));
}
