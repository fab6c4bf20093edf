using System.Buffers;
using Docket.Core.Phrases.Grammar;

namespace Docket.Core.Phrases;

/// <summary>What the id of an event, deadline, hearing or condition may look like.</summary>
public static class Identifiers
{
    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._@#");

    /// <summary>True where the text starts with an ASCII letter and goes on with ASCII letters, digits, <c>-</c>, <c>.</c>, <c>_</c>, <c>@</c> or <c>#</c>.</summary>
    /// <param name="text">The text; case is kept and counts.</param>
    /// <returns>True for "complaint-served" and "jsr#3"; false for "", "22" and "service of the complaint".</returns>
    public static bool IsValid(string text) => IsEntry(text) && char.IsAsciiLetter(text[0]);

    /// <summary>True where the text may name a docket entry: as an id, but it may start with a digit ("22", "23-1").</summary>
    /// <param name="text">The text.</param>
    /// <returns>True for "22", "23-1" and "minute-order"; false for "" and "#22".</returns>
    public static bool IsEntry(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 0 && char.IsAsciiLetterOrDigit(text[0]) && !text.AsSpan().ContainsAnyExcept(IdCharacters);
    }

    /// <summary>True for a word of the phrase grammar ("after", "May", "done."), which can be no id inside a phrase. Neither case nor full stops after it count.</summary>
    /// <param name="text">The word.</param>
    /// <returns>True for "may"; false for "may-report" and for "a", "one" and "fourteen", which are numbers only before a unit.</returns>
    public static bool IsReserved(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Words.Reserved.Contains(text.TrimEnd('.'));
    }

    /// <summary>True for a character that may stand inside an id.</summary>
    internal static bool IsIdCharacter(char c) => IdCharacters.Contains(c);
}
