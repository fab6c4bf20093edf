using System.Globalization;
using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage.Cases;

/// <summary>A case, its parties and entries as JSON, fields in their canonical order.</summary>
internal static class CaseWriter
{
    public static JsonValue Write(CaseFile file) => new JsonMembers()
        .Add("$schema", file.Schema)
        .Add("court", file.Court)
        .Add("division", file.Division)
        .Add("number", file.Number)
        .Add("caption", file.Caption)
        .Add("cause", file.Cause)
        .Add("judge", file.Judge)
        .Add("from", file.From)
        .Add("rules", file.Rules)
        .Add("closures", file.Closures.Select(Write))
        .AddIf("sealed", file.Sealed)
        .Add("parties", file.Parties.Select(Write))
        .Add("entries", file.Entries.Select(Write))
        .ToValue();

    private static JsonValue Write(Closure closure) => new JsonMembers()
        .Add("on", closure.On)
        .Add("why", closure.Why)
        .Add("source", closure.Source)
        .ToValue();

    private static JsonValue Write(Party party) => new JsonMembers()
        .Add("id", party.Id)
        .Add("name", party.Name)
        .Add("is", party.Is)
        .Add("responsible", party.Responsible)
        .ToValue();

    private static JsonValue Write(Entry entry) => new JsonMembers()
        .Add("id", entry.Id == entry.Ecf ? null : entry.Id)
        .Add("ecf", entry.Ecf)
        .Add("filed", entry.Filed)
        .Add("entered", entry.Entered)
        .Add("title", entry.Title)
        .Add("source", entry.Source is null || entry.Source == new EntrySource() ? null : Write(entry.Source))
        .AddIf("sealed", entry.Sealed)
        .AddIf("note", entry.Note)
        .Add("effects", entry.Effects.Select(EffectWriter.Write))
        .ToValue();

    private static JsonValue Write(EntrySource source) => new JsonMembers()
        .Add("document", source.Document)
        .Add("page", source.Page is { } page ? JsonMembers.Number(page.ToString(CultureInfo.InvariantCulture)) : null)
        .Add("quote", source.Quote)
        .ToValue();
}
