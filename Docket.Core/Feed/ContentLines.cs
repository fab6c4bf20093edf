using System.Buffers;
using System.Diagnostics;
using System.Text;
using NodaTime;

namespace Docket.Core.Feed;

/// <summary>Writes content lines (RFC 5545, 3.1) in UTF-8: values escaped, lines folded after at most 75 octets, each ended by CRLF. Its memory is a small buffer and the longest line.</summary>
/// <param name="stream">Receives the octets, after <see cref="Flush"/> all of them; it stays open.</param>
internal sealed class ContentLines(Stream stream)
{
    private const int MaxOctets = 75;
    private const int BufferSize = 1 << 15;
    private static readonly SearchValues<char> Special = SearchValues.Create(",;\\\r\n");

    private readonly byte[] buffer = new byte[BufferSize];
    private byte[] line = new byte[1 << 11];
    private int filled;
    private int length;

    /// <summary>How many octets were written so far, folds and line ends counted.</summary>
    public long Octets { get; private set; }

    /// <summary>Whole lines of ASCII, as they stand, each with its CRLF.</summary>
    public void Add(ReadOnlySpan<byte> lines)
    {
        Debug.Assert(lines.EndsWith("\r\n"u8), "A line ends with CRLF.");
        Write(lines);
    }

    /// <summary>A property whose value stands as it is: a word, an id, an address.</summary>
    /// <param name="name">The name with its parameters and the colon: "STATUS:".</param>
    /// <param name="value">The value, without line ends.</param>
    public void Add(ReadOnlySpan<byte> name, ReadOnlySpan<char> value)
    {
        Append(name);
        Append(value);
        EndLine();
    }

    /// <summary>A property of type TEXT.</summary>
    public void AddText(ReadOnlySpan<byte> name, string value)
    {
        Append(name);
        AppendEscaped(value);
        EndLine();
    }

    /// <summary>A property of type TEXT with several lines.</summary>
    public void AddText(ReadOnlySpan<byte> name, IEnumerable<string> lines)
    {
        Append(name);
        var first = true;
        foreach (var one in lines)
        {
            if (!first)
                Append("\\n"u8);
            AppendEscaped(one);
            first = false;
        }

        EndLine();
    }

    /// <summary>A property with a number.</summary>
    public void Add(ReadOnlySpan<byte> name, int number)
    {
        Append(name);
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var count, provider: System.Globalization.CultureInfo.InvariantCulture);
        Append(digits[..count]);
        EndLine();
    }

    /// <summary>A property with a day: 20221208.</summary>
    public void Add(ReadOnlySpan<byte> name, LocalDate day)
    {
        Append(name);
        Append(day);
        EndLine();
    }

    /// <summary>A property with a day and time: 20221208T110000.</summary>
    /// <param name="name">The name with its parameters, without what follows.</param>
    /// <param name="zone">The zone's id, told as a parameter; null for none.</param>
    /// <param name="moment">The time, exact to the second.</param>
    /// <param name="utc">Whether it is told in UTC, by a Z behind it.</param>
    public void Add(ReadOnlySpan<byte> name, string? zone, LocalDateTime moment, bool utc = false)
    {
        Append(name);
        if (zone is not null)
        {
            Append(";TZID="u8);
            Append(zone);
        }

        Append(":"u8);
        Append(moment.Date);
        Reserve(8);
        line[length++] = (byte)'T';
        Digits(moment.Hour, 2);
        Digits(moment.Minute, 2);
        Digits(moment.Second, 2);
        if (utc)
            line[length++] = (byte)'Z';
        EndLine();
    }

    /// <summary>Hands what is buffered to the stream.</summary>
    public void Flush()
    {
        stream.Write(buffer, 0, filled);
        filled = 0;
    }

    private void Append(LocalDate day)
    {
        Reserve(8);
        Digits(day.Year, 4);
        Digits(day.Month, 2);
        Digits(day.Day, 2);
    }

    private void Digits(int number, int count)
    {
        for (var at = length + count - 1; at >= length; at--, number /= 10)
            line[at] = (byte)('0' + (number % 10));
        length += count;
    }

    private void Append(ReadOnlySpan<byte> octets)
    {
        Reserve(octets.Length);
        octets.CopyTo(line.AsSpan(length));
        length += octets.Length;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        length += Encoding.UTF8.GetBytes(text, line.AsSpan(length));
    }

    private void AppendEscaped(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            Append(text[..at]);
            var octet = (byte)text[at];
            text = text[(at + 1)..];
            // A carriage return would end the line; what it ends is told by the line feed.
            if (octet == '\r')
                continue;
            Reserve(2);
            line[length++] = (byte)'\\';
            line[length++] = octet == '\n' ? (byte)'n' : octet;
        }

        Append(text);
    }

    private void Reserve(int count)
    {
        if (length + count > line.Length)
            Array.Resize(ref line, Math.Max(line.Length * 2, length + count));
    }

    private void EndLine()
    {
        if (length <= MaxOctets)
        {
            Append("\r\n"u8);
            Write(line.AsSpan(0, length));
            length = 0;
            return;
        }

        var rest = line.AsSpan(0, length);
        for (var room = MaxOctets; rest.Length > room; room = MaxOctets - 1)
        {
            var cut = Folds.Before(rest, room);
            Write(rest[..cut]);
            Write("\r\n "u8);
            rest = rest[cut..];
        }

        Write(rest);
        Write("\r\n"u8);
        length = 0;
    }

    private void Write(ReadOnlySpan<byte> octets)
    {
        if (filled + octets.Length > buffer.Length)
            Flush();
        octets.CopyTo(buffer.AsSpan(filled));
        filled += octets.Length;
        Octets += octets.Length;
    }
}
