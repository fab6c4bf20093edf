using System.Collections.Immutable;
using Docket.Core.Calendars;
using Docket.Core.Dates;
using NodaTime;
using NodaTime.Text;
using NUnit.Framework;
using static Docket.Tests.Calendars.CalendarKit;

namespace Docket.Tests.Calendars;

public sealed class HolidayCalendarTests
{
    [Test]
    public void Find_SaturdayHoliday_IsClosedOnBothDays()
    {
        var friday = Federal.Find(D("2026-07-03"))!;
        var saturday = Federal.Find(D("2026-07-04"))!;

        Assert.Multiple(() =>
        {
            Assert.That((friday.Actual, friday.Observed), Is.EqualTo((D("2026-07-04"), true)));
            Assert.That((saturday.Actual, saturday.Observed), Is.EqualTo((D("2026-07-04"), false)));
            Assert.That(friday.Name, Is.EqualTo(saturday.Name).And.EqualTo("Independence Day"));
        });
    }

    [TestCase("2026-07-04", Direction.Forward, "2026-07-06")]
    [TestCase("2026-07-04", Direction.Backward, "2026-07-02")]
    [TestCase("2026-07-03", Direction.Forward, "2026-07-06")]
    [TestCase("2026-07-03", Direction.Backward, "2026-07-02")]
    [TestCase("2026-07-02", Direction.Forward, "2026-07-02")]
    [TestCase("2026-07-06", Direction.Backward, "2026-07-06")]
    [TestCase("2010-12-31", Direction.Forward, "2011-01-03")]
    [TestCase("2011-01-02", Direction.Backward, "2010-12-30")]
    public void Roll_ToAnOpenDay_StaysOrMovesInItsDirection(string date, Direction direction, string expected)
    {
        Assert.Multiple(() =>
        {
            Assert.That(Federal.Roll(D(date), direction), Is.EqualTo(D(expected)));
            Assert.That(Federal.TryRoll(D(date), direction, out var rolled));
            Assert.That(rolled, Is.EqualTo(D(expected)));
        });
    }

    [TestCase("2026-07-01", 1, Direction.Forward, "2026-07-02")]
    [TestCase("2026-07-01", 2, Direction.Forward, "2026-07-06")]
    [TestCase("2026-07-04", 1, Direction.Forward, "2026-07-06")]
    [TestCase("2026-07-06", 1, Direction.Backward, "2026-07-02")]
    [TestCase("2026-07-05", 2, Direction.Backward, "2026-07-01")]
    [TestCase("2010-12-30", 1, Direction.Forward, "2011-01-03")]
    [TestCase("2011-01-03", 1, Direction.Backward, "2010-12-30")]
    [TestCase("2025-12-31", 1, Direction.Forward, "2026-01-02")]
    public void AddCourtDays_OverClosedDays_CountsOpenOnesOnly(string start, int count, Direction direction, string expected) =>
        Assert.That(Federal.AddCourtDays(D(start), count, direction), Is.EqualTo(D(expected)));

    /// <summary>Every start day of 63 years by counts up to 30, both ways, against a walk from day to day along the list of holidays.</summary>
    [Test]
    public void AddCourtDays_EveryStart_EqualsAWalkDayByDay([Values] Direction direction)
    {
        var closed = FederalList.SelectMany(row => new[] { row.Date, row.Observed }).ToHashSet();
        var step = direction == Direction.Forward ? 1 : -1;
        for (var start = D("1972-01-01"); start.Year < 2035; start = start.PlusDays(1))
        {
            var walked = start;
            for (var count = 1; count <= 30; count++)
            {
                do
                    walked = walked.PlusDays(step);
                while (walked.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || closed.Contains(walked));

                if (Federal.AddCourtDays(start, count, direction) != walked)
                    Assert.Fail($"{LocalDatePattern.Iso.Format(start)}, {count} {direction}: the walk gives {LocalDatePattern.Iso.Format(walked)}.");
            }
        }
    }

