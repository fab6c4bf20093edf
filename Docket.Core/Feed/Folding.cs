using System.Text;

namespace Docket.Core.Feed;

/// <summary>Folds content lines (RFC 5545, 3.1) between whole characters: none is split, in UTF-16 or in UTF-8.</summary>
internal static class Folding
{
    private const int MaxOctets = 75;
    private const string LineEnd = "\r\n";

    /// <summary>The same content lines, unfolded and folded anew: at most 75 octets of UTF-8 a line without its CRLF, the blank before a continuation counted.</summary>
    public static string Refold(string text)
    {
        var lines = text.Replace(LineEnd + " ", "", StringComparison.Ordinal).Split(LineEnd, StringSplitOptions.RemoveEmptyEntries);
        var folded = new StringBuilder(text.Length);
        foreach (var line in lines)
            Append(folded, line);
        return folded.ToString();
    }

    private static void Append(StringBuilder folded, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                folded.Append(LineEnd).Append(' ');
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        folded.Append(LineEnd);
    }
}
