using Docket.Core.Computation;
using Docket.Core.Explanation;
using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

/// <summary>CASE-FILE, "Series": listed up to until, inclusive, or for two years after the latest entry; #1 is as given, the others roll one by one; each can be met, moved or vacated alone.</summary>
public sealed class SeriesTests
{
    [Test]
    public void Days_FromADateCertain_RollOneByOneUpToTheEnd() =>
        Assert.That(
            Rows("""{ "sets": "jsr", "what": "Joint status report", "party": "all", "due": "2023-01-12", "every": "60 days", "until": "2023-09-09" }"""),
            Is.EqualTo(new[] { "jsr#1 2023-01-12", "jsr#2 2023-03-13", "jsr#3 2023-05-12", "jsr#4 2023-07-11", "jsr#5 2023-09-11" }),
            "the fifth falls on Saturday, September 9, the last day, and rolls; each counts from January 12, not from a day that rolled");

    [Test]
    public void Until_IsHeldAgainstTheNominalDay() =>
        Assert.That(Rows("""{ "sets": "jsr", "due": "2023-01-12", "every": "60 days", "until": "2023-09-08" }""").Last(), Is.EqualTo("jsr#4 2023-07-11"));

    [Test]
    public void Months_FromA31st_HaveBothCountingsAsReadingsWhereTheyPart()
    {
        var schedule = With("""{ "sets": "jsr", "due": "2023-01-31", "every": "monthly", "until": "2023-04-30" }""").AsOf("2022-08-01");
        var third = schedule.Find("jsr#3")!.Computed;
        Assert.That((schedule.Row("jsr#2"), schedule.Row("jsr#3")), Is.EqualTo(("2023-02-28 in-force", "2023-04-03 in-force")), "each counted from January 31; March 31 is a holiday of California");
        Assert.That(third.Readings.Where(r => r.Departs.Contains(Doubt.Series)).Select(r => $"{r.Date:uuuu-MM-dd}"), Does.Contain("2023-03-28"), "one month after February 28");
    }

    [Test]
    public void Months_WhereBothCountingsEndOnOneDay_HaveNoSuchDoubt() =>
        Assert.That(
            With("""{ "sets": "jsr", "due": "2022-08-31", "every": "monthly", "until": "2022-11-30" }""").AsOf("2022-08-01").Find("jsr#3")!.Computed.Readings.SelectMany(r => r.Departs), Does.Not.Contain(Doubt.Series),
            "October 31, and one month after September 30 is Sunday, October 30, which rolls to it");

    [Test]
    public void Chained_CountsFromTheOneBefore()
    {
        var schedule = With("""{ "sets": "jsr", "due": "2023-01-31", "every": "monthly", "counting": "chained", "until": "2023-04-30" }""").AsOf("2022-08-01");
        Assert.That(schedule.Row("jsr#3"), Is.EqualTo("2023-03-28 in-force"), "one month after February 28");
        Assert.That(Readings(schedule, "jsr#3"), Does.Contain("2023-03-31"), "anchored: two months after January 31");
    }

    [Test]
    public void Weekday_OfEachMonth_IsFoundInEach() =>
        Assert.That(
            Rows("""{ "sets": "call", "due": "2023-01-02", "every": "first Monday of each month", "until": "2023-05-31" }"""),
            Is.EqualTo(new[] { "call#1 2023-01-02", "call#2 2023-02-06", "call#3 2023-03-06", "call#4 2023-04-03", "call#5 2023-05-01" }));

    // Fridays of October 2025 are the 3rd, 10th, 17th, 24th and 31st, of November the 7th to the 28th; November 21, December 19 and January 16 are third ones.
    [TestCase("2025-10-01", "third Friday", "2026-01-31", "2025-10-01 2025-10-17 2025-11-21 2025-12-19 2026-01-16")]
    [TestCase("2025-10-06", "last Friday", "2025-11-15", "2025-10-06 2025-10-31")]
    [TestCase("2025-10-20", "third Friday", "2025-12-31", "2025-10-20 2025-11-21 2025-12-19")]
    [TestCase("2025-10-01", "third Friday", "2025-10-17", "2025-10-01 2025-10-17")]
    public void Weekday_AfterAFirstDayThatIsNone_BeginsInItsMonthWhereOneIsLeft(string due, string every, string until, string days) =>
        Assert.That(
            string.Join(" ", With($$"""{ "sets": "call", "due": "{{due}}", "every": "{{every}} of each month", "until": "{{until}}" }""").AsOf("2022-08-01").Deadlines.Select(d => $"{d.Date:uuuu-MM-dd}")), Is.EqualTo(days));

