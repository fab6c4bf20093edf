using System.Collections.Frozen;

namespace Docket.Core.Phrases.Grammar;

/// <summary>Whole numbers in words, zero to nine hundred ninety-nine.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>Zero to ninety-nine as one word, compounds with a hyphen.</summary>
    private static readonly FrozenDictionary<string, int> BelowHundred = Enumerable.Range(0, 100)
        .ToFrozenDictionary(n => n < 20 ? Small[n] : Tens[(n / 10) - 2] + (n % 10 == 0 ? "" : "-" + Small[n % 10]), n => n, StringComparer.OrdinalIgnoreCase);

    /// <summary>The number whose words come next and how many tokens they take, or null. "A" and "an" are one.</summary>
    internal static (int Value, int Tokens)? Ahead(TokenReader reader)
    {
        // A number in digits is none in words, and is by far the most frequent.
        if (reader.Current.Kind == TokenKind.Number)
            return null;
        var article = reader.At("a") || reader.At("an");
        var first = article ? (1, 1) : AheadBelowHundred(reader, 0);
        if (first is not ( >= 1 and <= 9 and var hundreds, 1) || !reader.Ahead(1).Is("hundred"))
            return first;
        var rest = reader.Ahead(2).Is("and") ? 3 : 2;
        return AheadBelowHundred(reader, rest) is ( > 0 and var value, var tokens) ? ((hundreds * 100) + value, rest + tokens) : (hundreds * 100, 2);
    }

    private static (int Value, int Tokens)? AheadBelowHundred(TokenReader reader, int from)
    {
        if (!BelowHundred.TryGetValue(reader.Ahead(from).Text, out var value))
            return null;
        return value >= 20 && value % 10 == 0 && BelowHundred.TryGetValue(reader.Ahead(from + 1).Text, out var ones) && ones is >= 1 and <= 9
            ? (value + ones, 2)
            : (value, 1);
    }
}
