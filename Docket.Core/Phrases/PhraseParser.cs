using Docket.Core.Phrases.Grammar;

namespace Docket.Core.Phrases;

/// <summary>Reads words such as "30 days after complaint-served". One grammar serves orders, rules and people.</summary>
/// <remarks>
/// Words count in any case, with any white space; double quotation marks are passed over, and so is one full stop after a whole phrase.
/// A full stop that touches an id is part of the id. Ids keep their case and cannot be words of the grammar (<see cref="Identifiers.IsReserved"/>).
/// Dates of the form 12/9/2022 have the month first; a year of two digits is 1971 to 2070. "Business days" and "working days" are court days.
/// Parentheses may stand around any phrase. <see cref="PhrasePrinter"/> writes what is read.
/// </remarks>
public static class PhraseParser
{
    /// <summary>The longest text that is read, in UTF-16 characters.</summary>
    public const int MaxLength = 10_000;

    /// <summary>How many phrases may stand inside one another, the outermost counted.</summary>
    public const int MaxDepth = 64;

    /// <summary>Reads a phrase.</summary>
    /// <param name="text">The words.</param>
    /// <returns>The phrase, or the first problem with its column. No text makes it throw.</returns>
    /// <example>"within 14 days of service" gives <c>new RelativeDate(new CalendarLength(14, LengthUnit.Days), Direction.Forward, new Reference("service"))</c>.</example>
    public static PhraseResult TryParse(string text)
    {
        try
        {
            return new PhraseResult(Parse(text));
        }
        catch (PhraseFormatException e)
        {
            return new PhraseResult(e.Problem);
        }
    }

    /// <summary>Reads a phrase that is known to be well formed.</summary>
    /// <param name="text">The words.</param>
    /// <returns>The phrase.</returns>
    /// <exception cref="PhraseFormatException">The words could not be read.</exception>
    public static Phrase Parse(string text) => new PhraseForms(Reader(text)).ReadToEnd();

    /// <summary>Reads a bare length: a number and a unit, or years and months, which are summed.</summary>
    /// <param name="text">The words.</param>
    /// <returns>The length, or the first problem with its column. No text makes it throw.</returns>
    /// <example>"fourteen (14) days" is 14 days; "one year and six months" is 18 months.</example>
    public static LengthResult TryParseLength(string text)
    {
        try
        {
            var reader = Reader(text);
            var length = LengthForms.Read(reader);
            reader.Take(".");
            return reader.Current.Kind == TokenKind.End ? new LengthResult(length) : throw reader.Expected(PhraseMessages.EndOfLength);
        }
        catch (PhraseFormatException e)
        {
            return new LengthResult(e.Problem);
        }
    }

    private static TokenReader Reader(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= MaxLength
            ? new TokenReader(text)
            : throw new PhraseFormatException(new PhraseProblem(MaxLength + 1, PhraseMessages.TooLong));
    }
}
