using System.Security.Cryptography;
using System.Text;
using Docket.Core.Computation;
using Docket.Core.Storage.Sites;
using NodaTime;

namespace Docket.Cli.Publishing;

/// <summary>The file of the feeds' secret names: read, added to and replaced by one run at a time, and readable by its owner alone.</summary>
/// <param name="path">The file.</param>
internal sealed class TokenFile(string path)
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Tries = 200;

    /// <summary>The names, with one for each case and person that had none, and without one that is to be revoked.</summary>
    /// <param name="schedules">The cases.</param>
    /// <param name="revoke">The token to revoke, or null.</param>
    /// <param name="day">The day on which it is revoked.</param>
    public FeedTokens Update(IReadOnlyList<Schedule> schedules, string? revoke, LocalDate day)
    {
        try
        {
            using var own = Locked();
            var before = File.Exists(path) ? Read() : FeedTokens.Empty;
            var kept = revoke is null ? before : before.Revoke(revoke, day)
                ?? throw CliFailure.Usage($"{path} has no feed of that token that could be revoked (--revoke). Take the 26 letters and digits between f/ and the next slash of the address.");
            var tokens = kept with { Feeds = [.. kept.Feeds, .. Missing(kept, schedules)] };
            if (!tokens.Feeds.SequenceEqual(before.Feeds))
                Save(tokens);
            return tokens;
        }
        catch (UnauthorizedAccessException)
        {
            throw CliFailure.Unusable($"{path}: there is no permission to read or write it (--tokens).");
        }
        catch (IOException e)
        {
            throw CliFailure.Unusable($"{path}: the tokens cannot be read or written (--tokens): {e.Message}");
        }
    }

    private FeedTokens Read()
    {
        var read = FeedTokens.Read(File.ReadAllText(path));
        return read.Success ? read.Value : throw CliFailure.Unusable(string.Join('\n', read.Problems.Select(p => p.In(path))));
    }

    private static IEnumerable<FeedToken> Missing(FeedTokens tokens, IReadOnlyList<Schedule> schedules)
    {
        foreach (var key in schedules.Where(s => !s.Case.Sealed).Select(CaseKey.Of).Distinct().Where(k => tokens.OfCase(k.Court, k.Number) is null))
            yield return new FeedToken { Token = New(), Court = key.Court, Case = key.Number };
        foreach (var person in SiteRenderer.People(schedules).Where(p => tokens.OfPerson(p) is null))
            yield return new FeedToken { Token = New(), Responsible = person };
    }

    /// <summary>128 random bits, five a character.</summary>
    private static string New()
    {
        var bits = new UInt128(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)), BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)));
        return string.Create(26, bits, (text, rest) =>
        {
            for (var i = 0; i < text.Length; i++, rest >>= 5)
                text[i] = Alphabet[(int)(rest & 31)];
        });
    }

    private void Save(FeedTokens tokens)
    {
        using var text = new StringWriter();
        tokens.Write(text);
        var full = Path.GetFullPath(path);
        var temporary = Path.Join(Path.GetDirectoryName(full), $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            using (var stream = new FileStream(temporary, Private(FileMode.CreateNew)))
            {
                stream.Write(Encoding.UTF8.GetBytes(text.ToString()));
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, full, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Runs that share a folder of cases share the names too: the second waits until the first has added its own.</summary>
    private FileStream Locked()
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                return new FileStream(path + ".lock", Private(FileMode.OpenOrCreate));
            }
            catch (IOException) when (tried < Tries && File.Exists(path + ".lock"))
            {
                Thread.Sleep(50);
            }
        }
    }

    private static FileStreamOptions Private(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
