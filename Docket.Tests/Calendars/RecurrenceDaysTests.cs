using System.Collections.Immutable;
using Docket.Core.Calendars;
using NodaTime;
using NodaTime.Text;
using NUnit.Framework;
using static Docket.Tests.Calendars.CalendarKit;

namespace Docket.Tests.Calendars;

public sealed class RecurrenceDaysTests
{
    private static readonly Recurrence Thanksgiving = new Recurrence.Weekday(11, 4, IsoDayOfWeek.Thursday);
    private static readonly Recurrence KingDay = new Recurrence.Weekday(1, 3, IsoDayOfWeek.Monday);

    // Dates of Easter from the tables of the Book of Common Prayer and the Naval Observatory; 2038 is the latest possible, 2285 the earliest.
    [TestCase(1971, "1971-04-11")]
    [TestCase(1981, "1981-04-19")]
    [TestCase(1954, "1954-04-18")]
    [TestCase(2000, "2000-04-23")]
    [TestCase(2008, "2008-03-23")]
    [TestCase(2011, "2011-04-24")]
    [TestCase(2019, "2019-04-21")]
    [TestCase(2024, "2024-03-31")]
    [TestCase(2025, "2025-04-20")]
    [TestCase(2026, "2026-04-05")]
    [TestCase(2038, "2038-04-25")]
    [TestCase(2049, "2049-04-18")]
    [TestCase(2285, "2285-03-22")]
    public void In_EasterSunday_IsTheGregorianEaster(int year, string expected) => Holds(new Recurrence.FromEaster(0), year, expected);

    [TestCase(-47, 2026, "2026-02-17", Description = "Mardi Gras")]
    [TestCase(-47, 2011, "2011-03-08")]
    [TestCase(-3, 2024, "2024-03-28", Description = "Holy Thursday")]
    [TestCase(-2, 2024, "2024-03-29", Description = "Good Friday")]
    [TestCase(1, 2024, "2024-04-01", Description = "Easter Monday, in another month")]
    public void In_DaysFromEaster_AreCountedFromIt(int days, int year, string expected) => Holds(new Recurrence.FromEaster(days), year, expected);

    [TestCase(1971, "1971-09-29")]
    [TestCase(2015, "2015-09-23")]
    [TestCase(2021, "2021-09-16")]
    [TestCase(2023, "2023-09-25")]
    [TestCase(2024, "2024-10-12")]
    [TestCase(2025, "2025-10-02")]
    [TestCase(2026, "2026-09-21")]
    public void In_YomKippur_IsTheTenthOfTishri(int year, string expected) => Holds(new Recurrence.YomKippur(), year, expected);

    [TestCase(6238, 1)]
    [TestCase(6239, 0)]
    [TestCase(9999, 0)]
    public void In_YomKippurPastTheHebrewCalendar_IsNoDay(int year, int count) =>
        Assert.That(RecurrenceDays.In(new Recurrence.YomKippur(), year).Count(), Is.EqualTo(count));

    [TestCase(2024, "2024-11-29")]
    [TestCase(2018, "2018-11-23", Description = "The fourth Thursday is the 22nd; the fourth Friday is the 23rd too.")]
    [TestCase(2019, "2019-11-29", Description = "The fifth Friday: not the fourth.")]
    public void In_DayAfterThanksgiving_FollowsTheThursday(int year, string expected) => Holds(new Recurrence.Offset(Thanksgiving, 1), year, expected);

    [TestCase(2020, "2020-01-17")]
    [TestCase(2016, "2016-01-15")]
    [TestCase(2017, "2017-01-13")]
    public void In_FridayBeforeTheThirdMonday_IsThreeDaysEarlier(int year, string expected)
    {
        Holds(new Recurrence.NearestWeekday(KingDay, IsoDayOfWeek.Friday, After: false), year, expected);
        Holds(new Recurrence.Offset(KingDay, -3), year, expected);
    }

    [TestCase(IsoDayOfWeek.Saturday, true, "2026-07-11", Description = "July 4, 2026 is a Saturday: never the day itself.")]
    [TestCase(IsoDayOfWeek.Saturday, false, "2026-06-27")]
    [TestCase(IsoDayOfWeek.Sunday, true, "2026-07-05")]
    [TestCase(IsoDayOfWeek.Sunday, false, "2026-06-28")]
    [TestCase(IsoDayOfWeek.Friday, true, "2026-07-10")]
    [TestCase(IsoDayOfWeek.Friday, false, "2026-07-03")]
    public void In_NearestWeekday_IsNeverTheDayItself(IsoDayOfWeek day, bool after, string expected) =>
        Holds(new Recurrence.NearestWeekday(new Recurrence.Fixed(7, 4), day, after), 2026, expected);

    [TestCase(2015, "2015-11-03")]
    [TestCase(2016, "2016-11-08", Description = "The latest: November 1 is a Tuesday and is not it.")]
    [TestCase(2020, "2020-11-03")]
    [TestCase(2022, "2022-11-08")]
    [TestCase(2026, "2026-11-03")]
    [TestCase(2010, "2010-11-02", Description = "The earliest.")]
    public void In_ElectionDay_FollowsTheFirstMonday(int year, string expected) => Holds(Recurrence.ElectionDay, year, expected);

