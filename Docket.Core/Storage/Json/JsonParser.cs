using System.Globalization;
using Docket.Core.Facts;
using Newtonsoft.Json;

namespace Docket.Core.Storage.Json;

/// <summary>Reads JSON token by token into values that know their place. It is stricter than its tokenizer: RFC 8259 and nothing more, no name twice.</summary>
internal static class JsonParser
{
    /// <summary>Parses one document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <returns>The value, or null where the text is not JSON (the problems say where).</returns>
    public static JsonValue? Parse(string text, ICollection<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(Broken(new Place("", 1, 1), "The file is empty; a JSON object was expected."));
            return null;
        }

        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, MaxDepth = 64 };
        try
        {
            var strict = new Strictness(text, problems);
            reader.Read();
            var value = ReadValue(reader, "", strict);
            if (reader.Read())
                problems.Add(Broken(PlaceOf(reader, ""), "The document ends here; remove what follows."));
            return value;
        }
        catch (JsonReaderException exception)
        {
            problems.Add(Broken(
                new Place(exception.Path ?? "", exception.LineNumber, exception.LinePosition + 1),
                $"This is not JSON: {FirstSentence(exception.Message)}"));
            return null;
        }
    }

    private static JsonValue ReadValue(JsonTextReader reader, string path, Strictness strict)
    {
        var place = PlaceOf(reader, path);
        switch (reader.TokenType)
        {
            case JsonToken.StartObject:
                return ReadObject(reader, path, place, strict);
            case JsonToken.StartArray:
                return ReadArray(reader, path, place, strict);
            case JsonToken.String:
                strict.CheckQuote(reader.QuoteChar, place);
                return new JsonValue(JsonKind.String, place) { Text = (string)reader.Value! };
            case JsonToken.Integer or JsonToken.Float:
                return new JsonValue(JsonKind.Number, place) { Text = Convert.ToString(reader.Value, CultureInfo.InvariantCulture)! };
            case JsonToken.Boolean:
                return new JsonValue(JsonKind.Boolean, place) { Flag = (bool)reader.Value! };
            case JsonToken.Null:
                return new JsonValue(JsonKind.Null, place);
            case JsonToken.Comment:
                strict.Add(place, "Comments are not part of JSON and would be lost; put the words into a title or a note entry.");
                Advance(reader);
                return ReadValue(reader, path, strict);
            default:
                throw new JsonReaderException($"Unexpected {reader.TokenType}.", path, reader.LineNumber, Math.Max(0, reader.LinePosition - 1), null);
        }
    }

    private static JsonValue ReadObject(JsonTextReader reader, string path, Place place, Strictness strict)
    {
        var members = new List<(string, Place, JsonValue)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (Advance(reader) != JsonToken.EndObject)
        {
            if (reader.TokenType == JsonToken.Comment)
            {
                ReadComment(reader, path, strict);
                continue;
            }

            var name = (string)reader.Value!;
            var memberPath = path.Length == 0 ? name : $"{path}.{name}";
            var namePlace = PlaceOf(reader, memberPath, name.Length + 3);
            strict.CheckQuote(reader.QuoteChar, namePlace);
            Advance(reader);
            var value = ReadValue(reader, memberPath, strict);
            if (seen.Add(name))
                members.Add((name, namePlace, value));
            else
                strict.Add(namePlace, $"\"{name}\" stands twice in one object; keep one.");
        }

        strict.CheckTrailingComma(reader, place);
        return new JsonValue(JsonKind.Object, place) { Members = members };
    }

    private static JsonValue ReadArray(JsonTextReader reader, string path, Place place, Strictness strict)
    {
        var items = new List<JsonValue>();
        while (Advance(reader) != JsonToken.EndArray)
        {
            if (reader.TokenType == JsonToken.Comment)
                ReadComment(reader, path, strict);
            else
                items.Add(ReadValue(reader, $"{path}[{items.Count}]", strict));
        }

        strict.CheckTrailingComma(reader, place);
        return new JsonValue(JsonKind.Array, place) { Items = items };
    }

    private static void ReadComment(JsonTextReader reader, string path, Strictness strict) =>
        strict.Add(PlaceOf(reader, path), "Comments are not part of JSON and would be lost; put the words into a title or a note entry.");

    private static JsonToken Advance(JsonTextReader reader) =>
        reader.Read()
            ? reader.TokenType
            : throw new JsonReaderException("The file ends in the middle of a value.", reader.Path, reader.LineNumber, reader.LinePosition, null);

    /// <summary>The tokenizer stands behind a token; its start is worked out from the token's length.</summary>
    private static Place PlaceOf(JsonTextReader reader, string path, int? width = null)
    {
        var length = width ?? reader.TokenType switch
        {
            JsonToken.String => ((string)reader.Value!).Length + 2,
            JsonToken.StartObject or JsonToken.StartArray => 1,
            JsonToken.Boolean => (bool)reader.Value! ? 4 : 5,
            JsonToken.Null => 4,
            _ => Convert.ToString(reader.Value, CultureInfo.InvariantCulture)?.Length ?? 1,
        };
        return new Place(path, reader.LineNumber, Math.Max(1, reader.LinePosition - length + 1));
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(" Path '", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }

    private static Problem Broken(Place place, string message) => new(Severity.Error, "broken-json", place, message);

    /// <summary>What the tokenizer lets pass and JSON does not.</summary>
    private sealed class Strictness(string text, ICollection<Problem> problems)
    {
        private readonly int[] lineStarts = LineStarts(text);

        public void Add(Place place, string message) => problems.Add(Broken(place, message));

        public void CheckQuote(char quote, Place place)
        {
            if (quote != '"')
                Add(place, "Names and texts stand in double quotes in JSON.");
        }

        public void CheckTrailingComma(JsonTextReader reader, Place opened)
        {
            var end = lineStarts[reader.LineNumber - 1] + reader.LinePosition - 2;
            while (end > 0 && char.IsWhiteSpace(text[end]))
                end--;
            if (end >= 0 && text[end] == ',')
                Add(new Place(opened.Path, reader.LineNumber, reader.LinePosition), "A comma stands before the end of this list or object; remove it.");
        }

        private static int[] LineStarts(string text)
        {
            var starts = new List<int> { 0 };
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                    starts.Add(i + 1);
            }

            return [.. starts];
        }
    }
}
