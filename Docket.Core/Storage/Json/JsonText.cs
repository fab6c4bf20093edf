using System.Globalization;
using System.Text;

namespace Docket.Core.Storage.Json;

/// <summary>Texts as JSON writes them: what must be escaped is, and nothing else.</summary>
internal static class JsonText
{
    /// <summary>A text in double quotes. Letters of every script stay as they are; control characters, line separators and lone surrogates are escaped.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                quoted.Append(text[i++]).Append(text[i]);
            else
                Append(quoted, text[i]);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>At most 40 characters of a text, for a complaint.</summary>
    public static string Shorten(string text) =>
        text.Length <= 40 ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[36]) ? 36 : 37), "...");

    /// <summary>Where the character at <paramref name="index"/> of a text stands in the text as written, quotes included.</summary>
    public static int RawIndex(string raw, int index)
    {
        var at = 1;
        for (var i = 0; i < index && at < raw.Length - 1; i++)
        {
            var isEscape = raw[at] == '\\';
            at += !isEscape ? 1 : raw[at + 1] == 'u' ? 6 : 2;
        }

        return Math.Min(at, raw.Length - 1);
    }

    private static void Append(StringBuilder quoted, char c)
    {
        switch (c)
        {
            case '"' or '\\':
                quoted.Append('\\').Append(c);
                break;
            case '\n':
                quoted.Append("\\n");
                break;
            case '\r':
                quoted.Append("\\r");
                break;
            case '\t':
                quoted.Append("\\t");
                break;
            case '\b':
                quoted.Append("\\b");
                break;
            case '\f':
                quoted.Append("\\f");
                break;
            default:
                if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029')
                    quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                else
                    quoted.Append(c);
                break;
        }
    }
}