    [Test]
    public void Words_ForTheFirst_AreFollowed() =>
        Assert.That(
            Rows("""{ "sets": "production", "due": "2022-12-09" }, { "sets": "jsr", "due": "one month after production", "every": "monthly", "until": "2023-03-10" }""").Skip(1),
            Is.EqualTo(new[] { "jsr#1 2023-01-09", "jsr#2 2023-02-09", "jsr#3 2023-03-09" }));

    [Test]
    public void NoEnd_ListsTwoYearsAfterTheLatestEntryAndGrows()
    {
        var first = Dockets.Entry("1", "2022-08-01", """{ "sets": "jsr", "due": "2022-09-01", "every": "6 months" }""");
        Assert.That(Dockets.Of(first).AsOf("2022-08-01").Deadlines.Select(d => d.Id), Is.EqualTo(new[] { "jsr#1", "jsr#2", "jsr#3", "jsr#4" }), "to August 1, 2024");
        var later = Dockets.Of(first, Dockets.Entry("2", "2023-03-01", """{ "satisfies": "jsr#1" }"""));
        Assert.That(later.AsOf("2023-03-01").Deadlines.Select(d => d.Id), Is.EquivalentTo(new[] { "jsr#1", "jsr#2", "jsr#3", "jsr#4", "jsr#5", "jsr#6" }), "to March 1, 2025: the sixth stands on it");
        Assert.That(later.AsOf("2023-03-01").History("jsr#6").Select(h => $"{h.Entry.Id} {h.Verb}"), Is.EqualTo(new[] { "1 sets" }));
    }

