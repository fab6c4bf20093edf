using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage.Cases;

/// <summary>The root of a case file.</summary>
internal static class CaseReader
{
    public static CaseFile? Read(JsonValue root, string? path, ICollection<Problem> problems)
    {
        if (JsonFields.Of(root, problems, "a case file") is not { } fields)
            return null;
        var file = new CaseFile
        {
            CourtPlace = fields.Take("court")?.Place ?? fields.Place,
            Schema = fields.Text("$schema"),
            Court = fields.RequiredText("court", "cand"),
            Division = fields.Text("division"),
            Number = fields.RequiredText("number", "3:22-cv-02328"),
            Caption = fields.Text("caption"),
            Cause = fields.Text("cause"),
            Judge = fields.Text("judge"),
            From = fields.Text("from"),
            Rules = [.. fields.Texts("rules")],
            Closures = [.. ReadClosures(fields.List("closures"), problems)],
            Sealed = fields.Flag("sealed"),
            Parties = PartyReader.Read(fields.List("parties"), problems),
            Entries = EntryReader.Read(fields.List("entries"), problems),
            Path = path,
        };
        fields.RefuseOthers();
        return file;
    }

    private static IEnumerable<Closure> ReadClosures(IReadOnlyList<JsonValue> items, ICollection<Problem> problems)
    {
        foreach (var item in items)
        {
            if (JsonFields.Of(item, problems, "a closure") is not { } fields)
                continue;
            yield return new Closure(fields.RequiredDate("on"), fields.Text("why"), fields.Text("source"));
            fields.RefuseOthers();
        }
    }
}
