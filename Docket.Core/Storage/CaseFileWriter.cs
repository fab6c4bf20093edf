using Docket.Core.Facts;
using Docket.Core.Storage.Cases;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>Writes a case file in its one canonical layout, so that files differ only where cases do.</summary>
public static class CaseFileWriter
{
    /// <summary>Writes a case.</summary>
    /// <param name="file">The case. <see cref="CaseFile.Path"/> and places are not written.</param>
    /// <returns>JSON that ends in a line feed: two spaces a level, LF, at most 120 columns where a value can be broken. What stands at its default is left out.
    /// Reading it gives an equal case, and writing that the same text; the caller encodes it as UTF-8 without a byte order mark.</returns>
    /// <example><c>{ "ecf": "22", "filed": "2022-09-30" }</c> is one line of <c>entries</c>.</example>
    public static string Write(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return JsonLayout.Write(CaseWriter.Write(file), "parties", "entries");
    }
}
