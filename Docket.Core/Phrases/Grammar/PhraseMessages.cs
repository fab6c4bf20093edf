using System.Globalization;
using Docket.Core.Dates;
using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Phrases.Grammar;

/// <summary>Everything the phrase parser says.</summary>
internal static class PhraseMessages
{
    internal const string End = "the end";
    internal const string EndOfLength = "the end, for a length stands alone here, e.g. 30 days";
    internal const string ADay = "a day, a length or an id, e.g. 2022-12-09, 30 days after complaint-served, the earlier of a and b";
    internal const string ADateOrLength = "a date or a length in whole numbers, e.g. 2022-12-09, December 9, 2022, 30 days after complaint-served";
    internal const string ADate = "a date, e.g. 2022-12-09, December 9, 2022, 12/9/2022";
    internal const string ADayOfMonth = "a day of the month, 1 to 31, e.g. December 9, 2022";
    internal const string AMonth = "the name of a month, e.g. 9 December 2022, the 9th day of December, 2022";
    internal const string AYear = "a year of four digits, 0001 to 9999, e.g. December 9, 2022";
    internal const string ATime = "a time, e.g. at 11:00 a.m., at 14:30, at noon";
    internal const string ANumber = "a whole number, e.g. 30 days, fourteen (14) days, one month";
    internal const string ALength = "a length, e.g. 30 days, one month";
    internal const string AUnit = "a unit: days, calendar days, court days, weeks, months, years or hours, e.g. 30 days";
    internal const string CourtUnit = "'days', e.g. 10 court days";
    internal const string CalendarUnit = "'days' or 'months', e.g. 10 calendar days";
    internal const string ClosingParenthesis = "')'";
    internal const string AfterOrBefore = "'after' or 'before' and what it runs from, e.g. 30 days after complaint-served";
    internal const string AfterWithin = "'of', 'after' or 'before' and what it runs from, e.g. within 14 days of complaint-served";
    internal const string AfterCourtDay = "'after' or 'before', e.g. the next court day after trial";
    internal const string LastCourtDay = "'before', e.g. the last court day before trial";
    internal const string ACourtDay = "'court day', e.g. the next court day after trial";
    internal const string AWeekdayOfMonth = "'of', a month and a year, e.g. third Friday of January 2023";
    internal const string AMonthAndYear = "a month and a year, e.g. third Friday of January 2023";
    internal const string Of = "'of', e.g. the earlier of a and b";
    internal const string AndOrComma = "',' or 'and', e.g. the earlier of a and b, the earliest of a, b and c";
    internal const string DoneOrDue = "'done' or 'due', e.g. answer is done";
    internal const string Entered = "'entered', e.g. entry 22 is entered";
    internal const string AnEntry = "the id of an entry, e.g. entry 22, entry 23-1";
    internal const string AmbiguousYear = "Write the year with four digits, e.g. 2022-12-09: with two and hyphens it could be the first part or the last.";
    internal const string Midnight = "Midnight is ambiguous: it both starts and ends a day. Write the date and 23:59, or the date and 00:00.";
    internal const string TimeZone = "Times are the court's local time: leave the zone out, e.g. 2022-12-08T11:00.";
    internal const string AddUp = "Only years and months add up to one length, e.g. one year and six months.";

    internal static readonly string TooDeep = string.Create(
        CultureInfo.InvariantCulture,
        $"Phrases stand inside phrases more than {PhraseParser.MaxDepth} deep; give the inner day an id and name that, e.g. 30 days after complaint-served.");

    internal static readonly string TooLong = string.Create(
        CultureInfo.InvariantCulture,
        $"A phrase has at most {PhraseParser.MaxLength} characters, e.g. 30 days after complaint-served.");

    internal static readonly string OutOfRange = string.Create(
        CultureInfo.InvariantCulture,
        $"A length is 1 to {CalendarLength.MaxCount}, e.g. 30 days; to count back write 30 days before trial.");

    internal static string Expected(Token found, string what) =>
        found.Kind == TokenKind.End ? $"The words end here; expected {what}." : $"'{Short(found.Text)}' stands here; expected {what}.";

    internal static string NotAnId(Token found, string what, string words) =>
        $"{Expected(found, what)} '{Short(words)}' is not an id: ids have no spaces, e.g. complaint-served.";

    internal static string Reserved(Token found, string what) =>
        $"'{Short(found.Text)}' stands here, a word of the grammar that can be no id; expected {what}.";

    internal static string NumbersDisagree(string first, string second) =>
        $"'{Short(first)}' and '{Short(second)}' are not the same number; expected two that agree, e.g. fourteen (14) days.";

    internal static string NoMonth(string found, int month) => string.Create(
        CultureInfo.InvariantCulture,
        $"There is no month {month} in '{Short(found)}'; the year comes first in 2022-12-09, the month in 12/9/2022.");

    internal static string NoDay(int year, int month, int day) => string.Create(
        CultureInfo.InvariantCulture,
        $"There is no day {day} in {Words.Month(month)} {year:0000}; expected 1 to {CalendarSystem.Iso.GetDaysInMonth(year, month)}, e.g. {year:0000}-{month:00}-01.");

    internal static string OtherWeekday(LocalDate date, string stated) =>
        $"{LocalDatePattern.Iso.Format(date)} is a {date.DayOfWeek}, not a {Short(stated)}; mend the date or the weekday, or leave the weekday out.";

    internal static string NoFifth(NthWeekday nth) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Words.Month(nth.Month)} {nth.Year:0000} has no fifth {nth.DayOfWeek}; expected first to fourth, or last, e.g. last Friday of January 2023.");

    internal static string NoSuchOrdinal(string found) =>
        $"No month has a '{Short(found)}' of one weekday; expected first to fifth, or last, e.g. third Friday of January 2023.";

    internal static string NotThatCourtDay(string found) =>
        $"'{Short(found)}' does not go with 'court day'; expected a number, 'next', 'first' or 'last', e.g. 2 court days after trial.";

    internal static string NoSuchTime(string found) =>
        $"'{Short(found)}' is no time of day; expected {ATime}.";

    internal static string MorningOrEvening(string found) =>
        $"'{Short(found)}' could be morning or evening; write a.m. or p.m., or the 24-hour clock, e.g. at 5 p.m., at 17:00.";

    /// <summary>Keeps a message readable whatever stands in the text.</summary>
    private static string Short(string text) => text.Length <= 60 ? text : text[..57] + "...";
}
