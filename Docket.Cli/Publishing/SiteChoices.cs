using Docket.Core.Feed;
using Docket.Core.Storage.Sites;
using NodaTime;

namespace Docket.Cli.Publishing;

/// <summary>How a site is made.</summary>
/// <param name="Day">The day whose knowledge it shows.</param>
/// <param name="Base">The address at which it is published, ended by a slash; null where that is not known.</param>
/// <param name="Tokens">The secret names of the feeds; null for feeds that everybody finds beside the pages.</param>
/// <param name="Previous">Gives the bytes of a file of the site as it is, by its path, or null.</param>
internal sealed record SiteChoices(LocalDate Day, Uri? Base, FeedTokens? Tokens, Func<string, byte[]?> Previous)
{
    /// <summary>The absolute address of a path, where it is known.</summary>
    public Uri? AddressOf(string path) => Base is null ? null : new Uri(Base, path);

    /// <summary>A feed as the site has it, all its files; null where it has none.</summary>
    /// <exception cref="Core.Facts.InvalidDataFileException">A file of it is no feed of docket.</exception>
    public PreviousFeed? FeedBefore(Func<int, string> pathOf)
    {
        PreviousFeed? all = null;
        for (var part = 1; Previous(pathOf(part)) is { } bytes; part++)
        {
            using var stream = new MemoryStream(bytes);
            var one = PreviousFeed.Read(stream, SiteNames.InManifest(pathOf(part)));
            all = all?.With(one) ?? one;
        }

        return all;
    }
}
