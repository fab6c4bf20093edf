using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Rules;

/// <summary>What an event does to the time of a rule while it runs (5 U.S.C. 552(a)(6)(A), (B)). A closed set.</summary>
/// <param name="Event">The event that does it ("foia-information-requested").</param>
/// <param name="Citation">The authority.</param>
/// <param name="From">The first day on which the law knew it, or null where that lies before the data.</param>
public abstract record RuleClock(string Event, string Citation, LocalDate? From)
{
    /// <summary>Stops the time until another event; the day on which either happens counts for what runs before it.</summary>
    /// <param name="Event">The event after whose day the time stands still.</param>
    /// <param name="Until">The event from whose day the rest is counted.</param>
    /// <param name="Once">Whether it stops but once.</param>
    /// <param name="Citation">The authority.</param>
    /// <param name="From">The first day on which the law knew it.</param>
    public sealed record Stops(string Event, string Until, bool Once, string Citation, LocalDate? From) : RuleClock(Event, Citation, From);

    /// <summary>Adds to the time, once, where the event happens before it is over.</summary>
    /// <param name="Event">The event.</param>
    /// <param name="By">How much.</param>
    /// <param name="Citation">The authority.</param>
    /// <param name="From">The first day on which the law knew it.</param>
    public sealed record Adds(string Event, CalendarLength By, string Citation, LocalDate? From) : RuleClock(Event, Citation, From);

    /// <summary>The events that it names.</summary>
    internal IEnumerable<string> Events => this is Stops stops ? [Event, stops.Until] : [Event];
}
