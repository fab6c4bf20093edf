using Docket.Core.Computation;
using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

/// <summary>CASE-FILE, "Stays": both ends count, overlapping stays count once; while a stay runs what it covers is stayed; after it, by its mode. October 1 to November 13, 2025 are 44 days.</summary>
public sealed class StayedDaysTests
{
    private const string Brief = """{ "sets": "brief", "due": "2025-10-20" }""";
    private const string Extends = """{ "stays": "all", "from": "2025-10-01", "until": "2025-11-13", "mode": "extends" }""";

    [TestCase("2025-09-30", "2025-10-20 in-force", Description = "it has not begun")]
    [TestCase("2025-10-01", "2025-10-20 stayed")]
    [TestCase("2025-11-13", "2025-10-20 stayed")]
    [TestCase("2025-11-14", "2025-12-03 in-force", Description = "44 days after October 20")]
    public void StayThatExtends_MovesTheDateByItsLengthOnceOver(string asOf, string row) => Assert.That(With(Brief, Extends).AsOf(asOf).Row("brief"), Is.EqualTo(row));

    [Test]
    public void Stayed_SaysByWhatAndIsNotOverdue()
    {
        var brief = With(Brief, Extends).AsOf("2025-11-01").Find("brief")!;
        Assert.That((brief.Reason, brief.Overdue), Is.EqualTo(("stayed by ECF 2 from 2025-10-01 to 2025-11-13", false)));
    }

    [Test]
    public void MovedDate_RollsAndIsProved()
    {
        var brief = With("""{ "sets": "brief", "due": "2025-10-23" }""", Extends).AsOf("2025-11-14").Find("brief")!;
        Assert.That($"{brief.Date:uuuu-MM-dd}", Is.EqualTo("2025-12-08"), "44 days after October 23 is Saturday, December 6");
        Assert.That(brief.Computed.Trace.OfType<StayStep>().Select(s => s.Days), Is.EqualTo(new[] { 44 }));
    }

    // Served September 10: thirty days end on October 10. Twenty were over by September 30; the ten left after November 13 end on Sunday, November 23.
    [Test]
    public void StayThatTolls_LetsTheDaysLeftRunOn() =>
        Assert.That(With("""{ "records": "served", "on": "2025-09-10" }, { "sets": "brief", "due": "30 days after served" }""", Tolls).AsOf("2025-11-14").Row("brief"), Is.EqualTo("2025-11-24 in-force"));

