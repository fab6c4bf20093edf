using Spectre.Console;

namespace Docket.Cli.Output;

/// <summary>One column of a table.</summary>
/// <param name="Header">Its heading.</param>
/// <param name="Width">Its width, or null for what the others leave.</param>
internal sealed record Column(string Header, int? Width = null);

/// <summary>One line of a cell.</summary>
/// <param name="Text">The words.</param>
/// <param name="Style">The style where colour is allowed; never the only bearer of a meaning.</param>
/// <param name="Indented">True for what belongs to the lines above it.</param>
internal sealed record Line(string Text, Style? Style = null, bool Indented = false);

/// <summary>Writes tables without a frame, as wide as the screen.</summary>
internal static class Tables
{
    private const int Gap = 2;

    public static Style Quiet { get; } = new(decoration: Decoration.Dim);

    public static Style Alarm { get; } = new(Color.Red, decoration: Decoration.Bold);

    /// <summary>Writes a table; a cell is one or more lines, each wrapped within its column.</summary>
    public static void Write(Session session, IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<IReadOnlyList<Line>>> rows)
    {
        var rest = session.Screen.Width - columns.Sum(c => c.Width ?? 0) - (Gap * (columns.Count - 1));
        var table = new Table { Border = TableBorder.None };
        foreach (var (column, index) in columns.Select((c, i) => (c, i)))
        {
            var width = column.Width ?? rest;
            var header = new Text($"{column.Header}\n{new string('-', width)}");
            table.AddColumn(new TableColumn(header) { Width = width, Padding = new Padding(0, 0, index < columns.Count - 1 ? Gap : 0, 0) });
        }

        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Rows(cell.Select(Rendered))));
        session.Out.Write(Rendered(session.Screen, table));
    }

    private static Padder Rendered(Line line) => new(new Text(Printable.Of(line.Text), line.Style), new Padding(line.Indented ? 2 : 0, 0, 0, 0));

    private static string Rendered(Screen screen, Table table)
    {
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = screen.Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = screen.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            // The screen is settled; nothing more is to be read from the environment.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            EnvironmentVariables = [],
        });
        console.Profile.Width = screen.Width;
        console.Write(table);
        return string.Concat(text.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(line => line.TrimEnd() + "\n"));
    }
}
