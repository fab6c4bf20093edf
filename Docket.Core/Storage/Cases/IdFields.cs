using System.Collections.Immutable;
using Docket.Core.Phrases;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage.Cases;

/// <summary>Fields that hold ids.</summary>
internal static class IdFields
{
    public const string All = "all";

    public static string? Id(this JsonFields fields, string name) => Check(fields, name, fields.Text(name), isEntry: false);

    /// <summary>A party's id, or "all".</summary>
    public static string? PartyId(this JsonFields fields, string name) => fields.Take(name) is { Kind: JsonKind.String, Text: All } ? All : fields.Id(name);

    public static string RequiredId(this JsonFields fields, string name, string example) =>
        Check(fields, name, fields.RequiredText(name, example), isEntry: false) ?? "";

    /// <summary>The id of an entry, which may start with a digit.</summary>
    public static string? EntryId(this JsonFields fields, string name) => Check(fields, name, fields.Text(name), isEntry: true);

    public static ImmutableArray<string> Ids(this JsonFields fields, string name)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var item in fields.List(name))
            ids.Add(IdIn(fields, item));
        return ids.ToImmutable();
    }

    /// <summary>An id that is an item of a list.</summary>
    public static string IdIn(JsonFields fields, JsonValue item)
    {
        if (item.Kind != JsonKind.String || item.Text.Length == 0)
            fields.Add(item.Place, "wrong-type", $"Expected an id, a text; found {item.Describe()}.");
        else
            Check(fields, item, item.Text, isEntry: false);
        return item.Text;
    }

    public static void Check(JsonFields fields, JsonValue value, string id, bool isEntry)
    {
        if (id == All)
            fields.Add(value.Place, "bad-id", "\"all\" means everything that is open and is no id.");
        else if (isEntry ? !Identifiers.IsEntry(id) : !Identifiers.IsValid(id))
            fields.Add(value.Place, "bad-id", $"\"{JsonText.Shorten(id)}\" is not an id; expected {(isEntry ? "a letter or digit" : "a letter")}, then letters, digits, - . _ @ #, such as \"{(isEntry ? "23-1" : "answer-due")}\".");
    }

    private static string? Check(JsonFields fields, string name, string? id, bool isEntry)
    {
        if (!string.IsNullOrEmpty(id))
            Check(fields, fields.Take(name)!, id, isEntry);
        return id;
    }
}