    [TestCase(1)]
    [TestCase(5)]
    [TestCase(261)]
    [TestCase(2600)]
    public void CourtDaysBetween_AfterAddCourtDays_GivesTheCountBack(int count)
    {
        for (var start = D("1971-01-01"); start.Year < 2040; start = start.PlusDays(1))
        {
            var end = Federal.AddCourtDays(start, count, Direction.Forward);
            if (!Federal.IsOpen(end) || Federal.CourtDaysBetween(start, end) != count)
                Assert.Fail($"{LocalDatePattern.Iso.Format(start)} plus {count} court days: {LocalDatePattern.Iso.Format(end)} does not count back.");
            if (Federal.IsOpen(start) && Federal.AddCourtDays(end, count, Direction.Backward) != start)
                Assert.Fail($"{LocalDatePattern.Iso.Format(end)} less {count} court days is not {LocalDatePattern.Iso.Format(start)}.");
        }
    }

    [TestCase("2026-07-02", "2026-07-02", 0)]
    [TestCase("2026-07-02", "2026-07-05", 0)]
    [TestCase("2026-07-02", "2026-07-06", 1)]
    [TestCase("2025-12-31", "2026-01-02", 1)]
    [TestCase("2024-12-31", "2025-12-31", 250, Description = "261 weekdays less 11 holidays.")]
    public void CourtDaysBetween_TwoDays_CountsTheLastAndNotTheFirst(string start, string end, int expected) =>
        Assert.That(Federal.CourtDaysBetween(D(start), D(end)), Is.EqualTo(expected));

    [Test]
    public void InYear_2010_ListsEachClosedDayOnce()
    {
        string[] expected =
        [
            "2010-01-01 New Year's Day",
            "2010-01-18 Birthday of Martin Luther King, Jr.",
            "2010-02-15 Washington's Birthday",
            "2010-05-31 Memorial Day",
            "2010-07-04 Independence Day",
            "2010-07-05 Independence Day (observed)",
            "2010-09-06 Labor Day",
            "2010-10-11 Columbus Day",
            "2010-11-11 Veterans Day",
            "2010-11-25 Thanksgiving Day",
            "2010-12-24 Christmas Day (observed)",
            "2010-12-25 Christmas Day",
            "2010-12-31 New Year's Day (observed)",
        ];
        var found = Federal.InYear(2010).Select(h => $"{LocalDatePattern.Iso.Format(h.Date)} {h.Name}{(h.Observed ? " (observed)" : "")}");
        Assert.That(found, Is.EqualTo(expected));
    }

    [Test]
    public void Queries_OutsideTheYears_SayNotKnown()
    {
        Assert.Multiple(() =>
        {
            foreach (var day in new[] { D("1970-12-31"), D("2061-01-01") })
            {
                Refused(() => _ = Federal.Find(day), day);
                Refused(() => _ = Federal.IsOpen(day), day);
                Refused(() => _ = Federal.InYear(day.Year), new LocalDate(day.Year, 1, 1));
                Refused(() => _ = Federal.Roll(day, Direction.Forward), day);
                Refused(() => _ = Federal.Roll(day, Direction.Backward), day);
                Refused(() => _ = Federal.AddCourtDays(day, 1, Direction.Forward), day);
                Refused(() => _ = Federal.AddCourtDays(day, 1, Direction.Backward), day);
                Assert.That(Federal.TryRoll(day, Direction.Forward, out _), Is.False);
                Assert.That(Federal.TryAddCourtDays(day, 1, Direction.Backward, out _), Is.False);
            }

            Refused(() => _ = Federal.CourtDaysBetween(D("1970-12-31"), D("1971-06-01")), D("1970-12-31"));
            Refused(() => _ = Federal.CourtDaysBetween(D("2060-06-01"), D("2061-01-01")), D("2061-01-01"));
        });
    }

    [Test]
    public void Walks_ThatLeaveTheYears_SayWhichDayIsNotKnown()
    {
        Assert.Multiple(() =>
        {
            Refused(() => _ = Federal.Roll(D("2060-12-31"), Direction.Forward), D("2061-01-01"));
            Refused(() => _ = Federal.Roll(D("1971-01-01"), Direction.Backward), D("1970-12-31"));
            Refused(() => _ = Federal.AddCourtDays(D("2060-12-30"), 1, Direction.Forward), D("2061-01-01"));
            Refused(() => _ = Federal.AddCourtDays(D("2020-01-01"), int.MaxValue, Direction.Forward), D("2061-01-01"));
            Refused(() => _ = Federal.AddCourtDays(D("2020-01-01"), int.MaxValue, Direction.Backward), D("1970-12-31"));
            Assert.That(Federal.AddCourtDays(D("2060-12-29"), 1, Direction.Forward), Is.EqualTo(D("2060-12-30")));
            Assert.That(Federal.TryRoll(D("2060-12-31"), Direction.Forward, out _), Is.False);
            Assert.That(Federal.TryRoll(D("2060-12-31"), Direction.Backward, out var rolled));
            Assert.That(rolled, Is.EqualTo(D("2060-12-30")));
        });
    }

