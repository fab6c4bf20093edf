using System.Collections.Immutable;
using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Tests.TestKit;

/// <summary>What deadline rules give, as short strings.</summary>
internal static class RuleProbes
{
    /// <summary>The rule with this id.</summary>
    public static DeadlineRule Rule(string id) => Law.BuiltIn.Book.DeadlineRules.Rules.Single(r => r.Id == id);

    /// <summary>The dates of all readings of one rule, its rivals and conditions left aside; "none" where the events do not start its period.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="court">The court.</param>
    /// <param name="given">"answer-served=2026-03-02 hearing=2026-04-01".</param>
    /// <param name="service">The manner of service, or null.</param>
    public static string Dates(string rule, string court, string given, string? service = null) =>
        RuleExamples.Compute(Rule(rule), new WorkedExample(Events(given), court, service, null, default, "test"), Law.BuiltIn.Book)?.Dates() ?? "none";

    /// <summary>Every row that the rules of a court attach to an event: "2026-03-23 frcp.12a1Ai".</summary>
    public static ImmutableArray<string> Rows(string court, string @event, string on, string? cause = null, string? party = null, string given = "") =>
        [.. Law.BuiltIn.Trigger(new EventQuestion(@event, Dockets.Day(on)) { Cause = cause, Party = party, Given = Events(given) }, court).Select(d => $"{d.Deadline.Computed.Dates()} {d.Rules[0].Id}")];

    private static ImmutableSortedDictionary<string, LocalDate> Events(string given) =>
        given.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(g => g.Split('=')).ToImmutableSortedDictionary(g => g[0], g => Dockets.Day(g[1]), StringComparer.Ordinal);
}
