using Docket.Core.Computation;
using Docket.Core.Explanation;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Rules;

/// <summary>General orders of a court: which cases they are for, what they reach, and which dates they give.</summary>
public sealed class GeneralOrdersTests
{
    private const string Opposition = """{ "sets": "opposition", "party": "agency", "due": "2025-10-14" }""";
    private static readonly string Case = Lapse.Case(Dockets.Entry("9", "2025-09-15", Opposition));

    [TestCase("2025-09-30", "2025-10-14 in-force", Description = "nobody knows of it")]
    [TestCase("2025-10-01", "2025-10-14 stayed")]
    [TestCase("2025-11-12", "2025-10-14 stayed")]
    [TestCase("2025-11-13", "2025-11-26 in-force", Description = "43 days after October 14")]
    public void Order_StaysAndMovesWhatIsOpen(string asOf, string row) => Assert.That(Lapse.AsOf(asOf, Case, Lapse.Order).Row("opposition"), Is.EqualTo(row));

    [Test]
    public void Order_IsInTheHistoryFromItsDayOn()
    {
        string[] History(string day) => [.. Lapse.AsOf(day, Case, Lapse.Order).History("opposition").Select(h => $"{h.Entry.Label} {h.Verb}")];
        Assert.That(History("2025-09-30"), Is.EqualTo(new[] { "ECF 9 sets" }));
        Assert.That(History("2025-10-01"), Is.EqualTo(new[] { "ECF 9 sets", "General Order 25-1 stays" }));
    }

    // October 10 and 43 days are Saturday, November 22; October 15 and 43 days are November 27, Thanksgiving Day; seven days after November 26 are December 3.
    [TestCase("""{ "sets": "x", "due": "2025-10-10" }""", "2025-11-24 in-force")]
    [TestCase("""{ "sets": "x", "due": "2025-10-15" }""", "2025-11-28 in-force")]
    [TestCase("""{ "sets": "opposition", "due": "2025-10-14" }, { "sets": "x", "due": "7 days after opposition" }""", "2025-12-03 in-force")]
    [TestCase("""{ "sets": "x", "due": "2025-09-29" }""", "2025-09-29 in-force", Description = "past before it began")]
    [TestCase("""{ "sets": "x", "kind": "hearing", "due": "2025-10-20" }""", "2025-10-20 passed", Description = "a hearing")]
    [TestCase("""{ "sets": "x", "due": "2025-10-15", "authority": "statute" }""", "2025-10-15 in-force", Description = "a statute's time is not the court's")]
    public void Order_ReachesDeadlinesThatItCanMove(string sets, string row) =>
        Assert.That(Lapse.AsOf("2025-11-13", Lapse.Case(Dockets.Entry("9", "2025-09-15", sets)), Lapse.Order).Row("x"), Is.EqualTo(row));

    // Thirty days after September 15 are October 15, and 43 more November 27, Thanksgiving Day. Twenty working days after September 10 end on October 8.
    // Twenty-eight days after September 12 are October 10; sixty are Veterans Day.
    [TestCase("foia.answer", "2025-11-28 in-force")]
    [TestCase("foia.request", "2025-10-08 in-force")]
    [TestCase("frcp.59e", "2025-10-10 in-force")]
    [TestCase("frap.4a1B", "2025-11-12 in-force")]
    [TestCase("frcp.62a", "2025-10-12 passed", Description = "a stay of judgment ends: nothing is owed")]
    public void Order_ReachesOfRulesDeadlinesThoseThatACourtMayExtend(string id, string row)
    {
        var file = Lapse.Case(Dockets.Entry("9", "2025-09-15", """{ "records": "complaint-served", "party": "agency" }, { "records": "foia-request-received", "on": "2025-09-10", "party": "agency" }, { "records": "judgment-entered", "on": "2025-09-12" }"""));
        Assert.That(Lapse.AsOf("2025-11-13", file, Lapse.Order).Row(id), Is.EqualTo(row));
    }

    [TestCase("\"parties\": [\"us\", \"us-agency\", \"us-officer\"]", "\"parties\": [\"us\"]", "2025-10-14 in-force", Description = "no such party")]
    [TestCase("\"parties\"", "\"owedBy\": \"parties\", \"parties\"", "2025-11-26 in-force")]
    [TestCase("\"parties\"", "\"causes\": [\"apa\"], \"parties\"", "2025-10-14 in-force")]
    [TestCase("\"parties\"", "\"causes\": [\"apa\", \"foia\"], \"parties\"", "2025-11-26 in-force")]
    [TestCase("\"parties\": [\"us\", \"us-agency\", \"us-officer\"],", "", "2025-11-26 in-force", Description = "for all cases")]
    [TestCase("\"dcd\"", "\"nysd\"", "2025-10-14 in-force", Description = "of another court")]
    [TestCase("\"extends\"", "\"suspends\"", "- waiting")]
    [TestCase("\"extends\"", "\"tolls\"", "2025-10-14 disputed", Description = "a date certain is no period")]
    [TestCase("\"mode\": \"extends\",", "", "2025-10-14 disputed")]
    [TestCase("\"until\": \"2025-11-12\",", "", "2025-10-14 stayed", Description = "open")]
    public void Order_IsForTheCasesThatItNamesAndDoesWhatItsModeSays(string from, string to, string row) =>
        Assert.That(Lapse.AsOf("2025-11-13", Case, Lapse.With(from, to)).Row("opposition"), Is.EqualTo(row));

