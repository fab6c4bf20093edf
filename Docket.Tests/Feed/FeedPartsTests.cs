using System.Text;
using Docket.Core.Computation;
using Docket.Core.Feed;
using NUnit.Framework;
using static Docket.Tests.Feed.FeedKit;

namespace Docket.Tests.Feed;

public sealed class FeedPartsTests
{
    [Test]
    public void Split_FeedThatFits_IsTheFeedItself()
    {
        var parts = CalendarFeed.Split([Many(3)], FeedOptions.Default);
        Assert.That((parts.Length, parts[0].Number, parts[0].Events, Text(parts[0])), Is.EqualTo((1, 1, 3, FeedKit.Text(Many(3)))));
    }

    [Test]
    public void Split_NoEvents_IsOneFile() =>
        Assert.That(Text(CalendarFeed.Split([Many(0)], FeedOptions.Default).Single()), Is.EqualTo(FeedKit.Text(Many(0))));

    [TestCase(new[] { 600, 399, 1, 1 }, "1000 1")]
    [TestCase(new[] { 600, 600, 400 }, "600 1000")]
    [TestCase(new[] { 10, 1001, 20 }, "10 1000 21")]
    [TestCase(new[] { 1000 }, "1000")]
    public void Split_ManyEvents_GoesBetweenCasesWhereItCan(int[] cases, string events)
    {
        var parts = CalendarFeed.Split([.. cases.Select((count, i) => Many(count, $"1:24-cv-{i}"))], FeedOptions.Default);
        Assert.That(string.Join(" ", parts.Select(p => p.Events)), Is.EqualTo(events));
        Assert.That(parts.Select(p => p.Number), Is.EqualTo(Enumerable.Range(1, parts.Length)));
    }

    [Test]
    public void Split_OneLargeCase_GoesByDaysAndNamesTheParts()
    {
        var parts = CalendarFeed.Split([Many(1001)], FeedOptions.Default).Select(Text).ToList();
        Assert.That(parts[0], Does.Contain("X-WR-CALNAME:Doe v. Roe - 1:24-cv-1 (S.D.N.Y.) (part 1)\r\n").And.Not.Contain("UID:item-nysd.1_3A24-cv-1.x1000@"));
        Assert.That(parts[1], Does.Contain("(part 2)\r\n").And.Contain("UID:item-nysd.1_3A24-cv-1.x1000@").And.Contain("DTSTART;VALUE=DATE:20260927"), "The 1,001st day from 2024-01-01.");
    }

    [Test]
    public void Split_LongTexts_KeepsToTheOctets()
    {
        var long500 = Of(Entry("1", "2024-01-01", string.Join(",", Enumerable.Range(0, 500).Select(n => $$"""{ "sets": "x{{n}}", "what": "{{new string('a', 3000)}}", "due": "2024-03-01" }"""))));
        var parts = CalendarFeed.Split([long500], FeedOptions.Default);
        Assert.That(parts, Has.Length.GreaterThan(1));
        Assert.That(parts.Select(p => Encoding.UTF8.GetByteCount(Text(p))), Has.All.LessThanOrEqualTo(CalendarFeed.MostOctets));
        Assert.That(parts.Sum(p => p.Events), Is.EqualTo(500));
    }

    private static Schedule Many(int count, string number = "1:24-cv-1")
    {
        var first = Day("2024-01-01");
        return Of(Entry("1", "2024-01-01", string.Join(",", Enumerable.Range(0, count).Select(n => $$"""{ "sets": "x{{n}}", "due": "{{first.PlusDays(n):uuuu-MM-dd}}" }"""))), number: number);
    }

    private static string Text(FeedPart part)
    {
        using var stream = new MemoryStream();
        part.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
