using System.Collections.ObjectModel;
using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>Reads a file of courts:
/// <c>{ "courts": [ { "id": "cand", "name": ..., "cite": ..., "level": "district", "zones": [ ... ] } ] }</c>.</summary>
public static class CourtsReader
{
    private static readonly ReadOnlyDictionary<string, string> Levels =
        new[] { "supreme", "appeals", "district", "bankruptcy", "bap", "special", "military", "abolished", "state" }
            .ToDictionary(word => word, StringComparer.Ordinal)
            .AsReadOnly();

    /// <summary>Reads courts, strictly: unknown fields, wrong types, zones that are not IANA's, days out of order
    /// and ids that stand twice are all reported, each with its place.</summary>
    /// <param name="json">The text of the file.</param>
    /// <returns>The catalog, or every problem.</returns>
    public static ReadResult<CourtCatalog> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var problems = new List<Problem>();
        var courts = JsonParser.Parse(json, problems) is { } document ? ReadCourts(document, problems) : [];
        return new ReadResult<CourtCatalog>(problems.Count == 0 ? new CourtCatalog(courts) : null, problems);
    }

    private static List<Court> ReadCourts(JsonValue document, List<Problem> problems)
    {
        var courts = new List<Court>();
        if (JsonFields.Of(document, problems, "a file of courts") is not { } file)
            return courts;
        if (!file.Has("courts"))
            file.Add(file.Place, "missing-field", "\"courts\" is missing; expected \"courts\": [ ... ].");
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in file.List("courts"))
        {
            if (JsonFields.Of(item, problems, "a court") is not { } fields)
                continue;
            var court = ReadCourt(fields, problems);
            if (court.Id.Length > 0 && !ids.Add(court.Id))
                fields.Add(fields.Place, "duplicate-id", $"Court id \"{court.Id}\" stands twice; keep one.");
            courts.Add(court);
        }

        file.RefuseOthers();
        return courts;
    }

    private static Court ReadCourt(JsonFields fields, List<Problem> problems)
    {
        var court = new Court
        {
            Id = fields.RequiredText("id", "cand"),
            Name = fields.RequiredText("name", "United States District Court for the Northern District of California"),
            Cite = fields.RequiredText("cite", "N.D. Cal."),
            Level = Level(fields),
            Circuit = fields.Text("circuit"),
            States = [.. fields.Texts("states")],
            ClerkState = fields.Text("clerkState"),
            Zones = CourtZonesReader.Read(fields, problems),
            TimeRule = fields.Text("timeRule"),
            Cutoffs = CutoffsReader.Read(fields, problems),
            PacerId = fields.Text("pacerId"),
            FormerIds = [.. fields.Texts("formerIds")],
            Active = !fields.Has("active") || fields.Flag("active"),
            Confidence = fields.Text("confidence"),
            Source = fields.Text("source"),
        };
        fields.RefuseOthers();
        return court;
    }

    private static string Level(JsonFields fields)
    {
        if (!fields.Has("level"))
            fields.Missing("level", "district");
        return fields.TryWord("level", Levels, out var level) ? level : "";
    }
}
