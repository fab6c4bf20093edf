namespace Docket.Cli.Output;

/// <summary>Comma-separated values (RFC 4180, lines ended by LF).</summary>
internal static class Csv
{
    public static void Row(TextWriter writer, params IEnumerable<string?> fields)
    {
        writer.Write(string.Join(',', fields.Select(Field)));
        writer.Write('\n');
    }

    private static string Field(string? text) =>
        text is null ? "" : text.AsSpan().ContainsAny("\",\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