    [Test]
    public void EventThatEndsIt_TakesOffWhatWasListedAndComesAfter()
    {
        // Listed to August 1, 2024, and October 1, 2023 and June 1, 2024 are a Sunday and a Saturday.
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-08-01", """{ "sets": "jsr", "due": "2023-02-01", "every": "4 months", "until": "production-complete" }"""),
            Dockets.Entry("2", "2023-06-15", """{ "records": "production-complete" }"""));
        var (before, after) = (file.AsOf("2022-08-01"), file.AsOf("2023-06-15"));
        Assert.That(before.Deadlines.Select(d => before.Row(d.Id)), Is.EqualTo(new[] { "2023-02-01 in-force", "2023-06-01 in-force", "2023-10-02 in-force", "2024-02-01 in-force", "2024-06-03 in-force" }));
        Assert.That(after.Deadlines.Select(d => after.Row(d.Id)), Is.EqualTo(new[] { "2023-02-01 in-force", "2023-06-01 in-force", "2023-10-02 vacated", "2024-02-01 vacated", "2024-06-03 vacated" }));
        Assert.That((after.Find("jsr#3")!.Reason, after.Find("jsr#3")!.Entry, after.Find("jsr#3")!.Overdue), Is.EqualTo(("ECF 2 records production-complete, which ends the series", "2", false)));
        var change = ScheduleDiff.Of(before, after).Changes.Single(c => c.Id == "jsr#3");
        Assert.That((change.Kind, ChangeWords.Why(change)), Is.EqualTo((ChangeKind.Died, "ECF 2 records production-complete on 2023-06-15, so jsr#3 is vacated.")));
    }

    [TestCase("""{ "vacates": "all" }""")]
    [TestCase("""{ "closes": "dismissed" }""")]
    public void Closing_OfASeriesWithoutAnEnd_ListsNoMoreThanBefore(string closing)
    {
        // Listed to August 1, 2024, the 24th instance.
        var file = Dockets.Of(Dockets.Entry("1", "2022-08-01", """{ "sets": "jsr", "due": "2022-09-01", "every": "1 month" }"""), Dockets.Entry("2", "2022-08-02", closing));
        var (before, after) = (file.AsOf("2022-08-01"), file.AsOf("2022-08-02"));
        Assert.That((before.Deadlines.Length, after.Deadlines.Length), Is.EqualTo((24, 24)));
        Assert.That(after.Deadlines.Select(d => d.State), Has.All.EqualTo(DeadlineState.Vacated));
    }

    [Test]
    public void EventThatEndsIt_BeforeAllIsVacated_LeavesWhatItTookOffInSight()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-08-01", """{ "sets": "jsr", "due": "2022-09-01", "every": "12 months", "until": "production-complete" }"""),
            Dockets.Entry("2", "2022-11-15", """{ "records": "production-complete" }"""),
            Dockets.Entry("3", "2022-11-16", """{ "vacates": "all" }"""));
        Assert.That(file.AsOf("2022-11-16").Row("jsr#2"), Is.EqualTo("2023-09-01 vacated"));
    }

    [Test]
    public void EventThatEndsIt_KnownFromTheStart_ListsNothingAfterIt()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-08-01", """{ "records": "production-complete", "on": "2022-11-15" }"""),
            Dockets.Entry("2", "2022-08-01", """{ "sets": "jsr", "due": "2022-09-01", "every": "1 month", "until": "production-complete" }"""));
        Assert.That(file.AsOf("2022-08-01").Deadlines.Select(d => d.Id), Is.EqualTo(new[] { "jsr#1", "jsr#2", "jsr#3" }));
    }

    [Test]
    public void EventThatEndsIt_CorrectedAway_LetsItGoOn()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-08-01", """{ "sets": "jsr", "due": "2022-09-01", "every": "12 months", "until": "production-complete" }"""),
            Dockets.Entry("2", "2022-11-15", """{ "records": "production-complete" }"""),
            Dockets.Entry("3", "2022-11-16", """{ "corrects": "2", "effects": [] }"""));
        Assert.That((file.AsOf("2022-11-15").Row("jsr#2"), file.AsOf("2022-11-16").Row("jsr#2")), Is.EqualTo(("2023-09-01 vacated", "2023-09-01 in-force")));
    }

    [Test]
    public void OneInstance_IsMetMovedAndVacatedAloneAndTheRestGoOn()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-08-01", """{ "sets": "jsr", "due": "2022-09-01", "every": "1 month", "until": "2023-01-31" }"""),
            Dockets.Entry("2", "2022-09-01", """{ "satisfies": "jsr#1" }""", """{ "continues": "jsr#2", "due": "2022-10-14" }""", """{ "vacates": "jsr#3" }"""));
        var schedule = file.AsOf("2022-09-01");
        Assert.That(new[] { "jsr#1", "jsr#2", "jsr#3", "jsr#4" }.Select(schedule.Row), Is.EqualTo(new[] { "2022-09-01 satisfied", "2022-10-14 in-force", "2022-11-01 vacated", "2022-12-01 in-force" }));
    }

    [Test]
    public void SeriesNamedAsAWhole_MeansItsOpenInstancesForGood()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-08-01", """{ "sets": "jsr", "due": "2022-09-01", "every": "1 month" }"""),
            Dockets.Entry("2", "2022-09-01", """{ "satisfies": "jsr#1" }"""),
            Dockets.Entry("3", "2022-09-15", """{ "vacates": "jsr" }"""),
            Dockets.Entry("4", "2024-01-15", """{ "records": "anything" }"""));
        var open = file.AsOf("2024-01-15").Deadlines.Where(d => d.State is not (DeadlineState.Vacated or DeadlineState.Satisfied));
        Assert.That(open, Is.Empty);
    }

    [Test]
    public void Closing_ExceptOneInstance_EndsTheSeriesForGood()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-08-01", """{ "sets": "jsr", "due": "2022-09-01", "every": "6 months" }"""),
            Dockets.Entry("2", "2022-08-15", """{ "closes": "dismissed", "except": ["jsr#2"] }"""),
            Dockets.Entry("3", "2024-01-15", """{ "records": "anything" }"""));
        Assert.That(file.AsOf("2024-01-15").Deadlines.Where(d => d.State == DeadlineState.InForce).Select(d => d.Id), Is.EqualTo(new[] { "jsr#2" }));
    }

    [Test]
    public void Closing_ExceptTheSeries_LetsItGoOn()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-08-01", """{ "sets": "jsr", "due": "2022-09-01", "every": "6 months" }"""),
            Dockets.Entry("2", "2022-08-15", """{ "closes": "judgment", "except": ["jsr"] }"""));
        Assert.That(file.AsOf("2022-08-15").Deadlines.Select(d => d.State), Has.All.EqualTo(DeadlineState.InForce));
    }

    [Test]
    public void LongSeries_WhoseListedInstancesAreMet_GoesOn()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-08-01", """{ "sets": "report", "due": "2023-01-12", "every": "3 years" }"""),
            Dockets.Entry("2", "2023-01-12", """{ "satisfies": "report#1" }"""),
            Dockets.Entry("3", "2026-01-05", """{ "records": "anything" }"""));
        Assert.That(file.AsOf("2026-01-06").Row("report#2"), Is.EqualTo("2026-01-12 in-force"));
    }

    [Test]
    public void HearingSeries_KeepsItsHour() =>
        Assert.That(With("""{ "sets": "call", "kind": "hearing", "due": "2023-01-12T09:30", "every": "1 month", "until": "2023-03-31" }""").AsOf("2022-08-01").Deadlines.Select(d => d.Time), Has.All.EqualTo(new NodaTime.LocalTime(9, 30)));

    [Test]
    public void EarliestSeries_StaysOneInEachInstance() =>
        Assert.That(With("""{ "sets": "act", "due": "not before 2023-01-12", "every": "1 month", "until": "2023-03-31" }""").AsOf("2022-08-01").Deadlines.Select(d => d.Computed.Earliest), Has.All.True);

    [TestCase("""{ "sets": "jsr", "due": "2023-01-12", "every": "1 month", "until": "2023-01-11" }""", "series-empty")]
    [TestCase("""{ "sets": "jsr", "due": "2023-01-12", "every": "first Monday of each month", "until": "2023-04-12" }""", "series-weekday")]
    [TestCase("""{ "sets": "end", "due": "2023-04-01" }, { "sets": "jsr", "due": "2023-01-12", "every": "1 month", "until": "end" }""", "series-until")]
    [TestCase("""{ "sets": "jsr", "due": "2023-01-12", "every": "1 month", "until": "jsr" }""", "series-until")]
    [TestCase("""{ "sets": "jsr", "due": "2023-01-12", "every": "1 day", "until": "2026-01-12" }""", "series-long")]
    [TestCase("""{ "sets": "jsr", "due": "2023-01-12", "every": "1 month", "until": "2023-04-12" }, { "continues": "jsr", "due": "2023-05-01" }""", "series-one-day")]
    public void Series_OfWhichOneWordIsDoubtful_IsWarnedOf(string effects, string code) => Assert.That(Fold.Of(With(effects)).Problems.Select(p => p.Code), Is.EqualTo(new[] { code }));

    [Test]
    public void WordsHeldAgainstTheDate_AreHeldAgainstTheFirstInstanceAlone() =>
        Assert.That(With("""{ "sets": "jsr", "party": "all", "due": "2023-01-12", "computedAs": "7 days after 2023-01-05", "every": "1 month", "until": "2023-03-31" }""").Checked(), Does.Not.Contain("computed-as"));

    [Test]
    public void InstanceId_ThatIsTaken_IsAnError() =>
        Assert.That(
            Fold.Of(With("""{ "sets": "jsr#2", "due": "2023-02-01" }, { "sets": "jsr", "due": "2022-09-01", "every": "1 month" }""")).Problems.Select(p => p.Code),
            Is.EqualTo(new[] { "duplicate-id" }));

    [TestCase("""{ "proposes": [ { "sets": "jsr", "party": "all", "due": "2022-09-01", "every": "6 months" } ] }""")]
    [TestCase("""{ "sets": "jsr", "party": "all", "due": "2022-09-01", "every": "6 months", "until": "2023-03-31" }, { "sets": "reply", "party": "all", "due": "7 days after jsr#2" }""")]
    public void Check_OfASeries_HasNothingToSay(string effects) => Assert.That(With(effects).Checked(), Is.Empty);

    [Test]
    public void SameSeries_SetAgainWhileOpen_IsAnError() =>
        Assert.That(
            Fold.Of(With("""{ "sets": "jsr", "due": "2022-09-01", "every": "1 month" }, { "sets": "jsr", "due": "2022-09-05", "every": "1 month" }""")).Problems.Select(p => p.Code),
            Is.EqualTo(new[] { "duplicate-id" }));

    [Test]
    public void ProposedSeries_IsInForceOnceGranted()
    {
        var asked = Dockets.Entry("1", "2022-08-01", """{ "proposes": [ { "sets": "jsr", "due": "2022-09-01", "every": "1 month", "until": "2022-11-30" } ] }""");
        Assert.That(Dockets.Of(asked).AsOf("2022-08-01").Deadlines.Select(d => $"{d.Id} {d.State}"), Is.EqualTo(new[] { "jsr#1 Proposed", "jsr#2 Proposed", "jsr#3 Proposed" }));
        Assert.That(Dockets.Of(asked, Dockets.Entry("2", "2022-08-02", """{ "grants": "1" }""")).AsOf("2022-08-02").Row("jsr#3"), Is.EqualTo("2022-11-01 in-force"));
    }

    private static CaseFile With(string sets) => Dockets.Of(Dockets.Entry("1", "2022-08-01", sets));

    private static IEnumerable<string> Rows(string sets) => With(sets).AsOf("2022-08-01").Deadlines.Select(d => $"{d.Id} {d.Date:uuuu-MM-dd}");

    private static string Readings(Schedule schedule, string id) => string.Join(" ", schedule.Find(id)!.Computed.Readings.Select(r => $"{r.Date:uuuu-MM-dd}"));
}
