using Docket.Core.Computation;
using Docket.Core.Feed;
using NUnit.Framework;
using static Docket.Tests.Feed.FeedKit;

namespace Docket.Tests.Feed;

public sealed class FeedScopeTests
{
    private static readonly Schedule Case = Of(
        Entry("1", "2024-02-01", """
            { "records": "served", "on": "2024-01-15", "party": "d" }, { "records": "filed", "on": "2024-01-10" },
            { "sets": "mine", "party": "d", "due": "2024-03-01" }, { "sets": "theirs", "party": "p", "due": "2024-03-04" },
            { "sets": "both", "party": "all", "due": "2024-03-05" }, { "sets": "nobodys", "due": "2024-03-06" },
            { "sets": "clerks", "party": "clerk", "due": "2024-03-07" }, { "sets": "conference", "kind": "hearing", "due": "2024-03-08T09:30" }
            """),
        more: """ "caption": "Doe v. Roe", "parties": [ { "id": "d", "responsible": "first" }, { "id": "p", "responsible": "second" }, { "id": "q" } ],""");

    [TestCase("d", "both conference filed mine nobodys served")]
    [TestCase("p", "both conference filed nobodys theirs")]
    [TestCase("q", "both conference filed nobodys")]
    [TestCase("clerk", "both clerks conference filed nobodys")]
    [TestCase("no-party-of-it", "")]
    public void Party_HoldsItsOwnAndWhatBindsAll(string party, string ids) => Assert.That(Ids(new FeedOptions { Events = true, Party = party }), Is.EqualTo(ids));

    [TestCase("first", "both conference filed mine nobodys served")]
    [TestCase("second", "both conference filed nobodys theirs")]
    [TestCase("nobody-here", "")]
    public void Responsible_HoldsWhatConcernsTheirParties(string person, string ids) => Assert.That(Ids(new FeedOptions { Events = true, Responsible = person }), Is.EqualTo(ids));

    [TestCase("d", "first", "both conference filed mine nobodys served")]
    [TestCase("d", "second", "")]
    public void PartyAndResponsible_BothHold(string party, string person, string ids) =>
        Assert.That(Ids(new FeedOptions { Events = true, Party = party, Responsible = person }), Is.EqualTo(ids));

    [TestCase("2024-03-05", null, "both clerks conference nobodys")]
    [TestCase(null, "2024-03-01", "filed mine served")]
    [TestCase("2024-01-15", "2024-03-01", "mine served")]
    [TestCase("2024-03-02", "2024-03-03", "")]
    public void Days_AreInclusive(string? since, string? until, string ids) =>
        Assert.That(Ids(new FeedOptions { Events = true, Since = since is null ? null : Day(since), Until = until is null ? null : Day(until) }), Is.EqualTo(ids));

    [TestCase("2024-03-15", "2024-04-15", "2024-03-01", "2024-03-31", true, Description = "it moved out: subscribers see where to")]
    [TestCase("2024-03-15", "2024-04-15", "2024-04-01", "2024-04-30", true, Description = "it moved in")]
    [TestCase("2024-03-15", "2024-04-15", "2024-05-01", "2024-05-31", false)]
    public void Days_WhatEverStoodThere_Stays(string first, string then, string since, string until, bool held)
    {
        var schedule = Of(Entry("1", "2024-02-01", $$"""{ "sets": "x", "due": "{{first}}" }""") + "," + Entry("2", "2024-02-05", $$"""{ "continues": "x", "due": "{{then}}" }"""));
        Assert.That(Events(schedule, new FeedOptions { Since = Day(since), Until = Day(until) }).ContainsKey("x"), Is.EqualTo(held));
    }

    [Test]
    public void Days_CorrectedOutOfThem_AreSeenToMove()
    {
        static Schedule Set(string due) => Of(Entry("1", "2024-02-01", $$"""{ "sets": "x", "due": "{{due}}" }"""));
        var options = new FeedOptions { Until = Day("2024-03-31") };
        var x = Events(Set("2024-04-15"), options with { Previous = Previous(Text(Set("2024-03-15"), options)) })["x"];
        Assert.That((x.Get("DTSTART"), x.Get("STATUS"), x.Get("SEQUENCE")), Is.EqualTo(("VALUE=DATE:20240415", "CONFIRMED", "1")));
    }

    [Test]
    public void Filters_OfAnyKind_LeaveEachEventAsItIs()
    {
        var all = Events(Case, Everything);
        foreach (var options in new[] { Everything with { Party = "d" }, Everything with { Responsible = "second" }, Everything with { Since = Day("2024-03-05") } })
        {
            foreach (var (id, lines) in Events(Case, options))
                Assert.That(lines, Is.EqualTo(all[id]), id);
        }
    }

    [Test]
    public void Name_OfAFilteredFeed_SaysWhose()
    {
        Assert.That(Text(Case, new FeedOptions { Party = "d", Responsible = "first" }), Does.Contain("X-WR-CALNAME:Doe v. Roe - 1:24-cv-1 (S.D.N.Y.) - d\\, first\r\n"));
        Assert.That(Text(Of(Entry("1", "2024-02-01", ""), more: "\"sealed\": true,"), new FeedOptions { Party = "d" }), Does.Contain("X-WR-CALNAME:Docket: a sealed case\r\n"));
    }

    private static string Ids(FeedOptions options) => string.Join(" ", Events(Case, options).Keys.Order(StringComparer.Ordinal));
}
