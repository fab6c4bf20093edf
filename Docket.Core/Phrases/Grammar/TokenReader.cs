namespace Docket.Core.Phrases.Grammar;

/// <summary>A place in the tokens of a text, which moves on as they are taken.</summary>
internal sealed class TokenReader(string text)
{
    private readonly List<Token> tokens = Tokenizer.Read(text);

    internal int Position { get; private set; }

    internal Token Current => Ahead(0);

    /// <summary>The token last taken.</summary>
    internal Token Previous => tokens[Position - 1];

    /// <summary>The token that many places on; the end where there are fewer.</summary>
    internal Token Ahead(int count) => tokens[Math.Min(Position + count, tokens.Count - 1)];

    internal bool At(string word) => Current.Is(word);

    internal Token Take()
    {
        var token = Current;
        Skip(1);
        return token;
    }

    internal void Skip(int count) => Position = Math.Min(Position + count, tokens.Count - 1);

    /// <summary>Takes these words where all of them come next, else none.</summary>
    internal bool Take(params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!Ahead(i).Is(words[i]))
                return false;
        }

        Position += words.Length;
        return true;
    }

    /// <summary>Takes the first of these that comes next; each is one or more words.</summary>
    internal bool TakeAny(string[][] choices)
    {
        foreach (var words in choices)
        {
            if (Take(words))
                return true;
        }

        return false;
    }

    /// <summary>Takes a token with the full stops that touch it, which are part of an id.</summary>
    internal string TakeId()
    {
        var token = Take();
        var id = token.Text;
        for (var end = token.End; Current.Is(".") && Current.Start == end; end = Take().End)
            id += ".";
        return id;
    }

    /// <summary>The problem that something else was expected where the reader stands.</summary>
    internal PhraseFormatException Expected(string what) => Fail(Current, PhraseMessages.Expected(Current, what));

    internal static PhraseFormatException Fail(Token at, string message) => new(new PhraseProblem(at.Column, message));

    /// <summary>The words from one index up to, not including, another, with plain spaces.</summary>
    internal string TextOf(int start, int end) => string.Join(' ', text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
