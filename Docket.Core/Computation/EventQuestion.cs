using System.Collections.Immutable;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>An event about whose deadlines one asks, outside any case.</summary>
/// <param name="Event">The event's id ("complaint-served").</param>
/// <param name="On">The day on which it happened.</param>
public sealed record EventQuestion(string Event, LocalDate On)
{
    /// <summary>The kind of party it happened to ("us-agency"); null leaves that open.</summary>
    public string? Party { get; init; }

    /// <summary>The cause of the case ("foia"); null leaves that open.</summary>
    public string? Cause { get; init; }

    /// <summary>How the acting party was served; null where that plays no part.</summary>
    public string? Service { get; init; }

    /// <summary>Other events with their days, which some of the deadlines hang on too ("hearing", "discovery-closes").</summary>
    public ImmutableSortedDictionary<string, LocalDate> Given { get; init; } = ImmutableSortedDictionary.Create<string, LocalDate>(StringComparer.Ordinal);

    /// <summary>The division, where the district spans time zones.</summary>
    public string? Division { get; init; }

    /// <summary>The day whose law applies; null for the day each period starts to run.</summary>
    public LocalDate? LawAsOf { get; init; }
}
