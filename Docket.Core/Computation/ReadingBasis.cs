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
    ];

    /// <summary>The basis of a reading.</summary>
    /// <param name="departs">The choices by which it departs from the prevailing reading.</param>
    /// <param name="prevailing">The prevailing day.</param>
    /// <param name="doubts">Every doubt met.</param>
    public static string Of(Doubts departs, Day prevailing, Doubts doubts)
    {
        if (departs != Doubts.None)
            return string.Join("; ", Words.Where(w => departs.HasFlag(w.Doubt)).Select(w => w.Departing));
        var law = prevailing.Certain ? "a date certain" : prevailing.Rule?.Citation ?? "the words themselves";
        var choices = Words.Where(w => doubts.HasFlag(w.Doubt)).Select(w => w.Prevailing);
        return string.Join("; ", choices.Prepend(law));
    }
}
