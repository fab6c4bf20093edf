using System.Globalization;
using Docket.Core.Storage.Sites;

namespace Docket.Cli.Publishing;

/// <summary>Which part of a site one run makes: all of it, the cases of a shard, or what is left once all shards are there.</summary>
/// <param name="Shard">Which shard, from 1; 0 for none.</param>
/// <param name="Of">How many shards there are.</param>
/// <param name="Merges">True for the index, the people and the manifest of a site whose cases the shards made.</param>
internal sealed record Share(int Shard, int Of, bool Merges)
{
    public static Share Whole { get; } = new(0, 1, false);

    public static Share Merge { get; } = new(0, 1, true);

    public bool IsPart => Shard > 0;

    public string Manifest => IsPart ? SiteNames.ManifestOf(Shard, Of) : SiteNames.Manifest;

    /// <summary>A name for the run, apart from those of runs that may go on at once.</summary>
    public string Run => IsPart ? string.Create(CultureInfo.InvariantCulture, $"{Shard}-of-{Of}") : "whole";

    public bool Has(CaseKey key) => !IsPart || SiteNames.ShardOf(key.Court, key.Number, Of) == Shard;

    /// <summary>The share that "2/5" names, or null.</summary>
    public static Share? Parse(string text) =>
        text.Split('/') is [var shard, var of] && Number(shard) is { } i && Number(of) is { } n && i <= n && n <= 9999 ? new Share(i, n, false) : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
