using System.Globalization;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;

namespace Docket.Core.Explanation;

/// <summary>The proof of a computed date in words.</summary>
public static class DateExplanation
{
    /// <summary>The proof of a date outside any case, as plain text of at most 80 columns with lines ended by LF.</summary>
    /// <param name="phrase">The words that were computed.</param>
    /// <param name="court">The court by whose law.</param>
    /// <param name="date">The date.</param>
    /// <returns>The text.</returns>
    public static string Of(string phrase, Court court, ComputedDate date)
    {
        ArgumentNullException.ThrowIfNull(court);
        ArgumentNullException.ThrowIfNull(date);
        var text = new Paragraphs();
        text.Line(date.Date is { } day ? DateWords.Full(day, date.Time) : date.NoDate ?? "Not known.");
        text.Line("");
        text.Labelled("Words", phrase);
        text.Labelled("Court", $"{court.Name} ({court.Cite})");
        if (date.Rule is { } rule)
            text.Labelled("Rule", $"{rule.Citation}, as in force {(rule.To is { } to ? $"from {DateWords.Iso(rule.From)} to {DateWords.Iso(to)}" : $"since {DateWords.Iso(rule.From)}")}");
        SafeAndLastMoment(text, date, SettingKind.Deadline);
        Steps(text, date);
        Readings(text, date);
        Warnings(text, date);
        return text.ToString();
    }

    internal static void SafeAndLastMoment(Paragraphs text, ComputedDate date, SettingKind kind)
    {
        if (date.Safe is not { } safe)
            return;
        text.Labelled("Safe", safe == date.Date ? "the same day" : $"{DateWords.Full(safe)}, under every reading");
        if (kind == SettingKind.Hearing || date.Earliest)
            return;
        text.Labelled("Last moment", date.LastMoment is { } moment ? $"{Moments.Iso(moment)}, {date.LastMomentBasis}" : $"not known: {date.LastMomentBasis}");
    }

    internal static void Steps(Paragraphs text, ComputedDate date)
    {
        if (date.Trace.IsEmpty)
            return;
        text.Heading(date.Date is null ? "How far the date is found" : "How the date is found");
        for (var i = 0; i < date.Trace.Length; i++)
        {
            var step = date.Trace[i];
            text.Item($"{(i + 1).ToString(CultureInfo.InvariantCulture)}.", step.Citation is { } citation ? $"{StepWords.Of(step)} [{citation}]" : StepWords.Of(step));
        }
    }

    internal static void Readings(Paragraphs text, ComputedDate date)
    {
        if (date.Readings.Length < 2)
            return;
        text.Heading("Readings, the prevailing one first");
        foreach (var reading in date.Readings)
            text.Item(DateWords.Iso(reading.Date), reading.Basis + (reading.Date == date.Safe ? " (the safe date)" : ""));
        text.Item("-", WhoMayRely(date));
    }

    /// <summary>Who may rely on which of the readings: each side on the one against its interest.</summary>
    private static string WhoMayRely(ComputedDate date)
    {
        var days = date.Readings.Select(r => r.Date).Order().ToList();
        var (first, last) = (DateWords.Full(days[0]), DateWords.Full(days[^1]));
        return date.Earliest
            ? $"Who acts on or after {last} is not too early under any reading. The other side may call an act premature under every reading only before {first}."
            : $"Who acts on or before {first} is in time under every reading. The other side may call an act late under every reading only after {last}. Between the two, a court would have to choose.";
    }

    internal static void Warnings(Paragraphs text, ComputedDate date)
    {
        if (date.Warnings.IsEmpty)
            return;
        text.Heading("Note");
        foreach (var note in date.Warnings)
            text.Item("-", note);
    }
}
