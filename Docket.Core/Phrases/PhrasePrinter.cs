using System.Globalization;
using Docket.Core.Dates;
using Docket.Core.Phrases.Grammar;
using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Phrases;

/// <summary>Writes phrases in their one canonical form, which <see cref="PhraseParser"/> reads back to an equal phrase.</summary>
/// <remarks>
/// This holds for every phrase that can be written: valid ids that are not reserved, years 1 to 9999, a weekday that the month has, choices of two or more,
/// up to <see cref="PhraseParser.MaxDepth"/> levels and <see cref="PhraseParser.MaxLength"/> characters.
/// No parentheses are needed: every form starts with its own words and every list ends with its one "and".
/// </remarks>
public static class PhrasePrinter
{
    /// <summary>The phrase in words.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <returns>For example "30 days after complaint-served", "the earlier of 2023-01-12 and entry 22".</returns>
    public static string Print(Phrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return phrase switch
        {
            FixedDate(var date, var time) => LocalDatePattern.Iso.Format(date) + (time is { } t ? "T" + Print(t) : ""),
            NthWeekday nth => string.Create(
                CultureInfo.InvariantCulture,
                $"{Words.Ordinal(nth.Ordinal)} {nth.DayOfWeek} of {Words.Month(nth.Month)} {nth.Year:0000}"),
            Reference(var id) => id,
            Done(var id) => id + " is done",
            EntryDay(var id, var entered) => "entry " + id + (entered ? " is entered" : ""),
            RelativeDate relative =>
                $"{(relative.Approximately ? "approximately " : "")}{Print(relative.Length)} {AfterOrBefore(relative.Direction)} {Print(relative.Anchor)}",
            NextCourtDay(Direction.Forward, var anchor) => "the next court day after " + Print(anchor),
            NextCourtDay(_, var anchor) => "the court day before " + Print(anchor),
            NextWeekday(var day, var direction, var anchor) => $"the {day} next {AfterOrBefore(direction)} {Print(anchor)}",
            Unspecified(var direction, var anchor) => $"{AfterOrBefore(direction)} {Print(anchor)}",
            NotBefore(var day) => "no earlier than " + Print(day),
            Choice choice => Print(choice),
            _ => throw new ArgumentOutOfRangeException(nameof(phrase), phrase.GetType().Name, "Not a form of phrase."),
        };
    }

    /// <summary>The length in words, as it was counted.</summary>
    /// <param name="length">The length.</param>
    /// <returns>For example "30 days", "1 court day", "18 months".</returns>
    public static string Print(CalendarLength length) =>
        string.Create(CultureInfo.InvariantCulture, $"{length.Count} {Words.Unit(length.Unit)}{(length.Count == 1 ? "" : "s")}");

    private static string Print(LocalTime time) =>
        (time is { Second: 0, NanosecondOfSecond: 0 } ? LocalTimePattern.HourMinuteIso : LocalTimePattern.ExtendedIso).Format(time);

    private static string Print(Choice choice)
    {
        var items = choice.Of.Select(Print).ToList();
        var two = items.Count == 2;
        var word = choice.Later ? two ? "later" : "latest" : two ? "earlier" : "earliest";
        return $"the {word} of {string.Join(", ", items.SkipLast(1))} and {items[^1]}";
    }

    private static string AfterOrBefore(Direction direction) => direction == Direction.Forward ? "after" : "before";
}
