using System.Text;
using Docket.Core;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

/// <summary>Dates at the ends of the calendar, such as 9999-12-31 for "no end", are answered and never break.</summary>
public sealed class EdgeOfCalendarTests
{
    [TestCase("9999-12-31", "9999-12-31")]
    [TestCase("0001-01-01", "0001-01-01")]
    [TestCase("9999-12-31T17:00", "9999-12-31")]
    [TestCase("fifth Friday of December 9999", "9999-12-31")]
    public void DateCertain_AtTheEdge_StandsWithoutALastMoment(string phrase, string expected)
    {
        var date = Law.BuiltIn.Compute(phrase, "txwd");
        Assert.That((date.Dates(), date.LastMoment), Is.EqualTo((expected, (NodaTime.OffsetDateTime?)null)));
        Assert.That(date.LastMomentBasis, Does.Contain("edge of the calendar"));
    }

    [TestCase("24 hours after 9999-12-31T17:00")]
    [TestCase("24 hours before 0001-01-01T01:00")]
    [TestCase("99999 hours after 2060-12-31T17:00")]
    [TestCase("30 days after 9999-12-20")]
    [TestCase("99999 years after 2022-01-01")]
    [TestCase("99999 court days after 2022-01-01")]
    [TestCase("one month before 0001-01-05")]
    [TestCase("no earlier than 99999 months after 2022-01-01")]
    public void Period_OverTheEdge_IsNotKnown(string phrase)
    {
        var date = Law.BuiltIn.Compute(phrase, "cand", "mail", Dockets.Day("2022-01-01"));
        Assert.That((date.Date, date.Readings.IsEmpty), Is.EqualTo(((NodaTime.LocalDate?)null, true)));
        Assert.That(date.NoDate, Does.StartWith("Not known"));
    }

    [Test]
    public void Case_WithADayAtTheEdge_HasAScheduleAProofAndAFeed()
    {
        var file = Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "sets": "forever", "kind": "hearing", "due": "9999-12-31T10:00" }""", """{ "sets": "start", "due": "0001-01-01" }""", """{ "sets": "x", "due": "2022-12-01" }"""));
        var schedule = file.AsOf("2022-09-01");
        using var feed = new MemoryStream();
        Law.BuiltIn.WriteFeed(schedule, feed);
        Assert.Multiple(() =>
        {
            Assert.That(schedule.Row("forever"), Is.EqualTo("9999-12-31 in-force"));
            Assert.That(Law.BuiltIn.Explain(schedule, "forever"), Does.Contain("Friday, December 31, 9999, 10:00 a.m."));
            Assert.That(Law.BuiltIn.Check(file), Is.Not.Null);
            Assert.That(Encoding.UTF8.GetString(feed.ToArray()), Does.Contain("UID:item-cand.3_3A22-cv-1.x@").And.Not.Contain("forever"));
        });
    }
}
