using Docket.Core.Facts;
using NodaTime;

namespace Docket.Tests.TestKit;

/// <summary>Courts made up for tests.</summary>
internal static class Courts
{
    public static CourtZone Zone(string id, string place = "whole district", bool office = true) =>
        new(place, DateTimeZoneProviders.Tzdb[id]) { Office = office };

    public static Court Court(string id, params CourtZone[] zones) => new()
    {
        Id = id,
        Name = $"Court of {id}",
        Cite = id,
        Level = "district",
        Zones = zones.Length == 0 ? [Zone("America/New_York")] : [.. zones],
    };
}
