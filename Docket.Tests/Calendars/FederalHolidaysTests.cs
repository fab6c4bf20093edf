using Docket.Core.Calendars;
using Docket.Core.Dates;
using NodaTime.Text;
using NUnit.Framework;
using static Docket.Tests.Calendars.CalendarKit;

namespace Docket.Tests.Calendars;

public sealed class FederalHolidaysTests
{
    [Test]
    public void Calendar_EveryRowOfTheList_IsClosedOnItsOwnDayAndTheObservedOne()
    {
        Assert.That(FederalList, Has.Length.EqualTo(650));
        Assert.Multiple(() =>
        {
            foreach (var (date, observed, name) in FederalList)
            {
                var own = Federal.Find(date);
                var moved = Federal.Find(observed);
                Assert.That((own?.Name, own?.Actual, own?.Observed), Is.EqualTo((name, date, false)), LocalDatePattern.Iso.Format(date));
                Assert.That((moved?.Name, moved?.Actual, moved?.Observed), Is.EqualTo((name, date, date != observed)), LocalDatePattern.Iso.Format(observed));
                Assert.That(Federal.IsOpen(observed), Is.False);
                Assert.That(Federal.IsOpen(observed, Direction.Backward), Is.False);
            }
        });
    }

    [Test]
    public void Calendar_DaysOffTheList_AreNoHolidays()
    {
        var listed = FederalList.SelectMany(row => new[] { row.Date, row.Observed }).ToHashSet();
        for (var date = D("1971-01-01"); date <= D("2035-12-31"); date = date.PlusDays(1))
        {
            if (!listed.Contains(date) && Federal.Find(date) is { } holiday)
                Assert.Fail($"{LocalDatePattern.Iso.Format(date)} is {holiday.Name}; the list has no holiday there.");
        }
    }

    // Each change of law from both sides.
    [TestCase("1971-02-15", "Washington's Birthday", Description = "The third Monday from 1971 on.")]
    [TestCase("1971-02-22", null)]
    [TestCase("1971-05-31", "Memorial Day")]
    [TestCase("1971-10-11", "Columbus Day")]
    [TestCase("1971-10-25", "Veterans Day")]
    [TestCase("1971-11-11", null)]
    [TestCase("1977-10-24", "Veterans Day")]
    [TestCase("1977-11-11", null)]
    [TestCase("1978-10-23", null)]
    [TestCase("1978-11-10", "Veterans Day")]
    [TestCase("1985-01-21", null)]
    [TestCase("1986-01-20", "Birthday of Martin Luther King, Jr.")]
    [TestCase("2020-06-19", null)]
    [TestCase("2021-06-18", "Juneteenth National Independence Day")]
    [TestCase("2021-06-21", null)]
    [TestCase("2022-06-20", "Juneteenth National Independence Day")]
    [TestCase("2010-12-31", "New Year's Day")]
    [TestCase("2021-12-31", "New Year's Day")]
    [TestCase("2022-12-30", null)]
    [TestCase("2023-01-02", "New Year's Day")]
    [TestCase("2026-07-03", "Independence Day")]
    [TestCase("2024-11-29", null, Description = "The day after Thanksgiving is no federal holiday.")]
    [TestCase("2025-01-20", "Birthday of Martin Luther King, Jr.")]
    public void Find_AtAChangeOfLaw_HoldsTheLawOfThatDay(string date, string? holiday)
    {
        Assert.Multiple(() =>
        {
            Assert.That(Federal.Find(D(date))?.Name, Is.EqualTo(holiday));
            Assert.That(Federal.IsOpen(D(date)), Is.EqualTo(holiday is null));
        });
    }

    [TestCase("1970-12-31", Coverage.Outside)]
    [TestCase("1971-01-01", Coverage.Verified)]
    [TestCase("2035-12-31", Coverage.Verified)]
    [TestCase("2036-01-01", Coverage.Projected)]
    [TestCase("2060-12-31", Coverage.Projected)]
    [TestCase("2061-01-01", Coverage.Outside)]
    public void CoverageOf_AtTheMarks_ChangesWithTheYear(string date, Coverage expected) =>
        Assert.That(Federal.CoverageOf(D(date)), Is.EqualTo(expected));

    [Test]
    public void Find_LastDayOfTheLastYear_SeesTheNewYearsDayPastIt() =>
        Assert.That(Federal.Find(D("2060-12-31"))?.Actual, Is.EqualTo(D("2061-01-01")));

    [Test]
    public void Calendar_ItsNameAndYears_AreTheDatas()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Federal.Name, Is.EqualTo("US federal"));
            Assert.That((Federal.FirstYear, Federal.LastVerifiedYear, Federal.LastYear), Is.EqualTo((1971, 2035, 2060)));
            Assert.That(Federal.Rules.Select(rule => rule.Effect), Is.All.EqualTo(HolidayEffect.BothDirections));
        });
    }
}
