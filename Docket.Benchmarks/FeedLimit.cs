using System.Buffers;
using System.Text;
using Docket.Core.Feed;
using NodaTime;

namespace Docket.Benchmarks;

/// <summary>The least that a writer of a feed must do: strings encoded, escaped and folded between code points, days and words formatted, all into one buffer, each event by one straight run of code that knows its shape.</summary>
internal sealed class FeedLimit
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",;\\\n\r");
    private readonly (FeedEvent Event, string Description)[] events;
    private readonly byte[] head;
    private readonly byte[] buffer = new byte[1 << 15];
    private int filled;

    public FeedLimit(FeedContent feed)
    {
        events = [.. feed.Events.Select(e => (e, e.Description))];
        using var stream = new MemoryStream();
        FeedWriter.Write(feed with { Events = [] }, stream);
        head = stream.ToArray()[..^"END:VCALENDAR\r\n"u8.Length];
    }

    public void Write(Stream stream)
    {
        Add(head, stream);
        foreach (var (one, description) in events)
        {
            Add("BEGIN:VEVENT\r\nCATEGORIES:"u8, stream);
            Add(one.Category, stream);
            Add("\r\nCREATED:"u8, stream);
            Add(one.Created, stream);
            Add("Z\r\n"u8, stream);
            AddText("DESCRIPTION:"u8, description, stream);
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
            AddText("SUMMARY:"u8, one.Title, stream);
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

    private void AddText(ReadOnlySpan<byte> name, ReadOnlySpan<char> text, Stream stream)
    {
        Span<byte> line = stackalloc byte[4096];
        name.CopyTo(line);
        var length = name.Length;
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            length += Encoding.UTF8.GetBytes(text[..at], line[length..]);
            line[length++] = (byte)'\\';
            line[length++] = text[at] == '\n' ? (byte)'n' : (byte)text[at];
            text = text[(at + 1)..];
        }

        length += Encoding.UTF8.GetBytes(text, line[length..]);
        var (from, room) = (0, 75);
        while (length - from > room)
        {
            var cut = from + room;
            while ((line[cut] & 0xC0) == 0x80)
                cut--;
            Add(line[from..cut], stream);
            Add("\r\n "u8, stream);
            (from, room) = (cut, 74);
        }

        Add(line[from..length], stream);
        Add("\r\n"u8, stream);
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
}
