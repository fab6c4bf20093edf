using Docket.Core.Facts;
using Docket.Core.Phrases;
using Docket.Core.Rules;
using Docket.Core.Storage.Json;
using Newtonsoft.Json;

namespace Docket.Core.Storage;

/// <summary>Writes rules as JSON:
/// <c>{"sets":[{"id","name","courts","levels","rules":[{"id","citation","what","authority","owes","group","kind","service","timeRule","extendable","levels","when":{"party","notParty","anyParty","noParty","cause","notCause"},"metBy","onceStarted","clock":[{"stops","until","once","adds","on","citation","from"}],"events","versions":[{"phrase","words","from","to","confidence"}],"checked","note","source","confidence"}]}],"timeRules":[{"id","family","citation","from","to","changed","caution","source","confidence"}]}</c>.</summary>
public static class RulesJson
{
    /// <summary>Writes sets of deadline rules and versions of time rules, and a final newline.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <param name="book">The rules that they stand among.</param>
    /// <param name="sets">The sets, each with the rules to write.</param>
    /// <param name="timeRules">The versions.</param>
    public static void Write(TextWriter writer, RuleBook book, IEnumerable<RuleSet> sets, IEnumerable<TimeRule> timeRules)
    {
        ArgumentNullException.ThrowIfNull(book);
        using var json = JsonOut.Over(writer);
        json.WriteStartObject();
        json.List("sets", sets, set =>
        {
            json.WriteStartObject();
            json.Field("id", set.Id).Field("name", set.Name);
            json.List("courts", set.Courts, json.WriteValue);
            json.List("levels", set.Levels, json.WriteValue);
            json.List("rules", set.Rules, rule => Write(json, book, rule));
            json.WriteEndObject();
        });
        json.List("timeRules", timeRules, rule =>
        {
            json.WriteStartObject();
            json.Field("id", rule.Id).Field("family", rule.Family).Field("citation", rule.Citation).Field("from", rule.From).Field("to", rule.To);
            json.Field("changed", rule.Changed).Field("caution", rule.Caution).Field("source", rule.Source).Field("confidence", rule.Confidence);
            json.WriteEndObject();
        });
        json.WriteEndObject();
        writer.Write('\n');
    }

    private static void Write(JsonTextWriter json, RuleBook book, DeadlineRule rule)
    {
        json.WriteStartObject();
        json.Field("id", rule.Id).Field("citation", rule.Wording.Citation).Field("what", rule.What).Field("authority", rule.Authority == Authority.Statute ? "statute" : "rule");
        json.Field("owes", rule.Owes switch { Owes.Recorded => "recorded", Owes.Court => "court", Owes.Clerk => "clerk", _ => "anyone" });
        json.Field("group", rule.Group).Field("kind", DeadlineRuleFields.WordOf(rule.Wording.Kind)).Field("service", rule.Wording.ServiceAddsDays).Field("timeRule", rule.Wording.TimeRule).Field("extendable", rule.Wording.Extendable);
        json.List("levels", rule.Levels, json.WriteValue);
        json.WritePropertyName("when");
        json.WriteStartObject();
        json.List("party", rule.When.Parties, json.WriteValue);
        json.List("notParty", rule.When.NotParties, json.WriteValue);
        json.List("anyParty", rule.When.AnyParty, json.WriteValue);
        json.List("noParty", rule.When.NoParty, json.WriteValue);
        json.List("cause", rule.When.Causes, json.WriteValue);
        json.List("notCause", rule.When.NotCauses, json.WriteValue);
        json.WriteEndObject();
        json.Field("metBy", rule.MetBy);
        json.List("onceStarted", rule.Wording.OnceStarted, json.WriteValue);
        json.List("clock", rule.Clock, clock => Write(json, clock));
        json.List("events", book.EventsOf(rule), json.WriteValue);
        json.List("versions", rule.Wording.Versions, version =>
        {
            json.WriteStartObject();
            json.Field("phrase", version.Phrase is { } phrase ? PhrasePrinter.Print(phrase) : null).Field("words", version.Phrase is null ? version.Words : null);
            json.Field("from", version.From).Field("to", version.To).Field("confidence", version.Confidence);
            json.WriteEndObject();
        });
        json.Field("checked", !rule.Examples.IsEmpty).Field("note", rule.Note).Field("source", rule.Source).Field("confidence", rule.Confidence);
        json.WriteEndObject();
    }

    private static void Write(JsonTextWriter json, RuleClock clock)
    {
        json.WriteStartObject();
        if (clock is RuleClock.Stops stops)
            json.Field("stops", stops.Event).Field("until", stops.Until).Field("once", stops.Once);
        else if (clock is RuleClock.Adds adds)
            json.Field("adds", PhrasePrinter.Print(adds.By)).Field("on", adds.Event);
        json.Field("citation", clock.Citation).Field("from", clock.From);
        json.WriteEndObject();
    }
}
