using Docket.Core.Calendars;
using NodaTime;
using NUnit.Framework;
using static Docket.Tests.Calendars.CalendarKit;

namespace Docket.Tests.Calendars;

public sealed class WeekdayMovesTests
{
    private static readonly IsoDayOfWeek[] Week = [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)];

    [Test]
    public void On_EachWeekdayAndDistance_GivesWhatWasSetAndLeavesTheOthers([Range(-6, 6)] int days, [ValueSource(nameof(Week))] IsoDayOfWeek day)
    {
        var moves = WeekdayMoves.None.With(IsoDayOfWeek.Monday, 3).With(IsoDayOfWeek.Sunday, -3).With(day, days);
        Assert.That(moves.On(day), Is.EqualTo(days));
        Assert.That(moves.On(IsoDayOfWeek.Monday), Is.EqualTo(day == IsoDayOfWeek.Monday ? days : 3));
        Assert.That(moves.On(IsoDayOfWeek.Sunday), Is.EqualTo(day == IsoDayOfWeek.Sunday ? days : -3));
        Assert.That(moves.With(day, 0).On(day), Is.Zero);
    }

    [Test]
    public void With_InAnotherOrder_IsEqual() => Assert.That(
        WeekdayMoves.None.With(IsoDayOfWeek.Friday, -1).With(IsoDayOfWeek.Sunday, -2),
        Is.EqualTo(WeekdayMoves.None.With(IsoDayOfWeek.Sunday, -2).With(IsoDayOfWeek.Friday, -1)));

    [TestCase(IsoDayOfWeek.None, 1)]
    [TestCase((IsoDayOfWeek)8, 1)]
    [TestCase(IsoDayOfWeek.Monday, 7)]
    [TestCase(IsoDayOfWeek.Monday, -7)]
    public void With_NoWeekdayOrTooFar_IsRefused(IsoDayOfWeek day, int days) =>
        Assert.That(() => WeekdayMoves.None.With(day, days), Throws.InstanceOf<ArgumentOutOfRangeException>());

    // Utah's Juneteenth: June 19 on Tuesday to Friday is kept the Monday before, on a weekend the Monday after.
    [TestCase("2022-06-20", "2022-06-19", Description = "Sunday")]
    [TestCase("2024-06-17", "2024-06-19", Description = "Wednesday")]
    [TestCase("2025-06-16", "2025-06-19", Description = "Thursday")]
    [TestCase("2026-06-15", "2026-06-19", Description = "Friday")]
    [TestCase("2027-06-21", "2027-06-19", Description = "Saturday")]
    [TestCase("2023-06-19", "2023-06-19", Description = "Monday stays")]
    public void Find_HolidayThatMovesByWeekday_IsClosedOnTheMovedDay(string closed, string actual)
    {
        var moves = WeekdayMoves.None
            .With(IsoDayOfWeek.Tuesday, -1).With(IsoDayOfWeek.Wednesday, -2).With(IsoDayOfWeek.Thursday, -3).With(IsoDayOfWeek.Friday, -4)
            .With(IsoDayOfWeek.Saturday, 2).With(IsoDayOfWeek.Sunday, 1);
        var rule = PatriotsDay with { Name = "Juneteenth", Recurrence = new Recurrence.Fixed(6, 19), Moves = moves };
        Assert.That(new HolidayCalendar("Utah", [rule], 2022, 2027, 2027).Find(D(closed))?.Actual, Is.EqualTo(D(actual)));
    }

    [Test]
    public void Find_MoveAndObservanceOfOneWeekday_FollowsTheMove()
    {
        var rule = PatriotsDay with
        {
            Recurrence = new Recurrence.Fixed(12, 24),
            Observance = Observance.SundayToMonday,
            Moves = WeekdayMoves.None.With(IsoDayOfWeek.Sunday, -2),
        };
        var calendar = new HolidayCalendar("Michigan", [rule], 2023, 2023, 2023);
        Assert.That(calendar.Find(D("2023-12-22"))?.Actual, Is.EqualTo(D("2023-12-24")));
        Assert.That(calendar.Find(D("2023-12-25")), Is.Null);
    }
}
