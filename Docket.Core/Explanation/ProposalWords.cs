using Docket.Core.Computation;
using Docket.Core.Dates;

namespace Docket.Core.Explanation;

/// <summary>Says what a pending request would do.</summary>
public static class ProposalWords
{
    /// <summary>The sentence: "ECF 23 would vacate it".</summary>
    /// <param name="change">The change asked for.</param>
    /// <param name="schedule">The schedule it stands in.</param>
    /// <returns>The sentence, without a full stop.</returns>
    public static string Of(ProposedChange change, Schedule schedule)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(schedule);
        var label = schedule.Case.Entries.FirstOrDefault(e => e.Id == change.Entry)?.Label ?? change.Entry;
        var would = change.Effect switch
        {
            "sets" => "would set it",
            "continues" => "would continue it",
            "extends" => "would extend it",
            "vacates" => "would vacate it",
            "stays" => "would stay it",
            "lifts" => "would lift its stay",
            "closes" => "would close the case",
            "confirms" => "would confirm it",
            "satisfies" => "would show it satisfied",
            "overrides" => "would fix it",
            "finds" => "would decide its condition",
            _ => $"would do this to it: {change.Effect}",
        };
        return change.Date is { } date && change.Effect is not ("stays" or "lifts" or "closes" or "confirms") ? $"{label} {would} to {DateWords.Iso(date)}".Replace("set it to", "set it for", StringComparison.Ordinal) : $"{label} {would}";
    }
}
