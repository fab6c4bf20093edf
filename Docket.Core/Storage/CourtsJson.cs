using Docket.Core.Rules;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>Writes courts as JSON: <c>{"courts":[{"id","cite","name","level","circuit","states","pacerId","formerIds","active",...}]}</c>.</summary>
public static class CourtsJson
{
    /// <summary>Writes courts with all that is known about them, and a final newline.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <param name="jurisdictions">The courts, each with its rules.</param>
    public static void Write(TextWriter writer, IEnumerable<Jurisdiction> jurisdictions)
    {
        using var json = JsonOut.Over(writer);
        json.WriteStartObject();
        json.List("courts", jurisdictions, jurisdiction =>
        {
            var court = jurisdiction.Court;
            json.WriteStartObject();
            json.Field("id", court.Id).Field("cite", court.Cite).Field("name", court.Name).Field("level", court.Level).Field("circuit", court.Circuit);
            json.List("states", court.States, json.WriteValue);
            json.Field("clerkState", court.ClerkState).Field("pacerId", court.PacerId);
            json.List("formerIds", court.FormerIds, json.WriteValue);
            json.Field("active", court.Active);
            json.List("zones", court.Zones, zone =>
            {
                json.WriteStartObject();
                json.Field("place", zone.Place).Field("zone", zone.Zone.Id).Field("office", zone.Office);
                json.WriteEndObject();
            });
            json.List("cutoffs", court.Cutoffs, cutoff =>
            {
                json.WriteStartObject();
                json.Field("time", cutoff.Time).Field("from", cutoff.From).Field("to", cutoff.To).Field("except", cutoff.Except).Field("citation", cutoff.Citation);
                json.WriteEndObject();
            });
            json.Field("timeRule", court.TimeRule);
            json.List("rules", jurisdiction.TimeRules, rule =>
            {
                json.WriteStartObject();
                json.Field("id", rule.Id).Field("citation", rule.Citation).Field("from", rule.From).Field("until", rule.To);
                json.WriteEndObject();
            });
            json.Field("confidence", court.Confidence).Field("source", court.Source);
            json.WriteEndObject();
        });
        json.WriteEndObject();
        writer.Write('\n');
    }
}
