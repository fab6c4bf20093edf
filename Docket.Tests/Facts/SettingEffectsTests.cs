using Docket.Tests.TestKit;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Facts;

public sealed class SettingEffectsTests
{
    private static readonly string Conference = Dockets.Entry("22", "2022-09-30", """{ "sets": "cmc", "kind": "hearing", "due": "2022-12-08" }""");

    [Test]
    public void Continues_MovesEarlierOrLater_AndTheHistoryKeepsBoth()
    {
        var schedule = Dockets.Of(
            Conference,
            Dockets.Entry("24", "2022-11-21", """{ "continues": "cmc", "due": "2023-02-09" }"""),
            Dockets.Entry("26", "2022-12-01", """{ "continues": "cmc", "due": "2022-12-15" }""")).AsOf("2022-12-01");
        Assert.That((schedule.Row("cmc"), schedule.HistoryOf("cmc")), Is.EqualTo(("2022-12-15 in-force", "22 sets 2022-12-08; 24 continues 2023-02-09; 26 continues 2022-12-15")));
    }

    [Test]
    public void Continues_ByItsOwnId_CountsFromTheEarlierDay()
    {
        var schedule = Dockets.Of(Conference, Dockets.Entry("24", "2022-11-21", """{ "continues": "cmc", "due": "30 days after cmc" }"""), Dockets.Entry("25", "2022-11-22", """{ "continues": "cmc", "due": "30 days after cmc" }""")).AsOf("2022-11-22");
        Assert.That(schedule.Row("cmc"), Is.EqualTo("2023-02-08 in-force"), "December 8 + 30 is Saturday January 7, so Monday January 9; + 30 is Wednesday February 8");
    }

    [Test]
    public void Continues_ByItsOwnIdFromARolledDay_HasBothReadings()
    {
        var schedule = Dockets.Of(Conference, Dockets.Entry("24", "2022-11-21", """{ "continues": "cmc", "due": "30 days after cmc" }"""), Dockets.Entry("25", "2022-11-22", """{ "continues": "cmc", "due": "30 days after cmc" }""")).AsOf("2022-11-22");
        Assert.That(schedule.Readings("cmc"), Is.EqualTo("2023-02-08 2023-02-06"), "from Monday January 9: Wednesday February 8; from Saturday January 7: Monday February 6");
    }

    [TestCase("30 days", "2022-12-16", "2022-12-14", Description = "due Monday 11-14 + 30 is Wednesday; from Saturday 11-12 + 30 is Monday 12-12, from Monday it is 12-14")]
    public void Extends_WhereTheDayHadRolled_CountsFromBoth(string by, string notThis, string expected)
    {
        var schedule = Dockets.Of(
            Dockets.Entry("1", "2022-10-13", """{ "records": "served" }""", """{ "sets": "answer", "due": "30 days after served" }"""),
            Dockets.Entry("2", "2022-11-01", $$"""{ "extends": "answer", "by": "{{by}}" }""")).AsOf("2022-11-01");
        Assert.Multiple(() =>
        {
            Assert.That(schedule.Readings("answer"), Is.EqualTo($"{expected} 2022-12-12"));
            Assert.That(schedule.Readings("answer"), Does.Not.Contain(notThis));
            Assert.That(schedule.Deadline("answer").Safe, Is.EqualTo(Dockets.Day("2022-12-12")));
        });
    }

    [TestCase("2023-01-31", "one month", "2023-02-28 2023-03-01", Description = "February 28 is a Tuesday")]
    [TestCase("2024-01-31", "1 month", "2024-02-29 2024-03-01")]
    [TestCase("2024-02-29", "1 year", "2025-02-28 2025-03-03", Description = "March 1, 2025 is a Saturday")]
    [TestCase("2023-08-31", "one month", "2023-10-02", Description = "September 30 is a Saturday, October 1 a Sunday: both Monday")]
    [TestCase("2023-01-15", "one month", "2023-02-15")]
    public void Extends_ByMonths_IntoAShortMonth_HasBothReadings(string due, string by, string readings)
    {
        var schedule = Dockets.Of(Dockets.Entry("1", "2022-10-13", $$"""{ "sets": "x", "due": "{{due}}" }"""), Dockets.Entry("2", "2022-11-01", $$"""{ "extends": "x", "by": "{{by}}" }""")).AsOf("2022-11-01");
        Assert.That(schedule.Readings("x"), Is.EqualTo(readings));
    }