    // Served during the stay, on October 20: all ten days run after November 13, to Sunday, November 23.
    [Test]
    public void StayThatTolls_OfAPeriodThatBeganInIt_StopsOnlyItsOwnDays()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2025-09-01", """{ "sets": "brief", "due": "10 days after served" }"""),
            Dockets.Entry("2", "2025-09-30", Tolls),
            Dockets.Entry("3", "2025-10-20", """{ "records": "served" }"""));
        Assert.That(file.AsOf("2025-10-20").Row("brief"), Is.EqualTo("2025-10-30 stayed"));
        Assert.That(file.AsOf("2025-11-14").Row("brief"), Is.EqualTo("2025-11-24 in-force"));
    }

    [TestCase(Tolls, Description = "a date certain is no period")]
    [TestCase("""{ "stays": "all", "from": "2025-10-01", "until": "2025-11-13" }""", Description = "without a mode")]
    public void StayInDispute_LeavesTheOldDateSafe(string stay)
    {
        var brief = With(Brief, stay).AsOf("2025-11-14").Find("brief")!;
        Assert.That((brief.State, $"{brief.Safe:uuuu-MM-dd}"), Is.EqualTo((DeadlineState.Disputed, "2025-10-20")));
        Assert.That(brief.Computed.Readings.Select(r => $"{r.Date:uuuu-MM-dd}"), Is.EqualTo(new[] { "2025-10-20", "2025-12-03" }));
        Assert.That(brief.Computed.Readings[1].Departs, Is.EqualTo(new[] { Doubt.Stay }));
    }

    [Test]
    public void StayThatSuspends_OnceOver_LeavesNoDateUntilOneIsSet()
    {
        var stay = """{ "stays": "all", "from": "2025-10-01", "mode": "suspends" }""";
        var lifted = Dockets.Entry("3", "2025-11-14", """{ "lifts": "2", "on": "2025-11-13" }""");
        var set = Dockets.Entry("4", "2025-11-20", """{ "continues": "brief", "due": "2025-12-15" }""");
        var first = Dockets.Entry("1", "2025-09-01", Brief);
        var second = Dockets.Entry("2", "2025-09-30", stay);
        Assert.That(Dockets.Of(first, second).AsOf("2025-10-15").Row("brief"), Is.EqualTo("2025-10-20 stayed"));
        var waiting = Dockets.Of(first, second, lifted).AsOf("2025-11-14").Find("brief")!;
        Assert.That((waiting.State, waiting.Date, waiting.Reason), Is.EqualTo((DeadlineState.Waiting, (NodaTime.LocalDate?)null, "suspended by ECF 2 until an order sets its date")));
        Assert.That(Dockets.Of(first, second, lifted, set).AsOf("2025-11-20").Row("brief"), Is.EqualTo("2025-12-15 in-force"));
    }

    [Test]
    public void OverlappingStays_CountOnce()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2025-09-01", Brief),
            Dockets.Entry("2", "2025-09-30", """{ "stays": "all", "from": "2025-10-01", "until": "2025-10-31", "mode": "extends" }"""),
            Dockets.Entry("3", "2025-10-15", """{ "stays": "all", "from": "2025-10-20", "until": "2025-11-13", "mode": "extends" }"""));
        Assert.That(file.AsOf("2025-11-14").Row("brief"), Is.EqualTo("2025-12-03 in-force"));
    }

    [Test]
    public void Stay_DoesNotTouchWhatWasPastBeforeItBegan() =>
        Assert.That(With("""{ "sets": "brief", "due": "2025-09-25" }""", Extends).AsOf("2025-11-14").Row("brief"), Is.EqualTo("2025-09-25 in-force"));

    [TestCase("2025-09-30", "1 sets 2025-09-30")]
    [TestCase("2025-10-01", "1 sets 2025-10-01; 2 stays 2025-10-01; 3 lifts 2025-10-01")]
    public void History_TellsOnlyOfAStayThatReachesTheDay(string due, string history)
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2025-09-01", $$"""{ "sets": "brief", "due": "{{due}}" }"""),
            Dockets.Entry("2", "2025-09-30", """{ "stays": "all", "from": "2025-10-01", "mode": "tolls" }"""),
            Dockets.Entry("3", "2025-10-08", """{ "lifts": "2" }"""));
        Assert.That(file.AsOf("2025-10-08").HistoryOf("brief"), Is.EqualTo(history));
    }

    [Test]
    public void Stay_DoesNotTouchWhatIsSetAfterIt() =>
        Assert.That(Dockets.Of(Dockets.Entry("2", "2025-09-30", Extends), Dockets.Entry("3", "2025-10-05", Brief)).AsOf("2025-11-14").Row("brief"), Is.EqualTo("2025-10-20 in-force"));

    [Test]
    public void CourtThatMovesAStayedDate_KnowsOfTheStay() =>
        Assert.That(
            Dockets.Of(Dockets.Entry("1", "2025-09-01", Brief), Dockets.Entry("2", "2025-09-30", Extends), Dockets.Entry("3", "2025-10-10", """{ "continues": "brief", "due": "2025-12-01" }""")).AsOf("2025-11-14").Row("brief"),
            Is.EqualTo("2025-12-01 in-force"));

    [Test]
    public void WhatHangsOnAStayedDate_MovesWithIt()
    {
        var file = With($$"""{{Brief}}, { "sets": "reply", "due": "7 days after brief" }""", """{ "stays": "brief", "from": "2025-10-01", "until": "2025-11-13", "mode": "extends" }""");
        Assert.That(file.AsOf("2025-11-14").Row("reply"), Is.EqualTo("2025-12-10 in-force"), "seven days after December 3");
    }

    // October 22 and ten days are Saturday, November 1; seven days after October 27, to which the stay moves its anchor, are Monday, November 3 too.
    [Test]
    public void StayOfAll_MovesWhatHangsOnAMovedDateOnce()
    {
        var file = With($$"""{ "sets": "a", "due": "2025-10-15" }, { "sets": "c", "due": "7 days after a" }""", """{ "stays": "all", "from": "2025-10-01", "until": "2025-10-10", "mode": "extends" }""");
        Assert.That((file.AsOf("2025-10-11").Row("a"), file.AsOf("2025-10-11").Row("c")), Is.EqualTo(("2025-10-27 in-force", "2025-11-03 in-force")), "October 25 is a Saturday");
    }

    [Test]
    public void StayThatExtends_DoesNotTouchAPeriodThatBeganAfterIt()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2025-09-01", """{ "sets": "y", "due": "14 days after mot" }"""),
            Dockets.Entry("2", "2025-09-30", """{ "stays": "all", "from": "2025-10-01", "until": "2025-10-10", "mode": "extends" }"""),
            Dockets.Entry("3", "2025-10-20", """{ "records": "mot" }"""));
        Assert.That(file.AsOf("2025-12-01").Row("y"), Is.EqualTo("2025-11-03 in-force"));
    }

    [TestCase("satisfies", "satisfied", "extends")]
    [TestCase("vacates", "vacated", "extends")]
    [TestCase("satisfies", "satisfied", "suspends")]
    public void WhatEndsDuringAStay_KeepsTheDateItHad(string verb, string state, string mode)
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2025-09-01", Brief),
            Dockets.Entry("2", "2025-09-30", $$"""{ "stays": "all", "from": "2025-10-01", "until": "2025-10-10", "mode": "{{mode}}" }"""),
            Dockets.Entry("3", "2025-10-07", $$"""{ "{{verb}}": "brief" }"""));
        Assert.That(new[] { "2025-10-07", "2025-12-01" }.Select(day => file.AsOf(day).Row("brief")), Has.All.EqualTo($"2025-10-20 {state}"));
    }

    // Served September 22: of twenty-one days eight ran by September 30; the thirteen left after October 10 end on Thursday, October 23. The bare end was Monday, October 13, Columbus Day.
    [Test]
    public void StayThatTolls_CountsTheDaysLeftFromTheBareEnd()
    {
        var x = With("""{ "records": "served", "on": "2025-09-22" }, { "sets": "x", "due": "21 days after served" }""", """{ "stays": "all", "from": "2025-10-01", "until": "2025-10-10", "mode": "tolls" }""").AsOf("2025-10-11");
        Assert.That(x.Row("x"), Is.EqualTo("2025-10-23 in-force"));
    }

    [Test]
    public void HearingThatAStayMoved_KeepsItsHour()
    {
        var moved = With("""{ "sets": "h", "kind": "hearing", "due": "2025-10-20T10:00" }""", Extends).AsOf("2025-11-14").Find("h")!;
        Assert.That(($"{moved.Date:uuuu-MM-dd}", moved.Time), Is.EqualTo(("2025-12-03", (NodaTime.LocalTime?)new NodaTime.LocalTime(10, 0))));
    }

    [Test]
    public void Extension_DuringAStay_CountsFromTheDayAsItStoodForGood()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2025-09-01", Brief),
            Dockets.Entry("2", "2025-09-30", """{ "stays": "all", "from": "2025-10-01", "until": "2025-10-10", "mode": "extends" }"""),
            Dockets.Entry("3", "2025-10-07", """{ "extends": "brief", "by": "7 days" }"""));
        Assert.That(new[] { "2025-10-07", "2025-10-25" }.Select(day => file.AsOf(day).Row("brief")), Has.All.EqualTo("2025-10-27 in-force"));
        Assert.That(file.AsOf("2025-10-07").Find("brief")!.Reason, Is.Null);
    }

    // The anchor lies in the stay of October 1 to November 12, 43 days, because the court put it there on October 20: at most the days after it can be added.
    // November 27 is Thanksgiving; an anchor on November 13 is after the stay.
    [TestCase("2025-11-10", "2025-11-24 disputed", "2025-11-24 2025-11-26", Description = "November 11 and 12: two days more")]
    [TestCase("2025-11-11", "2025-11-25 disputed", "2025-11-25 2025-11-26")]
    [TestCase("2025-11-12", "2025-11-26 in-force", "2025-11-26")]
    [TestCase("2025-11-13", "2025-11-28 in-force", "2025-11-28")]
    public void PeriodWhoseAnchorTheCourtMovedIntoTheStay_GainsAtMostTheDaysAfterIt(string anchor, string row, string readings)
    {
        var file = Probes.In(
            "dcd",
            "",
            Dockets.Entry("1", "2025-09-02", """{ "sets": "anchor", "due": "2025-10-14" }, { "sets": "dep", "due": "14 days after anchor" }"""),
            Dockets.Entry("2", "2025-10-01", """{ "stays": "all", "until": "2025-11-12", "mode": "extends" }"""),
            Dockets.Entry("3", "2025-10-20", $$"""{ "continues": "anchor", "due": "{{anchor}}" }"""));
        var over = file.AsOf("2025-11-13");
        Assert.That((over.Row("dep"), over.Readings("dep"), over.Row("anchor")), Is.EqualTo((row, readings, $"{anchor} in-force")));
    }

    // Fourteen days after Monday, November 3 are the 17th; November 4 to 13 are ten days, to Thanksgiving.
    [Test]
    public void PeriodOfAnEventInTheStay_IsInDisputeOnceItIsOver()
    {
        var over = Probes.In(
            "dcd",
            "",
            Dockets.Entry("1", "2025-09-02", """{ "sets": "dep", "due": "14 days after made" }, { "sets": "on-it", "due": "made" }"""),
            Dockets.Entry("2", "2025-09-30", Extends),
            Dockets.Entry("3", "2025-11-03", """{ "records": "made" }""")).AsOf("2025-11-14");
        Assert.That((over.Row("dep"), over.Row("on-it")), Is.EqualTo(("2025-11-17 disputed", "2025-11-03 disputed")));
        Assert.That((over.Deadline("dep").Computed.Safe, over.Readings("dep")), Is.EqualTo((Dockets.Day("2025-11-17"), "2025-11-17 2025-11-28")));
    }

    // Ten days after Sunday, October 5, known when the stay was ordered, are October 15; October 6 to 10 are five days, to October 20.
    [Test]
    public void PeriodKnownToBeginInTheStay_MovesByTheDaysAfterItsStart() =>
        Assert.That(With("""{ "sets": "x", "due": "10 days after 2025-10-05" }""", """{ "stays": "all", "from": "2025-10-01", "until": "2025-10-10", "mode": "extends" }""").AsOf("2025-10-11").Row("x"), Is.EqualTo("2025-10-20 in-force"));

    // 44 days after October 20 are December 3, for whatever is due on the day itself too.
    [TestCase("brief")]
    [TestCase("the earlier of brief and 2026-05-01")]
    public void StayOfAll_MovesWhatIsDueOnAMovedDayOnce(string due) =>
        Assert.That(With($$"""{{Brief}}, { "sets": "same", "due": "{{due}}" }""", Extends).AsOf("2025-11-14").Row("same"), Is.EqualTo("2025-12-03 in-force"));

    // Extended on September 20 to November 3; ten days later is November 13. It stands on no period, so a stay that tolls leaves it in dispute.
    [TestCase("extends", "2025-11-13 in-force")]
    [TestCase("tolls", "2025-11-03 disputed")]
    public void DateThatWasExtendedBeforeAStay_IsMovedLikeAnyOther(string mode, string row)
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2025-09-01", Brief),
            Dockets.Entry("2", "2025-09-20", """{ "extends": "brief", "by": "14 days" }"""),
            Dockets.Entry("3", "2025-09-30", $$"""{ "stays": "all", "from": "2025-10-01", "until": "2025-10-10", "mode": "{{mode}}" }"""));
        Assert.That(file.AsOf("2025-10-11").Row("brief"), Is.EqualTo(row));
    }

    // Seven days before October 20 is Monday, October 13, Columbus Day: back to Friday, October 10. 44 days after October 20 is December 3; seven days before that November 26.
    [TestCase("tolls", "2025-10-10 disputed", "2025-10-10 2025-11-26")]
    [TestCase("extends", "2025-11-26 in-force", "2025-11-26")]
    public void PeriodCountedBack_FollowsTheHearing(string mode, string row, string readings)
    {
        var over = With(
            """{ "sets": "h", "kind": "hearing", "due": "2025-10-20" }, { "sets": "back", "due": "7 days before h" }""",
            $$"""{ "stays": "all", "from": "2025-10-01", "until": "2025-11-13", "mode": "{{mode}}" }""").AsOf("2025-11-14");
        Assert.That((over.Row("back"), over.Readings("back")), Is.EqualTo((row, readings)));
    }

    // Seven days before Friday, October 24 is the 17th; whether an order moves it past the day it is counted from is in dispute.
    [TestCase("tolls", "2025-10-17 in-force")]
    [TestCase("extends", "2025-10-17 disputed")]
    public void PeriodCountedBackFromADayThatStands_KeepsItsDaySafe(string mode, string row) =>
        Assert.That(With("""{ "sets": "back", "due": "7 days before 2025-10-24" }""", $$"""{ "stays": "all", "from": "2025-10-01", "until": "2025-11-13", "mode": "{{mode}}" }""").AsOf("2025-11-14").Row("back"), Is.EqualTo(row));

    // October 31; Sunday, November 30, which is December 1; December 30 and January 30; each 43 days later: Saturday, December 13; January 13; February 11; Saturday, March 14.
    // Anchored, the third is December 31, and 43 days later February 12. Where November 31 is December 1, the third is January 1 (43 days later February 13), which rolls to
    // January 2: Saturday, February 14, and Monday is Washington's birthday.
    [Test]
    public void InstancesOfASeries_MoveAllByTheSameDays()
    {
        var over = Probes.In(
            "dcd",
            "",
            Dockets.Entry("1", "2025-09-01", """{ "sets": "ch", "due": "2025-10-31", "every": "1 month", "counting": "chained", "until": "2026-01-31" }"""),
            Dockets.Entry("2", "2025-09-30", """{ "stays": "ch", "from": "2025-10-01", "until": "2025-11-12", "mode": "extends" }""")).AsOf("2025-11-13");
        Assert.That(new[] { 1, 2, 3, 4 }.Select(n => over.Row($"ch#{n}")), Is.EqualTo(new[] { "2025-12-15 in-force", "2026-01-13 in-force", "2026-02-11 in-force", "2026-03-16 in-force" }));
        Assert.That(over.Readings("ch#3"), Is.EqualTo("2026-02-11 2026-02-12 2026-02-13 2026-02-17"));
    }

    [Test]
    public void InstancesOfASeriesThatBeginsOnADate_AreAllInDisputeUnderAStayThatTolls()
    {
        var over = With("""{ "sets": "jsr", "due": "2025-10-15", "every": "1 month", "until": "2025-11-30" }""", """{ "stays": "jsr", "from": "2025-10-01", "until": "2025-10-10", "mode": "tolls" }""").AsOf("2025-10-11");
        Assert.That((over.Row("jsr#1"), over.Row("jsr#2")), Is.EqualTo(("2025-10-15 disputed", "2025-11-17 disputed")), "November 15 is a Saturday");
    }

    private const string Tolls = """{ "stays": "all", "from": "2025-10-01", "until": "2025-11-13", "mode": "tolls" }""";

    private static CaseFile With(string sets, string stay) => Dockets.Of(Dockets.Entry("1", "2025-09-01", sets), Dockets.Entry("2", "2025-09-30", stay));
}
