using Docket.Cli.Input;
using Docket.Core.Dates;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Cli.Output;

/// <summary>Rules as CSV: a line for each version of each rule.</summary>
internal static class RulesCsv
{
    /// <summary>The rules, the versions of time rules after them.</summary>
    public static void Write(TextWriter writer, RuleBook book, FoundRules found)
    {
        Csv.Row(writer, "id", "citation", "what", "period", "from", "to", "events", "checked", "source", "confidence");
        foreach (var rule in found.Rules)
        {
            foreach (var v in rule.Wording.Versions)
                Csv.Row(writer, rule.Id, rule.Wording.Citation, rule.What, v.Words, Iso(v.From), Iso(v.To), string.Join(' ', book.EventsOf(rule)), rule.Examples.IsEmpty ? "false" : "true", rule.Source, v.Confidence);
        }

        foreach (var time in found.Times)
            Csv.Row(writer, time.Id, time.Citation, time.Changed, "", Iso(time.From), Iso(time.To), "", "", time.Source, time.Confidence);
    }

    /// <summary>The events.</summary>
    public static void Events(TextWriter writer, RuleBook book)
    {
        Csv.Row(writer, "id", "name", "note");
        foreach (var kind in book.Events)
            Csv.Row(writer, kind.Id, kind.Name, kind.Note);
    }

    private static string Iso(LocalDate? date) => date is { } day ? DateWords.Iso(day) : "";
}
