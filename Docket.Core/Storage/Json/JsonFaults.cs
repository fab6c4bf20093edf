using System.Globalization;
using System.Text.RegularExpressions;

namespace Docket.Core.Storage.Json;

/// <summary>What is wrong with a piece of text that should be JSON, in words for the person who mends it.</summary>
internal static partial class JsonFaults
{
    /// <summary>True where the text is a number of RFC 8259.</summary>
    public static bool IsNumber(string raw) => Number().IsMatch(raw);

    /// <summary>The faults of a string or name that stands at the start of <paramref name="token"/>, each with its offset.</summary>
    public static IReadOnlyList<(int Offset, string Message)> OfText(ReadOnlySpan<char> token)
    {
        if (IsPlain(token))
            return NoFaults;
        var faults = new List<(int, string)>();
        if (token[0] != '"')
            faults.Add((0, "Names and texts stand in double quotes in JSON."));
        if (token[0] is not ('"' or '\''))
            return faults;

        var i = 1;
        for (var high = -1; i < token.Length && token[i] != token[0];)
        {
            var (c, width, fault) = Character(token[i..]);
            if (fault is not null)
                faults.Add((i, fault));
            if (high >= 0 && !char.IsLowSurrogate(c))
                faults.Add((high, HalfCharacter));
            if (high < 0 && char.IsLowSurrogate(c))
                faults.Add((i, HalfCharacter));
            high = char.IsHighSurrogate(c) ? i : -1;
            i += width;
            if (high >= 0 && (i >= token.Length || token[i] == token[0]))
                faults.Add((high, HalfCharacter));
            if (c is '\r' or '\n' && width == 1)
                return faults;
        }

        if (i >= token.Length)
            faults.Add((0, "This text is not closed: a double quote is missing at its end."));
        return faults;
    }

    /// <summary>True for a closed string of printable ASCII without escapes, as nearly all are: nothing can be wrong with it.</summary>
    private static bool IsPlain(ReadOnlySpan<char> token)
    {
        if (token[0] != '"')
            return false;
        var inside = token[1..];
        var end = inside.IndexOf('"');
        return end >= 0 && !inside[..end].ContainsAnyExceptInRange(' ', '~') && !inside[..end].Contains('\\');
    }

    /// <summary>True where the text ends within what begins at <paramref name="start"/>.</summary>
    public static bool IsCutOff(string text, int start)
    {
        var rest = text.AsSpan(start).TrimEnd();
        if (rest.IsEmpty || rest[0] == '"')
            return rest.IsEmpty || rest[1..].IndexOf('"') == rest.Length - 2;
        return "true".AsSpan().StartsWith(rest) || "false".AsSpan().StartsWith(rest) || "null".AsSpan().StartsWith(rest);
    }

    /// <summary>What to say of something that stands where it should not.</summary>
    public static string Misplaced(string text, int start, bool commaDue)
    {
        var rest = text.AsSpan(start);
        var length = 1;
        while (IsWord(rest[..1]) && length < rest.Length && length < 40 && IsWord(rest.Slice(length, 1)))
            length++;
        var found = rest[0] == '"' ? "a text" : rest[..length].ToString();
        if (commaDue)
            return $"Found {found}; expected a comma, or the end of the list or object.";
        return rest[0] == '"' ? "A colon is missing after this name." : $"Found {found}; expected a value, or a name in double quotes.";
    }

    private static readonly (int, string)[] NoFaults = [];

    private const string HalfCharacter = "This is one half of a character (a lone surrogate); write the whole character.";

    private static (char Value, int Width, string? Fault) Character(ReadOnlySpan<char> rest)
    {
        if (rest[0] is '\r' or '\n')
            return (rest[0], 1, "A text cannot run over the end of its line; is a double quote missing?");
        if (rest[0] < ' ')
            return (rest[0], 1, $"The control character U+{(int)rest[0]:X4} cannot stand in a text; write \\u{(int)rest[0]:x4}.");
        if (rest[0] != '\\' || rest.Length == 1)
            return (rest[0], 1, null);
        if (rest[1] != 'u')
            return (' ', 2, "\"\\/bfnrt".Contains(rest[1], StringComparison.Ordinal) ? null : $"\\{rest[1]} is not an escape of JSON; for a backslash write \\\\.");
        return rest.Length >= 6 && ushort.TryParse(rest[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? ((char)code, 6, null)
            : (' ', 2, "\\u takes four hexadecimal digits.");
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '+' or '.' or '_'))
                return false;
        }

        return true;
    }

    [GeneratedRegex(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
