using System.Collections.Immutable;

namespace Docket.Core.Pages;

/// <summary>What a case page links to.</summary>
public sealed record CasePageOptions
{
    /// <summary>The defaults: no links.</summary>
    public static CasePageOptions Default { get; } = new();

    /// <summary>The address of the case's calendar feed, relative to the page or absolute (<c>https</c>, <c>http</c>, <c>webcal</c>); null for no feed, which leaves out the steps to subscribe. Default null.</summary>
    public string? FeedUrl { get; init; }

    /// <summary>The address of the index of cases, relative or absolute; null for no link. Default null.</summary>
    public string? IndexUrl { get; init; }

    /// <summary>Warnings that stand above all else, such as that the case file could not be read since. Default none.</summary>
    public ImmutableArray<PageNote> Notes { get; init; } = [];
}
