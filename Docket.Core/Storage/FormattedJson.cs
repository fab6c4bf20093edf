using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>Writes which files were not in the canonical layout as JSON: <c>{"files":[{"file","changed"}]}</c>.</summary>
public static class FormattedJson
{
    /// <summary>Writes the files, and a final newline.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <param name="files">The files, each with whether its layout differed.</param>
    public static void Write(TextWriter writer, IEnumerable<(string File, bool Changed)> files)
    {
        using var json = JsonOut.Over(writer);
        json.WriteStartObject();
        json.List("files", files, file =>
        {
            json.WriteStartObject();
            json.Field("file", file.File).Field("changed", file.Changed);
            json.WriteEndObject();
        });
        json.WriteEndObject();
        writer.Write('\n');
    }
}
