using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Storage.Json;
using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Storage;

/// <summary>Reads the cut-offs of a court; no two hold on one day.</summary>
internal static class CutoffsReader
{
    private static readonly LocalTimePattern TimeOfDay = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static ImmutableArray<Cutoff> Read(JsonFields court, List<Problem> problems)
    {
        var cutoffs = ImmutableArray.CreateBuilder<Cutoff>();
        foreach (var item in court.List("cutoffs"))
        {
            if (JsonFields.Of(item, problems, "a cut-off") is not { } fields)
                continue;
            var before = problems.Count;
            var cutoff = new Cutoff(
                Time(fields),
                fields.RequiredDate("from"),
                fields.Date("to"),
                fields.Text("except"),
                fields.RequiredText("citation", "D. Mass. L.R. 5.4(d)"))
            {
                Confidence = fields.Text("confidence"),
            };
            if (cutoff.To < cutoff.From)
                fields.Add(fields.Take("to")!.Place, "range-reversed", "\"to\" is before \"from\"; both are days on which the cut-off holds.");
            else if (problems.Count == before && cutoffs.Any(c => c.HoldsOn(cutoff.From) || cutoff.HoldsOn(c.From)))
                fields.Add(fields.Place, "overlapping-ranges", "This cut-off and one before it hold on the same day; end the earlier one.");
            if (problems.Count == before)
                cutoffs.Add(cutoff);
            fields.RefuseOthers();
        }

        return cutoffs.ToImmutable();
    }

    private static LocalTime Time(JsonFields fields)
    {
        var text = fields.RequiredText("time", "17:00");
        if (TimeOfDay.Parse(text) is { Success: true } parsed)
            return parsed.Value;
        if (text.Length > 0)
            fields.Add(fields.Take("time")!.Place, "bad-time", $"\"{text}\" is not a time of day; expected hours and minutes, such as \"17:00\".");
        return default;
    }
}
