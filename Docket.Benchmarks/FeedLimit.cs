using System.Text;
using Docket.Core.Feed;
using NodaTime;

namespace Docket.Benchmarks;

/// <summary>The least that a writer of a feed must do: titles and descriptions stand escaped, folded and encoded beforehand, and are copied; days and words are formatted into a buffer in place.</summary>
internal sealed class FeedLimit
{
    private readonly (FeedEvent Event, byte[] Title, byte[] Description)[] events;
    private readonly byte[] head;
    private readonly byte[] buffer = new byte[1 << 15];
    private int filled;

    public FeedLimit(FeedContent feed)
    {
        events = [.. feed.Events.Select(e => (e, Octets(l => l.AddText("SUMMARY:"u8, e.Title)), Octets(l => l.AddText("DESCRIPTION:"u8, e.Lines))))];
        using var stream = new MemoryStream();
        FeedWriter.Write(feed with { Events = [] }, stream);
        head = stream.ToArray()[..^"END:VCALENDAR\r\n"u8.Length];
    }

    public void Write(Stream stream)
    {
        Add(head, stream);
        foreach (var (one, title, description) in events)
        {
            Add("BEGIN:VEVENT\r\nCATEGORIES:"u8, stream);
            Add(one.Category, stream);
            Add("\r\nCREATED:"u8, stream);
            Add(one.Created, stream);
            Add("Z\r\n"u8, stream);
            Add(description, stream);
            Add("DTEND;VALUE=DATE:"u8, stream);
            Add(one.Day.PlusDays(1), stream);
            Add("\r\nDTSTAMP:"u8, stream);
            Add(one.Revised, stream);
            Add("Z\r\nDTSTART;VALUE=DATE:"u8, stream);
            Add(one.Day, stream);
            Add("\r\nLAST-MODIFIED:"u8, stream);
            Add(one.Revised, stream);
            Add("Z\r\nSEQUENCE:"u8, stream);
            Digits(one.Sequence, 1, stream);
            Add("\r\nSTATUS:CONFIRMED\r\n"u8, stream);
            Add(title, stream);
            Add("TRANSP:TRANSPARENT\r\nUID:"u8, stream);
            Add(one.Uid, stream);
            Add("\r\nX-MICROSOFT-CDO-BUSYSTATUS:FREE\r\nEND:VEVENT\r\n"u8, stream);
        }

        Add("END:VCALENDAR\r\n"u8, stream);
        Flush(stream);
    }

    private void Add(ReadOnlySpan<byte> octets, Stream stream)
    {
        if (filled + octets.Length > buffer.Length)
            Flush(stream);
        octets.CopyTo(buffer.AsSpan(filled));
        filled += octets.Length;
    }

    private void Add(string ascii, Stream stream)
    {
        if (filled + ascii.Length > buffer.Length)
            Flush(stream);
        filled += Encoding.ASCII.GetBytes(ascii, buffer.AsSpan(filled));
    }

    private void Add(LocalDate day, Stream stream)
    {
        Digits(day.Year, 4, stream);
        Digits(day.Month, 2, stream);
        Digits(day.Day, 2, stream);
    }

    private void Add(LocalDateTime moment, Stream stream)
    {
        Add(moment.Date, stream);
        Add("T"u8, stream);
        Digits(moment.Hour, 2, stream);
        Digits(moment.Minute, 2, stream);
        Digits(moment.Second, 2, stream);
    }

    private void Digits(int number, int count, Stream stream)
    {
        if (filled + count > buffer.Length)
            Flush(stream);
        for (var at = filled + count - 1; at >= filled; at--, number /= 10)
            buffer[at] = (byte)('0' + (number % 10));
        filled += count;
    }

    private void Flush(Stream stream)
    {
        stream.Write(buffer, 0, filled);
        filled = 0;
    }

    private static byte[] Octets(Action<ContentLines> write)
    {
        using var stream = new MemoryStream();
        var lines = new ContentLines(stream);
        write(lines);
        lines.Flush();
        return stream.ToArray();
    }
}
