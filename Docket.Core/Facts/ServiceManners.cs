using System.Collections.Immutable;

namespace Docket.Core.Facts;

/// <summary>The manners of service that a case file may name (Fed. R. Civ. P. 4 and 5); any other word adds no days.</summary>
public static class ServiceManners
{
    /// <summary>What stands for the manner where a summons was served, however it was.</summary>
    internal const string Summons = "summons";

    /// <summary>The words: clerk means left with the clerk, consented other means consented to.</summary>
    public static ImmutableArray<string> All { get; } = ["personal", "mail", "clerk", "e-service", "consented", "waiver", "us-attorney"];

    /// <summary>Whether an event is the service of a summons (Rule 4), which never adds days: Rule 6(d) speaks of service under Rule 5.</summary>
    /// <param name="eventId">The event's id.</param>
    /// <returns>True where one of its parts says summons, complaint or process: "complaint-served", "third-party-complaint-served", "service-of-process"; false for "motion-served".</returns>
    public static bool IsOfSummons(string eventId)
    {
        ArgumentNullException.ThrowIfNull(eventId);
        return eventId.Split('-', '.', '_', '@', '#').Any(part => part.ToUpperInvariant() is "SUMMONS" or "COMPLAINT" or "PROCESS");
    }
}
