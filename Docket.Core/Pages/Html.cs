using System.Collections.Frozen;
using System.Globalization;
using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Pages;

/// <summary>Builds and writes HTML: the only place where words become markup.</summary>
internal static class Html
{
    // Each stands on a line of its own, so that pages can be read and compared.
    private static readonly FrozenSet<string> OnOwnLine = FrozenSet.ToFrozenSet(
        ["html", "head", "body", "meta", "title", "link", "style", "script", "header", "nav", "main", "footer", "section", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd",
        "div", "details", "summary", "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "g", "desc", "fieldset", "legend", "form", "label"]);

    private static readonly FrozenSet<string> WithoutEnd = FrozenSet.ToFrozenSet(["meta", "link", "input", "br"]);

    /// <summary>An element; what is null is left out.</summary>
    public static Markup.Element El(string name, params IEnumerable<Markup?> children) => new(name, [], [.. children.OfType<Markup>()]);

    /// <summary>The element with one attribute more; none where the value is null.</summary>
    public static Markup.Element With(this Markup.Element element, string name, string? value) =>
        value is null ? element : element with { Attributes = element.Attributes.Add((name, value)) };

    /// <summary>The element with a number for an attribute.</summary>
    public static Markup.Element With(this Markup.Element element, string name, int value) => element.With(name, value.ToString(CultureInfo.InvariantCulture));

    public static Markup.Element Class(this Markup.Element element, string? names) => element.With("class", names);

    /// <summary>Words of a case, kept from turning the direction of the words beside them.</summary>
    public static Markup.Element User(string words) => El("bdi", words);

    /// <summary>A day as ISO 8601 writes it.</summary>
    public static Markup.Element Day(LocalDate day) => El("time", DateWords.Iso(day)).With("datetime", DateWords.Iso(day));

    /// <summary>A day in full.</summary>
    public static Markup.Element FullDay(LocalDate day) => El("time", DateWords.Full(day)).With("datetime", DateWords.Iso(day));

    /// <summary>Words for those who hear the page.</summary>
    public static Markup.Element Heard(string words) => El("span", words).Class("heard");

    /// <summary>A link to a place on the page.</summary>
    public static Markup.Element LinkTo(string place, params IEnumerable<Markup?> children) => El("a", children).With("href", "#" + Uri.EscapeDataString(place));

    /// <summary>The head of a table: a name for each column.</summary>
    public static Markup.Element ColumnHeads(params IEnumerable<string> names) => El("thead", El("tr", names.Select(n => El("th", n).With("scope", "col"))));

    /// <summary>Pieces with words between them.</summary>
    public static IEnumerable<Markup> Joined(string between, IEnumerable<Markup> pieces) => pieces.SelectMany((piece, i) => i == 0 ? [piece] : new[] { between, piece });

    /// <summary>Writes a piece, lines ended by LF.</summary>
    public static void Write(Markup piece, TextWriter writer)
    {
        switch (piece)
        {
            case Markup.Words words:
                writer.Write(Escaping.Escape(words.Text));
                break;
            case Markup.Verbatim verbatim:
                writer.Write(verbatim.Text);
                break;
            case Markup.Element element:
                WriteElement(element, writer);
                break;
        }
    }

    private static void WriteElement(Markup.Element element, TextWriter writer)
    {
        if (OnOwnLine.Contains(element.Name))
            writer.Write('\n');
        writer.Write('<');
        writer.Write(element.Name);
        foreach (var (name, value) in element.Attributes)
        {
            writer.Write(' ');
            writer.Write(name);
            writer.Write("=\"");
            writer.Write(Escaping.Escape(value));
            writer.Write('"');
        }

        writer.Write('>');
        if (WithoutEnd.Contains(element.Name))
            return;
        foreach (var child in element.Children)
            Write(child, writer);
        if (element.Children is [.., Markup.Element { Name: var last }] && OnOwnLine.Contains(last))
            writer.Write('\n');
        writer.Write("</");
        writer.Write(element.Name);
        writer.Write('>');
    }
}
