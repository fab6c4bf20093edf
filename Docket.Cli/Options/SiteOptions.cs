using System.CommandLine;
using Docket.Core.Storage.Sites;

namespace Docket.Cli.Options;

/// <summary>Options of the commands that make a site.</summary>
internal static class SiteOptions
{
    /// <summary>The longest address that every calendar takes.</summary>
    private const int LongestAddress = 256;

    public static Option<Uri?> Address() => Values.Parsed<Uri?>("--base-url", "URL", "The address at which the site is published, so that feeds and pages name theirs in full.", text =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address is { Query: "", Fragment: "", UserInfo: "" }
            ? address.AbsoluteUri.Length + LongestPath <= LongestAddress
                ? (address, null)
                : (null, $"the address is too long (--base-url): with the name of a feed behind it calendars take {LongestAddress} characters, so it may have {LongestAddress - LongestPath}.")
            : (null, $"\"{text}\" is not an address (--base-url); expected https://, a host and a path, such as https://dates.example.org/docket/."));

    public static Option<string?> Tokens() => Values.Text("--tokens", "FILE", "Give each feed a secret name, kept in this file; pages then name no feed.");

    /// <summary>Refuses a place within a folder where it does not belong.</summary>
    public static void RefuseInside(string path, string folder, string why)
    {
        var (inner, outer) = (Path.GetFullPath(path), Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        if (inner == outer || inner.StartsWith(outer + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw CliFailure.Usage($"{path} lies in {folder}: {why}. Name a place outside of it.");
    }

    private static int LongestPath { get; } = SiteNames.Feed(SiteNames.OfCase(new string('a', 60), ""), 99).Length;
}
