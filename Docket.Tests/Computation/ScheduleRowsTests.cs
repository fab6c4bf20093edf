using Docket.Core.Computation;
using Docket.Core.Explanation;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

public sealed class ScheduleRowsTests
{
    private static Deadline Row(string asOf, params string[] effects) => Dockets.Of(Dockets.Entry("1", "2022-09-01", effects)).AsOf(asOf).Deadline("x");

    [TestCase("2022-12-07", "in-force")]
    [TestCase("2022-12-08", "in-force", Description = "its day is not over")]
    [TestCase("2022-12-09", "passed")]
    public void Hearing_WhoseDayIsOver_HasPassedAndIsNeverOverdue(string asOf, string state)
    {
        var x = Row(asOf, """{ "sets": "x", "kind": "hearing", "due": "2022-12-08T10:00" }""");
        Assert.That((StateWords.Of(x.State), x.Overdue), Is.EqualTo((state, false)));
    }

    [TestCase("2022-12-08", false)]
    [TestCase("2022-12-09", true)]
    public void Deadline_WhoseLastMomentIsBeforeTheDay_IsOverdue(string asOf, bool overdue) =>
        Assert.That((Row(asOf, """{ "sets": "x", "due": "2022-12-08" }""").Overdue, Row(asOf, """{ "sets": "x", "due": "2022-12-08T17:00" }""").Overdue), Is.EqualTo((overdue, overdue)));

    [TestCase("""{ "sets": "x", "due": "2022-12-08", "if": "c" }""", Description = "conditional")]
    [TestCase("""{ "sets": "x", "due": "2022-12-08" }, { "satisfies": "x" }""")]
    [TestCase("""{ "sets": "x", "due": "2022-12-08" }, { "vacates": "x" }""")]
    [TestCase("""{ "sets": "x", "due": "7 days after ruling" }""")]
    [TestCase("""{ "sets": "x", "due": null }""")]
    [TestCase("""{ "sets": "x", "due": "2022-12-08" }, { "satisfies": "x", "partly": "half", "remains": "rest" }, { "sets": "rest", "due": "2023-12-08" }""")]
    public void Deadline_ThatDoesNotBindByItself_IsNotOverdue(string effects) => Assert.That(Row("2023-06-01", effects).Overdue, Is.False);

    [Test]
    public void Proposed_IsNeverOverdue()
    {
        var x = Row("2023-06-01", """{ "proposes": [ { "sets": "x", "due": "2022-12-08" } ] }""");
        Assert.That((x.State, x.Overdue), Is.EqualTo((DeadlineState.Proposed, false)));
    }

    [Test]
    public void Partly_UnderAnOpenCondition_IsNotOverdue() =>
        Assert.That(Row("2023-06-01", """{ "sets": "x", "due": "2022-12-08", "if": "c" }""", """{ "satisfies": "x", "partly": "half" }""").Overdue, Is.False);

    [TestCase("2023-01-12", "approximately one month after 2022-12-09", "2023-01-09", 3, true, 7)]
    [TestCase("2023-01-16", "approximately one month after 2022-12-09", "2023-01-09", 7, true, 7, Description = "a week a month, inclusive")]
    [TestCase("2023-01-17", "approximately one month after 2022-12-09", "2023-01-09", 8, false, 7)]
    [TestCase("2023-01-02", "approximately one month after 2022-12-09", "2023-01-09", -7, true, 7)]
    [TestCase("2022-12-19", "about 7 days after 2022-12-09", "2022-12-16", 3, true, 3, Description = "at least three days")]
    [TestCase("2022-12-20", "about 7 days after 2022-12-09", "2022-12-16", 4, false, 3)]
    [TestCase("2023-02-09", "about 2 months after 2022-12-09", "2023-02-09", 0, true, 14)]
    [TestCase("2023-02-07", "about 60 days after 2022-12-09", "2023-02-07", 0, true, 14)]
    [TestCase("2023-03-01", "one month after 2023-01-31", "2023-02-28", 1, true, null, Description = "one of its readings")]
    [TestCase("2023-03-02", "one month after 2023-01-31", "2023-02-28", 2, false, null)]
    [TestCase("2023-01-09", "30 days after 2022-12-09", "2023-01-09", 0, true, null)]
    public void ComputedAs_IsHeldAgainstTheFixedDate(string due, string words, string date, int apart, bool agrees, int? tolerance)
    {
        var held = Row("2022-12-09", $$"""{ "sets": "x", "due": "{{due}}", "computedAs": "{{words}}" }""").ComputedAs!;
        Assert.That((Probes.Iso(held.Date), held.DaysApart, held.Agrees, held.ToleranceDays, held.Phrase), Is.EqualTo((date, (int?)apart, (bool?)agrees, tolerance, words)));
    }

