using Docket.Core.Computation;
using Docket.Core.Explanation;
using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>Writes the deadlines of an event as JSON:
/// <c>{"event","on","court","party","cause","service","division","lawAsOf","given":[{"event","on"}],"deadlines":[{"id","what","party","date","safe","earliest","state","reason","rules":[...],"readings","nominal","lastMoment","lastMomentBasis","rule","warnings","steps"}]}</c>.</summary>
public static class EventDeadlinesJson
{
    /// <summary>Writes the deadlines, and a final newline.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <param name="question">The event.</param>
    /// <param name="court">The court.</param>
    /// <param name="deadlines">Its deadlines.</param>
    public static void Write(TextWriter writer, EventQuestion question, Court court, IEnumerable<EventDeadline> deadlines)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(court);
        using var json = JsonOut.Over(writer);
        json.WriteStartObject();
        json.Field("event", question.Event).Field("on", question.On).Field("court", court.Id);
        json.Field("party", question.Party).Field("cause", question.Cause).Field("service", question.Service);
        json.Field("division", question.Division).Field("lawAsOf", question.LawAsOf);
        json.List("given", question.Given, given =>
        {
            json.WriteStartObject();
            json.Field("event", given.Key).Field("on", given.Value);
            json.WriteEndObject();
        });
        json.List("deadlines", deadlines, one =>
        {
            var (deadline, date) = (one.Deadline, one.Deadline.Computed);
            json.WriteStartObject();
            json.Field("id", deadline.Id).Field("what", deadline.What).Field("party", deadline.Party);
            json.Field("date", date.Date).Field("safe", date.Safe).Field("earliest", date.Earliest);
            json.Field("state", StateWords.Of(deadline.State)).Field("reason", deadline.Reason);
            json.List("rules", one.Rules, rule =>
            {
                json.WriteStartObject();
                json.Field("id", rule.Id).Field("citation", rule.Wording.Citation).Field("source", rule.Source).Field("confidence", rule.Confidence).Field("checked", !rule.Examples.IsEmpty).Field("note", rule.Note);
                json.WriteEndObject();
            });
            ComputedJson.WriteReadings(json, date);
            ComputedJson.WriteProof(json, date);
            json.WriteEndObject();
        });
        json.WriteEndObject();
        writer.Write('\n');
    }
}
