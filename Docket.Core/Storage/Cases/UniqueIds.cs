using Docket.Core.Storage.Json;

namespace Docket.Core.Storage.Cases;

/// <summary>Ids that may stand only once in a file, with the line of the first.</summary>
/// <param name="what">What has the id: "entry", "party".</param>
internal sealed class UniqueIds(string what)
{
    private readonly Dictionary<string, JsonSpot> spots = new(StringComparer.Ordinal);

    public void Add(JsonFields fields, string field, string id)
    {
        if (id.Length == 0 || fields.Take(field) is not { } value || spots.TryAdd(id, value.Spot))
            return;
        fields.Add(value.Place, "duplicate-id", $"The {what} \"{JsonText.Shorten(id)}\" stands already on line {spots[id].Place.Line}; give this one another id.");
    }
}
