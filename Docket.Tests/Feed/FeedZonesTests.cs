using System.Text;
using Docket.Core.Feed;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Feed;

/// <summary>Expected from the Uniform Time Act as amended in 1986 (first Sunday in April to the last in October, from 1987) and 2005 (second Sunday in March to the first in November, from 2007).</summary>
public sealed class FeedZonesTests
{
    [TestCase("America/Los_Angeles", 2022, 2022,
        "STANDARD 20201101T020000 -0700>-0800 FREQ=YEARLY;BYDAY=1SU;BYMONTH=11",
        "DAYLIGHT 20210314T020000 -0800>-0700 FREQ=YEARLY;BYDAY=2SU;BYMONTH=3")]
    [TestCase("America/New_York", 2006, 2008,
        "STANDARD 20041031T020000 -0400>-0500 FREQ=YEARLY;UNTIL=20061029T060000Z;BYDAY=-1SU;BYMONTH=10",
        "STANDARD 20071104T020000 -0400>-0500 FREQ=YEARLY;BYDAY=1SU;BYMONTH=11",
        "DAYLIGHT 20050403T020000 -0500>-0400 FREQ=YEARLY;UNTIL=20060402T070000Z;BYDAY=1SU;BYMONTH=4",
        "DAYLIGHT 20070311T020000 -0500>-0400 FREQ=YEARLY;BYDAY=2SU;BYMONTH=3")]
    [TestCase("America/New_York", 1986, 1987,
        "STANDARD 19841028T020000 -0400>-0500 FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
        "DAYLIGHT 19850428T020000 -0500>-0400 FREQ=YEARLY;UNTIL=19860427T070000Z;BYDAY=-1SU;BYMONTH=4",
        "DAYLIGHT 19870405T020000 -0500>-0400 FREQ=YEARLY;BYDAY=1SU;BYMONTH=4")]
    [TestCase("America/New_York", 2040, 2040,
        "STANDARD 20381107T020000 -0400>-0500 FREQ=YEARLY;BYDAY=1SU;BYMONTH=11",
        "DAYLIGHT 20390313T020000 -0500>-0400 FREQ=YEARLY;BYDAY=2SU;BYMONTH=3")]
    [TestCase("America/Indiana/Indianapolis", 2006, 2006,
        "STANDARD 19701025T020000 -0400>-0500 ",
        "STANDARD 20061029T020000 -0400>-0500 ",
        "STANDARD 20071104T020000 -0400>-0500 ",
        "DAYLIGHT 20060402T020000 -0500>-0400 ",
        "DAYLIGHT 20070311T020000 -0500>-0400 ")]
    [TestCase("America/Phoenix", 2022, 2024, "STANDARD 19671029T020000 -0600>-0700 ")]
    [TestCase("Etc/GMT+5", 2022, 2022, "STANDARD 18991231T190000 -0500>-0500 ")]
    public void Of_Years_HoldsTheRulesOfThoseYears(string zone, int from, int to, params string[] expected)
    {
        var text = Text(FeedZones.Of(DateTimeZoneProviders.Tzdb[zone], from, to));
        Assert.That(text, Does.StartWith($"BEGIN:VTIMEZONE\r\nTZID:{zone}\r\n"));
        Assert.That(Observances(text), Is.EqualTo(expected));
    }

    [Test]
    public void Of_ZoneWithOffsetsOfSeconds_TellsThem() =>
        Assert.That(Text(FeedZones.Of(DateTimeZoneProviders.Tzdb["Africa/Monrovia"], 1972, 1972)), Does.Contain("DTSTART:19720107T000000\r\nTZNAME:GMT\r\nTZOFFSETFROM:-004430\r\nTZOFFSETTO:+0000\r\n"), "Liberia, 44 minutes 30 seconds behind Greenwich until January 7, 1972.");

    private static string Text(FeedZone zone)
    {
        using var stream = new MemoryStream();
        var lines = new ContentLines(stream);
        ZoneWriter.Add(lines, zone);
        lines.Flush();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IEnumerable<string> Observances(string text)
    {
        foreach (var part in text.Split("BEGIN:").Skip(2))
        {
            var lines = part.Split("\r\n");
            string Value(string name) => lines.SingleOrDefault(l => l.StartsWith(name, StringComparison.Ordinal))?[(name.Length + 1)..] ?? "";
            yield return $"{lines[0]} {Value("DTSTART")} {Value("TZOFFSETFROM")}>{Value("TZOFFSETTO")} {Value("RRULE")}";
        }
    }
}
