using Docket.Core.Dates;

namespace Docket.Core.Verification;

/// <summary>Says what was found, as tables and JSON spell it.</summary>
public static class FindingWords
{
    /// <summary>The finding: "missing", "moved".</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The word.</returns>
    public static string Of(FindingKind kind) => kind switch
    {
        FindingKind.Missing => "missing",
        FindingKind.Moved => "moved",
        FindingKind.Hour => "hour",
        FindingKind.Cancelled => "cancelled",
        FindingKind.Extra => "extra",
        FindingKind.Done => "done",
        FindingKind.Agrees => "agrees",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of finding."),
    };

    /// <summary>How many of each kind: "1 missing, 2 moved, 4 agree".</summary>
    /// <param name="check">The check.</param>
    /// <returns>The words, without a full stop; what there is none of is left out.</returns>
    public static string Count(CalendarCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        var counts = check.Findings.GroupBy(f => f.Kind).OrderBy(g => g.Key)
            .Select(g => $"{DateWords.Number(g.Count())} {(g.Key == FindingKind.Agrees && g.Count() > 1 ? "agree" : Of(g.Key))}").ToList();
        return counts.Count == 0 ? "Neither the docket nor the calendar has anything to compare" : string.Join(", ", counts);
    }
}