    [TestCase("requester")]
    [TestCase("all")]
    public void OrderForWhatThosePartiesOwe_LeavesOthersAlone(string party)
    {
        var file = Lapse.Case(Dockets.Entry("9", "2025-09-15", $$"""{ "sets": "brief", "party": "{{party}}", "due": "2025-10-14" }"""));
        Assert.That(Lapse.AsOf("2025-11-13", file, Lapse.With("\"parties\"", "\"owedBy\": \"parties\", \"parties\"")).Row("brief"), Is.EqualTo("2025-10-14 in-force"));
        Assert.That(Lapse.AsOf("2025-11-13", file, Lapse.Order).Row("brief"), Is.EqualTo("2025-11-26 in-force"));
    }

    [Test]
    public void OrderForHearings_MovesThem()
    {
        var file = Lapse.Case(Dockets.Entry("9", "2025-09-15", """{ "sets": "h", "kind": "hearing", "due": "2025-10-20" }"""));
        Assert.That(Lapse.AsOf("2025-11-13", file, Lapse.With("\"parties\"", "\"hearings\": true, \"parties\"")).Row("h"), Is.EqualTo("2025-12-02 in-force"), "43 days after October 20");
    }

    // Served September 22: the bare end of 21 days is Monday, October 13, Columbus Day; 43 days on it is Tuesday, November 25.
    [Test]
    public void OrderThatTolls_LetsTheDaysLeftRunOn()
    {
        var file = Lapse.Case(Dockets.Entry("9", "2025-09-22", """{ "records": "served" }, { "sets": "x", "due": "21 days after served" }"""));
        Assert.That(Lapse.AsOf("2025-11-13", file, Lapse.With("extends", "tolls")).Row("x"), Is.EqualTo("2025-11-25 in-force"));
    }

    [Test]
    public void OverlappingOrders_CountEachDayOnce()
    {
        var first = Lapse.With("2025-11-12", "2025-10-31");
        var second = Lapse.With("Order 25-1", "Order 25-2").Replace("\"filed\": \"2025-10-01\", \"from\": \"2025-10-01\"", "\"filed\": \"2025-10-30\", \"from\": \"2025-10-20\"", StringComparison.Ordinal);
        Assert.That(Lapse.AsOf("2025-11-13", Case, first, second).Row("opposition"), Is.EqualTo("2025-11-26 in-force"));
    }

    [TestCase("2025-11-13", "2025-10-14 stayed", Description = "filed, not yet lifted")]
    [TestCase("2025-11-14", "2025-11-26 in-force")]
    public void OpenOrder_IsOverOnceItsEndIsKnown(string asOf, string row)
    {
        var open = Lapse.With("\"until\": \"2025-11-12\"", "\"lifted\": { \"name\": \"General Order 25-2\", \"filed\": \"2025-11-14\", \"on\": \"2025-11-12\" }");
        var schedule = Lapse.AsOf(asOf, Case, open);
        Assert.That(schedule.Row("opposition"), Is.EqualTo(row));
        Assert.That(schedule.History("opposition").Any(h => h.Entry.Label == "General Order 25-2"), Is.EqualTo(asOf == "2025-11-14"));
    }

    [Test]
    public void CourtThatSetsOrMovesADateUnderItsOrder_KnowsOfIt()
    {
        var later = Dockets.Entry("10", "2025-10-08", """{ "sets": "brief", "due": "2025-10-20" }, { "continues": "opposition", "due": "2025-12-01" }""");
        var schedule = Lapse.AsOf("2025-11-13", Lapse.Case(Dockets.Entry("9", "2025-09-15", Opposition), later), Lapse.Order);
        Assert.That((schedule.Row("brief"), schedule.Row("opposition")), Is.EqualTo(("2025-10-20 in-force", "2025-12-01 in-force")));
    }

