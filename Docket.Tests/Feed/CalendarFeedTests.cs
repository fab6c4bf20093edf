using System.Text;
using Docket.Core;
using Docket.Core.Feed;
using Ical.Net;
using NUnit.Framework;
using static Docket.Tests.Feed.FeedKit;

namespace Docket.Tests.Feed;

public sealed class CalendarFeedTests
{
    private const string X = """{ "sets": "x", "what": "X", "due": "2024-03-15" }""";
    private const string Call = """{ "sets": "call", "what": "Call 😀 about 𠀀, with enough words to be folded more than once", "kind": "hearing", "due": "2024-07-15T09:30" }""";

    [Test]
    public void Write_Stream_IsUtf8WithoutMarkAndStaysOpen()
    {
        using var stream = new MemoryStream();
        Law.BuiltIn.WriteFeed(Example("2022-11-18"), stream);
        Assert.That(stream.CanWrite, Is.True);
        Assert.That(stream.ToArray(), Is.EqualTo(Encoding.UTF8.GetBytes(Text(Example("2022-11-18")))));
        Assert.That(stream.ToArray().Take(15), Is.EqualTo("BEGIN:VCALENDAR"u8.ToArray()));
    }

    [TestCase("2022-11-19")]
    [TestCase("2023-06-01")]
    [TestCase("2031-01-01")]
    public void Text_LaterDayWithTheSameEntries_IsTheSame(string asOf) =>
        Assert.That(Text(Example(asOf), Everything), Is.EqualTo(Text(Example("2022-11-18"), Everything)));

    [Test]
    public void Text_EarlierDay_HoldsWhatWasKnown() =>
        Assert.That(Events(Example("2022-10-01")).Keys, Is.EqualTo(new[] { "cmc", "production-1-to-5-and-7-to-9" }));

    [Test]
    public void Text_Lines_EndWithCrLfAndHoldAtMost75Octets()
    {
        var text = Text(Of(Entry("1", "2024-02-01", Call)));
        Assert.That(text, Does.EndWith("END:VCALENDAR\r\n"));
        Assert.That(text.Replace("\r\n", ""), Does.Not.Contain("\n").And.Not.Contain("\r"));
        Assert.That(text.Split("\r\n").Select(Encoding.UTF8.GetByteCount), Has.All.LessThanOrEqualTo(75));
        Assert.That(text, Does.Contain("😀").And.Contain("𠀀"));
    }

    [Test]
    public void Text_ReadAgain_GivesTheSameEvents()
    {
        var schedule = Of(Entry("1", "2024-02-01", X + "," + Call));
        var read = Calendar.Load(Text(schedule))!;
        var made = CalendarFeed.ToCalendar(schedule);
        Assert.That(read.Events.Select(e => (e.Uid, e.Start, e.End, e.Summary, e.Description)), Is.EqualTo(made.Events.Select(e => (e.Uid, e.Start, e.End, e.Summary, e.Description))));
        Assert.That(read.Events.Select(e => e.Uid), Is.EqualTo(new[] { "item-nysd.1_3A24-cv-1.call@docket.example", "item-nysd.1_3A24-cv-1.x@docket.example" }));
        Assert.That(read.Events.First().Start!.AsUtc, Is.EqualTo(new DateTime(2024, 7, 15, 13, 30, 0, DateTimeKind.Utc)));
        Assert.That(read.TimeZones.Select(z => z.TzId), Is.EqualTo(new[] { "America/New_York" }));
    }

    [TestCase("METHOD")]
    [TestCase("BEGIN:VALARM")]
    [TestCase("BEGIN:PARTICIPANT")]
    [TestCase("\nUID:docket")]
    public void Text_Feed_HasNothingThatReadersMistake(string line) =>
        Assert.That(Text(Example("2022-11-18"), Everything), Does.Not.Contain(line));

    [Test]
    public void Text_CalendarItself_HasNoUid() =>
        Assert.That(Text(Example("2022-11-18")).Split("BEGIN:VEVENT")[0], Does.Not.Contain("UID:"));

    [Test]
    public void Text_NoEvents_IsACalendarWithAZone()
    {
        var text = Text(Of(Entry("1", "2024-02-01", "")));
        Assert.That(text, Does.Contain("TZID:America/New_York\r\n").And.Not.Contain("VEVENT").And.Not.Contain("LAST-MODIFIED"));
        Assert.That(text, Is.EqualTo(Text(Of(Entry("1", "2024-02-01", ""), "2030-01-01"))));
    }

    [Test]
    public void Text_SeveralCases_AreNamedByNumberAndOrderedByUid()
    {
        var text = CalendarFeed.Text([Of(Entry("1", "2024-02-01", X), court: "txwd"), Of(Entry("1", "2024-02-01", X))], FeedOptions.Default);
        Assert.That(text, Does.Contain("X-WR-CALNAME:Docket: 2 cases\r\n").And.Contain("X-WR-TIMEZONE:America/Chicago\r\n"));
        Assert.That(text.IndexOf("UID:item-nysd", StringComparison.Ordinal), Is.LessThan(text.IndexOf("UID:item-txwd", StringComparison.Ordinal)));
    }

    [Test]
    public void ToCalendar_SameCaseTwice_IsRefused() =>
        Assert.That(
            () => CalendarFeed.ToCalendar([Of(Entry("1", "2024-02-01", X)), Of(Entry("2", "2024-02-01", X), court: "NYSD")], FeedOptions.Default),
            Throws.ArgumentException.With.Message.Contains("1:24-cv-1 of nysd stands twice"));

    [Test]
    public void ToCalendar_SameNumberInAnotherCourt_IsAnotherCase() =>
        Assert.That(CalendarFeed.ToCalendar([Of(Entry("1", "2024-02-01", X)), Of(Entry("1", "2024-02-01", X), court: "nyed")], FeedOptions.Default).Events, Has.Count.EqualTo(2));

    [Test]
    public void ToCalendar_NoSchedule_IsRefused() =>
        Assert.That(() => CalendarFeed.ToCalendar([], FeedOptions.Default), Throws.ArgumentException);

    [Test]
    public void Write_Refusal_WritesNothing()
    {
        using var stream = new MemoryStream();
        Assert.That(() => CalendarFeed.Write([], FeedOptions.Default, stream), Throws.ArgumentException);
        Assert.That(stream.Length, Is.Zero);
    }

    [Test]
    public void Write_Null_IsRefused()
    {
        Assert.That(() => CalendarFeed.Write(null!, FeedOptions.Default, Stream.Null), Throws.ArgumentNullException);
        Assert.That(() => CalendarFeed.Text([Example("2022-11-18")], null!), Throws.ArgumentNullException);
        Assert.That(() => CalendarFeed.Write([Example("2022-11-18")], FeedOptions.Default, null!), Throws.ArgumentNullException);
    }
}
