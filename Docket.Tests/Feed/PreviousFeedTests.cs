using Docket.Core.Computation;
using Docket.Core.Facts;
using Docket.Core.Feed;
using Docket.Tests.TestKit;
using NUnit.Framework;
using static Docket.Tests.Feed.FeedKit;

namespace Docket.Tests.Feed;

/// <summary>A feed goes on from the one that subscribers have, where the docket's own history does not say what changed.</summary>
public sealed class PreviousFeedTests
{
    private const string Continued = """{ "continues": "x", "due": "2024-03-22" }""";

    [TestCase(1)]
    [TestCase(5)]
    [TestCase(9)]
    public void Write_WithItselfAsPrevious_IsTheSame(int seed)
    {
        var options = Everything with { Alarms = [3], Reminders = [7], Since = Day("2022-01-01") };
        foreach (var schedule in new[] { RandomDockets.Of(seed).AsOf("2023-06-01"), Example("2022-11-18") })
        {
            var first = Text(schedule, options);
            Assert.That(Text(schedule, options with { Previous = Previous(first) }), Is.EqualTo(first));
        }
    }

    [Test]
    public void Sequence_DateCorrectedInTheFile_GoesOnAndStampsASecondLater()
    {
        var x = Then(Text(Set("2024-03-15")), Set("2024-03-18"));
        Assert.That((x.Get("DTSTART"), x.Get("SEQUENCE"), x.Get("DTSTAMP"), x.Get("LAST-MODIFIED")), Is.EqualTo(("VALUE=DATE:20240318", "1", "20240201T000001Z", "20240201T000001Z")));
    }

    [Test]
    public void Sequence_CorrectedTwice_RisesTwiceAndThenStays()
    {
        var once = Text(Set("2024-03-18"), WithPrevious(Text(Set("2024-03-15"))));
        var twice = Text(Set("2024-03-19"), WithPrevious(once));
        Assert.That((Events(twice)["x"].Get("SEQUENCE"), Events(twice)["x"].Get("DTSTAMP")), Is.EqualTo(("2", "20240201T000002Z")));
        Assert.That(Text(Set("2024-03-19"), WithPrevious(twice)), Is.EqualTo(twice));
    }

    [TestCase("2024-03-15", "2024-03-15T17:00", "0", Description = "an hour that a whole day names in its title: not another day")]
    [TestCase("2024-03-15T17:00", "2024-03-15T16:00", "0")]
    public void Sequence_HourOfADeadlineCorrected_ChangesTheStampAlone(string before, string after, string sequence)
    {
        var x = Then(Text(Set(before)), Set(after));
        Assert.That((x.Get("SEQUENCE"), x.Get("DTSTAMP")), Is.EqualTo((sequence, "20240201T000001Z")));
    }

    [Test]
    public void Sequence_HourOfAHearingCorrected_Rises()
    {
        Schedule Hearing(string due) => Of(Entry("1", "2024-02-01", $$"""{ "sets": "x", "what": "X", "kind": "hearing", "due": "{{due}}" }"""));
        Assert.That(Then(Text(Hearing("2024-03-15T09:30")), Hearing("2024-03-15T10:30")).Get("SEQUENCE"), Is.EqualTo("1"));
    }

    [Test]
    public void Stamp_TitleCorrected_IsASecondLaterWithTheSameSequence()
    {
        var x = Then(Text(Set("2024-03-15")), Set("2024-03-15", what: "Answer"));
        Assert.That((x.Get("SUMMARY"), x.Get("SEQUENCE"), x.Get("DTSTAMP")), Is.EqualTo(("DUE: Answer - Doe v. Roe", "0", "20240201T000001Z")));
    }

    [Test]
    public void Sequence_MovedByANewEntry_IsTheDocketsOwn()
    {
        var after = Of(Entry("1", "2024-02-01", """{ "sets": "x", "what": "X", "due": "2024-03-15" }""") + "," + Entry("2", "2024-02-05", Continued));
        Assert.That(Then(Text(Set("2024-03-15")), after), Is.EqualTo(Events(after)["x"]));
    }

    [Test]
    public void Sequence_FallenInTheDocket_DoesNotFallInTheFeed()
    {
        var moved = Of(Entry("1", "2024-02-01", """{ "sets": "x", "what": "X", "due": "2024-03-15" }""") + "," + Entry("2", "2024-02-05", Continued));
        var x = Then(Text(moved), Set("2024-03-15"));
        Assert.That((x.Get("DTSTART"), x.Get("SEQUENCE"), x.Get("DTSTAMP")), Is.EqualTo(("VALUE=DATE:20240315", "2", "20240205T000001Z")));
    }

