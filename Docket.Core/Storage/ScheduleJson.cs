using Docket.Core.Computation;
using Docket.Core.Explanation;
using Docket.Core.Storage.Json;
using Newtonsoft.Json;

namespace Docket.Core.Storage;

/// <summary>Writes schedules as JSON, in the format that <c>docket due --format json</c> documents.</summary>
public static class ScheduleJson
{
    /// <summary>Writes <c>{"cases":[...]}</c> and a final newline.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <param name="schedules">The schedules, each with the deadlines to list; not all of a schedule's need be listed.</param>
    public static void Write(TextWriter writer, IEnumerable<(Schedule Schedule, IEnumerable<Deadline> Listed)> schedules)
    {
        ArgumentNullException.ThrowIfNull(schedules);
        using var json = JsonOut.Over(writer);
        json.WriteStartObject();
        json.WritePropertyName("cases");
        json.WriteStartArray();
        foreach (var (schedule, listed) in schedules)
            WriteCase(json, schedule, listed);
        json.WriteEndArray();
        json.WriteEndObject();
        writer.Write('\n');
    }

    /// <summary>Writes one deadline with its proof, its history and what hangs on it, and a final newline.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <param name="schedule">The schedule.</param>
    /// <param name="deadline">One of its deadlines or hearings.</param>
    public static void WriteProof(TextWriter writer, Schedule schedule, Deadline deadline)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(deadline);
        using var json = JsonOut.Over(writer);
        json.WriteStartObject();
        json.Field("case", schedule.Case.Number).Field("court", schedule.Jurisdiction.Court.Id).Field("asOf", schedule.AsOf);
        WriteFields(json, deadline);
        ComputedJson.WriteProof(json, deadline.Computed);
        json.List("history", schedule.History(deadline.Id), step =>
        {
            json.WriteStartObject();
            json.Field("entry", step.Entry.Id).Field("filed", step.Entry.Filed).Field("effect", step.Verb).Field("date", step.Date).Field("safe", step.Safe).Field("because", step.Because);
            json.WriteEndObject();
        });
        json.List("dependents", deadline.Dependents, json.WriteValue);
        json.WriteEndObject();
        writer.Write('\n');
    }

    private static void WriteCase(JsonTextWriter json, Schedule schedule, IEnumerable<Deadline> listed)
    {
        json.WriteStartObject();
        json.Field("case", schedule.Case.Number)
            .Field("file", schedule.Case.Path)
            .Field("court", schedule.Jurisdiction.Court.Id)
            .Field("caption", schedule.Case.Caption)
            .Field("asOf", schedule.AsOf);
        json.List("deadlines", listed, deadline =>
        {
            json.WriteStartObject();
            WriteFields(json, deadline);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteFields(JsonTextWriter json, Deadline deadline)
    {
        json.Field("id", deadline.Id)
            .Field("what", deadline.What)
            .Field("kind", StateWords.Of(deadline.Kind))
            .Field("party", deadline.Party)
            .Field("responsible", deadline.Responsible)
            .Field("date", deadline.Date)
            .Field("time", deadline.Time)
            .Field("safe", deadline.Safe)
            .Field("state", StateWords.Of(deadline.State))
            .Field("reason", deadline.Reason)
            .Field("authority", StateWords.Of(deadline.Authority))
            .Field("entry", deadline.Entry)
            .Field("setBy", deadline.SetBy)
            .Field("overdue", deadline.Overdue)
            .Field("conditional", deadline.Conditional)
            .Field("done", deadline.Done)
            .Field("remains", deadline.Remains)
            .Field("remainsId", deadline.RemainsId);
        WriteComputedAs(json, deadline.ComputedAs);
        json.Field("wouldBe", deadline.WouldBe);
        ComputedJson.WriteReadings(json, deadline.Computed);
        json.List("proposals", deadline.Proposals, change =>
        {
            json.WriteStartObject();
            json.Field("entry", change.Entry).Field("effect", change.Effect).Field("date", change.Date);
            json.WriteEndObject();
        });
    }

    private static void WriteComputedAs(JsonTextWriter json, ComputedAs? held)
    {
        json.WritePropertyName("computed");
        if (held is null)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartObject();
        json.Field("date", held.Date).Field("phrase", held.Phrase).Field("agrees", held.Agrees);
        json.WriteEndObject();
    }
}
