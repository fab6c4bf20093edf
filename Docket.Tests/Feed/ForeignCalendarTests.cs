using Docket.Core.Dates;
using Docket.Core.Feed;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Feed;

/// <summary>Calendars as other programs export them, written by hand in their manner.</summary>
public sealed class ForeignCalendarTests
{
    private static readonly DateTimeZone LosAngeles = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];

    // In December Los Angeles is 8 hours behind UTC, 3 behind New York; in July 7 behind UTC.
    [TestCase("DTSTART;VALUE=DATE:20221208", "2022-12-08")]
    [TestCase("DTSTART:20221208", "2022-12-08")]
    [TestCase("DTSTART:20221209T075900Z", "2022-12-08, 11:59 p.m.")]
    [TestCase("DTSTART:20220709T065900Z", "2022-07-08, 11:59 p.m.")]
    [TestCase("DTSTART:20221208T110000", "2022-12-08, 11:00 a.m.")]
    [TestCase("DTSTART;TZID=America/Los_Angeles:20221208T110000", "2022-12-08, 11:00 a.m.")]
    [TestCase("DTSTART;TZID=America/New_York:20221209T020000", "2022-12-08, 11:00 p.m.")]
    [TestCase("DTSTART;TZID=\"Eastern Standard Time\":20221208T140000", "2022-12-08, 11:00 a.m.")]
    [TestCase("DTSTART;TZID=/calendar.example/2022/America/New_York:20221208T1400", "2022-12-08, 11:00 a.m.")]
    [TestCase("dtstart;value=date-time;tzid=Pacific Standard Time:20221208T110000", "2022-12-08, 11:00 a.m.")]
    public void Start_IsTheCourtsLocalDay(string start, string expected)
    {
        var (day, time) = Read(Event("UID:1", "SUMMARY:Hearing", start)).Events.Single().In(LosAngeles);
        Assert.That(DateWords.Iso(day, time), Is.EqualTo(expected));
    }

    [TestCase("\n")]
    [TestCase("\r\n")]
    [TestCase("\r")]
    public void Lines_OfAnyEnd_AreUnfoldedAndTheirEscapesUndone(string end)
    {
        var text = Event("UID:1", "SUMMARY;LANGUAGE=en-us:Reply\\, motion to", "  dismiss\\; see \\\\ A\\nB", "DTSTART:20221208").Replace("\n", end, StringComparison.Ordinal);
        Assert.That(Read(text).Events.Single().Title, Is.EqualTo("Reply, motion to dismiss; see \\ A B"));
    }

    [Test]
    public void Alarm_WithinAnEvent_GivesNoTitle()
    {
        var read = Read(Event("UID:1", "BEGIN:VALARM", "SUMMARY:Alarm", "DTSTART:20200101", "END:VALARM", "SUMMARY:Reply", "DTSTART:20221208"));
        Assert.That(read.Events.Single() is { Title: "Reply", Day.Year: 2022 }, Is.True);
    }

    [Test]
    public void CalendarsOwnZone_ThatNamesAPlace_IsThatPlaces()
    {
        var zone = "BEGIN:VTIMEZONE\nTZID:Custom\nX-LIC-LOCATION:America/New_York\nEND:VTIMEZONE\n";
        Assert.That(Read(Event("UID:1", "DTSTART;TZID=Custom:20221209T020000").Replace("BEGIN:VEVENT", zone + "BEGIN:VEVENT", StringComparison.Ordinal)).Events.Single().In(LosAngeles).Day, Is.EqualTo(new LocalDate(2022, 12, 8)));
    }

    [TestCase("STATUS:CANCELLED", true)]
    [TestCase("STATUS:CONFIRMED", false)]
    public void Status_Cancelled_IsTold(string status, bool cancelled) => Assert.That(Read(Event("UID:1", "DTSTART:20221208", status)).Events.Single().Cancelled, Is.EqualTo(cancelled));

    [Test]
    public void Method_Cancel_CancelsEveryEvent() =>
        Assert.That(Read(Event("UID:1", "DTSTART:20221208").Replace("VERSION:2.0", "METHOD:CANCEL", StringComparison.Ordinal)).Events.Single().Cancelled, Is.True);

    // December 2022: the 2nd, 9th, 16th, 23rd and 30th are Fridays. What is read reaches to 2022-12-31.
    [TestCase("RRULE:FREQ=WEEKLY", "2 9 16 23 30")]
    [TestCase("RRULE:FREQ=WEEKLY;COUNT=2", "2 9")]
    [TestCase("RRULE:FREQ=WEEKLY;UNTIL=20221216T235959Z", "2 9 16")]
    [TestCase("RRULE:FREQ=WEEKLY;INTERVAL=2\nEXDATE:20221216T090000", "2 30")]
    [TestCase("RRULE:FREQ=MONTHLY;BYDAY=1FR", "2")]
    public void Rule_IsCountedWithinTheDaysAskedFor(string rule, string days) =>
        Assert.That(string.Join(' ', Read(Event(["UID:1", "DTSTART:20221202T090000", .. rule.Split('\n')])).Events.Select(e => e.Day.Day)), Is.EqualTo(days));

    [Test]
    public void Rule_LongBeforeTheDaysAskedFor_GivesThoseAlone() =>
        Assert.That(Read(Event("UID:1", "DTSTART:19991231", "RRULE:FREQ=WEEKLY")).Events.Length, Is.EqualTo(52)); // the Fridays of 2022: January 7 to December 30

    [Test]
    public void Rule_InstanceThatWasMoved_StandsOnItsNewDayAlone()
    {
        var text = Event("UID:1", "DTSTART:20221202", "RRULE:FREQ=WEEKLY;COUNT=2").Replace("END:VCALENDAR\n", "", StringComparison.Ordinal)
            + "BEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20221209\nDTSTART:20221212\nEND:VEVENT\nEND:VCALENDAR\n";
        Assert.That(Read(text).Events.Select(e => e.Day.Day), Is.EqualTo(new[] { 2, 12 }));
    }

    [TestCase("RRULE:FREQ=SECONDLY")]
    [TestCase("RRULE:FREQ=SOMETIMES")]
    [TestCase("RRULE:nonsense")]
    public void Rule_ThatIsNotRead_KeepsTheFirstDayAndSaysSo(string rule)
    {
        var read = Read(Event("UID:1", "SUMMARY:Call", "DTSTART:20221202", rule));
        Assert.That(read.Events.Single().Day, Is.EqualTo(new LocalDate(2022, 12, 2)));
        Assert.That(read.Problems.Single() is { Loses: false, Line: 7 } problem && problem.Words.Contains("only its first day, 2022-12-02", StringComparison.Ordinal), Is.True, read.Problems[0].Words);
    }

    [TestCase("", "the file is empty")]
    [TestCase("\uFEFF \r\n", "the file is empty")]
    [TestCase("<!DOCTYPE html><html></html>", "this is a web page and no calendar")]
    [TestCase("Subject,Start Date\nReply,12/08/2022\n", "expected a text that begins with BEGIN:VCALENDAR")]
    [TestCase("{ \"events\": [] }", "expected a text that begins with BEGIN:VCALENDAR")]
    public void Text_ThatIsNoCalendar_IsRefusedInWords(string text, string words)
    {
        var read = Read(text);
        Assert.That((read.IsCalendar, read.Events.Length), Is.EqualTo((false, 0)));
        Assert.That(read.Problems.Single().Words, Does.Contain(words));
    }

    [TestCase("SUMMARY:Reply", "the event \"Reply\" has no day (DTSTART)", 0, true)]
    [TestCase("DTSTART:20221345", "begins on \"20221345\", which is no day", 0, true)]
    [TestCase("DTSTART:tomorrow", "begins on \"tomorrow\", which is no day", 0, true)]
    [TestCase("DTSTART:00010101", "which is no day", 0, true)]
    [TestCase("DTSTART;TZID=Nowhere:20221208T110000", "the time zone \"Nowhere\" is not known", 1, false)]
    public void Event_ThatIsDamaged_IsSaidAndCostsNoOther(string line, string words, int read, bool loses)
    {
        var text = Event("UID:1", line).Replace("END:VCALENDAR\n", "BEGIN:VEVENT\nUID:2\nDTSTART:20221209\nEND:VEVENT\nEND:VCALENDAR\n", StringComparison.Ordinal);
        var calendar = Read(text);
        Assert.That(calendar.Events.Length, Is.EqualTo(read + 1));
        Assert.That(calendar.Problems.Single().Words, Does.Contain(words));
        Assert.That(calendar.Problems[0].Loses, Is.EqualTo(loses));
    }

    [Test]
    public void Event_WithoutUid_IsReadAndSaid()
    {
        var read = Read(Event("SUMMARY:Reply", "DTSTART:20221208"));
        Assert.That((read.Events.Single().Uid, read.Problems.Single().Loses), Is.EqualTo(((string?)null, false)));
    }

    [Test]
    public void Calendar_ThatBreaksOff_SaysWhereAndKeepsWhatCameBefore()
    {
        var whole = Event("UID:1", "DTSTART:20221208");
        var read = Read(whole.Replace("END:VCALENDAR\n", "BEGIN:VEVENT\nUID:2\nDTSTART:2022", StringComparison.Ordinal));
        Assert.That(read.Events.Length, Is.EqualTo(1));
        Assert.That(read.Problems.Single() is { Loses: true } problem && problem.Words.Contains("breaks off within VEVENT", StringComparison.Ordinal), Is.True);
    }

    /// <summary>Every prefix of a calendar, and the calendar with each character gone, is read without an exception.</summary>
    [Test]
    public void Calendar_HoweverCut_IsReadWithoutAnException()
    {
        var text = Event("UID:1", "SUMMARY;X=\"a:b\":Reply\\, brief", "DTSTART;TZID=America/New_York:20221208T110000", "RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=FR", "EXDATE:20221216");
        for (var i = 0; i < text.Length; i++)
        {
            Assert.That(() => Read(text[..i]), Throws.Nothing, text[..i]);
            Assert.That(() => Read(text.Remove(i, 1)), Throws.Nothing, text.Remove(i, 1));
        }
    }

    private static string Event(params string[] lines) => $"BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\n{string.Concat(lines.Select(l => l + "\n"))}END:VEVENT\nEND:VCALENDAR\n";

    private static ForeignCalendar Read(string text) => ForeignCalendar.Read(text, new LocalDate(2022, 1, 1), new LocalDate(2022, 12, 31));
}
