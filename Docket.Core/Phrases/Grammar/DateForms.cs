using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Docket.Core.Phrases.Grammar;

/// <summary>Reads days that are named outright, as courts and people write them.</summary>
internal static partial class DateForms
{
    /// <summary>Any case. Digits are 0 to 9, for tokens are ASCII.</summary>
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>True where a weekday, a month, a day with its month, or a number with date marks comes next.</summary>
    internal static bool Starts(TokenReader reader)
    {
        var token = reader.Current;
        return token.Kind == TokenKind.Number
            ? !token.IsDigits || Words.Months.ContainsKey(reader.Ahead(1).Text)
            : Words.Weekdays.ContainsKey(token.Text) || Words.Months.ContainsKey(token.Text);
    }

    /// <summary>A day, with the weekday before it and the time after it where they are given.</summary>
    internal static FixedDate Read(TokenReader reader)
    {
        var weekday = reader.Current;
        if (!Words.Weekdays.TryGetValue(weekday.Text, out var stated))
            return ReadTimed(reader);

        reader.Take();
        reader.Take(".");
        reader.Take(",");
        reader.Take("the");
        var day = ReadTimed(reader);
        return day.Date.DayOfWeek == stated ? day : throw TokenReader.Fail(weekday, PhraseMessages.OtherWeekday(day.Date, stated.ToString()));
    }

    /// <summary>A year of four digits, 0001 to 9999.</summary>
    internal static int ReadYear(TokenReader reader)
    {
        var token = reader.Current;
        if (token.Text.Length != 4 || !token.IsDigits || token.Text == "0000")
            throw reader.Expected(PhraseMessages.AYear);
        reader.Take();
        return Int(token.Text);
    }

    /// <summary>The name of a month, its full stop where it is shortened.</summary>
    internal static int ReadMonth(TokenReader reader, string expected)
    {
        if (!Words.Months.TryGetValue(reader.Current.Text, out var month))
            throw reader.Expected(expected);
        reader.Take();
        reader.Take(".");
        return month;
    }

    /// <summary>The number of "9th" or "first", 0 where the text is neither or its ending is wrong ("1th").</summary>
    internal static int Ordinal(string text)
    {
        if (text.Length == 0 || !char.IsAsciiDigit(text[0]))
            return Words.Ordinals.GetValueOrDefault(text);
        var digits = text.Length > 1 && char.IsAsciiDigit(text[1]) ? 2 : 1;
        if (text.Length != digits + 2)
            return 0;
        var number = Int(text.AsSpan(0, digits));
        var ending = number is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return text.AsSpan(digits).Equals(ending, StringComparison.OrdinalIgnoreCase) ? number : 0;
    }

