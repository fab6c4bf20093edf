using Docket.Core.Facts;
using Docket.Core.Rules;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>Reads a file of time-computation rules:
/// <c>{ "timeRules": [ { "id": "frcp-6.2023", "family": "frcp", "citation": ..., "from": "2023-12-01", ... } ] }</c>.</summary>
public static class TimeRulesReader
{
    /// <summary>Reads rules, strictly: unknown fields, wrong types, days out of order, ids that stand twice
    /// and versions of a family that overlap are all reported, each with its place.</summary>
    /// <param name="json">The text of the file.</param>
    /// <returns>The book, or every problem.</returns>
    public static ReadResult<TimeRuleBook> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var problems = new List<Problem>();
        var rules = JsonParser.Parse(json, problems) is { } document ? ReadRules(document, problems) : [];
        return new ReadResult<TimeRuleBook>(problems.Count == 0 ? new TimeRuleBook([.. rules]) : null, problems);
    }

    private static List<TimeRule> ReadRules(JsonValue document, List<Problem> problems)
    {
        var rules = new List<TimeRule>();
        if (JsonFields.Of(document, problems, "a file of time rules") is not { } file)
            return rules;
        if (!file.Has("timeRules"))
            file.Add(file.Place, "missing-field", "\"timeRules\" is missing; expected \"timeRules\": [ ... ].");
        foreach (var item in file.List("timeRules"))
        {
            if (JsonFields.Of(item, problems, "a time rule") is not { } fields)
                continue;
            var before = problems.Count;
            var rule = ReadRule(fields);

            // A rule that could not be read whole would only be blamed twice.
            if (problems.Count > before)
                continue;
            HoldAgainst(rules, rule, fields);
            rules.Add(rule);
        }

        file.RefuseOthers();
        return rules;
    }

    private static TimeRule ReadRule(JsonFields fields)
    {
        var rule = TimeRuleFields.Read(new TimeRule
        {
            Id = fields.RequiredText("id", "frcp-6.2023"),
            Family = fields.RequiredText("family", "frcp"),
            Citation = fields.RequiredText("citation", "Fed. R. Civ. P. 6"),
            From = fields.RequiredDate("from"),
            To = fields.Date("to"),
            ServiceCitation = fields.RequiredText("serviceCitation", "Fed. R. Civ. P. 6(d)"),
            Changed = fields.Text("changed"),
            Source = fields.RequiredText("source", "Fed. R. Civ. P. 6 as in force from Dec. 1, 2023"),
            Confidence = fields.RequiredText("confidence", "seen"),
        }, fields);
        fields.RefuseOthers();
        return rule;
    }

    private static void HoldAgainst(List<TimeRule> earlier, TimeRule rule, JsonFields fields)
    {
        if (rule.To < rule.From)
            fields.Add(fields.Take("to")!.Place, "range-reversed", "\"to\" is before \"from\"; both are days on which the rule was in force.");
        if (earlier.Any(other => other.Id == rule.Id))
            fields.Add(fields.Take("id")!.Place, "duplicate-id", $"Rule id \"{rule.Id}\" stands twice; keep one.");
        else if (earlier.Find(other => other.Family == rule.Family && other.Overlaps(rule)) is { } clash)
        {
            fields.Add(
                fields.Take("from")!.Place,
                "overlapping-ranges",
                $"\"{rule.Id}\" and \"{clash.Id}\" are in force on the same day; end the older one the day before.");
        }
    }
}
