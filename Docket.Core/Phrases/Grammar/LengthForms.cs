using System.Globalization;
using Docket.Core.Dates;

namespace Docket.Core.Phrases.Grammar;

/// <summary>Reads lengths: a number and a unit, or years and months together.</summary>
internal static class LengthForms
{
    /// <summary>True where a length comes next. Number words that are not followed by a unit are ids ("30 days after a").</summary>
    internal static bool Starts(TokenReader reader)
    {
        if (reader.Current.Kind == TokenKind.Number || (reader.At("-") && reader.Ahead(1).Kind == TokenKind.Number))
            return true;
        if (NumberWords.Ahead(reader) is not { Tokens: var count })
            return false;
        var next = reader.Ahead(count);
        return count > 1 || next.Is("(") || StartsUnit(next);
    }

    internal static CalendarLength Read(TokenReader reader)
    {
        var start = reader.Current;
        var count = ReadCount(reader);
        var unit = ReadUnit(reader);
        if (unit == LengthUnit.Years && TakesJoint(reader))
        {
            var second = reader.Current;
            count = (count * 12) + ReadCount(reader);
            if (ReadUnit(reader) != LengthUnit.Months)
                throw TokenReader.Fail(second, PhraseMessages.AddUp);
            unit = LengthUnit.Months;
        }

        if (reader.At("and") || reader.At(","))
            throw TokenReader.Fail(reader.Current, PhraseMessages.AddUp);
        return count <= CalendarLength.MaxCount ? new CalendarLength(count, unit) : throw TokenReader.Fail(start, PhraseMessages.OutOfRange);
    }

    /// <summary>A count of 1 to <see cref="CalendarLength.MaxCount"/>, which may be given twice: "fourteen (14)".</summary>
    private static int ReadCount(TokenReader reader)
    {
        var start = reader.Current;
        var count = ReadNumber(reader);
        var end = reader.Previous.End;
        if (!reader.Take("("))
            return count;

        var again = reader.Current;
        var second = ReadNumber(reader);
        if (second != count)
            throw TokenReader.Fail(again, PhraseMessages.NumbersDisagree(reader.TextOf(start.Start, end), reader.TextOf(again.Start, reader.Previous.End)));
        if (!reader.Take(")"))
            throw reader.Expected(PhraseMessages.ClosingParenthesis);
        return count;
    }

    private static int ReadNumber(TokenReader reader)
    {
        var start = reader.Current;
        int value;
        if (NumberWords.Ahead(reader) is { } words)
        {
            value = words.Value;
            reader.Skip(words.Tokens);
        }
        else if (start.IsDigits)
        {
            // What overflows is out of range like any number that is too great.
            value = int.TryParse(start.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : int.MaxValue;
            reader.Take();
        }
        else
        {
            throw start.Is("-") ? TokenReader.Fail(start, PhraseMessages.OutOfRange) : reader.Expected(PhraseMessages.ANumber);
        }

        return value is >= 1 and <= CalendarLength.MaxCount ? value : throw TokenReader.Fail(start, PhraseMessages.OutOfRange);
    }

    /// <summary>True where another number follows; "and" or a comma before it is taken.</summary>
    private static bool TakesJoint(TokenReader reader)
    {
        var numbered = reader.Current.Kind == TokenKind.Number || NumberWords.Ahead(reader) is not null;
        return numbered || reader.Take(",", "and") || reader.Take(",") || reader.Take("and");
    }

    private static bool StartsUnit(Token token) =>
        Words.Units.ContainsKey(token.Text) || token.Is("calendar") || Words.IsCourt(token.Text);

    private static LengthUnit ReadUnit(TokenReader reader)
    {
        if (Words.IsCourt(reader.Current.Text))
            return ReadQualified(reader, LengthUnit.CourtDays, null);
        if (reader.At("calendar"))
            return ReadQualified(reader, LengthUnit.CalendarDays, LengthUnit.Months);
        return Words.Units.TryGetValue(reader.Current.Text, out var unit) ? Taken(reader, unit) : throw reader.Expected(PhraseMessages.AUnit);
    }

    private static LengthUnit ReadQualified(TokenReader reader, LengthUnit days, LengthUnit? months)
    {
        reader.Take();
        if (Words.Units.TryGetValue(reader.Current.Text, out var named))
        {
            if (named == LengthUnit.Days)
                return Taken(reader, days);
            if (named == LengthUnit.Months && months is { } unit)
                return Taken(reader, unit);
        }

        throw reader.Expected(months is null ? PhraseMessages.CourtUnit : PhraseMessages.CalendarUnit);
    }

    private static LengthUnit Taken(TokenReader reader, LengthUnit unit)
    {
        reader.Take();
        return unit;
    }
}
