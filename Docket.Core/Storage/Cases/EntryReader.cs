using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage.Cases;

/// <summary>The entries of a case, in docket order.</summary>
internal static class EntryReader
{
    public static ImmutableArray<Entry> Read(IReadOnlyList<JsonValue> items, ICollection<Problem> problems)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>(items.Count);
        var ids = new UniqueIds("entry");
        foreach (var item in items)
        {
            if (JsonFields.Of(item, problems, "an entry") is { } fields)
                entries.Add(Read(fields, ids, problems));
        }

        return entries.DrainToImmutable();
    }

    private static Entry Read(JsonFields fields, UniqueIds ids, ICollection<Problem> problems)
    {
        var entry = new Entry
        {
            Id = ReadId(fields, ids, out var ecf),
            Ecf = ecf,
            Filed = fields.RequiredDate("filed"),
            Entered = fields.Date("entered"),
            Title = fields.Text("title"),
            Source = ReadSource(fields, problems),
            Sealed = fields.Flag("sealed"),
            Note = fields.Flag("note"),
            Effects = EffectReader.ReadAll(fields.List("effects"), EffectContext.Entry, problems),
            Place = fields.Place,
        };
        if (entry.Filed != default && entry.Entered < entry.Filed)
        {
            var text = fields.Take("filed")!.Text;
            fields.Add(fields.Take("entered")!.Place, "entered-before-filed", $"An entry cannot be entered before it is filed, which was {text}.");
        }

        fields.RefuseOthers();
        return entry;
    }

    private static string ReadId(JsonFields fields, UniqueIds ids, out string? ecf)
    {
        ecf = ReadEcf(fields);
        var own = fields.EntryId("id");
        if (own is null && ecf is not null)
            IdFields.Check(fields, fields.Take("ecf")!, ecf, isEntry: true);
        else if (!fields.Has("id") && !fields.Has("ecf"))
            fields.Add(fields.Place, "missing-id", "This entry has no ECF number; give it an id, such as \"id\": \"minute-order-1\".");

        var id = own ?? ecf ?? "";
        ids.Add(fields, own is null ? "ecf" : "id", id);
        return id;
    }

    /// <summary>The ECF number: a text, or a whole number, which is read as the text it is.</summary>
    private static string? ReadEcf(JsonFields fields) =>
        fields.Take("ecf") is { Kind: JsonKind.Number } number && number.Text.All(char.IsAsciiDigit) ? number.Text : fields.Text("ecf");

    private static EntrySource? ReadSource(JsonFields entry, ICollection<Problem> problems)
    {
        if (entry.Take("source") is not { } value || JsonFields.Of(value, problems, "the source of the entry") is not { } fields)
            return null;
        var source = new EntrySource(fields.Text("document"), fields.Count("page"), fields.Text("quote"));
        if (!fields.Names.Any())
            fields.Add(fields.Place, "missing-field", "A source names at least one of document, page, quote.");
        fields.RefuseOthers();
        return source;
    }
}
