using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Facts;
using Docket.Core.Storage;
using NodaTime;
using NodaTime.Text;
using NUnit.Framework;

namespace Docket.Tests.TestKit;

/// <summary>Small dockets for tests, written as the JSON that people write.</summary>
public static class Dockets
{
    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    /// <summary>A case in the Northern District of California with these entries.</summary>
    public static CaseFile Of(params string[] entries) => Parse($$"""{ "court": "cand", "number": "3:22-cv-1", "entries": [ {{string.Join(", ", entries)}} ] }""");

    public static CaseFile Parse(string json) => CaseFileReader.Read(json).OrThrow("test");

    public static string Entry(string id, string filed, params string[] effects) =>
        $$"""{ "ecf": "{{id}}", "filed": "{{filed}}", "title": "Order", "effects": [ {{string.Join(", ", effects)}} ] }""";

    public static Schedule AsOf(this CaseFile file, string day, bool ifGranted = false, string? grant = null) => Law.BuiltIn.Schedule(file, Day(day), ifGranted, grant);

    public static CaseFile Example() => Law.BuiltIn.ReadCase(Repository.PathOf("examples", "community-justice-exchange.json"));

    /// <summary>The example with one more entry.</summary>
    public static CaseFile ExampleWith(string entry)
    {
        var more = Parse($$"""{ "court": "cand", "number": "x", "entries": [ {{entry}} ] }""");
        var example = Example();
        return example with { Entries = example.Entries.AddRange(more.Entries) };
    }

    /// <summary>"2022-12-08 in-force", or "- waiting": date and state of one row.</summary>
    public static string Row(this Schedule schedule, string id)
    {
        var row = schedule.Find(id) ?? throw new AssertionException($"There is no row {id}.");
        return $"{(row.Date is { } date ? LocalDatePattern.Iso.Format(date) : "-")} {Docket.Core.Explanation.StateWords.Of(row.State)}";
    }

    public static string Dates(this ComputedDate date) => string.Join(" ", date.Readings.Select(r => LocalDatePattern.Iso.Format(r.Date)));
}
