using System.Buffers;
using System.Globalization;
using System.Text;

namespace Docket.Core.Feed;

/// <summary>Makes words fit for every reader of a feed.</summary>
internal static class PlainText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Except(['\\'])]);

    /// <summary>One line without control characters, line separators and halves of surrogate pairs. A backslash becomes a slash: several readers decode an escaped one wrongly.</summary>
    public static string Line(string words) => words.AsSpan().ContainsAnyExcept(Plain) ? Replaced(words).Trim() : words.Trim();

    private static string Replaced(string words)
    {
        var text = new StringBuilder(words.Length);
        var rest = words.AsSpan();
        while (!rest.IsEmpty)
        {
            var whole = Rune.DecodeFromUtf16(rest, out var rune, out var used) == OperationStatus.Done;
            rest = rest[used..];
            if (!whole)
                text.Append('?');
            else if (rune.Value == '\\')
                text.Append('/');
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                text.Append(' ');
            else
                text.Append(rune);
        }

        return text.ToString();
    }
}
