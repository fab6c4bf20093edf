using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Rules;
using Docket.Core.Storage.Cases;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>Reads a set of deadline rules:
/// <c>{ "set": "frcp", "name": ..., "levels": ["district"], "rules": [ { "id": "frcp.12a1Ai", "citation": ..., "what": ..., "versions": [ ... ], ... } ] }</c>.</summary>
public static class RuleSetReader
{
    /// <summary>Reads a set, strictly: unknown fields, wrong types, phrases that do not parse, ids that stand twice and versions that overlap or leave gaps are all reported, each with its place.</summary>
    /// <param name="json">The text of the file.</param>
    /// <returns>The set, or every problem.</returns>
    public static ReadResult<RuleSet> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var problems = new List<Problem>();
        var set = JsonParser.Parse(json, problems) is { } document && JsonFields.Of(document, problems, "a set of deadline rules") is { } fields
            ? ReadSet(fields, problems)
            : null;
        return new ReadResult<RuleSet>(set, problems);
    }

    private static RuleSet ReadSet(JsonFields fields, List<Problem> problems)
    {
        var id = fields.RequiredId("set", "frcp");
        var name = fields.RequiredText("name", "Federal Rules of Civil Procedure");
        ImmutableArray<string> courts = [.. fields.Texts("courts")];
        ImmutableArray<string> levels = [.. fields.Texts("levels")];
        if (courts.IsEmpty && levels.IsEmpty)
            fields.Add(fields.Place, "missing-field", "\"courts\" and \"levels\" are both missing or empty; expected the courts that the set is for, such as \"levels\": [\"district\"].");
        var authority = DeadlineRuleFields.AuthorityOf(fields, Authority.Rule);
        HolidayRuleReader.RequireList(fields, "rules");
        var rules = ImmutableArray.CreateBuilder<DeadlineRule>();
        var ids = new UniqueIds("rule");
        foreach (var item in fields.List("rules"))
        {
            if (JsonFields.Of(item, problems, "a deadline rule") is not { } one)
                continue;
            var rule = DeadlineRuleFields.Read(one, id, authority);
            ids.Add(one, "id", rule.Id);
            rules.Add(rule);
        }

        fields.RefuseOthers();
        return new RuleSet(id, name, courts, levels, rules.ToImmutable()) { Place = fields.Place };
    }
}
