namespace Docket.Cli.Output;

/// <summary>Text from files as a terminal may safely show it.</summary>
internal static class Printable
{
    /// <summary>The text on one line, control characters (an escape, a tab, a line end) as blanks.</summary>
    public static string Of(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;
}
