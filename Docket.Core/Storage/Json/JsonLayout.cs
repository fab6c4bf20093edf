using System.Text;

namespace Docket.Core.Storage.Json;

/// <summary>The canonical layout: an object or list stands on one line where it fits, else one member a line.</summary>
internal sealed class JsonLayout
{
    private const int Columns = 120;
    private const int Step = 2;

    private readonly StringBuilder text = new();

    /// <summary>Lays out a document.</summary>
    /// <param name="root">The root, an object, which is always broken.</param>
    /// <param name="broken">The members of the root that are broken even where they would fit.</param>
    public static string Write(JsonValue root, params string[] broken)
    {
        var layout = new JsonLayout();
        layout.Break(root, 0, broken);
        return layout.text.Append('\n').ToString();
    }

    /// <summary>Writes a value that starts at the end of the text and is followed by <paramref name="after"/> more characters on its line.</summary>
    private void Write(JsonValue value, int indent, int column, int after)
    {
        var line = OneLine(value);
        if (column + line.Length + after <= Columns || (value.Items.Count == 0 && value.Members.Length == 0))
            text.Append(line);
        else
            Break(value, indent, []);
    }

    private void Break(JsonValue value, int indent, string[] broken)
    {
        var isObject = value.Kind == JsonKind.Object;
        var count = isObject ? value.Members.Length : value.Items.Count;
        text.Append(isObject ? '{' : '[');
        for (var i = 0; i < count; i++)
        {
            var prefix = isObject ? JsonText.Quote(value.Members[i].Name) + ": " : "";
            var item = isObject ? value.Members[i].Value : value.Items[i];
            var after = i < count - 1 ? 1 : 0;
            text.Append('\n').Append(' ', indent + Step).Append(prefix);
            if (isObject && broken.Contains(value.Members[i].Name))
                Break(item, indent + Step, []);
            else
                Write(item, indent + Step, indent + Step + prefix.Length, after);
            text.Append(',', after);
        }

        text.Append('\n').Append(' ', indent).Append(isObject ? '}' : ']');
    }

    private static string OneLine(JsonValue value) => value.Kind switch
    {
        JsonKind.Object when value.Members.Length == 0 => "{}",
        JsonKind.Object => $"{{ {string.Join(", ", value.Members.Select(m => $"{JsonText.Quote(m.Name)}: {OneLine(m.Value)}"))} }}",
        JsonKind.Array when value.Items.Any(i => i.Kind is JsonKind.Object or JsonKind.Array) => $"[ {Joined(value)} ]",
        JsonKind.Array => $"[{Joined(value)}]",
        JsonKind.String => JsonText.Quote(value.Text),
        JsonKind.Number => value.Text,
        JsonKind.Boolean => value.Flag ? "true" : "false",
        _ => "null",
    };

    private static string Joined(JsonValue list) => string.Join(", ", list.Items.Select(OneLine));
}
