namespace Docket.Core.Feed;

/// <summary>A feed, or one of the files that a feed too large for calendar services is split into.</summary>
public sealed class FeedPart
{
    private readonly FeedContent content;

    internal FeedPart(FeedContent content, int number)
    {
        (this.content, Number) = (content, number);
    }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; }

    /// <summary>How many events it holds.</summary>
    public int Events => content.Events.Length;

    /// <summary>Writes it in UTF-8 without a byte order mark.</summary>
    /// <param name="stream">Receives it; the stream stays open.</param>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        FeedWriter.Write(content, stream);
    }
}
