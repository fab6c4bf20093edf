using System.Globalization;
using Docket.Core.Dates;
using NodaTime;
using NodaTime.Text;
using NUnit.Framework;

namespace Docket.Tests.Dates;

public sealed class MonthArithmeticTests
{
    // The first is a published case of dates-calc (Monat, Fromherz, Merigoux, ESOP 2024).
    [TestCase("2012-01-31", 2, "2012-03-31")]
    [TestCase("2012-01-31", 0, "2012-01-31")]
    [TestCase("2012-02-29", 48, "2016-02-29")]
    [TestCase("2012-02-29", 13, "2013-03-29", Description = "One year and one month, rounded once.")]
    [TestCase("2012-02-29", -48, "2008-02-29")]
    [TestCase("2022-12-09", 1, "2023-01-09")]
    [TestCase("2023-01-09", -1, "2022-12-09")]
    [TestCase("2024-10-31", 2, "2024-12-31")]
    [TestCase("0001-01-31", 119987, "9999-12-31")]
    [TestCase("9999-12-31", -119987, "0001-01-31")]
    public void Add_DayExists_IsExact(string start, int months, string expected)
    {
        var sum = MonthArithmetic.Add(D(start), months);

        Assert.Multiple(() =>
        {
            Assert.That(sum.IsExact);
            Assert.That(sum.Resolve(MonthEndPolicy.Refuse), Is.EqualTo(D(expected)));
            Assert.That(sum.Resolve(MonthEndPolicy.LastDayOfMonth), Is.EqualTo(D(expected)));
            Assert.That(sum.Resolve(MonthEndPolicy.FirstDayOfNextMonth), Is.EqualTo(D(expected)));
        });
    }

    // The first two are published cases of dates-calc.
    [TestCase("2012-01-31", 1, "2012-02-29", "2012-03-01")]
    [TestCase("2012-02-29", 88 * 12, "2100-02-28", "2100-03-01")]
    [TestCase("2024-02-29", 12, "2025-02-28", "2025-03-01")]
    [TestCase("2023-01-29", 1, "2023-02-28", "2023-03-01")]
    [TestCase("2023-01-30", 1, "2023-02-28", "2023-03-01")]
    [TestCase("2023-10-31", 1, "2023-11-30", "2023-12-01")]
    [TestCase("2012-03-31", -1, "2012-02-29", "2012-03-01")]
    [TestCase("2024-02-29", -12, "2023-02-28", "2023-03-01")]
    public void Add_MonthTooShort_HasBothCandidatesAndRefusesToChoose(string start, int months, string lastDay, string firstOfNext)
    {
        var sum = MonthArithmetic.Add(D(start), months);
        var refusal = Assert.Throws<AmbiguousDateException>(() => sum.Resolve(MonthEndPolicy.Refuse));

        Assert.Multiple(() =>
        {
            Assert.That(sum.IsExact, Is.False);
            Assert.That(sum.Resolve(MonthEndPolicy.LastDayOfMonth), Is.EqualTo(D(lastDay)));
            Assert.That(sum.Resolve(MonthEndPolicy.FirstDayOfNextMonth), Is.EqualTo(D(firstOfNext)));
            Assert.That(refusal!.Start, Is.EqualTo(D(start)));
            Assert.That(refusal.Months, Is.EqualTo(months));
            Assert.That(refusal.LastDay, Is.EqualTo(D(lastDay)));
            Assert.That(refusal.FirstOfNext, Is.EqualTo(D(firstOfNext)));
            Assert.That(refusal.Message, Does.Contain(lastDay).And.Contain(firstOfNext));
        });
    }

    [TestCase("9999-12-31", 1)]
    [TestCase("9999-11-30", 2)]
    [TestCase("0001-01-31", -1)]
    [TestCase("2012-01-31", int.MaxValue)]
    [TestCase("2012-01-31", int.MinValue)]
    public void Add_LeavesTheCalendar_IsRefused(string start, int months)
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => MonthArithmetic.Add(D(start), months), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(MonthArithmetic.TryAdd(D(start), months, out var sum), Is.False);
            Assert.That(sum, Is.EqualTo(default(MonthSum)));
        });
    }

    [Test]
    public void Add_DateOfAnotherCalendar_IsRefused() =>
        Assert.That(() => MonthArithmetic.Add(new LocalDate(2012, 1, 31, CalendarSystem.Julian), 1), Throws.ArgumentException);

    [Test]
    public void Resolve_UnknownPolicy_IsRefused() =>
        Assert.That(() => MonthArithmetic.Add(D("2012-01-15"), 1).Resolve((MonthEndPolicy)3), Throws.InstanceOf<ArgumentOutOfRangeException>());

    /// <summary>Every day of 400 years, a whole cycle of leap years, by every offset of four years forward and two back.</summary>
    [Test]
    public void Add_EveryDayOf400Years_KeepsTheLawsOfArithmetic()
    {
        for (var months = -24; months <= 48; months++)
        {
            var before = MonthArithmetic.Add(D("1899-12-31"), months);
            for (var start = D("1900-01-01"); start.Year < 2300; start = start.PlusDays(1))
            {
                var sum = MonthArithmetic.Add(start, months);
                var dayExists = sum.LastDay.Day == start.Day;
                var monthsApart = ((sum.LastDay.Year - start.Year) * 12) + sum.LastDay.Month - start.Month;

                Hold(monthsApart == months, start, months, "the month reached lies that many months away");
                Hold(sum.IsExact == dayExists, start, months, "exact when, and only when, the day exists");
                Hold(dayExists || sum.LastDay.PlusDays(1) == sum.FirstOfNext, start, months, "the candidates are neighbours");
                Hold(dayExists || sum.FirstOfNext.Day == 1, start, months, "the later candidate is the first of a month");
                Hold(sum.LastDay >= before.LastDay && sum.FirstOfNext >= before.FirstOfNext, start, months, "a later start never ends earlier");
                before = sum;
            }
        }
    }

    [Test]
    public void Add_TwelveMonths_IsOneYear()
    {
        for (var years = -4; years <= 8; years++)
        {
            for (var start = D("1900-01-01"); start.Year < 2300; start = start.PlusDays(1))
            {
                var sum = MonthArithmetic.Add(start, years * 12);
                var leapDayLost = start is { Month: 2, Day: 29 } && !CalendarSystem.Iso.IsLeapYear(start.Year + years);

                Hold(sum.IsExact != leapDayLost, start, years * 12, "a year is exact but for February 29");
                Hold(leapDayLost || sum.LastDay == new LocalDate(start.Year + years, start.Month, start.Day), start, years * 12, "same month, same day");
            }
        }
    }

    private static void Hold(bool holds, LocalDate start, int months, string law)
    {
        if (!holds)
            Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{LocalDatePattern.Iso.Format(start)} plus {months} months: {law}."));
    }

    private static LocalDate D(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
