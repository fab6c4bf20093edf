using System.Text;
using Docket.Core.Feed;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Feed;

public sealed class RevokedFeedTests
{
    [Test]
    public void WriteRevoked_HoldsOneNoticeForTheWholeDay()
    {
        using var stream = new MemoryStream();
        CalendarFeed.WriteRevoked(new LocalDate(2022, 11, 18), new LocalDate(2022, 12, 18), stream);
        var text = Encoding.UTF8.GetString(stream.ToArray());
        var lines = FeedKit.Unfolded(text).ToList();
        Assert.That(lines.Count(l => l == "BEGIN:VEVENT"), Is.EqualTo(1));
        Assert.That(lines, Does.Contain("DTSTART;VALUE=DATE:20221118").And.Contain("DTEND;VALUE=DATE:20221119").And.Contain("SUMMARY:This Docket feed was revoked\\; deadlines are no longer updated"));
        Assert.That(lines, Has.Exactly(1).StartsWith("DESCRIPTION:").And.Contains("2022-12-18"));
        Assert.That(text, Does.Not.Contain("VTIMEZONE"));
    }

    [Test]
    public void OtherCasesStay_LeavesTheEventsOfACaseNotGivenAsTheyWere()
    {
        var one = FeedKit.Of(FeedKit.Entry("1", "2024-01-02", """{ "sets": "a", "what": "Brief", "due": "2024-02-01" }, { "sets": "conf", "kind": "hearing", "what": "Conference", "due": "2024-02-05T10:00" }"""), number: "1:24-cv-1");
        var other = FeedKit.Of(FeedKit.Entry("1", "2024-01-02", """{ "sets": "b", "what": "Answer", "due": "2024-02-02" }"""), number: "1:24-cv-2");
        var before = CalendarFeed.Text([one, other], FeedOptions.Default);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(before));
        var options = FeedOptions.Default with { Previous = PreviousFeed.Read(stream, "before") };
        Assert.That(FeedKit.Events(CalendarFeed.Text([other], options with { OtherCasesStay = true })), Is.EqualTo(FeedKit.Events(before)));
        Assert.That(CalendarFeed.Text([other], options), Does.Contain("WITHDRAWN FROM FEED: "));
    }

    [Test]
    public void Name_SealedCaseAmongOthers_IsNotCounted()
    {
        var open = FeedKit.Of(FeedKit.Entry("1", "2024-01-02", """{ "sets": "a", "what": "Brief", "due": "2024-02-01" }"""));
        var hidden = FeedKit.Of(FeedKit.Entry("1", "2024-01-02", """{ "sets": "b", "what": "Answer", "due": "2024-02-02" }"""), number: "1:24-cv-2", more: "\"sealed\": true, \"caption\": \"Secret v. Hidden\",");
        Assert.That(CalendarFeed.Text([open, hidden], FeedOptions.Default), Is.EqualTo(CalendarFeed.Text([open], FeedOptions.Default)));
    }
}
