using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage.Cases;

/// <summary>The parties of a case.</summary>
internal static class PartyReader
{
    public static ImmutableArray<Party> Read(IReadOnlyList<JsonValue> items, ICollection<Problem> problems)
    {
        var parties = ImmutableArray.CreateBuilder<Party>();
        var ids = new UniqueIds("party");
        foreach (var item in items)
        {
            if (JsonFields.Of(item, problems, "a party") is not { } fields)
                continue;
            var id = fields.RequiredId("id", "plaintiff");
            // That "all" is no id of anything has been said by then.
            if (id != "all" && Party.Roles.Contains(id))
                fields.Add(fields.Take("id")!.Place, "bad-id", $"\"{id}\" has a meaning of its own wherever a party is named; give this party another id.");
            ids.Add(fields, "id", id);
            parties.Add(new Party(id, fields.Text("name"), fields.Text("is"), fields.Text("responsible")));
            fields.RefuseOthers();
        }

        return parties.ToImmutable();
    }
}
