using Docket.Core.Computation;
using Docket.Core.Feed;
using NUnit.Framework;
using static Docket.Tests.Feed.FeedKit;

namespace Docket.Tests.Feed;

public sealed class AlarmsAndRemindersTests
{
    private const string X = """{ "sets": "x", "what": "X", "due": "2024-03-15" }""";
    private const string Hearing = """{ "sets": "x", "what": "X", "kind": "hearing", "due": "2024-03-15T09:30" }""";

    /// <summary>A whole day begins at midnight: 15 hours before it, it is nine in the morning of the day before.</summary>
    [TestCase(X, "-PT15H", "-P6DT15H", "-P29DT15H")]
    [TestCase(Hearing, "-P1D", "-P7D", "-P30D")]
    public void Alarms_Asked_SoundAtNineOrBeforeTheHour(string effect, params string[] triggers)
    {
        var alarms = Alarms(Of(Entry("1", "2024-02-01", effect)), 1, 7, 30);
        Assert.That(alarms.Select(a => a.Get("TRIGGER")), Is.EqualTo(triggers));
        Assert.That(alarms.Select(a => a.Get("ACTION")), Has.All.EqualTo("DISPLAY"));
        Assert.That(alarms.Select(a => a.Get("DESCRIPTION")), Has.All.EqualTo($"{(effect == X ? "DUE" : "HEARING")}: X - Doe v. Roe"));
        Assert.That(alarms.Select(a => a.Get("UID")).First(), Is.EqualTo("alarm-1d-item-nysd.1_3A24-cv-1.x@docket.example"));
    }

    [Test]
    public void Alarms_Asked_KeepTheirOrder() =>
        Assert.That(Alarms(Of(Entry("1", "2024-02-01", X)), 7, 1, 7).Select(a => a.Get("TRIGGER")), Is.EqualTo(new[] { "-P6DT15H", "-PT15H" }));

    [TestCase("""{ "vacates": "x" }""", 0)]
    [TestCase("""{ "satisfies": "x" }""", 0)]
    [TestCase("""{ "satisfies": "x", "partly": "the rest" }""", 1)]
    [TestCase("""{ "continues": "x", "due": "2024-03-22" }""", 1)]
    [TestCase("""{ "records": "served" }""", 1)]
    public void Alarms_OfWhatIsCancelledOrDone_AreNone(string effect, int alarms) =>
        Assert.That(Alarms(Of(Entry("1", "2024-02-01", X) + "," + Entry("2", "2024-02-05", effect)), 7), Has.Length.EqualTo(alarms));

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(366)]
    public void Options_DaysThatAreNone_AreRefused(int days)
    {
        Assert.That(() => new FeedOptions { Alarms = [days] }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new FeedOptions { Reminders = [7, days] }, Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [TestCase(X, "20240308", "IN 7 DAYS: DUE: X - Doe v. Roe", "Friday\\, March 15\\, 2024")]
    [TestCase(Hearing, "20240308", "IN 7 DAYS: HEARING: X - Doe v. Roe", "Friday\\, March 15\\, 2024\\, 9:30 a.m.")]
    public void Reminder_OfADeadlineOrHearing_IsAWholeDayOfItsOwn(string effect, string day, string title, string when)
    {
        var events = Events(Of(Entry("1", "2024-02-01", effect)), new FeedOptions { Reminders = [7] });
        var reminder = events["rm-7d-x"];
        Assert.Multiple(() =>
        {
            Assert.That(events.Keys, Is.EquivalentTo(new[] { "x", "rm-7d-x" }));
            Assert.That(reminder.Get("UID"), Is.EqualTo("rm-7d-item-nysd.1_3A24-cv-1.x@docket.example"));
            Assert.That((reminder.Get("DTSTART"), reminder.Get("SUMMARY"), reminder.Get("CATEGORIES"), reminder.Get("TRANSP")), Is.EqualTo(($"VALUE=DATE:{day}", title, "Reminder", "TRANSPARENT")));
            Assert.That(reminder.Get("RELATED-TO"), Is.EqualTo("RELTYPE=PARENT:item-nysd.1_3A24-cv-1.x@docket.example"));
            Assert.That(reminder.Get("DESCRIPTION"), Does.StartWith($"A reminder\\, 7 days before {when}. Nothing is due on this day.\\n"));
        });
    }

    [TestCase("""{ "vacates": "x" }""", "CANCELLED", "CANCELLED: IN 1 DAY: CANCELLED: X - Doe v. Roe", "1", "20240314")]
    [TestCase("""{ "satisfies": "x" }""", "CANCELLED", "CANCELLED: IN 1 DAY: DONE: X - Doe v. Roe", "1", "20240314")]
    [TestCase("""{ "continues": "x", "due": "2024-03-22" }""", "CONFIRMED", "IN 1 DAY: DUE: X - Doe v. Roe", "1", "20240321")]
    [TestCase("""{ "confirms": "x" }""", "CONFIRMED", "IN 1 DAY: DUE: X - Doe v. Roe", "0", "20240314")]
    public void Reminder_ChangesWithItsDeadline(string effect, string status, string title, string sequence, string day)
    {
        var reminder = Events(Of(Entry("1", "2024-02-01", X) + "," + Entry("2", "2024-02-05", effect)), new FeedOptions { Reminders = [1] })["rm-1d-x"];
        Assert.That((reminder.Get("STATUS"), reminder.Get("SUMMARY"), reminder.Get("SEQUENCE"), reminder.Get("DTSTART")), Is.EqualTo((status, title, sequence, $"VALUE=DATE:{day}")));
    }

    [Test]
    public void Reminders_Asked_LeaveTheDeadlineAsItWas() =>
        Assert.That(Events(Of(Entry("1", "2024-02-01", X)), new FeedOptions { Reminders = [7], Alarms = [1] })["x"], Is.EqualTo(Events(Of(Entry("1", "2024-02-01", X)))["x"]));

    private static List<string>[] Alarms(Schedule schedule, params int[] days) =>
        [.. Text(schedule, new FeedOptions { Events = true, Alarms = [.. days] }).Split("BEGIN:VALARM\r\n").Skip(1).Select(part => Unfolded(part.Split("END:VALARM")[0]).ToList())];
}
