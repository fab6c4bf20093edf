using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Docket.Cli.Serving;

/// <summary>A file of the site in memory, with all that its answers say. Compressed forms are made once, when first asked for.</summary>
internal sealed class ServedFile
{
    private const int SmallestCompressed = 1000;
    private const int SecondsADay = 86_400;

    private readonly Lazy<byte[]> gzip;
    private readonly Lazy<byte[]> brotli;

    /// <param name="bytes">What it holds.</param>
    /// <param name="isFeed">True for a calendar, false for a page.</param>
    /// <param name="revised">The day of the docket's revision, or of the page.</param>
    public ServedFile(byte[] bytes, bool isFeed, LocalDate revised)
    {
        var hash = SHA256.HashData(bytes);
        (Bytes, IsFeed, Tag) = (bytes, isFeed, Convert.ToHexStringLower(hash.AsSpan(0, 16)));
        // The hour tells versions of one day apart; it lies on the day before, so that it never is in the future.
        var second = 1 + (int)(BitConverter.ToUInt32(hash) % SecondsADay);
        LastModified = (revised.AtMidnight() - Period.FromSeconds(second)).ToDateTimeUnspecified().ToString("R", CultureInfo.InvariantCulture);
        gzip = new(() => Compressed(stream => new GZipStream(stream, CompressionLevel.Optimal)));
        brotli = new(() => Compressed(stream => new BrotliStream(stream, CompressionLevel.Optimal)));
    }

    public byte[] Bytes { get; }

    public bool IsFeed { get; }

    /// <summary>What the tag of every form begins with.</summary>
    public string Tag { get; }

    /// <summary>When its docket was last revised, as HTTP says it.</summary>
    public string LastModified { get; }

    /// <summary>The day on which a feed was last revised, by its own word; null for one without events.</summary>
    public static LocalDate? RevisedOf(ReadOnlySpan<byte> feed)
    {
        var name = "\r\nLAST-MODIFIED:"u8;
        var at = feed.IndexOf(name);
        return at < 0 ? null : NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("yyyyMMdd").Parse(Encoding.ASCII.GetString(feed.Slice(at + name.Length, 8))) is { Success: true } day ? day.Value : null;
    }

    /// <summary>The form in which it goes out.</summary>
    /// <param name="takes">Whether the client takes an encoding.</param>
    public (byte[] Bytes, string? Encoding, string Tag) In(Func<string, bool> takes)
    {
        if (Bytes.Length >= SmallestCompressed)
        {
            if (takes("br"))
                return (brotli.Value, "br", $"\"{Tag}-br\"");
            if (takes("gzip"))
                return (gzip.Value, "gzip", $"\"{Tag}-gzip\"");
        }

        return (Bytes, null, $"\"{Tag}\"");
    }

    private byte[] Compressed(Func<Stream, Stream> compressor)
    {
        using var stream = new MemoryStream();
        using (var into = compressor(stream))
            into.Write(Bytes);
        return stream.ToArray();
    }
}
