using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage.Cases;

/// <summary>Dates set, by the docket or by hand.</summary>
internal static class SettingReader
{
    /// <summary>The words for <see cref="SettingKind"/>.</summary>
    public static readonly IReadOnlyDictionary<string, SettingKind> Kinds = new Dictionary<string, SettingKind>(StringComparer.Ordinal)
    {
        ["deadline"] = SettingKind.Deadline,
        ["hearing"] = SettingKind.Hearing,
    }.AsReadOnly();

    /// <summary>The words for <see cref="Authority"/>.</summary>
    public static readonly IReadOnlyDictionary<string, Authority> Authorities = new Dictionary<string, Authority>(StringComparer.Ordinal)
    {
        ["ordered"] = Authority.Ordered,
        ["agreed"] = Authority.Agreed,
        ["rule"] = Authority.Rule,
        ["statute"] = Authority.Statute,
    }.AsReadOnly();

    public static Effect Sets(JsonFields fields)
    {
        if (fields.Has("every") && fields.Has("done"))
            fields.Add(fields.Take("done")!.Place, "series-done", "\"done\" is for one deadline; of a series say which instance was met, with an effect such as { \"satisfies\": \"jsr#1\", \"on\": \"2023-01-10\" }.");
        return new Sets(fields.RequiredId("sets", "answer"), DueReader.Required(fields))
        {
            What = fields.Text("what"),
            Kind = fields.TryWord("kind", Kinds, out var kind) ? kind : SettingKind.Deadline,
            Party = fields.PartyId("party"),
            Authority = fields.TryWord("authority", Authorities, out var authority) ? authority : null,
            ComputedAs = DueReader.Words(fields, "computedAs"),
            Done = fields.Date("done"),
            Series = SeriesReader.Read(fields),
        };
    }

    public static Effect Overrides(JsonFields fields)
    {
        var due = DueReader.Certain(fields, "due");
        if (!fields.Has("due"))
            fields.Missing("due", "2022-06-01");
        return new Overrides(fields.RequiredId("overrides", "answer"), due ?? new Due.Certain(default), fields.Text("by"), fields.Text("why"));
    }
}
