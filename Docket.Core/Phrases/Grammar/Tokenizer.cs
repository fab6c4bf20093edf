namespace Docket.Core.Phrases.Grammar;

/// <summary>Cuts text into tokens. White space and double quotation marks only separate.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens, the last being the end. Full stops after a word or number are tokens of their own; an id takes back those that touch it.</summary>
    internal static List<Token> Read(string text)
    {
        var tokens = new List<Token>();
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] is '"' or '\u201C' or '\u201D')
            {
                at++;
                continue;
            }

            var token = ReadToken(text, at);
            tokens.Add(token);
            at = token.End;
        }

        tokens.Add(new Token(TokenKind.End, "", text.Length));
        return tokens;
    }

    private static Token ReadToken(string text, int start)
    {
        var number = char.IsAsciiDigit(text[start]);
        if (!number && !char.IsAsciiLetter(text[start]))
            return new Token(TokenKind.Mark, text[start].ToString(), start);

        var end = start + 1;
        while (end < text.Length && (Identifiers.IsIdCharacter(Plain(text[end])) || (number && text[end] is '/' or ':')))
            end++;
        while (text[end - 1] == '.')
            end--;
        return new Token(number ? TokenKind.Number : TokenKind.Word, Plain(text.AsSpan(start, end - start)), start);
    }

    private static string Plain(ReadOnlySpan<char> text) =>
        text.ContainsAny('\u2010', '\u2011') ? string.Concat(text.ToString().Select(Plain)) : text.ToString();

    /// <summary>Typeset documents write the hyphen as U+2010 or, unbreakable, as U+2011.</summary>
    private static char Plain(char c) => c is '\u2010' or '\u2011' ? '-' : c;
}
