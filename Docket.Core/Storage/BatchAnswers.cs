using System.Buffers;
using Docket.Core.Computation;
using Newtonsoft.Json;
using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Storage;

/// <summary>Writes the answers of a batch, one JSON object a line, in the formats that <c>docket compute --batch</c> documents. For one thread at a time.</summary>
/// <remarks>A batch has millions of lines, so each is put together in one buffer that is used again.</remarks>
/// <param name="writer">Receives the lines; it stays open.</param>
public sealed class BatchAnswers(TextWriter writer)
{
    /// <summary>What a JSON text cannot hold as it is, or what its readers stumble over.</summary>
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), '"', '\\', '\u0085', '\u2028', '\u2029']);

    private char[] buffer = new char[512];
    private int length;

    /// <summary>Writes a line: id, date, safe, nominal, readings; reason and warnings where there are any.</summary>
    /// <param name="id">The question's id, or null where it has none.</param>
    /// <param name="date">The date.</param>
    public void Write(string? id, ComputedDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        Put("{\"id\":");
        Text(id);
        Put(",\"date\":", date.Date);
        Put(",\"safe\":", date.Safe);
        Put(",\"nominal\":", date.Nominal);
        Put(",\"readings\":[");
        for (var i = 0; i < date.Readings.Length; i++)
        {
            Put(i == 0 ? "{\"date\":" : ",{\"date\":", date.Readings[i].Date);
            Put(",\"basis\":");
            Text(date.Readings[i].Basis);
            Put("}");
        }

        Put("]");
        if (date.NoDate is { } reason)
        {
            Put(",\"reason\":");
            Text(reason);
        }

        for (var i = 0; i < date.Warnings.Length; i++)
        {
            Put(i == 0 ? ",\"warnings\":[" : ",");
            Text(date.Warnings[i]);
        }

        EndLine(date.Warnings.IsEmpty ? "}\n" : "]}\n");
    }

    /// <summary>Writes a line that has no answer: id, error.</summary>
    /// <param name="id">The question's id, or null where it has none.</param>
    /// <param name="error">What is wrong with the question.</param>
    public void WriteError(string? id, string error)
    {
        Put("{\"id\":");
        Text(id);
        Put(",\"error\":");
        Text(error);
        EndLine("}\n");
    }

    private void EndLine(ReadOnlySpan<char> end)
    {
        Put(end);
        writer.Write(buffer, 0, length);
        length = 0;
    }

    private void Put(ReadOnlySpan<char> text) => text.CopyTo(Room(text.Length));

    /// <summary>A text in quotes, or null.</summary>
    private void Text(string? text)
    {
        if (text is null)
        {
            Put("null");
            return;
        }

        if (text.AsSpan().ContainsAny(Escaped))
        {
            Put(JsonConvert.ToString(text));
            return;
        }

        var room = Room(text.Length + 2);
        (room[0], room[^1]) = ('"', '"');
        text.CopyTo(room[1..]);
    }

    private void Put(ReadOnlySpan<char> name, LocalDate? value)
    {
        Put(name);
        if (value is not { } date)
            Put("null");
        else if (date.Year is >= 1 and <= 9999)
            Put(date);
        else
            Text(LocalDatePattern.Iso.Format(date));
    }

    private void Put(LocalDate date)
    {
        var (year, month, day) = date;
        var room = Room(12);
        (room[0], room[5], room[8], room[11]) = ('"', '-', '-', '"');
        Digits(room[1..3], year / 100);
        Digits(room[3..5], year % 100);
        Digits(room[6..8], month);
        Digits(room[9..11], day);
    }

    private static void Digits(Span<char> two, int number) => (two[0], two[1]) = ((char)('0' + (number / 10)), (char)('0' + (number % 10)));

    private Span<char> Room(int more)
    {
        if (buffer.Length - length < more)
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + more));
        var room = buffer.AsSpan(length, more);
        length += more;
        return room;
    }
}
