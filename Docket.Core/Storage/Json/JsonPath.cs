using Docket.Core.Facts;

namespace Docket.Core.Storage.Json;

/// <summary>The way from the root of a document to one value. It is put into words only where somebody asks, since few values of a large folder have a problem.</summary>
internal sealed class JsonPath
{
    private readonly JsonPath? parent;
    private readonly string? name;
    private readonly int index;

    private JsonPath(JsonPath? parent, string? name, int index) => (this.parent, this.name, this.index) = (parent, name, index);

    /// <summary>The document as a whole.</summary>
    public static JsonPath Root { get; } = new(null, null, 0);

    /// <summary>A member of the object that stands here.</summary>
    public JsonPath Member(string member) => new(this, member, 0);

    /// <summary>An item of the list that stands here, from 0.</summary>
    public JsonPath Item(int item) => new(this, null, item);

    /// <summary>The path as complaints write it: <c>entries[4].effects[0].due</c>; empty for the root.</summary>
    public override string ToString() =>
        parent is null ? ""
        : name is null ? $"{parent}[{index}]"
        : ReferenceEquals(parent, Root) ? name
        : $"{parent}.{name}";
}

/// <summary>Where a value stands in a document that was read; nowhere for one that is to be written.</summary>
/// <param name="Lines">The lines of the document.</param>
/// <param name="Path">The way to the value.</param>
/// <param name="Offset">Where it begins.</param>
internal readonly record struct JsonSpot(LineIndex Lines, JsonPath Path, int Offset)
{
    /// <summary>The place in words, made anew at each call.</summary>
    public Place Place => Lines is null ? Nowhere : Lines.At(Path.ToString(), Offset);

    private static Place Nowhere { get; } = new("");
}
