using System.Runtime.InteropServices;
using Docket.Core.Facts;
using Newtonsoft.Json;

namespace Docket.Core.Storage.Json;

/// <summary>Reads JSON token by token into values that know their place. It is stricter than its tokenizer: RFC 8259 and nothing more, no name twice.</summary>
internal static class JsonParser
{
    // From so many members on a table of the names is quicker than looking at each.
    private const int ManyMembers = 16;

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
            tokens.Advance(JsonPath.Root);
            var value = ReadValue(tokens, JsonPath.Root);
            tokens.ExpectEnd();
            return value;
        }
        catch (JsonReaderException)
        {
            // What is wrong was reported where it was found.
            return null;
        }
    }

    private static JsonValue ReadValue(JsonTokens tokens, JsonPath path)
    {
        var spot = tokens.SpotAt(path);
        switch (tokens.Type)
        {
            case JsonToken.StartObject:
                return new JsonValue(JsonKind.Object, spot) { Members = ReadMembers(tokens, path) };
            case JsonToken.StartArray:
                return new JsonValue(JsonKind.Array, spot) { Items = ReadItems(tokens, path) };
            case JsonToken.String:
                return new JsonValue(JsonKind.String, spot) { Text = tokens.Value, Raw = tokens.RawText };
            case JsonToken.Integer or JsonToken.Float:
                return new JsonValue(JsonKind.Number, spot) { Text = tokens.Raw };
            case JsonToken.Boolean:
                return new JsonValue(JsonKind.Boolean, spot) { Flag = tokens.Raw == "true" };
            case JsonToken.Null:
                return new JsonValue(JsonKind.Null, spot);
            default:
                throw tokens.Unexpected(path);
        }
    }

    private static JsonMember[] ReadMembers(JsonTokens tokens, JsonPath path)
    {
        var members = new List<JsonMember>();
        HashSet<string>? names = null;
        for (tokens.Advance(path); tokens.Type != JsonToken.EndObject; tokens.Advance(path))
        {
            var name = tokens.Value;
            var memberPath = path.Member(name);
            var nameSpot = tokens.SpotAt(memberPath);
            tokens.Advance(memberPath);
            var value = ReadValue(tokens, memberPath);
            if (members.Count == ManyMembers)
                names ??= members.Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
            if (names?.Add(name) ?? JsonMember.IndexOf(CollectionsMarshal.AsSpan(members), name) < 0)
                members.Add(new JsonMember(name, nameSpot.Offset, value));
            else
                tokens.Report(nameSpot.Place, $"\"{name}\" stands twice in one object; keep one.");
        }

        return [.. members];
    }

    private static List<JsonValue> ReadItems(JsonTokens tokens, JsonPath path)
    {
        var items = new List<JsonValue>();
        var item = path.Item(0);
        for (tokens.Advance(item); tokens.Type != JsonToken.EndArray; tokens.Advance(item))
        {
            items.Add(ReadValue(tokens, item));
            item = path.Item(items.Count);
        }

        return items;
    }
}
