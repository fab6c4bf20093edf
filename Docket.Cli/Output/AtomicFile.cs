namespace Docket.Cli.Output;

/// <summary>Replaces a file whole or not at all: a new file beside it, flushed to the disk, then renamed over it.</summary>
internal static class AtomicFile
{
    /// <summary>Writes the bytes. A link's target is written; permissions are kept; a device is written to, never replaced.</summary>
    /// <exception cref="CliFailure">The file could not be written; what stood there stands as it was.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var link = new FileInfo(path).LinkTarget is not null;
            var target = Path.GetFullPath(link ? File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName : path);
            if (Directory.Exists(target))
                throw CliFailure.Unusable($"{path}: this is a folder; name a file.");
            if (IsDevice(target))
                WriteTo(path, FileMode.Open, bytes);
            else
                Replace(path, target, bytes);
        }
        catch (UnauthorizedAccessException)
        {
            throw CliFailure.Unusable($"{path}: there is no permission to write it.");
        }
        catch (IOException e)
        {
            throw CliFailure.Unusable($"{path}: it cannot be written: {e.Message}");
        }
    }

    private static bool IsDevice(string target) =>
        !OperatingSystem.IsWindows() && (target.StartsWith("/dev/", StringComparison.Ordinal) || target.StartsWith("/proc/", StringComparison.Ordinal));

    private static void Replace(string path, string target, ReadOnlySpan<byte> bytes)
    {
        var old = new FileInfo(target);
        if (old is { Exists: true, IsReadOnly: true })
            throw CliFailure.Unusable($"{path}: it is read-only.");
        var temporary = Path.Combine(old.DirectoryName!, $".{old.Name}.{Path.GetRandomFileName()}.tmp");
        try
        {
            WriteTo(temporary, FileMode.CreateNew, bytes);
            if (old.Exists && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static void WriteTo(string path, FileMode mode, ReadOnlySpan<byte> bytes)
    {
        using var stream = new FileStream(path, mode, FileAccess.Write, FileShare.None);
        stream.Write(bytes);
        stream.Flush(flushToDisk: stream.CanSeek);
    }
}
