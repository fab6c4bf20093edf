using System.Text;

namespace Docket.Core.Feed;

/// <summary>Puts the folded lines of a calendar together (RFC 5545, 3.1), whatever ends them.</summary>
internal static class Unfolding
{
    /// <summary>The content lines that are not empty, each with the number of its first line in the file, from 1.</summary>
    public static IEnumerable<(string Text, int Number)> Of(string text)
    {
        var (begun, number, first) = (new StringBuilder(), 0, 0);
        foreach (var line in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n'))
        {
            number++;
            if (line is [' ' or '\t', ..] && begun.Length > 0)
            {
                begun.Append(line.AsSpan(1));
                continue;
            }

            if (begun.Length > 0)
                yield return (begun.ToString(), first);
            (first, _) = (number, begun.Clear().Append(line));
        }

        if (begun.Length > 0)
            yield return (begun.ToString(), first);
    }
}
