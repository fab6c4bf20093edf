using System.Buffers;
using System.Text;

namespace Docket.Core.Pages;

/// <summary>Makes any words safe as text and as the value of an attribute.</summary>
internal static class Escaping
{
    private const char Unknown = '\uFFFD';

    /// <summary>The words with markup characters as references, and without what has no place in words.</summary>
    public static string Escape(string words)
    {
        var text = new StringBuilder(words.Length);
        var rest = words.AsSpan();
        while (!rest.IsEmpty)
        {
            var whole = Rune.DecodeFromUtf16(rest, out var rune, out var used) == OperationStatus.Done;
            rest = rest[used..];
            if (whole)
                Append(text, rune);
            else
                text.Append(Unknown);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Rune rune)
    {
        switch (rune.Value)
        {
            case '&':
                text.Append("&amp;");
                break;
            case '<':
                text.Append("&lt;");
                break;
            case '>':
                text.Append("&gt;");
                break;
            case '"':
                text.Append("&quot;");
                break;
            case '\'':
                text.Append("&#39;");
                break;
            case '\t' or '\n' or '\r' or 0x85 or 0x2028 or 0x2029:
                text.Append(' ');
                break;
            // Embeddings, overrides and isolates: a title must not turn round the words after it.
            case (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069):
                break;
            case < 0x20 or (>= 0x7F and < 0xA0) or (>= 0xFDD0 and <= 0xFDEF):
                text.Append(Unknown);
                break;
            default:
                if ((rune.Value & 0xFFFE) == 0xFFFE)
                    text.Append(Unknown);
                else
                    text.Append(rune);
                break;
        }
    }
}
