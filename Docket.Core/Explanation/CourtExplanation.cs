using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Rules;

namespace Docket.Core.Explanation;

/// <summary>What is known about a court, in words.</summary>
public static class CourtExplanation
{
    /// <summary>The court in full, as plain text of at most 80 columns with lines ended by LF: ids, zones, cut-offs, the versions of its time rule, its calendar, and how far that was checked.</summary>
    /// <param name="jurisdiction">The court with its calendar and rules.</param>
    /// <returns>The text.</returns>
    public static string Of(Jurisdiction jurisdiction)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        var court = jurisdiction.Court;
        var text = new Paragraphs();
        text.Line($"{court.Name} ({court.Cite})");
        text.Line("");
        text.Labelled("Id", court.Id);
        if (court.PacerId is { } pacer)
            text.Labelled("PACER id", pacer);
        if (!court.FormerIds.IsEmpty)
            text.Labelled("Formerly", string.Join(", ", court.FormerIds));
        text.Labelled("Level", court.Level + (court.Active ? "" : ", no longer sits"));
        if (court.Circuit is { } circuit)
            text.Labelled("Circuit", circuit);
        if (!court.States.IsEmpty)
            text.Labelled("States", string.Join(", ", court.States));
        if (court.ClerkState is { } state)
            text.Labelled("Clerk in", state);
        var calendar = jurisdiction.Calendar;
        text.Labelled("Calendar", calendar.Rules.IsEmpty ? "not known: its holidays are not in this version's data" : $"{calendar.Name}, {calendar.Range}, verified to {DateWords.Number(calendar.LastVerifiedYear)}");
        if (court.Confidence is { } confidence)
            text.Labelled("Checked", confidence);
        if (court.Source is { } source)
            text.Labelled("Source", source);
        Zones(text, court);
        Cutoffs(text, court);
        Rules(text, jurisdiction);
        return text.ToString();
    }

    private static void Zones(Paragraphs text, Court court)
    {
        text.Heading("Time zones, the main office's first");
        foreach (var zone in court.Zones)
            text.Item("-", $"{zone.Zone.Id}: {zone.Place}{(zone.Office ? "" : " (no office)")}");
    }

    private static void Cutoffs(Paragraphs text, Court court)
    {
        text.Heading("Papers must be filed by");
        foreach (var cutoff in court.Cutoffs)
        {
            var except = cutoff.Except is { } what ? $", except {what}" : "";
            text.Item("-", $"{DateWords.Clock(cutoff.Time)} {Span(cutoff.From, cutoff.To)}{except} [{cutoff.Citation}]");
        }

        text.Item("-", court.Cutoffs.IsEmpty ? "midnight in the court's time zone" : "otherwise midnight in the court's time zone");
    }

    private static void Rules(Paragraphs text, Jurisdiction jurisdiction)
    {
        text.Heading("Versions of its time rule");
        if (jurisdiction.TimeRules.IsEmpty)
            text.Item("-", "not known: the rule by which it computes time is not in this version's data");
        foreach (var rule in jurisdiction.TimeRules)
            text.Item("-", $"{rule.Id}: {rule.Citation}, {Span(rule.From, rule.To)}{(rule.Changed is { } changed ? $": {changed}" : "")}");
    }

    private static string Span(NodaTime.LocalDate from, NodaTime.LocalDate? to) =>
        to is { } end ? $"from {DateWords.Iso(from)} to {DateWords.Iso(end)}" : $"since {DateWords.Iso(from)}";
}
