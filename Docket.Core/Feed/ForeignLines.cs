using System.Text;

namespace Docket.Core.Feed;

/// <summary>One content line (RFC 5545, 3.1): a name, parameters and a value.</summary>
/// <param name="Number">The line of the file on which it begins, from 1.</param>
/// <param name="Name">Its name, in capitals.</param>
/// <param name="Parameters">Its parameters, without quotation marks.</param>
/// <param name="Value">Its value, escapes as written.</param>
internal sealed record ForeignLine(int Number, string Name, Dictionary<string, string> Parameters, string Value)
{
    /// <summary>The value as text: its escapes undone, on one line.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder(Value.Length);
            for (var i = 0; i < Value.Length; i++)
            {
                if (Value[i] != '\\' || i + 1 == Value.Length)
                    text.Append(char.IsControl(Value[i]) ? ' ' : Value[i]);
                else
                    text.Append(Value[++i] is 'n' or 'N' ? ' ' : Value[i]);
            }

            return text.ToString().Trim();
        }
    }
}

/// <summary>Takes a calendar apart into content lines, whatever ends its lines.</summary>
internal static class ForeignLines
{
    /// <summary>The lines, unfolded; those without a colon are no content lines and are left out.</summary>
    public static IEnumerable<ForeignLine> Of(string text)
    {
        foreach (var (line, number) in Unfolding.Of(text))
        {
            if (Parsed(line, number) is { } whole)
                yield return whole;
        }
    }

    private static ForeignLine? Parsed(string line, int number)
    {
        var parts = new List<string>();
        var (start, quoted) = (0, false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
                quoted = !quoted;
            else if (!quoted && line[i] is ';' or ':')
            {
                parts.Add(line[start..i]);
                start = i + 1;
                if (line[i] == ':')
                    return new ForeignLine(number, parts[0].Trim().ToUpperInvariant(), Parameters(parts.Skip(1)), line[start..]);
            }
        }

        return null;
    }

    private static Dictionary<string, string> Parameters(IEnumerable<string> parts)
    {
        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in parts.Select(p => p.Split('=', 2)).Where(p => p.Length == 2))
            parameters[pair[0].Trim()] = pair[1].Trim('"', ' ');
        return parameters;
    }
}
