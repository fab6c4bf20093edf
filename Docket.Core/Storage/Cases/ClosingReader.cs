using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage.Cases;

/// <summary>The case closed, reopened, and entries corrected.</summary>
internal static class ClosingReader
{
    private static readonly IReadOnlyDictionary<string, string> Ways = Docket.Core.Facts.Closes.Ways.ToDictionary(w => w, StringComparer.Ordinal).AsReadOnly();

    public static Effect Closes(JsonFields fields) =>
        new Closes(fields.TryWord("closes", Ways, out var how) ? how : "") { Except = fields.Ids("except") };

    public static Effect Reopens(JsonFields fields)
    {
        if (fields.RequiredFlag("reopens") == false)
            fields.Add(fields.Take("reopens")!.Place, "unknown-word", "\"reopens\" is true; leave the effect out where the case stays closed.");
        return new Reopens();
    }

    public static Effect Corrects(JsonFields fields)
    {
        var corrected = fields.EntryId("corrects") ?? "";
        if (!fields.Has("effects"))
            fields.Missing("effects", "[ ... ]");
        return new Corrects(corrected, EffectReader.ReadAll(fields.List("effects"), EffectContext.Corrected, fields.Problems));
    }
}
