using System.Collections.Immutable;
using Docket.Core.Computation;

namespace Docket.Core.Pages;

/// <summary>What an index of cases says beside its cases.</summary>
public sealed record IndexPageOptions
{
    /// <summary>The defaults.</summary>
    public static IndexPageOptions Default { get; } = new();

    /// <summary>The page's title. Default "What is due".</summary>
    public string Title { get; init; } = "What is due";

    /// <summary>The address of one calendar feed of all its cases, relative to the page or absolute (<c>https</c>, <c>http</c>, <c>webcal</c>); null for none, which leaves out the steps to subscribe. Default null.</summary>
    public string? FeedUrl { get; init; }

    /// <summary>Warnings that stand above all else, such as that the case file could not be read since. Default none.</summary>
    public ImmutableArray<PageNote> Notes { get; init; } = [];
}

/// <summary>One case of an index.</summary>
/// <param name="Schedule">Its schedule.</param>
/// <param name="Url">The address of its page, relative to the index or absolute.</param>
public sealed record IndexedCase(Schedule Schedule, string Url);
