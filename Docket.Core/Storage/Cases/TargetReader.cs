using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage.Cases;

/// <summary>What an effect acts on.</summary>
internal static class TargetReader
{
    private static readonly Targets None = new([]);

    /// <summary>An id or a list of ids.</summary>
    public static Targets Ids(JsonFields fields, string verb) => Read(fields, verb, takesAll: false);

    /// <summary>An id, a list of ids, "all", or all that one entry set.</summary>
    public static Targets Any(JsonFields fields, string verb) => Read(fields, verb, takesAll: true);

    private static Targets Read(JsonFields fields, string verb, bool takesAll)
    {
        var value = fields.Take(verb)!;
        switch (value.Kind)
        {
            case JsonKind.String when value.Text == IdFields.All:
                if (!takesAll)
                    fields.Add(value.Place, "bad-target", $"\"all\" is for extends, vacates and stays; for \"{verb}\" name the ids.");
                return new Targets([], All: true);
            case JsonKind.String when value.Text.Length > 0:
                IdFields.Check(fields, value, value.Text, isEntry: false);
                return Targets.One(value.Text);
            case JsonKind.Array:
                if (value.Items.Count == 0)
                    fields.Add(value.Place, "empty-list", $"\"{verb}\" names at least one id.");
                return new Targets([.. value.Items.Select(item => IdFields.IdIn(fields, item))]);
            case JsonKind.Object when takesAll:
                return Order(value, fields.Problems);
            default:
                var more = takesAll ? ", \"all\" or { \"order\": \"22\" }" : "";
                fields.Add(value.Place, "wrong-type", $"\"{verb}\" should be an id, a list of ids{more}; found {value.Describe()}.");
                return None;
        }
    }

    private static Targets Order(JsonValue value, ICollection<Problem> problems)
    {
        if (JsonFields.Of(value, problems, "an entry") is not { } fields)
            return None;
        var order = fields.EntryId("order");
        if (!fields.Has("order"))
            fields.Missing("order", "22");
        fields.RefuseOthers();
        return new Targets([], Order: order);
    }
}
