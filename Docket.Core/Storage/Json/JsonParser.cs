using Docket.Core.Facts;
using Newtonsoft.Json;

namespace Docket.Core.Storage.Json;

/// <summary>Reads JSON token by token into values that know their place. It is stricter than its tokenizer: RFC 8259 and nothing more, no name twice.</summary>
internal static class JsonParser
{
    /// <summary>Parses one document. A byte order mark before it is passed over.</summary>
    /// <param name="text">The document.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <returns>The value, or null where the text is not JSON (the problems say where).</returns>
    public static JsonValue? Parse(string text, ICollection<Problem> problems)
    {
        if (text.StartsWith('\uFEFF'))
            text = text[1..];
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(new Problem(Severity.Error, "broken-json", new Place("", 1, 1), "The file is empty; a JSON object was expected."));
            return null;
        }

        using var tokens = new JsonTokens(text, problems);
        try
        {
            tokens.Advance("");
            var value = ReadValue(tokens, "");
            tokens.ExpectEnd();
            return value;
        }
        catch (JsonReaderException)
        {
            // What is wrong was reported where it was found.
            return null;
        }
    }

    private static JsonValue ReadValue(JsonTokens tokens, string path)
    {
        var place = tokens.PlaceAt(path);
        switch (tokens.Type)
        {
            case JsonToken.StartObject:
                return new JsonValue(JsonKind.Object, place) { Members = ReadMembers(tokens, path) };
            case JsonToken.StartArray:
                return new JsonValue(JsonKind.Array, place) { Items = ReadItems(tokens, path) };
            case JsonToken.String:
                return new JsonValue(JsonKind.String, place) { Text = tokens.Value, Raw = tokens.RawText };
            case JsonToken.Integer or JsonToken.Float:
                return new JsonValue(JsonKind.Number, place) { Text = tokens.Raw };
            case JsonToken.Boolean:
                return new JsonValue(JsonKind.Boolean, place) { Flag = tokens.Raw == "true" };
            case JsonToken.Null:
                return new JsonValue(JsonKind.Null, place);
            default:
                throw tokens.Unexpected(path);
        }
    }

    private static List<(string Name, Place NamePlace, JsonValue Value)> ReadMembers(JsonTokens tokens, string path)
    {
        var members = new List<(string, Place, JsonValue)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (tokens.Advance(path); tokens.Type != JsonToken.EndObject; tokens.Advance(path))
        {
            var name = tokens.Value;
            var memberPath = path.Length == 0 ? name : $"{path}.{name}";
            var namePlace = tokens.PlaceAt(memberPath);
            tokens.Advance(memberPath);
            var value = ReadValue(tokens, memberPath);
            if (seen.Add(name))
                members.Add((name, namePlace, value));
            else
                tokens.Report(namePlace, $"\"{name}\" stands twice in one object; keep one.");
        }

        return members;
    }

    private static List<JsonValue> ReadItems(JsonTokens tokens, string path)
    {
        var items = new List<JsonValue>();
        for (tokens.Advance($"{path}[0]"); tokens.Type != JsonToken.EndArray; tokens.Advance($"{path}[{items.Count}]"))
            items.Add(ReadValue(tokens, $"{path}[{items.Count}]"));
        return items;
    }
}
