using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage.Cases;

/// <summary>Requests and the orders on them.</summary>
internal static class RequestReader
{
    public static Effect Proposes(JsonFields fields)
    {
        var items = fields.List("proposes");
        if (items.Count == 0 && fields.Take("proposes") is { Kind: JsonKind.Array } value)
            fields.Add(value.Place, "empty-list", "A proposal asks for at least one effect.");
        return new Proposes(EffectReader.ReadAll(items, EffectContext.Proposed, fields.Problems), fields.EntryId("id"));
    }

    public static Effect Grants(JsonFields fields) => new Grants(Proposal(fields, "grants"))
    {
        Except = fields.Ids("except"),
        With = EffectReader.ReadAll(fields.List("with"), EffectContext.Modified, fields.Problems),
    };

    public static Effect Denies(JsonFields fields) => new Denies(Proposal(fields, "denies"));

    /// <summary>The id of the entry that proposes, or of one request in it.</summary>
    private static string Proposal(JsonFields fields, string verb) => fields.EntryId(verb) ?? "";
}