    [TestCase(0)]
    [TestCase(-1)]
    public void AddCourtDays_CountBelowOne_IsRefused(int count) =>
        Assert.That(() => Federal.AddCourtDays(D("2026-07-01"), count, Direction.Forward), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void CourtDaysBetween_EndBeforeStart_IsRefused() =>
        Assert.That(() => Federal.CourtDaysBetween(D("2026-07-02"), D("2026-07-01")), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Queries_DateOfAnotherCalendar_AreRefused()
    {
        var julian = new LocalDate(2026, 7, 3, CalendarSystem.Julian);
        Assert.Multiple(() =>
        {
            Assert.That(() => Federal.IsOpen(julian), Throws.ArgumentException);
            Assert.That(() => Federal.TryRoll(julian, Direction.Forward, out _), Throws.ArgumentException);
            Assert.That(() => Federal.CoverageOf(julian), Throws.ArgumentException);
        });
    }

    [Test]
    public void Constructor_RuleOfAnImpossibleDay_IsRefused()
    {
        Recurrence[] impossible =
        [
            new Recurrence.Fixed(2, 30), new Recurrence.Fixed(13, 1), new Recurrence.Fixed(1, 0),
            new Recurrence.Weekday(0, 1, IsoDayOfWeek.Monday), new Recurrence.Weekday(1, 5, IsoDayOfWeek.Monday),
            new Recurrence.Weekday(1, 0, IsoDayOfWeek.Monday), new Recurrence.Weekday(1, 1, IsoDayOfWeek.None),
        ];
        Assert.Multiple(() =>
        {
            foreach (var recurrence in impossible)
                Assert.That(() => new HolidayCalendar("x", [PatriotsDay with { Recurrence = recurrence }], 2000, 2010, 2010), Throws.ArgumentException);
        });
    }

    [Test]
    public void Constructor_RuleThatEndsBeforeItBegins_IsRefused() =>
        Assert.That(() => new HolidayCalendar("x", [PatriotsDay with { To = D("1968-12-31") }], 2000, 2010, 2010), Throws.ArgumentException);

    [TestCase("", 2000, 2010, 2010)]
    [TestCase("x", 0, 2010, 2010)]
    [TestCase("x", 2000, 1998, 2010)]
    [TestCase("x", 2000, 2010, 2009)]
    [TestCase("x", 2000, 1999, 1999)]
    [TestCase("x", 2000, 2010, 9999)]
    public void Constructor_NamelessOrYearsOutOfOrder_IsRefused(string name, int first, int verified, int last) =>
        Assert.That(() => new HolidayCalendar(name, ImmutableArray<HolidayRule>.Empty, first, verified, last), Throws.InstanceOf<ArgumentException>());

    [Test]
    public void Constructor_NoVerifiedYear_MakesEveryYearProjected() =>
        Assert.That(new HolidayCalendar("x", [], 2000, 1999, 2010).CoverageOf(D("2000-01-01")), Is.EqualTo(Coverage.Projected));

    [Test]
    public void Find_LeapDayHoliday_OccursInLeapYearsOnly()
    {
        var calendar = new HolidayCalendar("x", [PatriotsDay with { Recurrence = new Recurrence.Fixed(2, 29) }], 2023, 2024, 2025);
        Assert.That(
            new[] { calendar.InYear(2023).Length, calendar.InYear(2024).Length, calendar.InYear(2025).Length },
            Is.EqualTo(new[] { 0, 1, 0 }));
    }

    private static void Refused(Action query, LocalDate date)
    {
        var refusal = Assert.Throws<OutsideCalendarException>(query);
        Assert.That((refusal?.Date, refusal?.CalendarName), Is.EqualTo((date, "US federal")));
        Assert.That(refusal?.Message, Does.Contain("not known").And.Contain(LocalDatePattern.Iso.Format(date)));
    }
}
