using System.Collections.Immutable;
using Docket.Core.Calendars;
using Docket.Core.Dates;
using Docket.Core.Storage;
using NodaTime;
using NodaTime.Text;
using NUnit.Framework;
using static Docket.Tests.Calendars.CalendarKit;

namespace Docket.Tests.Calendars;

public sealed class JudicialDaysTests
{
    private static readonly ImmutableSortedDictionary<string, HolidayCalendar> Courts = StateHolidaysReader.BuiltInCourts();

    /// <summary>The Judicial Council's list of court holidays: 2025 and 2026 as published, the other years by Cal. Code Civ. Proc. 135 and rule 1.11.</summary>
    [TestCase(2022, "01-17 02-11 02-21 03-31 05-30 07-04 09-05 09-23 11-11 11-24 11-25 12-26")]
    [TestCase(2023, "01-02 01-16 02-13 02-20 03-31 05-29 06-19 07-04 09-04 09-22 11-10 11-23 11-24 12-25")]
    [TestCase(2024, "01-01 01-15 02-12 02-19 04-01 05-27 06-19 07-04 09-02 09-27 11-11 11-28 11-29 12-25")]
    [TestCase(2025, "01-01 01-20 02-12 02-17 03-31 05-26 06-19 07-04 09-01 09-26 11-11 11-27 11-28 12-25")]
    [TestCase(2026, "01-01 01-19 02-12 02-16 03-31 05-25 06-19 07-03 09-07 09-25 11-11 11-26 11-27 12-25")]
    [TestCase(2027, "01-01 01-18 02-12 02-15 03-31 05-31 06-18 07-05 09-06 09-24 11-11 11-25 11-26 12-24 12-31")]
    public void California_WeekdaysOfAYear_AreTheOfficialList(int year, string expected) => Assert.That(Weekdays("CA", year), Is.EqualTo(expected));

    // Unified Court System 2024; Delaware offices 2024.
    [TestCase("NY", 2024, "01-01 01-15 02-12 02-19 05-27 06-19 07-04 09-02 10-14 11-05 11-11 11-28 12-25")]
    [TestCase("DE", 2024, "01-01 01-15 03-29 05-27 06-19 07-04 09-02 11-05 11-11 11-28 11-29 12-25")]
    [TestCase("DE", 2016, "01-01 01-18 03-25 05-30 07-04 09-05 11-08 11-11 11-24 11-25 12-26")]
    [TestCase("FL", 2026, "01-01 01-19 05-25 07-03 09-07 11-11 11-26 11-27 12-25")]
    [TestCase("TX", 2026, "01-01 01-19 02-16 03-02 04-21 05-25 06-19 08-27 09-07 11-11 11-26 11-27 12-25", Description = "July 4 is a Saturday, and lost.")]
    public void Courts_WeekdaysOfAYear_AreTheirList(string state, int year, string expected) => Assert.That(Weekdays(state, year), Is.EqualTo(expected));

    [TestCase("CA", "2021-10-11", true, Description = "Columbus Day, the last time")]
    [TestCase("CA", "2022-10-10", false)]
    [TestCase("CA", "2021-09-24", false)]
    [TestCase("CA", "2022-09-23", true, Description = "Native American Day, the first time")]
    [TestCase("CA", "2026-09-09", false, Description = "Admission Day is excepted")]
    [TestCase("NY", "2020-06-19", false)]
    [TestCase("NY", "2021-11-02", true, Description = "election day of every year")]
    [TestCase("NY", "2024-11-29", false, Description = "New York's courts sit on the day after Thanksgiving")]
    [TestCase("FL", "2026-02-16", false)]
    [TestCase("FL", "2026-10-12", false)]
    [TestCase("TX", "2026-10-12", false)]
    [TestCase("IL", "2026-03-02", false, Description = "Pulaski Day is on no list of a court")]
    [TestCase("DE", "2026-02-16", false)]
    public void Find_DayOfACourt_BothWays(string state, string date, bool closed)
    {
        Assert.That(Courts[state].Find(D(date)) is not null, Is.EqualTo(closed));
        Assert.That(Courts[state].Find(D(date), Direction.Backward) is not null, Is.EqualTo(closed));
    }

    [Test]
    public void Courts_OfSixStates_AreNamed() => Assert.That(
        Courts.Select(court => $"{court.Key} {court.Value.Name}"),
        Is.EqualTo(new[] { "CA California courts", "DE Delaware courts", "FL Florida courts", "IL Illinois courts", "NY New York courts", "TX Texas courts" }));

    private static string Weekdays(string state, int year) => string.Join(
        ' ',
        Courts[state].InYear(year).Where(holiday => holiday.Date.DayOfWeek < IsoDayOfWeek.Saturday)
            .Select(holiday => LocalDatePattern.CreateWithInvariantCulture("MM-dd").Format(holiday.Date)));
}
