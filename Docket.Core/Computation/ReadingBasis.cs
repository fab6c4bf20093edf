using Docket.Core.Calendars;

namespace Docket.Core.Computation;

/// <summary>Says in a few words which choices make a reading.</summary>
internal static class ReadingBasis
{
    private static readonly (Doubts Doubt, string Prevailing, string Departing)[] Words =
    [
        (Doubts.MonthEnd, "a month too short ends the count on its last day", "a month too short sends the count to the first day of the next"),
        (Doubts.Anchor, "counted from the day its anchor rolled to", "counted from its anchor's nominal day, before it rolled"),
        (Doubts.RuleChange, "the rule in force when the period starts", "the rule in force when the period ends"),
        (Doubts.Party, "the earliest of the days recorded for several parties", "a later of the days recorded for several parties"),
        (Doubts.StateHoliday, "state holidays beyond dispute count", "without the state holidays, which courts' own systems often overlook"),
        (Doubts.ExecutiveClosing, "days on which the President closed executive offices are no legal holidays", "with the days on which the President closed executive offices as legal holidays"),
        (Doubts.BackwardEnd, "a closed last day before an event sends the period back", "a closed last day before an event sends the period on to the next open day"),
        (Doubts.Stay, "the stay leaves the date", "the stay moves the date by its length"),
        (Doubts.Series, "the series counted as the file says", "the series counted the other way, chained instead of anchored or anchored instead of chained"),
        (Doubts.Rule, "the first of the rules that may apply", "another of the rules that may apply"),
        (Doubts.ServiceOrder, "days for service added after the last day rolled", "days for service added to the bare count, before it rolls"),
    ];

    /// <summary>The basis of a reading.</summary>
    /// <param name="choices">Its choices.</param>
    /// <param name="departs">The choices by which it departs from the prevailing reading.</param>
    /// <param name="byRule">The rule by which it is fixed, where several may fix it.</param>
    /// <param name="prevailing">The prevailing day.</param>
    /// <param name="doubts">Every doubt met.</param>
    public static string Of(Choices choices, Doubts departs, string? byRule, Day prevailing, Doubts doubts)
    {
        if (departs != Doubts.None)
            return string.Join("; ", Words.Where(w => departs.HasFlag(w.Doubt)).Select(w => w.Doubt == Doubts.Rule ? byRule ?? w.Departing : Departing(w.Doubt, w.Departing, choices)));
        var law = prevailing.Certain ? "a date certain" : prevailing.Rule?.Citation ?? "the words themselves";
        if (doubts == Doubts.None)
            return law;
        return string.Join("; ", Words.Where(w => doubts.HasFlag(w.Doubt)).Select(w => w.Doubt == Doubts.Rule ? prevailing.ByRule ?? w.Prevailing : w.Prevailing).Prepend(law));
    }

    private static string Departing(Doubts doubt, string words, Choices choices) =>
        doubt == Doubts.StateHoliday && choices.States == StateDays.All ? "with the state days whose standing as legal holidays is disputed" : words;
}
