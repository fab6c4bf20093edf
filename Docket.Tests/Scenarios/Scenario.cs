using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Explanation;
using Docket.Core.Facts;
using Docket.Tests.TestKit;

namespace Docket.Tests.Scenarios;

/// <summary>Reads one of the case files of this folder.</summary>
internal sealed class Scenario(string name)
{
    private readonly CaseFile file = Law.BuiltIn.ReadCase(Repository.PathOf("Docket.Tests", "Scenarios", name + ".json"));

    public Schedule AsOf(string day) => file.AsOf(day);

    /// <summary>"2015-08-11, 10:00 a.m. in-force", or "- waiting".</summary>
    public string Row(string id, string day)
    {
        var row = AsOf(day).Find(id)!;
        return $"{(row.Date is { } date ? DateWords.Iso(date, row.Time) : "-")} {StateWords.Of(row.State)}";
    }

    /// <summary>"7 sets, 19 vacates".</summary>
    public string History(string id, string day) => string.Join(", ", AsOf(day).History(id).Select(h => $"{h.Entry.Id} {h.Verb}"));

    /// <summary>"moved: ECF 32 continues cmc to 2015-09-25."; null where nothing changed.</summary>
    public string? Change(string id, string from, string to) =>
        Law.BuiltIn.Diff(file, Dockets.Day(from), Dockets.Day(to)).Changes.SingleOrDefault(c => c.Id == id) is { } change ? $"{ChangeWords.Of(change.Kind)}: {ChangeWords.Why(change)}" : null;
}
