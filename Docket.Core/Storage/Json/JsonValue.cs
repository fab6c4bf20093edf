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
/// <param name="Place">Where it stands.</param>
internal sealed record JsonValue(JsonKind Kind, Place Place)
{
    /// <summary>The text of a string, or of a number as written.</summary>
    public string Text { get; init; } = "";

    /// <summary>The value of a boolean.</summary>
    public bool Flag { get; init; }

    /// <summary>The items of an array.</summary>
    public IReadOnlyList<JsonValue> Items { get; init; } = [];

    /// <summary>The members of an object, in file order; <c>NamePlace</c> is where the name stands.</summary>
    public IReadOnlyList<(string Name, Place NamePlace, JsonValue Value)> Members { get; init; } = [];

    /// <summary>How a complaint names what was found: "a string", "an object".</summary>
    public string Describe() => Kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "a list",
        JsonKind.String => $"the text \"{Shortened()}\"",
        JsonKind.Number => $"the number {Text}",
        JsonKind.Boolean => Flag ? "true" : "false",
        _ => "null",
    };

    private string Shortened() => Text.Length <= 40 ? Text : Text[..37] + "...";
}
