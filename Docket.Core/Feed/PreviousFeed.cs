using System.Collections.Immutable;
using System.Text;
using Docket.Core.Facts;

namespace Docket.Core.Feed;

/// <summary>A feed as it was written before, read so that the next one goes on from it.</summary>
/// <remarks>
/// <para>The number of an event never falls; it rises where its day, hour or standing is another than before and the docket's own history does not say so. The stamp of an event that changed without a new entry is one second after the one before.</para>
/// <para>What the feed held and the case file no longer names stays as cancelled. What the feed's own options now leave out stays as withdrawn from the feed, and may still be due. What is sealed by now, or lies outside the days asked for, goes.</para>
/// <para>Writing a feed anew with itself as the previous one gives the same bytes.</para>
/// </remarks>
public sealed class PreviousFeed
{
    private readonly ImmutableDictionary<string, PreviousEvent> events;

    private PreviousFeed(ImmutableDictionary<string, PreviousEvent> events)
    {
        this.events = events;
    }

    /// <summary>How many events it holds.</summary>
    public int Count => events.Count;

    /// <summary>Its events, by UID.</summary>
    internal IEnumerable<PreviousEvent> Events => events.Values.OrderBy(e => e.Uid, StringComparer.Ordinal);

    /// <summary>Reads a feed that this library wrote.</summary>
    /// <param name="stream">The feed, UTF-8; it stays open.</param>
    /// <param name="name">What messages call it: its path.</param>
    /// <returns>The feed.</returns>
    /// <exception cref="InvalidDataFileException">It is not a calendar, not one of this library's, cut off, or changed by hand so that it cannot be read; the exception carries the line.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static PreviousFeed Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        string text;
        try
        {
            text = reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw PreviousReader.Refused(name, 0, "this is not a feed of docket: it is not UTF-8 text. Name the .ics file that docket wrote.");
        }

        return new PreviousFeed(new PreviousReader(name).Read(text).ToImmutableDictionary(e => e.Uid, StringComparer.Ordinal));
    }

    /// <summary>This feed and another file of it, for feeds that are split. Of an event in both the one with the higher number counts, else this one's.</summary>
    /// <param name="other">The other file.</param>
    /// <returns>Both; this one stays as it is.</returns>
    public PreviousFeed With(PreviousFeed other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new PreviousFeed(events.SetItems(other.events.Where(e => Find(e.Key) is not { } own || e.Value.Sequence > own.Sequence)));
    }

    internal PreviousEvent? Find(string uid) => events.GetValueOrDefault(uid);
}