    // LCvR 7(b): fourteen days after October 8 are October 22; the 35 days of October 9 to November 12 more November 26.
    [Test]
    public void PeriodThatBeginsUnderTheOrder_IsStayedThenInDisputeWithTheOldDateSafe()
    {
        var file = Lapse.Case(Dockets.Entry("9", "2025-10-08", """{ "records": "motion-served", "party": "agency" }"""));
        Assert.That(Lapse.AsOf("2025-10-08", file, Lapse.Order).Row("dcd.7b"), Is.EqualTo("2025-10-22 stayed"), "the order is older than the case");
        var over = Lapse.AsOf("2025-11-13", file, Lapse.Order);
        Assert.That((over.Row("dcd.7b"), $"{over.Find("dcd.7b")!.Safe:uuuu-MM-dd}"), Is.EqualTo(("2025-10-22 disputed", "2025-10-22")));
        Assert.That(over.Find("dcd.7b")!.Computed.Dates(), Is.EqualTo("2025-10-22 2025-11-26"));
        Assert.That(Lapse.AsOf("2025-11-13", file, Lapse.With("extends", "suspends")).Row("dcd.7b"), Is.EqualTo("2025-10-22 disputed"), "no date is taken away in doubt");
    }

    // Of fourteen days from October 8 none is over: tolled, thirty-five days from October 9 to November 12 are added to October 22, which is November 26.
    [Test]
    public void PeriodThatBeginsUnderAnOrderThatTolls_LosesOnlyItsOwnDays()
    {
        var file = Lapse.Case(Dockets.Entry("9", "2025-10-08", """{ "records": "motion-served", "party": "agency" }"""));
        Assert.That(Lapse.AsOf("2025-11-13", file, Lapse.With("extends", "tolls")).Find("dcd.7b")!.Computed.Dates(), Is.EqualTo("2025-10-22 2025-11-26"));
    }

    [Test]
    public void PeriodThatBeganBeforeTheOrderAndIsDocketedUnderIt_IsMoved()
    {
        var file = Lapse.Case(Dockets.Entry("9", "2025-10-06", """{ "records": "complaint-served", "on": "2025-09-15", "party": "agency" }"""));
        Assert.That(Lapse.AsOf("2025-11-13", file, Lapse.Order).Row("foia.answer"), Is.EqualTo("2025-11-28 in-force"));
    }

    [TestCase("extends")]
    [TestCase("suspends")]
    public void PeriodThatBeginsAfterTheOrder_IsNotTouched(string mode)
    {
        var file = Lapse.Case(Dockets.Entry("9", "2025-11-20", """{ "records": "motion-served", "party": "agency" }"""));
        var row = Lapse.AsOf("2025-11-20", file, Lapse.With("extends", mode));
        Assert.That((row.Row("dcd.7b"), row.Find("dcd.7b")!.Computed.Warnings), Is.EqualTo(("2025-12-04 in-force", Array.Empty<string>())));
    }

    [Test]
    public void ClosedCase_StaysAsItIs()
    {
        var file = Lapse.Case(Dockets.Entry("9", "2025-09-15", Opposition), Dockets.Entry("10", "2025-09-20", """{ "closes": "dismissed" }"""));
        Assert.That(Lapse.AsOf("2025-11-13", file, Lapse.Order).Row("opposition"), Is.EqualTo("2025-10-14 vacated"));
    }

    [Test]
    public void EntryOfTheSameName_IsAnotherThing()
    {
        var file = Lapse.Case(
            """{ "id": "go25", "filed": "2025-09-15", "effects": [ { "sets": "opposition", "due": "2025-10-14" } ] }""",
            """{ "id": "lifting", "filed": "2025-10-08", "effects": [ { "vacates": { "order": "go25" } } ] }""");
        Assert.That(Lapse.AsOf("2025-10-07", file, Lapse.With("General Order 25-1", "go25")).Row("opposition"), Is.EqualTo("2025-10-14 stayed"));
        Assert.That(Lapse.AsOf("2025-10-08", file, Lapse.With("General Order 25-1", "go25")).Row("opposition"), Is.EqualTo("2025-10-14 vacated"));
    }

    // Without an end a series is listed for two years after the latest docket entry: from September 15, 2025 to the same day of 2027, and a general order of later is none.
    [Test]
    public void Order_ListsNoMoreOfASeries()
    {
        var file = Lapse.Case(Dockets.Entry("9", "2025-09-15", """{ "sets": "jsr", "every": "annually", "due": "2025-10-14" }"""));
        var late = Lapse.With("\"filed\": \"2025-10-01\"", "\"filed\": \"2025-10-30\"");
        Assert.That(Lapse.AsOf("2025-10-30", file, late).Deadlines.Select(d => d.Id), Is.EqualTo(new[] { "jsr#1", "jsr#2" }));
    }

    [Test]
    public void EveryAnswerThatRestsOnIt_SaysSo()
    {
        var schedule = Lapse.AsOf("2025-11-13", Case, Lapse.Order);
        Assert.That(RowNotes.Of(schedule.Find("opposition")!, schedule), Has.Some.Contains("rests on General Order 25-1").And.Some.Contains("not from this docket"));
        Assert.That(schedule.Find("opposition")!.Computed.Trace.OfType<StayStep>().Select(s => (s.OrderedBy, s.Days)), Is.EqualTo(new[] { ("General Order 25-1", 43) }));
    }
}
