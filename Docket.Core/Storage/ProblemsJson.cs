using Docket.Core.Explanation;
using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>Writes problems as JSON: <c>{"files":[{"file","problems":[{"severity","code","path","line","column","message"}]}]}</c>.</summary>
public static class ProblemsJson
{
    /// <summary>Writes the problems of some files, and a final newline. Line and column are null where a file was built in code.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <param name="files">The files, each with its problems.</param>
    public static void Write(TextWriter writer, IEnumerable<(string File, IEnumerable<Problem> Problems)> files)
    {
        using var json = JsonOut.Over(writer);
        json.WriteStartObject();
        json.List("files", files, file =>
        {
            json.WriteStartObject();
            json.Field("file", file.File);
            json.List("problems", file.Problems, problem =>
            {
                json.WriteStartObject();
                json.Field("severity", StateWords.Of(problem.Severity))
                    .Field("code", problem.Code)
                    .Field("path", problem.Place.Path)
                    .Field("line", problem.Place.Line > 0 ? problem.Place.Line : null)
                    .Field("column", problem.Place.Line > 0 ? problem.Place.Column : null)
                    .Field("message", problem.Message);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
        json.WriteEndObject();
        writer.Write('\n');
    }
}
