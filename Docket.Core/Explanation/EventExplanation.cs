using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;

namespace Docket.Core.Explanation;

/// <summary>The proofs of the deadlines that rules attach to an event, in words.</summary>
public static class EventExplanation
{
    /// <summary>The proof of one deadline, as plain text of at most 80 columns with lines ended by LF.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <returns>The text.</returns>
    public static string Of(EventDeadline deadline)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        var (date, rule) = (deadline.Deadline.Computed, deadline.Rules[0]);
        var text = new Paragraphs();
        text.Line($"{deadline.Deadline.What} ({deadline.Deadline.Id})");
        text.Labelled(date.Earliest ? "Not before" : "Due", date.Date is { } day ? DateWords.Full(day, date.Time) : "no date: " + (deadline.Deadline.Reason ?? date.NoDate ?? "none can be computed"));
        DateExplanation.SafeAndLastMoment(text, date, SettingKind.Deadline);
        foreach (var one in deadline.Rules)
            text.Labelled(one == rule ? "Rule" : "or", $"{one.Wording.Citation} ({one.Source}; {one.Confidence})");
        DateExplanation.Steps(text, date);
        DateExplanation.Readings(text, date);
        DateExplanation.Warnings(text, date);
        return text.ToString();
    }
}
