using Docket.Core.Explanation;
using Docket.Core.Storage.Json;
using Docket.Core.Verification;
using Newtonsoft.Json;

namespace Docket.Core.Storage;

/// <summary>Writes calendars held against dockets as JSON:
/// <c>{"cases":[{"case","file","court","caption","asOf","agrees","findings":[{"finding","mismatch","id","what","kind","party","state","date","time","safe","event":{"uid","title","date","time"},"days","why","mayBe":[{"uid","title","date","time"}]}]}]}</c>.</summary>
public static class VerificationJson
{
    /// <summary>Writes checks, and a final newline.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <param name="checks">The checks, one a case. An event that is like nothing on the docket has null for what the docket says.</param>
    public static void Write(TextWriter writer, IEnumerable<CalendarCheck> checks)
    {
        ArgumentNullException.ThrowIfNull(checks);
        using var json = JsonOut.Over(writer);
        json.WriteStartObject();
        json.List("cases", checks, check =>
        {
            var schedule = check.Schedule;
            json.WriteStartObject();
            json.Field("case", schedule.Case.Number).Field("file", schedule.Case.Path).Field("court", schedule.Jurisdiction.Court.Id).Field("caption", schedule.Case.Caption);
            json.Field("asOf", schedule.AsOf).Field("agrees", check.Agrees);
            json.List("findings", check.Findings, finding => Write(json, finding));
            json.WriteEndObject();
        });
        json.WriteEndObject();
        writer.Write('\n');
    }

    private static void Write(JsonTextWriter json, Finding finding)
    {
        var d = finding.Deadline;
        json.WriteStartObject();
        json.Field("finding", FindingWords.Of(finding.Kind)).Field("mismatch", finding.IsMismatch);
        json.Field("id", d?.Id).Field("what", d?.What).Field("kind", d is null ? null : StateWords.Of(d.Kind)).Field("party", d?.Party).Field("state", d is null ? null : StateWords.Of(d.State));
        json.Field("date", d?.Date).Field("time", d?.Time).Field("safe", d?.Safe);
        json.WritePropertyName("event");
        if (finding.Event is { } entry)
            Write(json, entry);
        else
            json.WriteNull();
        json.Field("days", finding.Days).Field("why", finding.Why);
        json.List("mayBe", finding.MayBe, other => Write(json, other));
        json.WriteEndObject();
    }

    private static void Write(JsonTextWriter json, CalendarEntry entry)
    {
        json.WriteStartObject();
        json.Field("uid", entry.Uid).Field("title", entry.Title).Field("date", entry.Day).Field("time", entry.Time);
        json.WriteEndObject();
    }
}
