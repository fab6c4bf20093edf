using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Scenarios;

/// <summary>
/// Productions under the Freedom of Information Act: a schedule of four vacated in one order and agreed anew, and one report split into two.
/// No docket stands behind either: plaintiff, agency and numbers are made up. Dates are counted by hand on the calendars of 2024 and 2025.
/// </summary>
public sealed class ProductionScheduleTests
{
    private static readonly Scenario Schedule = new("foia-vacated-schedule");
    private static readonly Scenario Split = new("foia-split-report");

    // August 15 + 14 = August 29; + 30 = Saturday, September 28, so Monday, September 30. October 1 + 14 = October 15; + 30 = November 14.
    // October 15 + 14 = October 29; + 30 = Thursday, November 28, Thanksgiving Day, so Friday, November 29.
    [TestCase("2024-04-05", "2024-08-15 proposed", "2024-08-29 proposed", "2024-09-30 proposed")]
    [TestCase("2024-04-08", "2024-08-15 in-force", "2024-08-29 in-force", "2024-09-30 in-force")]
    [TestCase("2024-05-08", "2024-08-15 in-force", "2024-08-29 in-force", "2024-09-30 in-force")]
    [TestCase("2024-05-10", "2024-08-15 vacated", "- waiting", "- waiting")]
    [TestCase("2024-06-07", "2024-10-01 in-force", "2024-10-15 in-force", "2024-11-14 in-force")]
    [TestCase("2024-09-30", "2024-10-15 in-force", "2024-10-29 in-force", "2024-11-29 in-force")]
    public void Schedule_OnADay_TakesTheReportAndTheMotionWithTheLastProduction(string day, string production, string report, string motion) =>
        Assert.That((Schedule.Row("production-4", day), Schedule.Row("jsr", day), Schedule.Row("summary-judgment", day)), Is.EqualTo((production, report, motion)));

    [TestCase("2024-05-15", "2024-07-01", 1)]
    [TestCase("2024-06-17", "2024-08-01", 2)]
    [TestCase("2024-07-15", "2024-09-03", 3)]
    [TestCase("2024-08-15", "2024-10-01", 4)]
    public void Production_OfTheFour_IsVacatedByOneOrderAndSetAnewByTheReport(string was, string now, int number)
    {
        var id = $"production-{number}";
        Assert.That((Schedule.Row(id, "2024-05-09"), Schedule.Row(id, "2024-05-10"), Schedule.Row(id, "2024-06-07")), Is.EqualTo(($"{was} in-force", $"{was} vacated", $"{now} in-force")));
        Assert.That(Schedule.Change(id, "2024-05-09", "2024-05-10"), Is.EqualTo($"died: Minute-Order-2024-05-10 vacates {id}."));
        Assert.That(Schedule.Change(id, "2024-05-10", "2024-06-07"), Is.EqualTo($"revived: ECF 15 sets {id} for {now}."));
    }

    [TestCase("2024-05-09", "2024-05-10", "waits: Minute-Order-2024-05-10 vacates production-4, so jsr has no date, so summary-judgment has no date.")]
    [TestCase("2024-05-10", "2024-06-07", "woke: ECF 15 sets production-4 for 2024-10-01, so jsr wakes, for 2024-10-15, so summary-judgment wakes, for 2024-11-14.")]
    [TestCase("2024-09-29", "2024-09-30", "moved: Minute-Order-2024-09-30 extends production-4 to 2024-10-15, so jsr moves to 2024-10-29, so summary-judgment moves to 2024-11-29.")]
    public void Motion_ThatHangsOnAChain_NamesEveryLink(string from, string to, string change) => Assert.That(Schedule.Change("summary-judgment", from, to), Is.EqualTo(change));

    [Test]
    public void LastProduction_InTheEnd_WasSetVacatedSetAnewAndExtended() =>
        Assert.That(Schedule.History("production-4", "2024-09-30"), Is.EqualTo("Minute-Order-2024-04-08 sets, Minute-Order-2024-05-10 vacates, 15 sets, Minute-Order-2024-09-30 extends"));

    // One month after November 29 is Sunday, December 29, so Monday, December 30. Two months after December 31 would be February 31, as one month after January 31.
    [TestCase("2024-10-01", "2025-01-31 in-force", null, null)]
    [TestCase("2024-11-20", "2025-01-31 in-force", "2024-12-30 proposed", "2025-02-28 proposed")]
    [TestCase("2024-11-22", "2025-01-31 vacated", "2024-12-30 in-force", "2025-01-31 in-force")]
    [TestCase("2024-12-20", "2025-01-31 vacated", "2024-12-30 in-force", "2025-02-28 in-force")]
    [TestCase("2024-12-30", "2025-01-31 vacated", "2024-12-30 satisfied", "2025-02-28 in-force")]
    public void Report_SplitInTwo_LeavesTheOldDateVacatedBesideTheNew(string day, string report, string? paper, string? email)
    {
        Assert.That(Split.Row("jsr", day), Is.EqualTo(report));
        Assert.That(Split.AsOf(day).Find("jsr-paper") is null ? null : Split.Row("jsr-paper", day), Is.EqualTo(paper));
        Assert.That(Split.AsOf(day).Find("jsr-email") is null ? null : Split.Row("jsr-email", day), Is.EqualTo(email));
    }

    // The first day of the next month, March 1, 2025, is a Saturday.
    [Test]
    public void Report_OneMonthAfterAnExtendedProduction_HasTwoReadings()
    {
        Assert.That(Split.AsOf("2024-12-20").Find("jsr-email")!.Computed.Dates(), Is.EqualTo("2025-02-28 2025-03-03"));
        Assert.That(Split.AsOf("2024-12-20").Find("jsr-email")!.Safe, Is.EqualTo(Dockets.Day("2025-02-28")));
    }

    [Test]
    public void Order_ThatModifiesARequest_KeepsWhatTheRequestSaysOfTheReport()
    {
        var report = Split.AsOf("2024-11-22").Find("jsr-email")!;
        Assert.That((report.What, report.Party), Is.EqualTo(("Joint status report on the e-mail", "all")));
    }

    [TestCase("jsr", "2024-11-21", "2024-11-22", "died: ECF 25 vacates jsr.")]
    [TestCase("jsr-paper", "2024-11-21", "2024-11-22", "woke: ECF 25 sets jsr-paper for 2024-12-30.")]
    [TestCase("jsr-email", "2024-11-21", "2024-11-22", "woke: ECF 25 sets jsr-email for 2025-01-31.")]
    [TestCase("jsr-email", "2024-12-19", "2024-12-20", "moved: ECF 29 extends production-email to 2025-01-31, so jsr-email moves to 2025-02-28.")]
    public void Difference_OfTwoDays_NamesTheOrder(string id, string from, string to, string change) => Assert.That(Split.Change(id, from, to), Is.EqualTo(change));
}
