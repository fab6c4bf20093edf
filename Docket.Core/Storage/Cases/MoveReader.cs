using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Phrases;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage.Cases;

/// <summary>Dates moved, taken off or confirmed.</summary>
internal static class MoveReader
{
    public static Effect Continues(JsonFields fields) => new Continues(TargetReader.Ids(fields, "continues"), DueReader.Required(fields));

    public static Effect Extends(JsonFields fields)
    {
        var by = Length(fields, "by", out var words);
        var to = DueReader.Certain(fields, "to");
        if (fields.Has("by") == fields.Has("to"))
            fields.Add(fields.Place, "by-or-to", $"\"extends\" takes \"by\" with a length or \"to\" with a date; found {(fields.Has("by") ? "both" : "neither")}.");
        return new Extends(TargetReader.Any(fields, "extends"), by, to) { ByText = words };
    }

    public static Effect Vacates(JsonFields fields) => new Vacates(TargetReader.Any(fields, "vacates"));

    public static Effect Confirms(JsonFields fields) => new Confirms(TargetReader.Ids(fields, "confirms"));

    private static CalendarLength? Length(JsonFields fields, string name, out string? words)
    {
        words = fields.Text(name);
        if (words is null)
            return null;
        var result = PhraseParser.TryParseLength(words);
        if (!result.Success)
            fields.Add(fields.Take(name)!.Inside(result.Problem.Column), "bad-phrase", result.Problem.Message);
        return result.Length;
    }
}
