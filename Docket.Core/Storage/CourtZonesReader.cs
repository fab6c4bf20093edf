using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Storage.Json;
using NodaTime;

namespace Docket.Core.Storage;

/// <summary>Reads the time zones of a court, the primary one first.</summary>
internal static class CourtZonesReader
{
    public static ImmutableArray<CourtZone> Read(JsonFields court, List<Problem> problems)
    {
        if (court.Take("zones") is not { } given)
        {
            const string example = "[ { \"place\": \"whole district\", \"zone\": \"America/Los_Angeles\" } ]";
            court.Add(court.Place, "missing-field", $"\"zones\" is missing; expected \"zones\": {example}.");
            return [];
        }

        var zones = ImmutableArray.CreateBuilder<CourtZone>();
        foreach (var item in court.List("zones"))
        {
            if (JsonFields.Of(item, problems, "a time zone of the court") is not { } fields)
                continue;
            var place = fields.RequiredText("place", "whole district");
            var zone = Zone(fields);
            var office = !fields.Has("office") || fields.Flag("office");
            if (!office && ReferenceEquals(item, given.Items[0]))
                fields.Add(fields.Place, "no-office", "The first zone is that of the court's main office; it cannot be one without an office.");
            if (zone is not null)
                zones.Add(new CourtZone(place, zone) { Office = office });
            fields.RefuseOthers();
        }

        if (given is { Kind: JsonKind.Array, Items.Count: 0 })
            court.Add(given.Place, "no-zone", "\"zones\" is empty; a court has at least one time zone.");
        return zones.ToImmutable();
    }

    private static DateTimeZone? Zone(JsonFields fields)
    {
        var id = fields.RequiredText("zone", "America/Los_Angeles");
        if (id.Length == 0)
            return null;
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);
        if (zone is null)
            fields.Add(fields.Take("zone")!.Place, "unknown-zone", $"\"{id}\" is not an IANA time zone; expected one such as \"America/Los_Angeles\".");
        return zone;
    }
}