    internal static int Int(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static FixedDate ReadTimed(TokenReader reader)
    {
        if (IsIsoDate(reader.Current.Text))
        {
            var day = IsoDate(reader.Take());
            return new FixedDate(day, TimeForms.ReadOptional(reader));
        }

        if (IsoDateTime().Match(reader.Current.Text) is { Success: true } iso)
        {
            var date = Date(reader.Current, iso);
            var time = TimeForms.OfIso(reader.Current, iso);
            reader.Take();
            return new FixedDate(date, time ?? TimeForms.ReadOptional(reader));
        }

        return new FixedDate(ReadDate(reader), TimeForms.ReadOptional(reader));
    }

    /// <summary>Whether a text has the form 2022-12-09, which most days have; <see cref="IsoDateTime"/> reads it too, at more cost.</summary>
    private static bool IsIsoDate(ReadOnlySpan<char> text) =>
        text.Length == 10 && text[4] == '-' && text[7] == '-'
        && !text[..4].ContainsAnyExceptInRange('0', '9') && !text[5..7].ContainsAnyExceptInRange('0', '9') && !text[8..].ContainsAnyExceptInRange('0', '9');

    private static LocalDate IsoDate(Token token)
    {
        var text = token.Text;
        return Date(token, FullYear(token, text.AsSpan(0, 4)), Int(text.AsSpan(5, 2)), Int(text.AsSpan(8)));
    }

    private static LocalDate ReadDate(TokenReader reader)
    {
        var token = reader.Current;
        if (Words.Months.ContainsKey(token.Text))
        {
            var month = ReadMonth(reader, PhraseMessages.ADate);
            var day = reader.Current;
            var number = TakeDayOfMonth(reader);
            reader.Take(",");
            return Date(day, ReadYear(reader), month, number);
        }

        if (Numeric().Match(token.Text) is { Success: true } numeric)
        {
            reader.Take();
            return Date(token, numeric);
        }

        return ReadDayFirst(reader);
    }

    /// <summary>"9 December 2022", "the 9th day of December, 2022".</summary>
    private static LocalDate ReadDayFirst(TokenReader reader)
    {
        var token = reader.Current;
        var digits = token.IsDigits;
        if (!digits && Ordinal(token.Text) < 1)
            throw NoDate(reader, token);

        var day = TakeDayOfMonth(reader);
        reader.Take("day");
        reader.Take("of");
        var month = ReadMonth(reader, PhraseMessages.AMonth);
        reader.Take(",");
        return Date(token, ReadYear(reader), month, day);
    }

    private static PhraseFormatException NoDate(TokenReader reader, Token token)
    {
        if (ShortYear().IsMatch(token.Text))
            return TokenReader.Fail(token, PhraseMessages.AmbiguousYear);
        var zoned = token.Text.EndsWith('Z') && IsoDateTime().IsMatch(token.Text[..^1]);
        if (zoned)
            return TokenReader.Fail(token, PhraseMessages.TimeZone);
        return reader.Expected(token.Kind == TokenKind.Number ? PhraseMessages.ADateOrLength : PhraseMessages.ADate);
    }

    private static int TakeDayOfMonth(TokenReader reader)
    {
        var (text, digits) = (reader.Current.Text, reader.Current.IsDigits);
        var day = digits && text.Length <= 2 ? Int(text) : Ordinal(text);
        if (day is < 1 or > 31)
            throw reader.Expected(PhraseMessages.ADayOfMonth);
        reader.Take();
        return day;
    }

    private static LocalDate Date(Token token, Match match) => Date(
        token, FullYear(token, match.Groups["y"].Value), Int(match.Groups["m"].Value), Int(match.Groups["d"].Value));

    private static LocalDate Date(Token token, int year, int month, int day)
    {
        if (month is < 1 or > 12)
            throw TokenReader.Fail(token, PhraseMessages.NoMonth(token.Text, month));
        return day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : throw TokenReader.Fail(token, PhraseMessages.NoDay(year, month, day));
    }

    /// <summary>Of two digits, 71 to 99 are 1971 to 1999, where the law data starts, and 00 to 70 are 2000 to 2070.</summary>
    private static int FullYear(Token token, ReadOnlySpan<char> digits)
    {
        var year = Int(digits);
        if (digits.Length == 2)
            return year >= 71 ? 1900 + year : 2000 + year;
        return year > 0 ? year : throw TokenReader.Fail(token, PhraseMessages.Expected(token, PhraseMessages.AYear));
    }

    [GeneratedRegex(@"^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(T(?<hour>\d\d):(?<minute>\d\d)(:(?<second>\d\d)(\.(?<fraction>\d{1,9}))?)?)?$", Options)]
    private static partial Regex IsoDateTime();

    /// <summary>Month first. Two digits of a year go with slashes alone: with hyphens, 10-11-12 could start with the year.</summary>
    [GeneratedRegex(@"^(?<m>\d{1,2})(/(?<d>\d{1,2})/(?<y>\d{4}|\d\d)|-(?<d>\d{1,2})-(?<y>\d{4}))$", Options)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"^\d{1,2}-\d{1,2}-\d{1,2}$", Options)]
    private static partial Regex ShortYear();
}
