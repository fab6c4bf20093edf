using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Storage.Json;

/// <summary>The members of an object to be written, in order. What is null, false or empty is left out.</summary>
internal sealed class JsonMembers
{
    private readonly List<JsonMember> members = [];

    public JsonMembers Add(string name, JsonValue? value)
    {
        if (value is not null)
            members.Add(new JsonMember(name, 0, value));
        return this;
    }

    public JsonMembers Add(string name, string? text) => Add(name, text is null ? null : Of(text));

    public JsonMembers Add(string name, LocalDate? date) => Add(name, date is { } day ? LocalDatePattern.Iso.Format(day) : null);

    public JsonMembers AddIf(string name, bool flag) => flag ? Add(name, Of(true)) : this;

    public JsonMembers Add(string name, ImmutableArray<string> texts) => Add(name, texts.Select(Of));

    public JsonMembers Add(string name, IEnumerable<JsonValue> items)
    {
        var list = Of(items);
        return list.Items.Count == 0 ? this : Add(name, list);
    }

    public JsonValue ToValue() => new(JsonKind.Object, default) { Members = [.. members] };

    public static JsonValue Of(string text) => new(JsonKind.String, default) { Text = text };

    public static JsonValue Of(bool flag) => new(JsonKind.Boolean, default) { Flag = flag };

    public static JsonValue Of(IEnumerable<JsonValue> items) => new(JsonKind.Array, default) { Items = [.. items] };

    public static JsonValue Number(string digits) => new(JsonKind.Number, default) { Text = digits };

    public static JsonValue Null() => new(JsonKind.Null, default);
}
