using Docket.Core.Calendars;
using Docket.Core.Dates;
using NodaTime;
using NUnit.Framework;
using static Docket.Tests.Calendars.CalendarKit;

namespace Docket.Tests.Calendars;

public sealed class HolidayCalendarUnionTests
{
    // Patriots' Day 2026 is Monday, April 20.
    [TestCase(Direction.Forward, false)]
    [TestCase(Direction.Backward, true)]
    public void ForwardOnlyHoliday_ByDirection_ClosesForwardCountsOnly(Direction direction, bool open)
    {
        Assert.Multiple(() =>
        {
            Assert.That(FederalAndMassachusetts.IsOpen(D("2026-04-20"), direction), Is.EqualTo(open));
            Assert.That(FederalAndMassachusetts.Find(D("2026-04-20"), direction)?.Name, Is.EqualTo(open ? null : "Patriots' Day"));
            Assert.That(FederalAndMassachusetts.IsOpen(D("2026-04-21"), direction));
            Assert.That(FederalAndMassachusetts.IsOpen(D("2026-07-03"), direction), Is.False);
        });
    }

    [TestCase("2026-04-18", Direction.Forward, "2026-04-21")]
    [TestCase("2026-04-20", Direction.Forward, "2026-04-21")]
    [TestCase("2026-04-20", Direction.Backward, "2026-04-20")]
    public void Roll_OntoAForwardOnlyHoliday_MovesOnForward(string date, Direction direction, string expected) =>
        Assert.That(FederalAndMassachusetts.Roll(D(date), direction), Is.EqualTo(D(expected)));

    [TestCase("2026-04-17", 1, Direction.Forward, "2026-04-21")]
    [TestCase("2026-04-21", 1, Direction.Backward, "2026-04-20")]
    [TestCase("2026-04-21", 2, Direction.Backward, "2026-04-17")]
    public void AddCourtDays_OverAForwardOnlyHoliday_PassesItForwardOnly(string start, int count, Direction direction, string expected) =>
        Assert.That(FederalAndMassachusetts.AddCourtDays(D(start), count, direction), Is.EqualTo(D(expected)));

    [Test]
    public void CourtDaysBetween_OverAForwardOnlyHoliday_LeavesItOut() =>
        Assert.That(FederalAndMassachusetts.CourtDaysBetween(D("2026-04-17"), D("2026-04-21")), Is.EqualTo(1));

    [Test]
    public void Union_OfTwo_IsVerifiedWhereBothAre()
    {
        var union = FederalAndMassachusetts;
        Assert.Multiple(() =>
        {
            Assert.That(union.Name, Is.EqualTo("US federal + Massachusetts"));
            Assert.That((union.FirstYear, union.LastVerifiedYear, union.LastYear), Is.EqualTo((1990, 2030, 2040)));
            Assert.That(union.CoverageOf(D("1989-12-31")), Is.EqualTo(Coverage.Outside));
            Assert.That(union.CoverageOf(D("2031-01-01")), Is.EqualTo(Coverage.Projected));
            Assert.That(union.InYear(2026), Has.Length.EqualTo(Federal.InYear(2026).Length + 1));
        });
    }

    [Test]
    public void Union_WithAnUnverifiedCalendar_IsUnverified()
    {
        var unverified = new HolidayCalendar("Unverified", [PatriotsDay], 2000, 1999, 2050);
        Assert.That(HolidayCalendar.Union("both", Federal, unverified).CoverageOf(D("2010-01-04")), Is.EqualTo(Coverage.Projected));
    }

    [Test]
    public void Union_HolidayOfBoth_CountsBothWaysWhicheverComesFirst()
    {
        var stateLaborDay = PatriotsDay with { Name = "State Labor Day", Recurrence = new Recurrence.Weekday(9, 1, IsoDayOfWeek.Monday) };
        var state = new HolidayCalendar("State", [stateLaborDay], 1990, 2030, 2040);
        Assert.Multiple(() =>
        {
            foreach (var union in new[] { HolidayCalendar.Union("a + b", Federal, state), HolidayCalendar.Union("b + a", state, Federal) })
            {
                Assert.That(union.Find(D("2026-09-07"), Direction.Forward)?.Name, Is.EqualTo("Labor Day"));
                Assert.That(union.Find(D("2026-09-07"), Direction.Backward)?.Name, Is.EqualTo("Labor Day"));
                Assert.That(union.IsOpen(D("2026-09-07"), Direction.Backward), Is.False);
            }
        });
    }

    [Test]
    public void Union_WithoutACommonYear_IsRefused() =>
        Assert.That(() => HolidayCalendar.Union("none", Federal, new HolidayCalendar("Old", [], 1900, 1970, 1970)), Throws.ArgumentException);
}