    [TestCase(2, 0, "2020 2022 2024 2026")]
    [TestCase(2, 1, "2021 2023 2025 2027")]
    [TestCase(4, 0, "2020 2024", Description = "Presidents are elected.")]
    [TestCase(4, 1, "2021 2025", Description = "Presidents begin: every fourth year after 1965.")]
    public void In_SomeYears_HasTheDayInThoseOnly(int every, int remainder, string expected)
    {
        var day = new Recurrence.InYears(new Recurrence.Fixed(1, 20), every, remainder);
        var years = Enumerable.Range(2020, 8).Where(year => RecurrenceDays.In(day, year).Any());
        Assert.That(string.Join(' ', years), Is.EqualTo(expected));
    }

    [Test]
    public void In_Dates_GivesThoseOfTheYear()
    {
        var dates = new Recurrence.Dates([D("2016-03-01"), D("2016-08-04"), D("2018-05-01")]);
        Assert.That(RecurrenceDays.In(dates, 2016), Is.EqualTo(new[] { D("2016-03-01"), D("2016-08-04") }));
        Assert.That(RecurrenceDays.In(dates, 2017), Is.Empty);
    }

    [Test]
    public void Dates_OfTheSameDays_AreEqual()
    {
        var one = new Recurrence.Dates([D("2016-03-01")]);
        Assert.That(one, Is.EqualTo(new Recurrence.Dates([D("2016-03-01")])));
        Assert.That(one.GetHashCode(), Is.EqualTo(new Recurrence.Dates([D("2016-03-01")]).GetHashCode()));
        Assert.That(one, Is.Not.EqualTo(new Recurrence.Dates([D("2016-03-02")])));
        Assert.That(new Recurrence.Dates(default), Is.Not.EqualTo(one));
    }

    [Test]
    public void In_PastTheLastDay_IsNoDay()
    {
        var lastDay = new Recurrence.Fixed(12, 31);
        Assert.That(RecurrenceDays.In(new Recurrence.Offset(lastDay, 1), 9999), Is.Empty);
        Assert.That(RecurrenceDays.In(new Recurrence.NearestWeekday(lastDay, IsoDayOfWeek.Monday, After: true), 9999), Is.Empty);
        Holds(new Recurrence.Offset(lastDay, 1), 9998, "9999-01-01");
    }

    private static readonly ImmutableArray<Recurrence> Impossible =
    [
        new Recurrence.Fixed(2, 30),
        new Recurrence.Fixed(13, 1),
        new Recurrence.Weekday(5, 5, IsoDayOfWeek.Monday),
        new Recurrence.Weekday(5, 0, IsoDayOfWeek.Monday),
        new Recurrence.Weekday(5, 1, IsoDayOfWeek.None),
        new Recurrence.FromEaster(61),
        new Recurrence.FromEaster(int.MinValue),
        new Recurrence.Offset(Thanksgiving, 0),
        new Recurrence.Offset(Thanksgiving, -61),
        new Recurrence.Offset(new Recurrence.Fixed(2, 30), 1),
        new Recurrence.Offset(new Recurrence.Offset(Thanksgiving, 1), 1),
        new Recurrence.NearestWeekday(Thanksgiving, IsoDayOfWeek.None, After: true),
        new Recurrence.NearestWeekday(new Recurrence.FromEaster(0), IsoDayOfWeek.Monday, After: true),
        new Recurrence.InYears(Thanksgiving, 1, 0),
        new Recurrence.InYears(Thanksgiving, 2, 2),
        new Recurrence.InYears(Thanksgiving, 2, -1),
        new Recurrence.InYears(new Recurrence.InYears(Thanksgiving, 2, 0), 2, 0),
        new Recurrence.InYears(new Recurrence.Dates([new LocalDate(2020, 1, 1)]), 2, 0),
        new Recurrence.Dates(default),
        new Recurrence.Dates([]),
        new Recurrence.Dates([new LocalDate(2020, 1, 2), new LocalDate(2020, 1, 1)]),
        new Recurrence.Dates([new LocalDate(2020, 1, 1), new LocalDate(2020, 1, 1)]),
    ];

    [TestCaseSource(nameof(Impossible))]
    public void Calendar_OfADayNoYearHas_IsRefused(Recurrence recurrence)
    {
        Assert.That(RecurrenceDays.IsPossible(recurrence), Is.False);
        var rule = CalendarKit.PatriotsDay with { Recurrence = recurrence };
        Assert.That(() => new HolidayCalendar("wrong", [rule], 2020, 2020, 2020), Throws.ArgumentException.With.Message.Contains("no year has"));
    }

    private static void Holds(Recurrence recurrence, int year, string expected)
    {
        Assert.That(RecurrenceDays.IsPossible(recurrence));
        Assert.That(RecurrenceDays.In(recurrence, year).Select(LocalDatePattern.Iso.Format), Is.EqualTo(new[] { expected }));
    }
}
