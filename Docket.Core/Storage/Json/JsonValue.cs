using Docket.Core.Facts;

namespace Docket.Core.Storage.Json;

/// <summary>The kinds of JSON value.</summary>
internal enum JsonKind
{
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}

/// <summary>A JSON value that remembers where it stands, so that every problem can name its path, line and column.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Spot">Where it stands.</param>
internal sealed record JsonValue(JsonKind Kind, JsonSpot Spot)
{
    /// <summary>Where it stands, in words.</summary>
    public Place Place => Spot.Place;

    /// <summary>The text of a string, or of a number as written.</summary>
    public string Text { get; init; } = "";

    /// <summary>A string as written, with quotes, where it has escapes; else null.</summary>
    public string? Raw { get; init; }

    /// <summary>The value of a boolean.</summary>
    public bool Flag { get; init; }

    /// <summary>The items of an array.</summary>
    public IReadOnlyList<JsonValue> Items { get; init; } = [];

    /// <summary>The members of an object, in file order.</summary>
    public JsonMember[] Members { get; init; } = [];

    /// <summary>The place of one character inside a string, so that a complaint can point into it.</summary>
    /// <param name="column">The character, from 1.</param>
    public Place Inside(int column) => Place with { Column = Place.Column + (Raw is null ? column : JsonText.RawIndex(Raw, column - 1)) };

    /// <summary>How a complaint names what was found: "a string", "an object".</summary>
    public string Describe() => Kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "a list",
        JsonKind.String => $"the text \"{JsonText.Shorten(Text)}\"",
        JsonKind.Number => $"the number {Text}",
        JsonKind.Boolean => Flag ? "true" : "false",
        _ => "null",
    };
}

/// <summary>One member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="NameOffset">Where the name stands in the document.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct JsonMember(string Name, int NameOffset, JsonValue Value)
{
    /// <summary>Where the name stands, in words.</summary>
    public Place NamePlace => (Value.Spot with { Offset = NameOffset }).Place;

    /// <summary>The member of a name, or -1. An object has a dozen members at most, so looking at each is the quickest.</summary>
    public static int IndexOf(ReadOnlySpan<JsonMember> members, string name)
    {
        for (var i = 0; i < members.Length; i++)
        {
            if (members[i].Name == name)
                return i;
        }

        return -1;
    }
}
