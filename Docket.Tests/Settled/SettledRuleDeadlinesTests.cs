using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Settled;

/// <summary>"Rule deadlines have the rule's id, with `@party` where several parties have one (`frcp.12a1Ai@defendant-2`)."</summary>
public sealed class SettledRuleDeadlinesTests
{
    private const string Parties = """, "rules": ["frcp"], "parties": [ { "id": "defendant-1", "is": "corporation" }, { "id": "defendant-2", "is": "corporation" } ]""";

    private static string Served(string ecf, string filed, string party) => Dockets.Entry(ecf, filed, $$"""{ "records": "complaint-served", "party": "{{party}}" }""");

    private static IEnumerable<string> Answers(params string[] entries) =>
        Probes.In("cand", Parties, entries).AsOf("2022-04-26").Deadlines.Where(d => d.Id.StartsWith("frcp.12a1Ai", StringComparison.Ordinal)).Select(d => $"{d.Id} {Probes.Iso(d.Date)}");

    // Monday, April 25 and 21 days are Monday, May 16.
    [Test]
    public void RuleDeadline_OfOneParty_HasTheRulesId() => Assert.That(Answers(Served("5", "2022-04-25", "defendant-1")), Is.EqualTo(new[] { "frcp.12a1Ai 2022-05-16" }));

    [Test]
    public void RuleDeadlines_OfSeveralParties_NameTheParty() =>
        Assert.That(
            Answers(Served("5", "2022-04-25", "defendant-1"), Served("6", "2022-04-26", "defendant-2")),
            Is.EqualTo(new[] { "frcp.12a1Ai@defendant-1 2022-05-16", "frcp.12a1Ai@defendant-2 2022-05-17" }));
}
