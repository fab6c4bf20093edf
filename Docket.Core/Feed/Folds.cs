using System.Globalization;
using System.Text;

namespace Docket.Core.Feed;

/// <summary>Where a content line is folded: never inside a code point, and not inside what a person sees as one character (a letter with its accents, a flag, a family of emoji), unless that alone is longer than a line.</summary>
internal static class Folds
{
    /// <summary>The last place at or before so many octets at which the text may be cut.</summary>
    /// <param name="text">UTF-8, longer than <paramref name="room"/>, starting where a character starts.</param>
    /// <param name="room">How many octets there is room for, at least 4.</param>
    /// <returns>How many octets go before the fold, at least 1.</returns>
    public static int Before(ReadOnlySpan<byte> text, int room)
    {
        if (text[room - 1] < 0x80 && text[room] < 0x80)
            return room;
        var codePoint = room;
        while (IsContinuation(text[codePoint]))
            codePoint--;
        var characters = WholeCharacters(text, codePoint);
        return characters > 0 ? characters : codePoint;
    }

    /// <summary>How many octets the characters take that end at or before a code point. What stands at that code point decides whether the one before it ends there.</summary>
    private static int WholeCharacters(ReadOnlySpan<byte> text, int codePoint)
    {
        var seen = codePoint + 1;
        while (seen < text.Length && IsContinuation(text[seen]))
            seen++;
        ReadOnlySpan<char> rest = Encoding.UTF8.GetString(text[..seen]);
        var octets = 0;
        while (!rest.IsEmpty)
        {
            var character = rest[..StringInfo.GetNextTextElementLength(rest)];
            var more = Encoding.UTF8.GetByteCount(character);
            if (octets + more > codePoint)
                break;
            octets += more;
            rest = rest[character.Length..];
        }

        return octets;
    }

    private static bool IsContinuation(byte octet) => (octet & 0xC0) == 0x80;
}
