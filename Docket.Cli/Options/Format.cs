using System.CommandLine;

namespace Docket.Cli.Options;

/// <summary>The forms an answer can take.</summary>
internal enum Format
{
    Table,
    Json,
    Csv,
    Markdown,
}

/// <summary>Builds the option <c>--format</c>.</summary>
internal static class FormatOption
{
    /// <summary>The option with the forms that a command knows; the first is the default.</summary>
    public static Option<Format> Of(params Format[] formats)
    {
        var words = formats.ToDictionary(Word, f => f, StringComparer.Ordinal);
        return Values.Parsed<Format>("--format", string.Join('|', words.Keys), $"The form of the answer. Default: {Word(formats[0])}.", text =>
            words.TryGetValue(text, out var format) ? (format, null) : (default, $"\"{text}\" is not a format here; expected one of {string.Join(", ", words.Keys)}."));
    }

    private static string Word(Format format) => format switch
    {
        Format.Table => "table",
        Format.Json => "json",
        Format.Csv => "csv",
        _ => "markdown",
    };
}
