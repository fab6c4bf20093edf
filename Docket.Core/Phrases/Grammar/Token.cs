namespace Docket.Core.Phrases.Grammar;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    /// <summary>Starts with a letter: a word or an id.</summary>
    Word,

    /// <summary>Starts with a digit: a number, an ordinal, a date, a time or the id of an entry.</summary>
    Number,

    /// <summary>Any other single character.</summary>
    Mark,

    /// <summary>The end of the text.</summary>
    End,
}

/// <summary>A piece of the text, with the index where it starts.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Start)
{
    /// <summary>True where it is digits from 0 to 9 and nothing else.</summary>
    internal bool IsDigits => Kind == TokenKind.Number && !Text.AsSpan().ContainsAnyExceptInRange('0', '9');

    internal int Column => Start + 1;

    internal int End => Start + Text.Length;

    internal bool Is(string word) => Kind != TokenKind.End && Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
