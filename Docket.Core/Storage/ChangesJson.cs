using Docket.Core.Computation;
using Docket.Core.Explanation;
using Docket.Core.Storage.Json;
using Newtonsoft.Json;

namespace Docket.Core.Storage;

/// <summary>Writes differences of schedules as JSON:
/// <c>{"cases":[{"case","file","court","from","to","changes":[{"id","what","party","change","old":{"date","time","safe","state"},"new":{...},"days","why","path":[{"id","entry","effect","date","time"}],"earlier":["12"]}]}]}</c>.</summary>
public static class ChangesJson
{
    /// <summary>Writes differences, and a final newline.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <param name="diffs">The differences, one a case.</param>
    public static void Write(TextWriter writer, IEnumerable<ScheduleDiff> diffs)
    {
        ArgumentNullException.ThrowIfNull(diffs);
        using var json = JsonOut.Over(writer);
        json.WriteStartObject();
        json.List("cases", diffs, diff =>
        {
            json.WriteStartObject();
            json.Field("case", diff.After.Case.Number).Field("file", diff.After.Case.Path).Field("court", diff.After.Jurisdiction.Court.Id);
            json.Field("from", diff.Before.AsOf).Field("to", diff.After.AsOf);
            json.List("changes", diff.Changes, change => Write(json, change));
            json.WriteEndObject();
        });
        json.WriteEndObject();
        writer.Write('\n');
    }

    private static void Write(JsonTextWriter json, ScheduleChange change)
    {
        json.WriteStartObject();
        json.Field("id", change.Id).Field("what", change.New.What).Field("party", change.New.Party).Field("change", ChangeWords.Of(change.Kind));
        Side(json, "old", change.Old);
        Side(json, "new", change.New);
        json.Field("days", change.Days).Field("why", ChangeWords.Why(change));
        json.List("path", change.Path, step =>
        {
            json.WriteStartObject();
            json.Field("id", step.Id).Field("entry", step.Entry.Id).Field("effect", step.Verb).Field("date", step.Date).Field("time", step.Time);
            json.WriteEndObject();
        });
        json.List("earlier", change.Earlier, entry => json.WriteValue(entry.Id));
        json.WriteEndObject();
    }

    private static void Side(JsonTextWriter json, string name, Deadline? deadline)
    {
        json.WritePropertyName(name);
        if (deadline is null)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartObject();
        json.Field("date", deadline.Date).Field("time", deadline.Time).Field("safe", deadline.Safe).Field("state", StateWords.Of(deadline.State));
        json.WriteEndObject();
    }
}