    [Test]
    public void HeldAgain_AfterItWasCancelled_ComesBack()
    {
        var gone = Text(Of(Entry("1", "2024-02-01", "")), WithPrevious(Text(Set("2024-03-15"))));
        var x = Events(Text(Set("2024-03-15"), WithPrevious(gone)))["x"];
        Assert.That((x.Get("STATUS"), x.Get("SEQUENCE"), x.Get("SUMMARY")), Is.EqualTo(("CONFIRMED", "2", "DUE: X - Doe v. Roe")));
    }

    [Test]
    public void With_FilesOfASplitFeed_HoldsBoth()
    {
        var one = Previous(Text(Set("2024-03-15")));
        var other = Previous(Text(Of(Entry("1", "2024-02-01", """{ "sets": "x", "due": "2024-03-15" }, { "sets": "y", "due": "2024-03-15" }"""), number: "1:24-cv-2")));
        Assert.That((one.With(other).Count, one.With(one).Count), Is.EqualTo((3, 1)));
    }

    [TestCase("", 0, "this is not a feed of docket")]
    [TestCase("<html>", 0, "this is not a feed of docket")]
    [TestCase("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Somebody//EN\r\nEND:VCALENDAR\r\n", 0, "this is not a feed of docket")]
    [TestCase("BEGIN:VCALENDAR\r\nPRODID:-//Docket//Docket 1//EN\r\nBEGIN:VEVENT\r\n", 3, "ends before END:VCALENDAR")]
    [TestCase("BEGIN:VCALENDAR\r\nPRODID:-//Docket//Docket 1//EN\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n", 3, "has no END:VEVENT")]
    [TestCase("BEGIN:VCALENDAR\r\nPRODID:-//Docket//Docket 1//EN\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", 3, "has no DTSTART")]
    [TestCase("BEGIN:VCALENDAR\r\nPRODID:-//Docket//Docket 1//EN\r\nBEGIN:VEVENT\r\nhello\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", 4, "no line of a calendar")]
    public void Read_NoFeedOfOurs_IsRefusedWithTheLine(string text, int line, string words)
    {
        var thrown = Assert.Throws<InvalidDataFileException>(() => Previous(text))!;
        Assert.That(thrown.Message, Does.StartWith(line == 0 ? "old.ics: " : $"old.ics:{line}:1: ").And.Contains(words));
    }

    [TestCase("SEQUENCE:0", "SEQUENCE:-1", "SEQUENCE is \"-1\"; expected a number")]
    [TestCase("SEQUENCE:0", "SEQUENCE:99999999999", "expected a number")]
    [TestCase("STATUS:CONFIRMED", "STATUS:MAYBE", "STATUS is \"MAYBE\"")]
    [TestCase("DTSTART;VALUE=DATE:20240315", "DTSTART;VALUE=DATE:20241315", "DTSTART is \"20241315\"")]
    [TestCase("DTSTART;VALUE=DATE:20240315", "DTSTART;VALUE=DATE:99991231", "DTSTART is \"99991231\"")]
    [TestCase("DTSTART;VALUE=DATE:20240315", "DTSTART;TZID=Mars/Base:20240315T093000", "expected a day, or an hour with its zone")]
    [TestCase("CREATED:20240201T000000Z", "CREATED:20240201", "CREATED is \"20240201\"")]
    [TestCase("UID:item", "UID: item", "UID is")]
    public void Read_PropertyChangedByHand_IsRefused(string written, string changed, string words) =>
        Assert.That(() => Previous(Text(Set("2024-03-15")).Replace(written, changed, StringComparison.Ordinal)), Throws.TypeOf<InvalidDataFileException>().With.Message.Contains(words));

    [Test]
    public void Read_BytesThatAreNoText_AreRefused() =>
        Assert.That(() => PreviousFeed.Read(new MemoryStream([0x42, 0xFF, 0xFE]), "old.ics"), Throws.TypeOf<InvalidDataFileException>().With.Message.Contains("not UTF-8"));

    [Test]
    public void Read_LineEndsOfAnotherMachine_AreTaken() =>
        Assert.That(Previous(Text(Set("2024-03-15")).ReplaceLineEndings("\n")).Count, Is.EqualTo(1));

    private static Schedule Set(string due, string what = "X") => Of(Entry("1", "2024-02-01", $$"""{ "sets": "x", "what": "{{what}}", "due": "{{due}}" }"""));

    private static FeedOptions WithPrevious(string text) => FeedOptions.Default with { Previous = Previous(text) };

    private static List<string> Then(string before, Schedule after) => Events(Text(after, WithPrevious(before)))["x"];
}
