using Docket.Core.Facts;

namespace Docket.Core.Storage.Json;

/// <summary>Where the lines of a text begin. CR, LF and CR LF each end a line; lines and columns count from 1, columns in UTF-16 units.</summary>
internal sealed class LineIndex
{
    private readonly List<int> starts = [0];

    public LineIndex(string text)
    {
        for (int at = 0, passed; (passed = text.AsSpan(at).IndexOfAny('\r', '\n')) >= 0;)
        {
            at += passed + 1;
            if (text[at - 1] == '\n' || at == text.Length || text[at] != '\n')
                starts.Add(at);
        }
    }

    public Place At(string path, int offset)
    {
        var (line, column) = Find(offset);
        return new Place(path, line, column);
    }

    public string Describe(int offset)
    {
        var (line, column) = Find(offset);
        return $"line {line}, column {column}";
    }

    /// <summary>The offset behind <paramref name="passed"/> characters of a line.</summary>
    public int Offset(int line, int passed) => starts[line - 1] + passed;

    private (int Line, int Column) Find(int offset)
    {
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - starts[line] + 1);
    }
}
