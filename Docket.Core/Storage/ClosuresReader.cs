using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>Reads the days on which clerks' offices were inaccessible (Fed. R. Civ. P. 6(a)(3)):
/// <c>{ "closures": [ { "court": "cand", "on": "2023-01-05", "why": "storm", "source": "General Order 1" } ] }</c>.</summary>
public static class ClosuresReader
{
    /// <summary>Reads closures, strictly.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="courts">The courts that may be named, by any of their ids.</param>
    /// <returns>The closures, or every problem.</returns>
    public static ReadResult<CourtClosures> Read(string json, CourtCatalog courts)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(courts);
        var problems = new List<Problem>();
        var closures = JsonParser.Parse(json, problems) is { } document && JsonFields.Of(document, problems, "a file of closures") is { } fields
            ? ReadAll(fields, courts, problems)
            : null;
        return new ReadResult<CourtClosures>(closures, problems);
    }

    private static CourtClosures ReadAll(JsonFields fields, CourtCatalog courts, List<Problem> problems)
    {
        HolidayRuleReader.RequireList(fields, "closures");
        var found = new List<(string Court, Closure Closure)>();
        foreach (var item in fields.List("closures"))
        {
            if (JsonFields.Of(item, problems, "a closure") is not { } one)
                continue;
            var court = one.Court(courts);
            var closure = new Closure(one.RequiredDate("on"), one.Text("why"), one.RequiredText("source", "General Order 1"));
            if (court is not null && found.Any(f => f.Court == court && f.Closure.On == closure.On && f.Closure.On != default))
                one.Add(one.Place, "duplicate-closure", $"{court} is closed on {closure.On:uuuu-MM-dd} already; keep one.");
            found.Add((court ?? "", closure));
            one.RefuseOthers();
        }

        fields.RefuseOthers();
        return new CourtClosures(found.GroupBy(f => f.Court, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(g => g.Key, g => g.Select(f => f.Closure).ToImmutableArray(), StringComparer.Ordinal));
    }
}

/// <summary>The days on which clerks' offices were inaccessible.</summary>
/// <param name="ByCourt">The closures by the court's id, in file order.</param>
public sealed record CourtClosures(ImmutableSortedDictionary<string, ImmutableArray<Closure>> ByCourt);
