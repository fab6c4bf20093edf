using System.Text;
using Docket.Core.Facts;
using Docket.Core.Storage.Cases;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>Reads a case file: one JSON object (RFC 8259) in strict UTF-8. All problems of a file are found in one reading.</summary>
public static class CaseFileReader
{
    // With these mistakes every effect is still read under its id, so what the entries contradict can be said in the same run.
    // Which ids rules add, only the law knows.
    private static readonly string[] LeavesEffectsWhole = ["bad-date", "bad-phrase", "unknown-field", "unknown-word", "by-or-to", "remains-without-partly", "entered-before-filed"];
    private static readonly string[] OfTheDocket = ["unknown-id", "duplicate-id", "unknown-entry", "unknown-request", "ambiguous-request", "found-both", "cycle"];

    /// <summary>Reads the text of a case file.</summary>
    /// <param name="json">The text; a byte order mark at its start is passed over.</param>
    /// <param name="path">Where the file stands, kept as <see cref="CaseFile.Path"/>; it is not opened.</param>
    /// <returns>The case, or every problem with its JSON path (<c>entries[4].effects[0].due</c>), line and column, both from 1 and in UTF-16 units.</returns>
    public static ReadResult<CaseFile> Read(string json, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        var problems = new List<Problem>();
        var root = JsonParser.Parse(json, problems);
        var file = root is null ? null : CaseReader.Read(root, path, problems);
        if (file is { Rules.IsEmpty: true } && problems.Count > 0 && problems.All(p => LeavesEffectsWhole.Contains(p.Code)))
            problems.AddRange(Fold.Of(file).Problems.Where(p => p.Severity == Severity.Error && OfTheDocket.Contains(p.Code)));
        return new ReadResult<CaseFile>(file, problems);
    }

    /// <summary>Reads the bytes of a case file.</summary>
    /// <param name="utf8">The bytes: UTF-8, with or without a byte order mark. The first byte that is not is one problem, and the only one.</param>
    /// <param name="path">Where the file stands, kept as <see cref="CaseFile.Path"/>; it is not opened.</param>
    /// <returns>The case, or every problem.</returns>
    public static ReadResult<CaseFile> Read(ReadOnlySpan<byte> utf8, string? path = null)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        try
        {
            return Read(strict.GetString(utf8), path);
        }
        catch (DecoderFallbackException exception)
        {
            var before = strict.GetString(utf8[..exception.Index]).TrimStart('\uFEFF');
            var place = new LineIndex(before).At("", before.Length);
            var message = $"The byte {exception.BytesUnknown![0]:X2} is not part of UTF-8 text; save the file as UTF-8.";
            return new ReadResult<CaseFile>(null, [new Problem(Severity.Error, "bad-encoding", place, message)]);
        }
    }

    /// <summary>Reads a case file from a stream, to its end. The stream stays open.</summary>
    /// <param name="stream">The bytes, as for <see cref="Read(ReadOnlySpan{byte}, string?)"/>.</param>
    /// <param name="path">Where the file stands, kept as <see cref="CaseFile.Path"/>; it is not opened.</param>
    /// <returns>The case, or every problem.</returns>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static ReadResult<CaseFile> Read(Stream stream, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, int.MaxValue) : 0);
        stream.CopyTo(bytes);
        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), path);
    }
}
