using System.Text;

namespace Docket.Cli.Output;

/// <summary>Tables as GitHub's Markdown writes them.</summary>
internal static class Markdown
{
    public static void Header(TextWriter writer, params IEnumerable<string> names)
    {
        var columns = names.ToList();
        Row(writer, columns);
        writer.Write($"|{string.Concat(Enumerable.Repeat(" --- |", columns.Count))}\n");
    }

    /// <summary>A row of cells that are Markdown already: see <see cref="Text"/>.</summary>
    public static void Row(TextWriter writer, params IEnumerable<string> cells) => writer.Write($"| {string.Join(" | ", cells)} |\n");

    /// <summary>A text as Markdown that shows it literally, on one line.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in Printable.Of(text))
        {
            if (c is '\\' or '|' or '*' or '_' or '`' or '<' or '[' or ']')
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
