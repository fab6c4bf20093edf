using Docket.Core.Feed;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Feed;

public sealed class GoldenFeedTests
{
    [Test]
    public void Text_ExampleCase_IsTheGoldenFeed() =>
        Golden.Match(FeedKit.Text(FeedKit.Example("2022-11-18")), "community-justice-exchange.ics");

    [Test]
    public void Text_ExampleCaseWithEverything_IsTheGoldenFeed() =>
        Golden.Match(FeedKit.Text(FeedKit.Example("2022-11-18"), FeedKit.Everything), "community-justice-exchange-all.ics");

    [Test]
    public void Text_TimedHearingsOfTwoCases_IsTheGoldenFeed()
    {
        var newYork = FeedKit.Of(
            FeedKit.Entry("1", "2023-11-20", """{ "sets": "trial", "what": "Trial", "kind": "hearing", "due": "2024-03-04T09:30" }""") + ","
            + FeedKit.Entry("2", "2023-11-27", """{ "continues": "trial", "due": "2024-03-18T10:00" }, { "sets": "late", "what": "Late call", "kind": "hearing", "due": "2024-07-01T23:15" }""") + ","
            + FeedKit.Entry("3", "2024-02-01", """{ "vacates": "late" }"""));
        var delaware = FeedKit.Of(
            FeedKit.Entry("7", "2023-12-01", """{ "sets": "reply", "what": "Reply brief", "due": "2024-01-31" }, { "sets": "call", "what": "Telephone conference", "kind": "hearing", "due": "2024-02-05T16:00" }"""),
            court: "ded",
            more: "\"caption\": \"Peña v. Überlingen 𠀀😀, Inc.\",");
        Golden.Match(CalendarFeed.Text([newYork, delaware], FeedOptions.Default), "timed-hearings.ics");
    }
}
