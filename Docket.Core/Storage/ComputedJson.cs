using Docket.Core.Computation;
using Docket.Core.Explanation;
using Docket.Core.Facts;
using Docket.Core.Storage.Json;
using Newtonsoft.Json;

namespace Docket.Core.Storage;

/// <summary>Writes computed dates as JSON, in the formats that <c>docket compute</c> documents.</summary>
public static class ComputedJson
{
    /// <summary>Writes a date with its proof, and a final newline.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <param name="phrase">The words that were computed.</param>
    /// <param name="court">The court by whose law.</param>
    /// <param name="date">The date.</param>
    public static void Write(TextWriter writer, string phrase, Court court, ComputedDate date)
    {
        ArgumentNullException.ThrowIfNull(court);
        ArgumentNullException.ThrowIfNull(date);
        using var json = JsonOut.Over(writer);
        json.WriteStartObject();
        json.Field("phrase", phrase).Field("court", court.Id).Field("date", date.Date).Field("time", date.Time).Field("safe", date.Safe);
        WriteReadings(json, date);
        WriteProof(json, date);
        json.WriteEndObject();
        writer.Write('\n');
    }

    /// <summary>Writes one line of a batch: id, date, safe, nominal, readings.</summary>
    /// <param name="writer">Receives the line.</param>
    /// <param name="id">The question's id.</param>
    /// <param name="date">The date.</param>
    public static void WriteLine(TextWriter writer, string? id, ComputedDate date) => new BatchAnswers(writer).Write(id, date);

    /// <summary>Writes one line of a batch that has no answer: id, error.</summary>
    /// <param name="writer">Receives the line.</param>
    /// <param name="id">The question's id, or null where it has none.</param>
    /// <param name="error">What is wrong with the question.</param>
    public static void WriteError(TextWriter writer, string? id, string error) => new BatchAnswers(writer).WriteError(id, error);

    internal static void WriteReadings(JsonTextWriter json, ComputedDate date) => json.List("readings", date.Readings, reading =>
    {
        json.WriteStartObject();
        json.Field("date", reading.Date).Field("basis", reading.Basis);
        json.WriteEndObject();
    });

    internal static void WriteProof(JsonTextWriter json, ComputedDate date)
    {
        json.Field("nominal", date.Nominal).Field("lastMoment", date.LastMoment).Field("lastMomentBasis", date.LastMomentBasis);
        json.WritePropertyName("rule");
        if (date.Rule is { } rule)
        {
            json.WriteStartObject();
            json.Field("id", rule.Id).Field("citation", rule.Citation).Field("from", rule.From).Field("until", rule.To);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull();
        }

        json.List("warnings", date.NoDate is { } reason ? [reason, .. date.Warnings] : date.Warnings, json.WriteValue);
        json.List("steps", date.Trace, step =>
        {
            json.WriteStartObject();
            json.Field("kind", step.Kind).Field("citation", step.Citation).Field("text", StepWords.Of(step)).Field("date", step.Date);
            json.WriteEndObject();
        });
    }
}
