using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage.Cases;

/// <summary>Stays, and what ends them.</summary>
internal static class StayReader
{
    /// <summary>The words for <see cref="StayMode"/>.</summary>
    public static readonly IReadOnlyDictionary<string, StayMode> Modes = new Dictionary<string, StayMode>(StringComparer.Ordinal)
    {
        ["tolls"] = StayMode.Tolls,
        ["extends"] = StayMode.Extends,
        ["suspends"] = StayMode.Suspends,
    }.AsReadOnly();

    public static Effect Stays(JsonFields fields) =>
        new Stays(TargetReader.Any(fields, "stays"), fields.Date("from"), fields.Date("until"), fields.TryWord("mode", Modes, out var mode) ? mode : null, fields.EntryId("id"));

    public static Effect Lifts(JsonFields fields) => new Lifts(fields.EntryId("lifts") ?? "", fields.Date("on"));
}
