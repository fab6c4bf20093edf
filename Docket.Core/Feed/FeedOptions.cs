namespace Docket.Core.Feed;

/// <summary>What a feed holds besides what is in force, partly satisfied, passed, satisfied and vacated.</summary>
public sealed record FeedOptions
{
    /// <summary>The defaults: no proposals, no waiting deadlines, no events.</summary>
    public static FeedOptions Default { get; } = new();

    /// <summary>Proposed deadlines and hearings, as tentative events. Default false.</summary>
    public bool Proposals { get; init; }

    /// <summary>Waiting deadlines that have a date, as tentative events. Default false.</summary>
    public bool Waiting { get; init; }

    /// <summary>The recorded events that periods run from. Default false.</summary>
    public bool Events { get; init; }
}