    [Test]
    public void Extends_ByLength_IsAComputedDateAndRolls_ToADateDoesNot()
    {
        var schedule = Dockets.Of(
            Dockets.Entry("1", "2022-10-13", """{ "sets": "x", "due": "2022-12-08" }""", """{ "sets": "y", "due": "2022-12-08" }"""),
            Dockets.Entry("2", "2022-11-01", """{ "extends": "x", "by": "30 days" }""", """{ "extends": "y", "to": "2023-01-07" }""")).AsOf("2022-11-01");
        Assert.That((schedule.Row("x"), schedule.Row("y")), Is.EqualTo(("2023-01-09 in-force", "2023-01-07 in-force")), "January 7, 2023 is a Saturday");
    }

    [Test]
    public void Extends_NoLongerFollowsItsAnchor_ButContinuesTheDayAsItStood()
    {
        var schedule = Dockets.Of(
            Conference,
            Dockets.Entry("23", "2022-10-03", """{ "sets": "brief", "due": "7 days before cmc" }""", """{ "sets": "other", "due": "7 days before cmc" }"""),
            Dockets.Entry("24", "2022-10-04", """{ "extends": "brief", "by": "5 days" }"""),
            Dockets.Entry("25", "2022-10-05", """{ "continues": "cmc", "due": "2023-02-09" }""")).AsOf("2022-10-05");
        Assert.That((schedule.Row("brief"), schedule.Row("other")), Is.EqualTo(("2022-12-06 in-force", "2023-02-02 in-force")), "December 1 + 5; February 9 - 7");
    }

    [Test]
    public void Extends_Twice_CountsFromTheFirstExtension()
    {
        var schedule = Dockets.Of(
            Dockets.Entry("1", "2022-10-13", """{ "sets": "x", "due": "2022-12-01" }"""),
            Dockets.Entry("2", "2022-11-01", """{ "extends": "x", "by": "7 days" }"""),
            Dockets.Entry("3", "2022-11-02", """{ "extends": "x", "by": "7 days" }""")).AsOf("2022-11-02");
        Assert.That((schedule.Row("x"), schedule.HistoryOf("x")), Is.EqualTo(("2022-12-15 in-force", "1 sets 2022-12-01; 2 extends 2022-12-08; 3 extends 2022-12-15")));
    }

