using System.Collections.Immutable;
using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Phrases;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Core.Explanation;

/// <summary>A rule in words: what it says, since when, for whom, where it was read and how far it was checked.</summary>
public static class RuleExplanation
{
    /// <summary>A deadline rule in full, as plain text of at most 80 columns with lines ended by LF.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="book">The rules it stands among.</param>
    /// <returns>The text.</returns>
    public static string Of(DeadlineRule rule, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(book);
        var text = new Paragraphs();
        text.Line($"{rule.What} ({rule.Id})");
        text.Line("");
        text.Labelled("Citation", rule.Wording.Citation);
        text.Labelled("Set", book.Sets.FirstOrDefault(s => s.Id == rule.Set) is { } set ? $"{set.Id}, {set.Name}" : rule.Set);
        text.Labelled("Owed by", Owing(rule.Owes));
        if (rule.When.ToString() is { Length: > 0 } condition)
            text.Labelled("Where", condition);
        if (rule.Group is { } group)
            text.Labelled("One of", $"{group}: {string.Join(", ", Rivals(rule, book))}");
        text.Labelled("Its day", Kind(rule.Wording.Kind));
        text.Labelled("Service", rule.Wording.ServiceAddsDays ? "its manner may add days" : "adds no days");
        if (rule.Wording.TimeRule is { } family)
            text.Labelled("Computed by", $"the time rule {family}");
        if (!rule.Wording.Extendable)
            text.Labelled("Extension", "no order of the court in general gives more time");
        if (rule.MetBy is { } met)
            text.Labelled("Met by", met);
        text.Labelled("Source", rule.Source);
        text.Labelled("Checked", rule.Confidence + (rule.Examples.IsEmpty ? "; not yet held against a worked example" : ""));
        if (rule.Note is { } note)
            text.Labelled("Note", note);
        text.Heading("Versions");
        foreach (var version in rule.Wording.Versions)
            text.Item("-", $"{version.Words}{Span(version.From, version.To)}{(version.Confidence == rule.Confidence ? "" : $" ({version.Confidence})")}");
        Events(text, rule, book);
        Clock(text, rule);
        Examples(text, rule.Examples);
        return text.ToString();
    }

    /// <summary>A version of a time rule in full, as plain text of at most 80 columns with lines ended by LF.</summary>
    /// <param name="rule">The version.</param>
    /// <returns>The text.</returns>
    public static string Of(TimeRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var text = new Paragraphs();
        text.Line($"{rule.Citation} ({rule.Id})");
        text.Line("");
        text.Labelled("Family", rule.Family);
        text.Labelled("In force", Span(rule.From, rule.To).TrimStart(',', ' '));
        if (rule.Changed is { } changed)
            text.Labelled("Changed", changed);
        text.Labelled("Short", rule.ShortPeriods is { } periods ? $"periods of fewer than {DateWords.Count(periods.FewerThan, "day")} pass over weekends and holidays" : "every day counts in periods of any length");
        text.Labelled("Service", Service(rule));
        if (rule.Caution is { } caution)
            text.Labelled("Caution", caution);
        text.Labelled("Source", rule.Source);
        text.Labelled("Checked", rule.Confidence);
        return text.ToString();
    }

    /// <summary>Who owes an act, in words.</summary>
    private static string Owing(Owes owes) => owes switch
    {
        Owes.Recorded => "the party for whom the event is recorded",
        Owes.Court => "the court",
        Owes.Clerk => "the clerk",
        _ => "any party",
    };

    private static string Kind(DayKind kind) => kind switch
    {
        DayKind.Act => "the last day for an act; off a closed day it moves as the time rule says",
        DayKind.ActRollingForward => "the last day for an act; off a closed day it moves on to the next open one",
        DayKind.ActNotRolling => "the last day for an act; it stays where the count lands",
        DayKind.Earliest => "the first day for an act; it stays where the count lands",
        DayKind.Deemed => "a day on which the law deems something done; it stays where the count lands",
        _ => "a day on which the court acts; it stays where the count lands",
    };

    /// <summary>The rules of its group that a court of its may meet beside it.</summary>
    private static IEnumerable<string> Rivals(DeadlineRule rule, RuleBook book)
    {
        var own = book.Sets.FirstOrDefault(s => s.Id == rule.Set);
        return book.Sets.Where(s => own is null || s.Courts.Concat(s.Levels).Intersect(own.Courts.Concat(own.Levels)).Any()).SelectMany(s => s.Rules).Where(r => r.Group == rule.Group).Select(r => r.Id);
    }

    private static string Service(TimeRule rule) => rule.ServiceDays.IsEmpty
        ? "adds no days"
        : string.Join(", ", rule.ServiceDays.Select(s => $"{s.Key} {(s.Value.Count == 0 ? "none" : DateWords.Count(s.Value.Count, s.Value.CourtDays ? "court day" : "day"))}")) + $" [{rule.ServiceCitation}]";

    private static void Events(Paragraphs text, DeadlineRule rule, RuleBook book)
    {
        text.Heading("Runs from");
        foreach (var id in book.EventsOf(rule))
        {
            var kind = book.Events.FirstOrDefault(e => e.Id == id);
            text.Item("-", $"{id}{(kind is null ? "" : $": {kind.Name}")}{(kind?.Note is { } note ? $". {note}" : "")}");
        }
    }

    private static void Clock(Paragraphs text, DeadlineRule rule)
    {
        if (rule.Clock.IsEmpty)
            return;
        text.Heading("While it runs");
        foreach (var clock in rule.Clock)
        {
            var what = clock switch
            {
                RuleClock.Stops stops => $"stands still from the end of {stops.Event} until {stops.Until}{(stops.Once ? ", once" : "")}",
                RuleClock.Adds adds => $"{adds.Event} adds {PhrasePrinter.Print(adds.By)}, once, where it comes before the time is over",
                _ => throw new ArgumentOutOfRangeException(nameof(rule), clock.GetType().Name, "Not a part of a clock."),
            };
            text.Item("-", $"{what} [{clock.Citation}]{Span(clock.From, null)}");
        }
    }

    private static void Examples(Paragraphs text, ImmutableArray<WorkedExample> examples)
    {
        if (examples.IsEmpty)
            return;
        text.Heading("Worked examples");
        foreach (var example in examples)
        {
            var given = string.Join(", ", example.Given.Select(g => $"{g.Key} {DateWords.Iso(g.Value)}"));
            text.Item("-", $"{given}, {example.Court}{(example.Service is { } service ? $", by {service}" : "")}: {DateWords.Iso(example.Date)} ({example.Authority})");
        }
    }

    internal static string Span(LocalDate? from, LocalDate? to) => (from, to) switch
    {
        ({ } start, { } end) => $", from {DateWords.Iso(start)} to {DateWords.Iso(end)}",
        ({ } start, null) => $", since {DateWords.Iso(start)}",
        (null, { } end) => $", to {DateWords.Iso(end)}",
        _ => "",
    };
}