    [Test]
    public void ComputedAs_WithoutADate_NeitherAgreesNorNot()
    {
        var held = Row("2022-12-09", """{ "sets": "x", "due": "2022-12-20", "computedAs": "7 days after ruling" }""").ComputedAs!;
        Assert.That((held.Date, held.DaysApart, held.Agrees), Is.EqualTo(((NodaTime.LocalDate?)null, (int?)null, (bool?)null)));
    }

    [Test]
    public void ComputedAs_OfAnOrdinaryDeadline_IsNull() => Assert.That(Row("2022-12-09", """{ "sets": "x", "due": "2022-12-20" }""").ComputedAs, Is.Null);

    [Test]
    public void Rows_StandBySafeDay_NullsLast_ThenInDocketOrder()
    {
        var schedule = Dockets.Of(Dockets.Entry(
            "1",
            "2022-09-01",
            """{ "sets": "z-null", "due": null }""",
            """{ "sets": "late", "due": "2023-03-02" }""",
            """{ "sets": "two", "due": "one month after 2023-01-31" }""",
            """{ "sets": "b", "due": "2023-02-28" }""",
            """{ "sets": "a", "due": "2023-02-28" }""",
            """{ "sets": "a-null", "due": "after ruling" }""",
            """{ "sets": "latest-safe", "due": "not before 2023-01-31" }""")).AsOf("2022-09-01");
        Assert.That(schedule.Deadlines.Select(d => d.Id), Is.EqualTo(["latest-safe", "two", "b", "a", "late", "z-null", "a-null"]));
    }

    [Test]
    public void Entry_IsTheOneThatLastChangedIt_NotTheOneThatMovedItsAnchor()
    {
        var schedule = Dockets.Of(
            Dockets.Entry("1", "2022-09-01", """{ "sets": "cmc", "due": "2022-12-08" }""", """{ "sets": "x", "due": "7 days before cmc" }"""),
            Dockets.Entry("2", "2022-09-02", """{ "continues": "cmc", "due": "2023-02-09" }""")).AsOf("2022-09-02");
        Assert.That((schedule.Deadline("x").Entry, schedule.Deadline("cmc").Entry, schedule.Deadline("cmc").SetBy), Is.EqualTo(("1", "2", "1")));
    }

    [Test]
    public void Dependents_AreNamedInDocketOrder()
    {
        var schedule = Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "sets": "cmc", "due": "2022-12-08" }""", """{ "sets": "y", "due": "7 days before cmc" }""", """{ "sets": "x", "due": "the later of cmc and 3 days after cmc" }""", """{ "sets": "z", "due": "7 days after x" }""")).AsOf("2022-09-01");
        Assert.That(schedule.Deadline("cmc").Dependents, Is.EqualTo(["y", "x"]));
    }

    [Test]
    public void Responsible_IsWhoFollowsTheParty()
    {
        var file = Probes.In("cand", """, "parties": [ { "id": "a", "responsible": "Kim" } ]""", Dockets.Entry("1", "2022-09-01", """{ "sets": "x", "party": "a", "due": "2022-12-01" }""", """{ "sets": "y", "party": "all", "due": "2022-12-01" }"""));
        Assert.That((file.AsOf("2022-09-01").Deadline("x").Responsible, file.AsOf("2022-09-01").Deadline("y").Responsible), Is.EqualTo(("Kim", (string?)null)));
    }

    [Test]
    public void Request_ToRevive_IsShownAsProposed()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-09-01", """{ "sets": "x", "due": "2022-12-08" }""", """{ "vacates": "x" }"""),
            Dockets.Entry("2", "2022-09-02", """{ "proposes": [ { "continues": "x", "due": "2023-02-09" } ] }"""));
        Assert.That((file.AsOf("2022-09-02").Row("x"), file.AsOf("2022-09-02").Requests("x"), file.Checked()), Is.EqualTo(("2023-02-09 proposed", "2 continues 2023-02-09", "revived")));
    }

    [Test]
    public void What_WhereNotGiven_IsTheId() => Assert.That(Row("2022-09-01", """{ "sets": "x", "due": "2022-12-08" }""").What, Is.EqualTo("x"));
}
