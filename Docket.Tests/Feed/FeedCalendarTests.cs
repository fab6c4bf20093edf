using System.Text;
using Docket.Core.Computation;
using Docket.Core.Feed;
using Docket.Tests.TestKit;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NUnit.Framework;
using static Docket.Tests.Feed.FeedKit;

namespace Docket.Tests.Feed;

/// <summary>Write and ToCalendar say the same: as text, line by line, and as Ical.Net reads it, property by property.</summary>
public sealed class FeedCalendarTests
{
    private static readonly FeedOptions Full = Everything with { Alarms = [1, 7, 30], Reminders = [1, 14], Source = new Uri("https://feeds.example/f/x.ics"), Page = new Uri("https://feeds.example/x.html") };

    private static readonly string[] Pieces =
        ["a", "Z", "é", "漢", "😀", "𠀀", "e\u0301", "\u05E9\u05DC", "👩‍👩‍👧‍👦", "\\\"", ";", ",", ":", "\\n", "\\r\\n", "\\\\", "<b>", "\\u0007", "\\u2028", "BEGIN:VALARM", "SUMMARY:", " ", "..."];

    private static IEnumerable<TestCaseData> Feeds()
    {
        yield return new TestCaseData(new[] { Example("2022-11-18") }, FeedOptions.Default).SetArgDisplayNames("example");
        yield return new TestCaseData(new[] { Example("2022-11-18") }, Full).SetArgDisplayNames("example with everything");
        yield return new TestCaseData(new[] { Of(Entry("1", "2024-02-01", "")) }, Full).SetArgDisplayNames("no events");
        yield return new TestCaseData(new[] { Timed("nysd", "1986-05-01"), Timed("txwd", "2006-05-01"), Timed("gud", "2024-05-01") }, Full).SetArgDisplayNames("three zones");
        for (var seed = 1; seed <= 12; seed++)
        {
            yield return new TestCaseData(new[] { RandomDockets.Of(seed).AsOf("2023-06-01") }, Full).SetArgDisplayNames($"docket {seed}");
            yield return new TestCaseData(new[] { Titled(seed) }, Full).SetArgDisplayNames($"titles {seed}");
        }
    }

    [TestCaseSource(nameof(Feeds))]
    public void Write_AnyFeed_HasTheLinesThatIcalNetWrites(Schedule[] schedules, FeedOptions options) =>
        Assert.That(Unfolded(CalendarFeed.Text(schedules, options)), Is.EqualTo(Unfolded(new CalendarSerializer(CalendarFeed.ToCalendar(schedules, options)).SerializeToString()!)));

    [TestCaseSource(nameof(Feeds))]
    public void Write_AnyFeed_ReadByIcalNet_HasThePropertiesOfToCalendar(Schedule[] schedules, FeedOptions options)
    {
        using var stream = new MemoryStream();
        CalendarFeed.Write(schedules, options, stream);
        var read = Calendar.Load(Encoding.UTF8.GetString(stream.ToArray()))!;
        Assert.That(Described(read), Is.EqualTo(Described(CalendarFeed.ToCalendar(schedules, options))));
        Assert.That(read.Events.Select(e => (e.Uid, e.Start, e.End)), Is.EqualTo(CalendarFeed.ToCalendar(schedules, options).Events.Select(e => (e.Uid, e.Start, e.End))));
    }

    private static Schedule Timed(string court, string day) =>
        Of(Entry("1", "1985-02-01", $$"""{ "sets": "x", "what": "X", "kind": "hearing", "due": "{{day}}T09:30" }, { "sets": "late", "kind": "hearing", "due": "{{day}}T23:30" }"""), court: court);

    /// <summary>A docket with titles that need care, drawn from a seed.</summary>
    private static Schedule Titled(int seed)
    {
        var random = new Random(seed);
        string Title() => string.Concat(Enumerable.Range(0, 60).Select(_ => Pieces[random.Next(Pieces.Length)]));
        return Of(string.Join(",", Enumerable.Range(1, 8).Select(n => Entry($"{n}", "2024-02-01", $$"""{ "sets": "x{{n}}", "what": "x{{Title()}}", "due": "2024-03-15" }"""))));
    }

    private static IEnumerable<string> Described(ICalendarComponent component) =>
    [
        component.Name,
        .. Each(component.Properties).Select(p => $"{p.Name} {Parameters(p)} {string.Join("|", Values(p))}").Order(StringComparer.Ordinal),
        .. Each(component.Children).OfType<ICalendarComponent>().SelectMany(Described),
    ];

    /// <summary>Day, hour and zone are told by the value; read ones have them as parameters too.</summary>
    private static string Parameters(ICalendarProperty property) => property.Value is CalDateTime ? "" : string.Join(",", Each(property.Parameters).Select(p => $"{p.Name}={p.Value}"));

    private static IEnumerable<object?> Values(ICalendarProperty property) => property.Value is IEnumerable<string> several ? several : [property.Value];

    /// <summary>Ical.Net's lists fail where they are taken by index, as LINQ does.</summary>
    private static IEnumerable<T> Each<T>(IEnumerable<T> list)
    {
        foreach (var one in list)
            yield return one;
    }
}
