using System.Text;
using BenchmarkDotNet.Attributes;
using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Facts;
using Docket.Core.Feed;
using Ical.Net.Serialization;
using NodaTime;
using Calendar = Ical.Net.Calendar;

namespace Docket.Benchmarks;

/// <summary>A feed of 10,000 events, already computed, to a stream that keeps nothing: the writer, the least that any writer must do, and Ical.Net's serializer. Last, the whole way from a schedule, proofs put into words.</summary>
[MemoryDiagnoser]
public class Feeds
{
    private const int Count = 10_000;
    private Schedule schedule = null!;
    private FeedContent feed = null!;
    private FeedLimit limit = null!;
    private Calendar calendar = null!;
    private byte[] octets = [];

    [GlobalSetup]
    public void WritersAgree()
    {
        schedule = Law.BuiltIn.Schedule(Case(), new LocalDate(2024, 1, 1));
        feed = FeedContent.Of([schedule], FeedOptions.Default);
        feed = feed with { Events = [.. feed.Events.Select(e => e with { Lines = [.. e.Lines] })] };
        limit = new FeedLimit(feed);
        calendar = FeedCalendar.Of(feed);
        using var ours = new MemoryStream();
        using var least = new MemoryStream();
        FeedWriter.Write(feed, ours);
        limit.Write(least);
        octets = ours.ToArray();
        if (!octets.AsSpan().SequenceEqual(least.ToArray()))
            throw new InvalidOperationException("The limit writes other octets than the writer.");
        // Ical.Net folds elsewhere where a line is not of ASCII.
        var theirs = new CalendarSerializer().SerializeToString(calendar)!;
        if (Unfolded(theirs) != Unfolded(Encoding.UTF8.GetString(octets)))
            throw new InvalidOperationException("Ical.Net writes other lines than the writer.");
    }

    [Benchmark]
    public void Write() => FeedWriter.Write(feed, Stream.Null);

    [Benchmark(Baseline = true)]
    public void Limit() => limit.Write(Stream.Null);

    /// <summary>The same octets, written beforehand, copied in pieces of a buffer's size.</summary>
    [Benchmark]
    public void Copied()
    {
        var buffer = new byte[1 << 15];
        for (var at = 0; at < octets.Length; at += buffer.Length)
        {
            var piece = octets.AsSpan(at, Math.Min(buffer.Length, octets.Length - at));
            piece.CopyTo(buffer);
            Stream.Null.Write(buffer, 0, piece.Length);
        }
    }

    [Benchmark]
    public void IcalNet() => new CalendarSerializer().Serialize(calendar, Stream.Null, new UTF8Encoding(false));

    [Benchmark]
    public void FromSchedule() => CalendarFeed.Write([schedule], FeedOptions.Default, Stream.Null);

    private static CaseFile Case()
    {
        var first = new LocalDate(2024, 1, 1);
        var sets = Enumerable.Range(0, Count).Select(n => (Effect)new Sets($"d{n}", new Due.Certain(first.PlusDays(n % 3000))) { What = $"Response to motion {n}, with the naïve exhibits" });
        return (CaseFile.For("nysd", "1:24-cv-1") with { Caption = "Peña v. Überlingen, Inc." })
            .With(Entry.On(new LocalDate(2023, 12, 1), "1") with { Effects = [.. sets] });
    }

    private static string Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal);
}
