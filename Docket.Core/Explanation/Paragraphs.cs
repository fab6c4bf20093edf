using System.Text;

namespace Docket.Core.Explanation;

/// <summary>Builds a text of headings, labelled lines and items, and gives it as plain text of at most 80 columns or as Markdown.</summary>
internal sealed class Paragraphs
{
    private const int Width = 80;
    private readonly List<Part> parts = [];

    /// <summary>What a part is.</summary>
    public enum Kind
    {
        Line,
        Heading,
        Labelled,
        Item,
    }

    /// <summary>The parts, for other forms than these two.</summary>
    public IReadOnlyList<Part> Parts => parts;

    public Paragraphs Line(string line) => Add(Kind.Line, "", line);

    public Paragraphs Heading(string heading) => Add(Kind.Heading, "", heading);

    /// <summary>A label, then words that hang behind it.</summary>
    public Paragraphs Labelled(string label, string words) => Add(Kind.Labelled, label, words);

    public Paragraphs Item(string mark, string words) => Add(Kind.Item, mark, words);

    /// <summary>The text in plain characters, lines ended by LF.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (kind, mark, words) in parts)
        {
            switch (kind)
            {
                case Kind.Labelled:
                    Wrap(text, "  " + mark.PadRight(12), words, 14);
                    break;
                case Kind.Item:
                    Wrap(text, $"  {mark} ", words, 3 + mark.Length);
                    break;
                case Kind.Heading:
                    text.Append('\n');
                    Wrap(text, "", words, 0);
                    break;
                default:
                    Wrap(text, "", words, 0);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>The text as Markdown: the first line is the title.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        var before = Kind.Line;
        foreach (var ((kind, mark, words), index) in parts.Select((p, i) => (p, i)))
        {
            if (words.Length == 0)
                continue;
            if (index > 0 && (kind != before || kind is Kind.Line or Kind.Heading))
                text.Append('\n');
            text.Append(kind switch
            {
                Kind.Line => index == 0 ? "# " : "",
                Kind.Heading => "## ",
                Kind.Labelled => $"- **{mark}:** ",
                _ => mark is "-" || mark.EndsWith('.') ? $"{mark} " : $"- **{Escaped(mark)}** ",
            });
            text.Append(Escaped(words)).Append('\n');
            before = kind;
        }

        return text.ToString();
    }

    private Paragraphs Add(Kind kind, string mark, string words)
    {
        parts.Add(new Part(kind, mark, words));
        return this;
    }

    private static string Escaped(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (c is '\\' or '*' or '_' or '`' or '<' or '[' or ']' or '|' or '#')
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static void Wrap(StringBuilder text, string first, string words, int indent)
    {
        text.Append(first);
        var column = first.Length;
        var fresh = true;
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!fresh && column + 1 + word.Length > Width)
            {
                text.Append('\n').Append(' ', indent);
                column = indent;
                fresh = true;
            }

            if (!fresh)
            {
                text.Append(' ');
                column++;
            }

            text.Append(word);
            column += word.Length;
            fresh = false;
        }

        text.Append('\n');
    }

    /// <summary>One line, heading or item, with its mark or label.</summary>
    public sealed record Part(Kind Kind, string Mark, string Words);
}
