using Docket.Core.Facts;
using Newtonsoft.Json;

namespace Docket.Core.Storage.Json;

/// <summary>The tokens of a document, each with the exact stretch of text it stands on. What the tokenizer lets pass and JSON does not is reported here.</summary>
internal sealed class JsonTokens : IDisposable
{
    private const int MaxDepth = 64;

    private readonly string text;
    private readonly ICollection<Problem> problems;
    private readonly LineIndex lines;
    private readonly JsonTextReader reader;
    private readonly Stack<int> open = new();
    private int start;
    private int end;

    /// <summary>True after a value, until its comma is passed.</summary>
    private bool commaDue;

    public JsonTokens(string text, ICollection<Problem> problems)
    {
        this.text = text;
        this.problems = problems;
        lines = new LineIndex(text);
        reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, MaxDepth = null, PropertyNameTable = new DefaultJsonNameTable() };
    }

    public JsonToken Type => reader.TokenType;

    /// <summary>The token as it is written.</summary>
    public string Raw => text[start..end];

    /// <summary>The text of a string or name, without escapes.</summary>
    public string Value => (string)reader.Value!;

    /// <summary>The string as it is written, with its quotes, where it has escapes; else null.</summary>
    public string? RawText => text.AsSpan(start, end - start).Contains('\\') ? Raw : null;

    public JsonSpot SpotAt(JsonPath path) => new(lines, path, start);

    /// <summary>Moves to the next token; comments are reported and passed over.</summary>
    /// <exception cref="JsonReaderException">The text is not JSON; the problem is already reported.</exception>
    public void Advance(JsonPath path)
    {
        var comma = -1;
        do
        {
            Read(path);
            var passed = SkipGap(path);
            comma = passed >= 0 ? passed : comma;
            end = OffsetOfReader();
        }
        while (IsComment(path));

        CheckToken(path, comma);
        commaDue = Type is not (JsonToken.StartObject or JsonToken.StartArray or JsonToken.PropertyName or JsonToken.Undefined);
    }

    /// <summary>Reports what follows the document.</summary>
    public void ExpectEnd()
    {
        commaDue = false;
        SkipGap(JsonPath.Root);
        if (start < text.Length)
            Report(At(JsonPath.Root, start), "The document ends before this; remove what follows.");
    }

    public JsonReaderException Unexpected(JsonPath path) => Fail(At(path, start), JsonFaults.Misplaced(text, start, commaDue));

    public void Report(Place place, string message) => problems.Add(new Problem(Severity.Error, "broken-json", place, message));

    public void Dispose() => reader.Close();

    private void Read(JsonPath path)
    {
        try
        {
            if (reader.Read())
                return;
            SkipGap(path);
        }
        catch (JsonReaderException)
        {
            SkipGap(path);
            if (start < text.Length && text[start] is ('"' or '\'') && ReportFaults(path, text.AsSpan(start)))
                throw;
            if (!JsonFaults.IsCutOff(text, start))
                throw Unexpected(path);
        }

        throw Fail(At(path, text.AsSpan().TrimEnd().Length), open.Count == 0
            ? "The file ends in the middle of a value."
            : $"The file ends too early: what opens on {lines.Describe(open.Peek())} is not closed.");
    }

    /// <summary>Passes white space and the comma that is due; gives the comma's offset, or -1.</summary>
    private int SkipGap(JsonPath path)
    {
        var comma = -1;
        for (start = end; start < text.Length; start++)
        {
            var c = text[start];
            if (c == ',' && commaDue)
                (comma, commaDue) = (start, false);
            else if (c is not (' ' or '\t' or '\r' or '\n') && !char.IsWhiteSpace(c) && c != '\0')
                break;
            else if (c is not (' ' or '\t' or '\r' or '\n'))
                Report(At(path, start), $"The character U+{(int)c:X4} cannot stand between values; remove it.");
        }

        return comma;
    }

    private bool IsComment(JsonPath path)
    {
        if (Type != JsonToken.Comment)
            return false;
        Report(At(path, start), "Comments are not part of JSON and would be lost; put the words into a title or a note entry.");
        return true;
    }

    private void CheckToken(JsonPath path, int comma)
    {
        switch (Type)
        {
            case JsonToken.StartObject or JsonToken.StartArray:
                open.Push(start);
                if (open.Count > MaxDepth)
                    throw Fail(At(path, start), $"Objects and lists stand more than {MaxDepth} deep in one another.");
                break;
            case JsonToken.EndObject or JsonToken.EndArray:
                open.Pop();
                if (comma >= 0)
                    Report(At(path, comma), "A comma stands before the end of this list or object; remove it.");
                break;
            case JsonToken.PropertyName or JsonToken.String:
                if (ReportFaults(path, text.AsSpan(start, end - start)) && Raw.AsSpan().ContainsAny('\r', '\n'))
                    throw new JsonReaderException();
                break;
            case JsonToken.Integer or JsonToken.Float when !JsonFaults.IsNumber(Raw):
                Report(At(path, start), $"{Raw} is not a number of JSON.");
                break;
        }
    }

    private bool ReportFaults(JsonPath path, ReadOnlySpan<char> token)
    {
        var faults = JsonFaults.OfText(token);
        foreach (var (offset, message) in faults)
            Report(At(path, start + offset), message);
        return faults.Count > 0;
    }

    private Place At(JsonPath path, int offset) => new JsonSpot(lines, path, offset).Place;

    private int OffsetOfReader() => lines.Offset(reader.LineNumber, reader.LinePosition);

    private JsonReaderException Fail(Place place, string message)
    {
        Report(place, message);
        return new JsonReaderException(message);
    }
}
