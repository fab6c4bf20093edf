using Docket.Core;
using Docket.Core.Explanation;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

public sealed class PhraseEvaluatorTests
{
    private static readonly string Anchors = Dockets.Entry(
        "1",
        "2022-10-13",
        """{ "records": "served" }""",
        """{ "sets": "rolled", "due": "30 days after served" }""",
        """{ "sets": "open", "due": "7 days after ruling" }""",
        """{ "sets": "conditional", "due": "2022-11-30", "if": "c" }""",
        """{ "sets": "cmc", "kind": "hearing", "due": "2022-12-08T10:00" }""");

    private static Docket.Core.Computation.Schedule Due(string due, string asOf = "2022-10-13") =>
        Dockets.Of(Anchors, Dockets.Entry("2", "2022-10-13", $$"""{ "sets": "x", "due": "{{due}}" }""")).AsOf(asOf);

    [TestCase("the later of open and cmc", "- waiting", Description = "one is not known: none")]
    [TestCase("the later of conditional and cmc", "2022-12-08 waiting", Description = "both dates are known; one waits")]
    [TestCase("the earlier of open and cmc", "2022-12-08 waiting", Description = "the known day")]
    [TestCase("the earlier of conditional and cmc", "2022-11-30 waiting")]
    [TestCase("the earlier of open and 7 days after ruling", "- waiting")]
    [TestCase("the later of 7 days before cmc and served", "2022-12-01 in-force")]
    [TestCase("7 days after the earlier of open and cmc", "2022-12-15 waiting")]
    [TestCase("7 days after the later of open and cmc", "- waiting")]
    [TestCase("the latest of 2022-11-01, served and cmc", "2022-12-08 in-force")]
    public void Choice_WithOpenItems_ShowsWhatIsKnown(string due, string row) => Assert.That(Due(due).Row("x"), Is.EqualTo(row));

    [TestCase("rolled", "2022-11-14 2022-11-12", Description = "October 13 + 30 is Saturday, November 12")]
    [TestCase("7 days after rolled", "2022-11-21", Description = "from Monday the 14th: the 21st; from Saturday the 12th: Saturday the 19th, so Monday the 21st too")]
    [TestCase("10 days after rolled", "2022-11-28 2022-11-22 2022-11-25", Description = "Thanksgiving is the 24th; from Monday: Friday the 25th, which cand's federal calendar keeps open; from Saturday: Tuesday")]
    [TestCase("4 days before rolled", "2022-11-10 2022-11-08", Description = "from Monday: Thursday; from Saturday: Tuesday")]
    [TestCase("7 days after the later of rolled and 2022-11-13", "2022-11-21", Description = "from the 14th, or from Sunday the 13th: the 20th is a Sunday")]
    [TestCase("7 days after cmc", "2022-12-15", Description = "a date certain has no other reading")]
    public void Anchor_ThatRolled_HasItsNominalDayAsTheOther(string due, string readings) => Assert.That(Due(due).Readings("x"), Is.EqualTo(readings));

    [TestCase("the Monday next after 2022-12-12", "2022-12-19", Description = "a Monday is not next to itself")]
    [TestCase("the Monday next after 2022-12-13", "2022-12-19")]
    [TestCase("the Monday next after 2022-12-20", "2022-12-27", Description = "December 26 is Christmas observed")]
    [TestCase("the Friday next before 2022-12-12", "2022-12-09")]
    [TestCase("the Monday next after 30 days after served", "2022-11-14", Description = "thirty days end on Saturday, November 12, which does not roll first")]
    public void NextWeekday_IsTheNearestThatIsNotTheDayItself(string due, string readings) => Assert.That(Due(due).Readings("x"), Is.EqualTo(readings));

    [TestCase("not before 2022-12-10", "2022-12-10 2022-12-10", Description = "a Saturday stays")]
    [TestCase("no earlier than 30 days after served", "2022-11-12 2022-11-12", Description = "a Saturday stays")]
    [TestCase("no earlier than 10 days after rolled", "2022-11-24 2022-11-24", Description = "the latest is safe: from Monday the 14th Thanksgiving, which stays; from Saturday the 22nd")]
    [TestCase("not before the later of 30 days after served and 2022-11-05", "2022-11-12 2022-11-12", Description = "what is chosen does not roll either")]
    public void NotBefore_NeverRolls_AndTheLatestIsSafe(string due, string dateAndSafe)
    {
        var x = Due(due).Deadline("x");
        Assert.That($"{Probes.Iso(x.Date)} {Probes.Iso(x.Safe)}", Is.EqualTo(dateAndSafe));
    }

