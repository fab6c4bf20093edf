using Docket.Core;
using Docket.Core.Facts;
using Docket.Core.Storage;

namespace Docket.Cli.Input;

/// <summary>One case file that was named: its bytes, or why there are none.</summary>
internal sealed record CaseSource(string Name, byte[] Bytes, Unreadable? Unreadable = null)
{
    public ReadResult<CaseFile> Read(Law law)
    {
        using var stream = new MemoryStream(Bytes);
        return law.TryReadCase(stream, Name);
    }
}

/// <summary>Why a file could not be read.</summary>
/// <param name="Message">The complaint, naming the path.</param>
/// <param name="Missing">True where there is no such file.</param>
internal sealed record Unreadable(string Message, bool Missing);
