using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>The field by which files of law name a court.</summary>
internal static class CourtField
{
    /// <summary>The court's own id, whichever of its ids the file names; null where there is no such court, which is then a problem.</summary>
    public static string? Court(this JsonFields fields, CourtCatalog courts)
    {
        var id = fields.RequiredText("court", "cand");
        var court = courts.Find(id)?.Id;
        if (court is null && id.Length > 0)
            fields.Add(fields.Take("court")!.Place, "unknown-court", $"No court has the id \"{JsonText.Shorten(id)}\"{(courts.Suggest(id) is { IsEmpty: false } near ? $"; did you mean {string.Join(" or ", near)}?" : ".")} `docket courts` lists them.");
        return court;
    }
}
