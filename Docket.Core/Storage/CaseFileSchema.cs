namespace Docket.Core.Storage;

/// <summary>The JSON Schema (draft-07) of a case file, with which editors complete and check one while it is written.</summary>
public static class CaseFileSchema
{
    /// <summary>The text of the schema.</summary>
    /// <returns>JSON. It knows the fields and words of a case file; dates, phrases and what hangs together are held by <see cref="CaseFileReader"/> alone.</returns>
    public static string Read()
    {
        using var stream = typeof(CaseFileSchema).Assembly.GetManifestResourceStream("case-file.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
