using Docket.Core.Computation;
using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Pages;

/// <summary>Short words about a row.</summary>
internal static class RowWords
{
    /// <summary>How far a day lies from the day asked about: "in 20 days", "today", "35 days ago".</summary>
    public static string Distance(LocalDate day, LocalDate asOf) => Period.DaysBetween(asOf, day) switch
    {
        0 => "today",
        1 => "tomorrow",
        -1 => "yesterday",
        > 0 and var ahead => $"in {DateWords.Count(ahead, "day")}",
        var ago => $"{DateWords.Count(-ago, "day")} ago",
    };

    /// <summary>How sure the day of a binding row is: "certain", or "not certain" with the reasons.</summary>
    public static string Certainty(CaseView view, Deadline row)
    {
        var doubts = new List<string>();
        if (row.Computed.Readings.Length > 1)
            doubts.Add($"{DateWords.Count(row.Computed.Readings.Length, "lawful reading")}{(row.Safe is { } safe ? $"; {DateWords.Iso(safe)} is safe under each" : "")}");
        if (row.State == DeadlineState.Disputed)
            doubts.Add("a stay leaves it in dispute");
        if (row is { FixedByHand: null, ComputedAs.Agrees: false })
            doubts.Add("its words give another day");
        if (!row.Proposals.IsEmpty)
            doubts.Add("a pending request would change it");
        if (view.AskedBehind(row) is { } anchor)
            doubts.Add($"a pending request would change {anchor}, on which it hangs");
        if (!row.Computed.Warnings.IsEmpty)
            doubts.Add("see the note");
        return doubts.Count == 0 ? "certain" : $"not certain: {string.Join("; ", doubts)}";
    }

    /// <summary>The place of a row on its page.</summary>
    public static string Place(string id) => "d-" + id;

    /// <summary>The place of an entry on its page.</summary>
    public static string PlaceOfEntry(string id) => "e-" + id;
}
