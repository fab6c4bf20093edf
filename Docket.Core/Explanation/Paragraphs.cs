using System.Text;

namespace Docket.Core.Explanation;

/// <summary>Builds plain text of at most 80 columns: headings, labelled lines, numbered items.</summary>
internal sealed class Paragraphs
{
    private const int Width = 80;
    private readonly StringBuilder text = new();

    public Paragraphs Line(string line) => Wrapped("", line, 0);

    public Paragraphs Heading(string heading)
    {
        text.Append('\n');
        return Wrapped("", heading, 0);
    }

    /// <summary>A label, then words that hang behind it.</summary>
    public Paragraphs Labelled(string label, string words) => Wrapped("  " + label.PadRight(12), words, 14);

    public Paragraphs Item(string mark, string words) => Wrapped($"  {mark} ", words, 3 + mark.Length);

    public override string ToString() => text.ToString();

    private Paragraphs Wrapped(string first, string words, int indent)
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
        return this;
    }
}
