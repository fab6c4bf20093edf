using Docket.Core.Computation;
using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

/// <summary>The case of the second joint status report, day by day.</summary>
public sealed class ExampleTests
{
    [TestCase("cmc", "2022-12-08 in-force")]
    [TestCase("production-bi-reviewed", "2022-12-09 in-force")]
    [TestCase("category-6-determination", "2022-12-09 in-force")]
    [TestCase("production-1-to-5-and-7-to-9", "2022-10-14 partly-satisfied")]
    [TestCase("production-6-initial", "2022-10-21 waiting")]
    [TestCase("category-6-timeline", "- waiting")]
    [TestCase("jsr-3", "2023-01-12 proposed")]
    public void Example_OnTheDayOfTheReport_ShowsWhatIsDue(string id, string row) =>
        Assert.That(Dockets.Example().AsOf("2022-11-18").Row(id), Is.EqualTo(row));

    [Test]
    public void Example_OnTheDayOfTheReport_ShowsWhatTheRequestWouldDo()
    {
        var schedule = Dockets.Example().AsOf("2022-11-18");
        var jsr = schedule.Find("jsr-3")!;
        Assert.Multiple(() =>
        {
            Assert.That(schedule.Find("cmc")!.Proposals, Is.EqualTo([new ProposedChange("23", "vacates", null)]));
            Assert.That(jsr.Proposals, Is.EqualTo([new ProposedChange("23", "sets", Dockets.Day("2023-01-12"))]));
            Assert.That(jsr.ComputedAs!.Date, Is.EqualTo(Dockets.Day("2023-01-09")));
            Assert.That(jsr.ComputedAs!.DaysApart, Is.EqualTo(3));
            Assert.That(jsr.ComputedAs!.Agrees, Is.True);
        });
    }

    [Test]
    public void Example_OnTheDayOfTheReport_SaysWhoAgreedAndWhatRemains()
    {
        var schedule = Dockets.Example().AsOf("2022-11-18");
        var eight = schedule.Find("production-1-to-5-and-7-to-9")!;
        var initial = schedule.Find("production-6-initial")!;
        Assert.Multiple(() =>
        {
            Assert.That(schedule.Find("production-bi-reviewed")!.Authority, Is.EqualTo(Authority.Agreed));
            Assert.That(schedule.Find("category-6-determination")!.Authority, Is.EqualTo(Authority.Agreed));
            Assert.That(schedule.Find("cmc")!.Authority, Is.EqualTo(Authority.Ordered));
            Assert.That(eight.Remains, Is.EqualTo("records under BI, Inc.'s review remain"));
            Assert.That(eight.RemainsId, Is.EqualTo("production-bi-reviewed"));
            Assert.That(eight.Overdue, Is.False);
            Assert.That(initial.Conditional, Is.True);
            Assert.That(initial.Reason, Is.EqualTo("waits for category-6-records-exist"));
        });
    }

    [Test]
    public void Example_IfGranted_VacatesTheConferenceAndSetsTheReport()
    {
        var schedule = Dockets.Example().AsOf("2022-11-18", ifGranted: true);
        Assert.Multiple(() =>
        {
            Assert.That(schedule.Row("cmc"), Is.EqualTo("2022-12-08 vacated"));
            Assert.That(schedule.Row("jsr-3"), Is.EqualTo("2023-01-12 in-force"));
            Assert.That(schedule.Find("jsr-3")!.Authority, Is.EqualTo(Authority.Ordered));
        });
    }

    [Test]
    public void Example_BeforeTheReport_ShowsTheEightOverdueAndNothingLater()
    {
        var schedule = Dockets.Example().AsOf("2022-10-31");
        Assert.Multiple(() =>
        {
            Assert.That(schedule.Deadlines.Select(d => d.Id), Is.EqualTo(["production-1-to-5-and-7-to-9", "production-6-initial", "cmc"]));
            Assert.That(schedule.Find("production-1-to-5-and-7-to-9")!.Overdue, Is.True);
            Assert.That(schedule.Find("production-6-initial")!.Overdue, Is.False);
            Assert.That(schedule.Find("cmc")!.Overdue, Is.False);
        });
    }

    [Test]
    public void Example_GrantedByAnOrder_IsTheSameAsIfGranted()
    {
        var granted = Dockets.ExampleWith(Dockets.Entry("24", "2022-11-21", """{ "grants": "23" }""")).AsOf("2022-11-21");
        var assumed = Dockets.Example().AsOf("2022-11-21", ifGranted: true);
        Assert.That(granted.Deadlines.Select(Seen), Is.EqualTo(assumed.Deadlines.Select(Seen)));
    }

    [Test]
    public void Example_DeniedByAnOrder_KeepsTheConference()
    {
        var schedule = Dockets.ExampleWith(Dockets.Entry("24", "2022-11-21", """{ "denies": "23" }""")).AsOf("2022-11-21");
        Assert.Multiple(() =>
        {
            Assert.That(schedule.Row("cmc"), Is.EqualTo("2022-12-08 in-force"));
            Assert.That(schedule.Row("jsr-3"), Is.EqualTo("2023-01-12 denied"));
            Assert.That(schedule.Find("cmc")!.Proposals, Is.Empty);
        });
    }

    [Test]
    public void Example_GrantedWithAnotherDate_TakesThatDateAndKeepsTheRest()
    {
        var order = Dockets.Entry("24", "2022-11-21", """{ "grants": "23", "with": [ { "sets": "jsr-3", "due": "2023-01-19" } ] }""");
        var schedule = Dockets.ExampleWith(order).AsOf("2022-11-21");
        Assert.Multiple(() =>
        {
            Assert.That(schedule.Row("jsr-3"), Is.EqualTo("2023-01-19 in-force"));
            Assert.That(schedule.Row("cmc"), Is.EqualTo("2022-12-08 vacated"));
            Assert.That(schedule.Find("jsr-3")!.What, Is.EqualTo("Further joint status report"));
            Assert.That(schedule.Find("jsr-3")!.Party, Is.EqualTo("all"));
        });
    }

    [Test]
    public void Example_ProductionExtended_MovesWhatHangsOnItAndNoDateCertain()
    {
        var order = Dockets.Entry(
            "24",
            "2022-11-21",
            """{ "sets": "jsr-4", "due": "one month after production-bi-reviewed" }""",
            """{ "extends": "production-bi-reviewed", "to": "2023-01-31" }""");
        var schedule = Dockets.ExampleWith(order).AsOf("2022-11-21");
        var report = schedule.Find("jsr-4")!.Computed;
        Assert.Multiple(() =>
        {
            Assert.That(report.Dates(), Is.EqualTo("2023-02-28 2023-03-01"));
            Assert.That(report.Safe, Is.EqualTo(Dockets.Day("2023-02-28")));
            Assert.That(schedule.Row("cmc"), Is.EqualTo("2022-12-08 in-force"));
        });
    }

    private static string Seen(Deadline row) => $"{row.Id} {row.Date} {row.Safe} {row.State} {row.Authority} {row.Party} {row.What} {row.Overdue} {row.Conditional}";
}