    [Test]
    public void NotBefore_IsNeverOverdue()
    {
        var schedule = Due("not before 2022-12-10", "2023-06-01");
        Assert.That((schedule.Row("x"), schedule.Deadline("x").Overdue, schedule.Deadline("cmc").Overdue), Is.EqualTo(("2022-12-10 in-force", false, false)));
    }

    [Test]
    public void NotBefore_Extended_StaysAnEarliestDay()
    {
        var file = Dockets.Of(Dockets.Entry("1", "2022-10-13", """{ "sets": "x", "due": "not before 2022-12-08" }"""), Dockets.Entry("2", "2022-10-14", """{ "extends": "x", "by": "30 days" }"""));
        var x = file.AsOf("2023-06-01").Deadline("x");
        Assert.That((Probes.Iso(x.Date), x.Computed.Earliest, x.Overdue), Is.EqualTo(("2023-01-07", true, false)), "Saturday, January 7, 2023");
    }

    [TestCase("2022-12-07", "waiting", Description = "the conference is not held yet")]
    [TestCase("2022-12-08", "in-force")]
    [TestCase("2023-01-09", "in-force")]
    public void AfterWithoutALength_OnceItHappened_IsInForceWithoutADate(string asOf, string state)
    {
        var x = Due("after cmc", asOf).Deadline("x");
        Assert.That((StateWords.Of(x.State), x.Date, x.Safe, x.Computed.Readings.IsEmpty, x.Overdue), Is.EqualTo((state, (NodaTime.LocalDate?)null, (NodaTime.LocalDate?)null, true, false)));
    }

    [TestCase("after served", "in-force", "the words are \"after served\" (2022-10-13) without a length")]
    [TestCase("before cmc", "in-force", "the words are \"before cmc\" (2022-12-08) without a length")]
    [TestCase("after ruling", "waiting", "waits for ruling, which no entry has recorded or set")]
    [TestCase("after cmc is done", "waiting", "waits until cmc is done")]
    public void WithoutALength_SaysWhy(string due, string state, string reason)
    {
        var x = Due(due).Deadline("x");
        Assert.That((StateWords.Of(x.State), x.Reason), Is.EqualTo((state, reason)));
    }

    [Test]
    public void WhatHangsOnADayWithoutALength_Waits()
    {
        var schedule = Dockets.Of(Anchors, Dockets.Entry("2", "2022-10-13", """{ "sets": "x", "due": "after served" }""", """{ "sets": "y", "due": "7 days after x" }""")).AsOf("2022-10-13");
        Assert.That((schedule.Row("x"), schedule.Row("y")), Is.EqualTo(("- in-force", "- waiting")));
    }

    [TestCase("48 hours after served", "- waiting", Description = "known only by its day")]
    [TestCase("48 hours before cmc", "2022-12-06 in-force")]
    [TestCase("48 hours after rolled", "- waiting")]
    public void Hours_RunOnlyFromAKnownHour(string due, string row) => Assert.That(Due(due).Row("x"), Is.EqualTo(row));

    [Test]
    public void Hours_FromAnUnknownHour_GiveTheReason() => Assert.That(Due("48 hours after served").Deadline("x").Reason, Does.StartWith("48 hours cannot be counted from a day whose hour is not known"));

    [TestCase("48 hours after 2022-12-08T10:00", "2022-12-12T10:00:00-08:00", Description = "Saturday: the same time on Monday")]
    [TestCase("24 hours after 2022-12-08T10:00", "2022-12-09T10:00:00-08:00")]
    [TestCase("72 hours after 2022-11-04T10:23", "2022-11-07T09:23:00-08:00", Description = "clocks go back on November 6, a Sunday")]
    [TestCase("24 hours after 2022-03-13T01:30", "2022-03-14T02:30:00-07:00", Description = "clocks go forward on March 13")]
    [TestCase("24 hours before 2022-12-12T10:00", "2022-12-09T10:00:00-08:00", Description = "Sunday: back to Friday")]
    public void Hours_RunThroughTheClocksChanges(string phrase, string moment) =>
        Assert.That(Law.BuiltIn.Compute(phrase, "cand").LastMoment!.Value.ToString("uuuu-MM-dd'T'HH:mm:sso<m>", System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(moment));

    [TestCase("2022-12-10", "2022-12-10", true, Description = "a Saturday stays, with a warning")]
    [TestCase("2022-11-24", "2022-11-24", true, Description = "Thanksgiving")]
    [TestCase("2022-12-08", "2022-12-08", false)]
    public void DateCertain_OnAClosedDay_StaysAndWarns(string due, string date, bool warns)
    {
        var x = Due(due).Deadline("x");
        Assert.That((Probes.Iso(x.Date), !x.Computed.Warnings.IsEmpty, x.Computed.Readings.Length), Is.EqualTo((date, warns, 1)));
    }
}
