using Docket.Core.Calendars;
using Docket.Core.Dates;
using Docket.Core.Storage;
using NodaTime;
using NUnit.Framework;
using static Docket.Tests.Calendars.CalendarKit;

namespace Docket.Tests.Calendars;

public sealed class ClosingsTests
{
    private static readonly HolidayCalendar Closings = StateHolidaysReader.BuiltInClosings();

    [TestCase("1997-12-26", "Executive closing", Description = "Latham v. Dominick's (7th Cir. 1998)")]
    [TestCase("2001-12-24", "Executive closing")]
    [TestCase("2004-06-11", "Day of mourning for President Ronald Reagan")]
    [TestCase("2007-01-02", "Day of mourning for President Gerald Ford")]
    [TestCase("2008-12-26", "Executive closing")]
    [TestCase("2018-12-05", "Day of mourning for President George H. W. Bush")]
    [TestCase("2025-01-09", "Day of mourning for President Jimmy Carter")]
    [TestCase("2025-12-24", "Executive closing")]
    [TestCase("2025-12-26", "Executive closing")]
    [TestCase("2025-12-25", null, Description = "between two days of one order")]
    [TestCase("2009-01-02", null, Description = "no legal holiday, Ninth Circuit notice of 2008")]
    [TestCase("2021-12-24", null)]
    [TestCase("2023-12-22", null, Description = "an administrative closing")]
    public void Find_DayOfAnOrder_IsAClosing(string date, string? name)
    {
        Assert.That(Closings.Find(D(date))?.Name, Is.EqualTo(name));
        Assert.That(Closings.Find(D(date), Direction.Backward)?.Name, Is.EqualTo(name));
    }

    [TestCase("2025-12-26", "Exec. Order 14371")]
    [TestCase("2018-12-05", "Exec. Order 13852")]
    [TestCase("2014-12-26", "Exec. Order 13682")]
    public void Find_DayOfAnOrder_CitesIt(string date, string citation) => Assert.That(Closings.Find(D(date))?.Rule.Citation, Is.EqualTo(citation));

    [Test]
    public void Closings_AllOfThem_AreDoubtfulWeekdaysOffTheFederalList()
    {
        var days = Enumerable.Range(Closings.FirstYear, Closings.LastYear - Closings.FirstYear + 1).SelectMany(year => Closings.InYear(year)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(days, Has.Count.EqualTo(24));
            Assert.That(days.Select(day => day.Date.DayOfWeek), Is.All.LessThan(IsoDayOfWeek.Saturday));
            Assert.That(days.Select(day => Federal.Find(day.Date)), Is.All.Null);
            Assert.That(days.Select(day => day.Rule.Standing), Is.All.EqualTo(HolidayStanding.Doubtful));
            Assert.That(days.Where(day => day.Rule.Note?.Contains("Half a day", StringComparison.Ordinal) == true).Select(day => day.Date.Year), Is.EqualTo(new[] { 2002, 2009, 2015 }));
        });
    }

    [TestCase(false, "2025-12-26")]
    [TestCase(true, "2025-12-29")]
    public void Under_ClosingsInOrOut_MovesTheDay(bool closings, string expected)
    {
        var court = new CourtCalendar(Federal, [], Closings);
        var calendar = court.Under(new DayPolicy(StateDays.Settled, closings, StatesBackward: false));
        Assert.That(calendar.Roll(D("2025-12-25"), Direction.Forward), Is.EqualTo(D(expected)));
    }
}