    [Test]
    public void Extends_WhatHasNoDateYet_AddsTheLengthOnceItHas()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-10-13", """{ "sets": "reply", "due": "14 days after ruling" }"""),
            Dockets.Entry("2", "2022-10-14", """{ "extends": "reply", "by": "7 days" }"""),
            Dockets.Entry("3", "2022-11-01", """{ "records": "ruling" }"""));
        Assert.Multiple(() =>
        {
            Assert.That(file.AsOf("2022-10-14").Row("reply"), Is.EqualTo("- waiting"));
            Assert.That(file.AsOf("2022-11-01").Row("reply"), Is.EqualTo("2022-11-22 in-force"), "November 1 + 14 is Tuesday the 15th, + 7");
            Assert.That(file.AsOf("2022-11-01").HistoryOf("reply"), Is.EqualTo("1 sets -; 2 extends -; 3 follows 2022-11-22 because ruling"));
        });
    }

    [Test]
    public void Extends_WhatHangsOnAConditionalAnchor_BindsOnceTheConditionIsFound()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-10-13", """{ "sets": "a", "due": "2022-12-01", "if": "c" }""", """{ "sets": "b", "due": "7 days after a" }"""),
            Dockets.Entry("2", "2022-10-14", """{ "extends": "b", "by": "7 days" }"""),
            Dockets.Entry("3", "2022-11-01", """{ "finds": "c", "is": true }"""));
        Assert.Multiple(() =>
        {
            Assert.That(file.AsOf("2022-10-14").Row("b"), Is.EqualTo("2022-12-15 waiting"));
            Assert.That(file.AsOf("2022-10-14").Deadline("b").Conditional, Is.True);
            Assert.That(file.AsOf("2022-11-01").Row("b"), Is.EqualTo("2022-12-15 in-force"));
        });
    }

    [Test]
    public void Extends_WhatWaitsForItsOwnCondition_WaitsOnWithTheLaterDate()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-10-13", """{ "sets": "a", "due": "2022-12-01", "if": "c" }"""),
            Dockets.Entry("2", "2022-10-14", """{ "extends": "a", "by": "7 days" }"""),
            Dockets.Entry("3", "2022-11-01", """{ "finds": "c", "is": true }"""));
        Assert.That((file.AsOf("2022-10-14").Row("a"), file.AsOf("2022-11-01").Row("a")), Is.EqualTo(("2022-12-08 waiting", "2022-12-08 in-force")));
    }

    [TestCase("continues", "\"due\": \"2023-02-09\"", "2023-02-09")]
    [TestCase("extends", "\"by\": \"7 days\"", "2022-12-15")]
    public void Move_OfAPassedHearing_IsInOrder(string verb, string to, string date)
    {
        var file = Dockets.Of(Conference, Dockets.Entry("24", "2022-12-09", $$"""{ "{{verb}}": "cmc", {{to}} }"""));
        Assert.That((file.AsOf("2022-12-09").Row("cmc"), file.Codes()), Is.EqualTo(($"{date} in-force", "")));
    }

    [TestCase("vacates")]
    [TestCase("satisfies")]
    public void Move_OfWhatIsClosed_SetsItAnewWithAWarning(string verb)
    {
        var file = Dockets.Of(Conference, Dockets.Entry("23", "2022-11-01", $$"""{ "{{verb}}": "cmc" }"""), Dockets.Entry("24", "2022-11-09", """{ "continues": "cmc", "due": "2023-02-09" }"""));
        var row = file.AsOf("2022-11-09").Deadline("cmc");
        Assert.That((file.AsOf("2022-11-09").Row("cmc"), file.Codes(), row.Done), Is.EqualTo(("2023-02-09 in-force", "revived", (LocalDate?)null)));
    }

    [Test]
    public void Satisfied_KeepsTheDateThatWasInForce_WhenItsAnchorMoves()
    {
        var file = Dockets.Of(
            Conference,
            Dockets.Entry("23", "2022-10-03", """{ "sets": "brief", "due": "7 days before cmc" }""", """{ "sets": "gone", "due": "7 days before cmc" }"""),
            Dockets.Entry("24", "2022-11-28", """{ "satisfies": "brief" }""", """{ "vacates": "gone" }"""),
            Dockets.Entry("25", "2022-11-29", """{ "continues": "cmc", "due": "2023-02-09" }"""));
        var schedule = file.AsOf("2022-11-29");
        Assert.Multiple(() =>
        {
            Assert.That((schedule.Row("brief"), schedule.Row("gone")), Is.EqualTo(("2022-12-01 satisfied", "2022-12-01 vacated")));
            Assert.That(schedule.Deadline("brief").Done, Is.EqualTo(Dockets.Day("2022-11-28")), "the entry's filing day");
            Assert.That(schedule.HistoryOf("brief"), Is.EqualTo("23 sets 2022-12-01; 24 satisfies 2022-12-01"));
        });
    }

    [Test]
    public void Sets_WithDone_IsSatisfiedFromTheStart()
    {
        var row = Dockets.Of(Dockets.Entry("1", "2022-10-13", """{ "sets": "x", "due": "2022-10-03", "done": "2022-09-30" }""")).AsOf("2022-10-13");
        Assert.That((row.Row("x"), row.Deadline("x").Done, row.Deadline("x").Overdue), Is.EqualTo(("2022-10-03 satisfied", (LocalDate?)Dockets.Day("2022-09-30"), false)));
    }

    [TestCase("vacates")]
    [TestCase("satisfies")]
    public void Sets_AfterItWasClosed_BeginsAnewAndTheHistoryGoesOn(string verb)
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-10-03", """{ "sets": "report", "what": "First", "due": "2022-10-14" }"""),
            Dockets.Entry("2", "2022-10-14", $$"""{ "{{verb}}": "report" }"""),
            Dockets.Entry("3", "2022-10-17", """{ "sets": "report", "what": "Second", "due": "2022-11-14" }"""));
        var schedule = file.AsOf("2022-10-17");
        Assert.Multiple(() =>
        {
            Assert.That((schedule.Row("report"), schedule.Deadline("report").What, schedule.Deadline("report").SetBy, file.Codes()), Is.EqualTo(("2022-11-14 in-force", "Second", "3", "")));
            Assert.That(schedule.HistoryOf("report"), Is.EqualTo($"1 sets 2022-10-14; 2 {verb} 2022-10-14; 3 sets 2022-11-14"));
        });
    }

    [Test]
    public void Sets_AfterItWasDenied_BeginsAnew()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-10-03", """{ "proposes": [ { "sets": "x", "due": "2022-10-14" } ] }"""),
            Dockets.Entry("2", "2022-10-04", """{ "denies": "1" }"""),
            Dockets.Entry("3", "2022-10-05", """{ "sets": "x", "due": "2022-11-14" }"""));
        Assert.That((file.AsOf("2022-10-05").Row("x"), file.Codes()), Is.EqualTo(("2022-11-14 in-force", "")));
    }

    [Test]
    public void Partly_WithRemains_IsSatisfiedWhenTheRestIs_AndKeepsItsDate()
    {
        var file = Dockets.Of(
            Conference,
            Dockets.Entry("23", "2022-10-03", """{ "sets": "brief", "due": "7 days before cmc" }"""),
            Dockets.Entry("24", "2022-11-28", """{ "satisfies": "brief", "partly": "exhibits remain", "remains": "exhibits" }""", """{ "sets": "exhibits", "due": "2022-12-05" }"""),
            Dockets.Entry("25", "2022-12-06", """{ "satisfies": "exhibits", "on": "2022-12-02" }"""),
            Dockets.Entry("26", "2022-12-07", """{ "continues": "cmc", "due": "2023-02-09" }"""));
        Assert.Multiple(() =>
        {
            Assert.That(file.AsOf("2022-11-28").Row("brief"), Is.EqualTo("2022-12-01 partly-satisfied"));
            Assert.That(file.AsOf("2022-12-06").Row("brief"), Is.EqualTo("2022-12-01 satisfied"));
            Assert.That(file.AsOf("2022-12-06").Deadline("brief").Done, Is.EqualTo(Dockets.Day("2022-12-02")));
            Assert.That(file.AsOf("2022-12-07").Row("brief"), Is.EqualTo("2022-12-01 satisfied"), "it does not follow its anchor any more");
        });
    }

    [Test]
    public void Partly_ChainOfRemains_IsSatisfiedByTheLastOne()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-10-03", """{ "sets": "a", "due": "2022-10-14" }"""),
            Dockets.Entry("2", "2022-10-14", """{ "satisfies": "a", "partly": "b remains", "remains": "b" }""", """{ "sets": "b", "due": "2022-10-21" }"""),
            Dockets.Entry("3", "2022-10-21", """{ "satisfies": "b", "partly": "c remains", "remains": "c" }""", """{ "sets": "c", "due": "2022-10-28" }"""),
            Dockets.Entry("4", "2022-11-01", """{ "satisfies": "c", "on": "2022-10-31" }"""));
        string Rows(string day) => string.Join(", ", new[] { "a", "b", "c" }.Select(id => file.AsOf(day).Row(id)[11..] + (file.AsOf(day).Deadline(id).Overdue ? " late" : "")));
        Assert.Multiple(() =>
        {
            Assert.That(Rows("2022-10-21"), Is.EqualTo("partly-satisfied, partly-satisfied, in-force"));
            Assert.That(Rows("2022-10-29"), Is.EqualTo("partly-satisfied, partly-satisfied, in-force late"), "only the id that carries the rest is late");
            Assert.That(Rows("2022-11-01"), Is.EqualTo("satisfied, satisfied, satisfied"));
            Assert.That(file.AsOf("2022-11-01").Deadline("a").Done, Is.EqualTo(Dockets.Day("2022-10-31")));
        });
    }

    [Test]
    public void Partly_RestUsedAgainForAnotherPurpose_StaysSatisfied()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-10-03", """{ "sets": "a", "due": "2022-10-14" }""", """{ "sets": "rest", "due": "2022-10-21" }"""),
            Dockets.Entry("2", "2022-10-14", """{ "satisfies": "a", "partly": "some", "remains": "rest" }"""),
            Dockets.Entry("3", "2022-10-21", """{ "satisfies": "rest" }"""),
            Dockets.Entry("4", "2022-10-24", """{ "sets": "rest", "due": "2022-12-01" }"""));
        Assert.That(file.AsOf("2022-10-24").Row("a"), Is.EqualTo("2022-10-14 satisfied"));
    }

    [Test]
    public void Partly_RestDoneAlready_IsSatisfied_UnlessTheEntrySetsItAnew()
    {
        const string Start = """{ "sets": "a", "due": "2022-10-14" }, { "sets": "rest", "due": "2022-10-07" }, { "satisfies": "rest", "on": "2022-10-06" }""";
        const string Partly = """{ "satisfies": "a", "partly": "some", "remains": "rest" }""";
        var done = Dockets.Of(Dockets.Entry("1", "2022-10-06", Start), Dockets.Entry("2", "2022-10-14", Partly));
        var anew = Dockets.Of(Dockets.Entry("1", "2022-10-06", Start), Dockets.Entry("2", "2022-10-14", Partly, """{ "sets": "rest", "due": "2022-11-14" }"""));
        Assert.That((done.AsOf("2022-10-14").Row("a"), anew.AsOf("2022-10-14").Row("a")), Is.EqualTo(("2022-10-14 satisfied", "2022-10-14 partly-satisfied")));
    }

    [Test]
    public void Partly_WithoutRemains_IsOverdueItself()
    {
        var file = Dockets.Of(Dockets.Entry("1", "2022-10-03", """{ "sets": "a", "due": "2022-10-14" }"""), Dockets.Entry("2", "2022-10-14", """{ "satisfies": "a", "partly": "half of it" }"""));
        Assert.That((file.AsOf("2022-10-14").Deadline("a").Overdue, file.AsOf("2022-10-15").Deadline("a").Overdue, file.AsOf("2022-10-15").Deadline("a").Remains), Is.EqualTo((false, true, "half of it")));
    }

    [Test]
    public void Satisfies_Hearing_WasHeld() =>
        Assert.That(Dockets.Of(Conference, Dockets.Entry("24", "2022-12-08", """{ "satisfies": "cmc" }""")).AsOf("2022-12-09").Row("cmc"), Is.EqualTo("2022-12-08 satisfied"));

    [Test]
    public void Vacates_Again_WarnsAndChangesNothing()
    {
        var file = Dockets.Of(Conference, Dockets.Entry("24", "2022-11-08", """{ "vacates": "cmc" }"""), Dockets.Entry("25", "2022-11-09", """{ "vacates": "cmc" }"""));
        Assert.That((file.AsOf("2022-11-09").Deadline("cmc").Entry, file.Codes()), Is.EqualTo(("24", "not-open")));
    }

    private static readonly string Served = Dockets.Entry("1", "2022-04-22", """{ "records": "served" }""", """{ "sets": "answer", "due": "30 days after served" }""");
    private static readonly string Override = Dockets.Entry("2", "2022-05-02", """{ "overrides": "answer", "due": "2022-06-01", "by": "docket clerk", "why": "stipulation" }""");

    [Test]
    public void Override_HoldsThroughRecomputation_AndShowsTheComputedDate()
    {
        var file = Dockets.Of(Served, Override, Dockets.Entry("3", "2022-05-03", """{ "records": "served", "on": "2022-04-25" }"""));
        var row = file.AsOf("2022-05-03").Deadline("answer");
        Assert.Multiple(() =>
        {
            Assert.That(file.AsOf("2022-05-03").Row("answer"), Is.EqualTo("2022-06-01 in-force"));
            Assert.That((row.ComputedAs!.Date, row.ComputedAs.Agrees, row.ComputedAs.Phrase), Is.EqualTo(((LocalDate?)Dockets.Day("2022-05-25"), (bool?)false, "30 days after served")), "April 25 + 30 is Wednesday, May 25");
        });
    }

    [TestCase("""{ "continues": "answer", "due": "2022-06-15" }""", "2022-06-15 in-force")]
    [TestCase("""{ "extends": "answer", "by": "14 days" }""", "2022-06-15 in-force", Description = "from the date as it stood: June 1 + 14")]
    [TestCase("""{ "extends": "answer", "to": "2022-06-22" }""", "2022-06-22 in-force")]
    [TestCase("""{ "sets": "answer", "due": "2022-06-10" }""", "2022-06-10 in-force")]
    [TestCase("""{ "vacates": "answer" }""", "2022-06-01 vacated")]
    public void Override_ThenTheCourtActs_GivesWayWithAWarning(string effect, string row)
    {
        var file = Dockets.Of(Served, Override, Dockets.Entry("3", "2022-05-10", effect));
        Assert.That((file.AsOf("2022-05-10").Row("answer"), file.Codes()), Is.EqualTo((row, "override-ends")));
    }

    [Test]
    public void Override_Twice_StandsBesideTheSameComputedDate()
    {
        var file = Dockets.Of(Served, Override, Dockets.Entry("3", "2022-05-10", """{ "overrides": "answer", "due": "2022-06-03" }"""));
        var row = file.AsOf("2022-05-10").Deadline("answer");
        Assert.That((file.AsOf("2022-05-10").Row("answer"), row.ComputedAs!.Date), Is.EqualTo(("2022-06-03 in-force", (LocalDate?)Dockets.Day("2022-05-23"))), "May 22 is a Sunday");
    }

    [Test]
    public void Override_Satisfied_KeepsTheDateFixedByHand()
    {
        var file = Dockets.Of(Served, Override, Dockets.Entry("3", "2022-05-31", """{ "satisfies": "answer" }"""));
        Assert.That((file.AsOf("2022-05-31").Row("answer"), file.Codes()), Is.EqualTo(("2022-06-01 satisfied", "")));
    }

    [Test]
    public void Override_OfWhatIsClosed_WarnsAndChangesNothing()
    {
        var file = Dockets.Of(Served, Dockets.Entry("2", "2022-05-01", """{ "satisfies": "answer" }"""), Dockets.Entry("3", "2022-05-02", """{ "overrides": "answer", "due": "2022-06-01" }"""));
        Assert.That((file.AsOf("2022-05-02").Row("answer"), file.Codes()), Is.EqualTo(("2022-05-23 satisfied", "not-open")));
    }

    [Test]
    public void Confirms_IsHistoryOnly()
    {
        var schedule = Dockets.Of(Conference, Dockets.Entry("24", "2022-11-21", """{ "confirms": "cmc" }""")).AsOf("2022-11-21");
        Assert.Multiple(() =>
        {
            Assert.That((schedule.Row("cmc"), schedule.Deadline("cmc").Entry), Is.EqualTo(("2022-12-08 in-force", "22")));
            Assert.That(schedule.HistoryOf("cmc"), Is.EqualTo("22 sets 2022-12-08; 24 confirms 2022-12-08"));
        });
    }

    [Test]
    public void Confirms_OnlyAsked_IsShownAsThat()
    {
        var schedule = Dockets.Of(Conference, Dockets.Entry("24", "2022-11-21", """{ "proposes": [ { "confirms": "cmc" } ] }""")).AsOf("2022-11-21");
        Assert.That(schedule.Requests("cmc"), Is.EqualTo("24 confirms 2022-12-08"));
    }

    [TestCase("continues", "\"due\": \"2022-12-01\"")]
    [TestCase("extends", "\"by\": \"7 days\"")]
    [TestCase("vacates", "\"if\": \"c\"", Description = "even a condition does not hide it once found")]
    [TestCase("satisfies", "\"on\": \"2022-10-04\"")]
    [TestCase("overrides", "\"due\": \"2022-12-01\"")]
    [TestCase("confirms", "\"if\": \"c\"")]
    public void Effect_OnAnUnknownId_IsRefusedWithTheNearestName(string verb, string rest)
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-10-03", """{ "sets": "jsr-3", "due": "2022-11-01" }""", """{ "finds": "c", "is": true }"""),
            Dockets.Entry("2", "2022-10-04", $$"""{ "{{verb}}": "jsr3", {{rest}} }"""));
        Assert.That(file.Message("unknown-id"), Is.EqualTo("There is no deadline or hearing jsr3. No earlier entry sets it; did you mean jsr-3?"));
    }

    [Test]
    public void Due_Null_WaitsUntilAnEntryDatesIt()
    {
        var file = Dockets.Of(Dockets.Entry("1", "2022-10-03", """{ "sets": "trial", "kind": "hearing", "due": null }"""), Dockets.Entry("2", "2022-10-10", """{ "continues": "trial", "due": "2023-05-01" }"""));
        Assert.That((file.AsOf("2022-10-03").Row("trial"), file.AsOf("2022-10-10").Row("trial")), Is.EqualTo(("- waiting", "2023-05-01 in-force")));
    }

    [Test]
    public void Vacates_WhatWasRevivedAfterItsConditionFailed_NamesTheLaterEntry()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-09-01", """{ "sets": "x", "due": "2022-12-01", "if": "found" }"""),
            Dockets.Entry("2", "2022-09-02", """{ "finds": "found", "is": false }"""),
            Dockets.Entry("3", "2022-09-03", """{ "satisfies": "x", "partly": "the rest" }"""),
            Dockets.Entry("4", "2022-09-04", """{ "vacates": "x" }"""));
        Assert.That(file.AsOf("2022-09-02").Find("x")!.Reason, Is.EqualTo("found was found false (ECF 2)"));
        Assert.That(file.AsOf("2022-09-04").Find("x")!.Reason, Is.EqualTo("vacated by ECF 4"));
    }
}
