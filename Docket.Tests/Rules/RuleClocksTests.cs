using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Explanation;
using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Rules;

/// <summary>FOIA's clock (5 U.S.C. 552(a)(6)): 20 working days that stand still for a question, run longer after a notice, and begin ten days after the first receipt at the latest.</summary>
/// <remarks>The request of Monday, June 1, 2026 is due Tuesday, June 30: Juneteenth (June 19) is no working day, nor is July 3.</remarks>
public sealed class RuleClocksTests
{
    private const string Received = """{ "records": "foia-request-received", "on": "2026-06-01", "party": "agency" }""";

    [Test]
    public void Question_WhileItIsOpen_StaysTheTime()
    {
        var schedule = Case(Note("letter-1", "2026-06-01", Received), Note("letter-2", "2026-06-08", Event("foia-information-requested", "2026-06-08"))).AsOf("2026-06-30");
        Assert.That(schedule.Row("foia.request"), Is.EqualTo("2026-06-30 stayed"));
        Assert.That(schedule.Find("foia.request")!.Reason, Is.EqualTo("its time stands still since the end of 2026-06-08 (letter-2; 5 U.S.C. 552(a)(6)(A)(ii)(I))"));
    }

    [Test]
    public void Question_WhileItIsOpen_LetsWhatHangsOnTheTimeWait()
    {
        var file = Case(
            Note("letter-1", "2026-06-01", Received), Note("letter-2", "2026-06-02", """{ "sets": "call", "due": "7 days after foia.request" }"""), Note("letter-3", "2026-06-08", Event("foia-information-requested", "2026-06-08")));
        Assert.That(file.AsOf("2026-06-07").Row("foia.constructive"), Is.EqualTo("2026-07-01 in-force"));
        foreach (var day in new[] { "2026-06-09", "2026-07-10" })
        {
            var schedule = file.AsOf(day);
            Assert.That((schedule.Row("foia.constructive"), schedule.Row("call")), Is.EqualTo(("2026-07-01 waiting", "2026-07-07 waiting")), "one day and seven days after June 30, the day while the time stood");
            Assert.That(schedule.Find("foia.constructive")!.Reason, Is.EqualTo("hangs on foia.request: its time stands still since the end of 2026-06-08 (letter-3; 5 U.S.C. 552(a)(6)(A)(ii)(I))"));
        }
    }

    [TestCase("2026-06-15")]
    [TestCase("2026-07-01")]
    [TestCase("2027-01-04")]
    public void Answer_WheneverItIsLookedAt_LetsTheRestRunFromItsOwnDay(string asOf)
    {
        // 5 of 20 days were used by June 8; the other 15 after June 15 end on July 8.
        var schedule = Case(
            Note("letter-1", "2026-06-01", Received), Note("letter-2", "2026-06-08", Event("foia-information-requested", "2026-06-08")), Note("letter-3", "2026-06-15", Event("foia-information-received", "2026-06-15"))).AsOf(asOf);
        Assert.That(schedule.Row("foia.request"), Is.EqualTo("2026-07-08 in-force"));
        Assert.That(schedule.Row("foia.constructive"), Does.StartWith("2026-07-09"), "the first day to sue follows");
        Assert.That(DeadlineExplanation.Memo(schedule, "foia.request"), Does.Contain("From the end of 2026-06-08 to 2026-06-15 the time stood still (letter-2), for 5 working days."));
    }

    [Test]
    public void Question_AskedASecondTime_StopsNothing()
    {
        var file = Case(
            Note("letter-1", "2026-06-01", Received),
            Note("letter-2", "2026-06-08", Event("foia-information-requested", "2026-06-08")),
            Note("letter-3", "2026-06-15", Event("foia-information-received", "2026-06-15")),
            Note("letter-4", "2026-06-22", Event("foia-information-requested", "2026-06-22")));
        Assert.That(file.AsOf("2026-06-25").Row("foia.request"), Is.EqualTo("2026-07-08 in-force"));
    }

    [Test]
    public void Question_AskedASecondTime_IsNotSaidToCount()
    {
        var file = Case(Note("letter-1", "2026-06-01", Received), Note("letter-2", "2026-06-08", Event("foia-information-requested", "2026-06-08")), Note("letter-3", "2026-06-22", Event("foia-information-requested", "2026-06-22")));
        Assert.That(
            Law.BuiltIn.Check(file).Where(p => p.Code == "recorded-again").Select(p => p.Message),
            Is.EqualTo(["foia-information-requested for agency was recorded by letter-2; the law says whether a running time takes the day that letter-3 gives too, and only words that count from it do so from here on."]));
    }

    [TestCase("2026-06-29", "")]
    [TestCase("2026-07-06", "", Description = "late, and made all the same")]
    [TestCase(null, "foia.request")]
    public void Determination_OfARequest_MeetsTheTimeToDecideIt(string? on, string overdue)
    {
        string[] made = on is null ? [] : [Note("letter-2", on, Event("foia-adverse-determination", on))];
        var schedule = Case([Note("letter-1", "2026-06-01", Received), .. made]).AsOf("2026-07-10");
        Assert.That(string.Join(" ", schedule.Deadlines.Where(d => d.Overdue).Select(d => d.Id)), Is.EqualTo(overdue));
        Assert.That((schedule.Row("foia.request"), schedule.Row("foia.constructive")), Is.EqualTo((on is null ? "2026-06-30 in-force" : "2026-06-30 satisfied", "2026-07-01 in-force")));
    }

    [Test]
    public void FeeQuestions_AsOftenAsNeeded_EachStopTheTime()
    {
        // Two working days each, June 9 and 10, 16 and 17: June 30 and four more, over July 3.
        var file = Case(
            Note("letter-1", "2026-06-01", Received),
            Note("letter-2", "2026-06-10", Event("foia-fees-questioned", "2026-06-08"), Event("foia-fees-answered", "2026-06-10")),
            Note("letter-3", "2026-06-17", Event("foia-fees-questioned", "2026-06-15"), Event("foia-fees-answered", "2026-06-17")));
        Assert.That(file.AsOf("2026-06-17").Row("foia.request"), Is.EqualTo("2026-07-07 in-force"));
    }

    [Test]
    public void Question_AnsweredTheSameDay_CostsNothing() =>
        Assert.That(
            Case(Note("letter-1", "2026-06-01", Received), Note("letter-2", "2026-06-08", Event("foia-information-requested", "2026-06-08"), Event("foia-information-received", "2026-06-08"))).AsOf("2026-06-08").Row("foia.request"),
            Is.EqualTo("2026-06-30 in-force"));

    [Test]
    public void Notice_OfUnusualCircumstances_MovesTheDeadlineAndSaysWhy()
    {
        var file = Case(Note("letter-1", "2026-06-01", Received), Note("letter-2", "2026-06-22", Event("foia-unusual-notice", "2026-06-22")));
        Assert.That(file.AsOf("2026-06-22").Row("foia.request"), Is.EqualTo("2026-07-15 in-force"));
        Assert.That(file.AsOf("2026-06-21").Row("foia.request"), Is.EqualTo("2026-06-30 in-force"));
        var diff = ScheduleDiff.Of(file.AsOf("2026-06-21"), file.AsOf("2026-06-22"));
        Assert.That(diff.Changes.Select(ChangeWords.Why), Does.Contain("letter-2 extends foia.request to 2026-07-15, so foia.constructive moves to 2026-07-16."));
    }

    [Test]
    public void Notice_AfterTheTimeIsOver_AddsNothingAndSaysSo()
    {
        var schedule = Case(Note("letter-1", "2026-06-01", Received), Note("letter-2", "2026-07-01", Event("foia-unusual-notice", "2026-07-01"))).AsOf("2026-07-02");
        Assert.That(schedule.Row("foia.request"), Is.EqualTo("2026-06-30 in-force"));
        Assert.That(schedule.Find("foia.request")!.Computed.Warnings, Does.Contain("The notice of 2026-07-01 (letter-2) came when the time was over; it adds nothing."));
    }

    [Test]
    public void FirstReceipt_ByAnotherComponent_BeginsTheTimeTenDaysLaterAtTheLatest()
    {
        // Ten days after June 1 is Thursday, June 11; ten working days is Monday, June 15, as some agencies read it.
        var schedule = Case(Note("letter-1", "2026-06-01", Event("foia-request-first-received", "2026-06-01"))).AsOf("2026-06-02");
        Assert.That(schedule.Row("foia.request"), Is.EqualTo("2026-07-13 in-force"));
        Assert.That(schedule.Find("foia.request")!.Computed.Dates(), Is.EqualTo("2026-07-13 2026-07-15"));
    }

    [Test]
    public void Clock_RecordedBeforeTheRequestInTheFile_CountsAllTheSame() =>
        Assert.That(
            Case(Note("letter-1", "2026-06-20", Event("foia-information-received", "2026-06-15"), Event("foia-information-requested", "2026-06-08"), Received)).AsOf("2026-06-20").Row("foia.request"),
            Is.EqualTo("2026-07-08 in-force"));

    [Test]
    public void Clock_OfAnotherParty_LeavesThisOnesTimeAlone()
    {
        var file = Case(Note("letter-1", "2026-06-01", Received), Note("letter-2", "2026-06-08", """{ "records": "foia-information-requested", "on": "2026-06-08", "party": "other" }"""));
        Assert.That(file.AsOf("2026-06-09").Row("foia.request"), Is.EqualTo("2026-06-30 in-force"));
    }

    [Test]
    public void FirstReceipt_ByOneAgency_StartsNoTimeFromAnothersReceipt()
    {
        // The other agency had its request on May 1; this one's own time begins ten days after June 1.
        var file = Case(Note("1", "2026-05-01", """{ "records": "foia-request-received", "on": "2026-05-01", "party": "other" }"""), Note("2", "2026-06-01", Event("foia-request-first-received", "2026-06-01")));
        Assert.That(file.AsOf("2026-06-02").Row("foia.request@agency"), Is.EqualTo("2026-07-13 in-force"));
    }

    [Test]
    public void Receipt_RecordedAnewAfterANotice_MovesTheWholeAndItsHistory()
    {
        // 30 working days after Monday, June 8, over June 19 and July 3: July 22.
        var file = Case(
            Note("1", "2026-06-01", Received), Note("2", "2026-06-22", Event("foia-unusual-notice", "2026-06-22")), Note("3", "2026-06-23", """{ "records": "foia-request-received", "on": "2026-06-08", "party": "agency" }"""));
        var schedule = file.AsOf("2026-06-24");
        Assert.That(schedule.Row("foia.request"), Is.EqualTo("2026-07-22 in-force"));
        Assert.That(schedule.History("foia.request").Select(h => h.Date), Is.EqualTo(new[] { Dockets.Day("2026-06-30"), Dockets.Day("2026-07-15"), Dockets.Day("2026-07-22") }));
    }

    [Test]
    public void Time_BeforeTheLawKnewAStop_RunsOn()
    {
        // 20 working days after Monday, June 2, 2008, over July 4: June 30. The amendments came in force on December 31, 2008.
        var file = Case(
            Note("letter-1", "2008-06-02", """{ "records": "foia-request-received", "on": "2008-06-02", "party": "agency" }"""), Note("letter-2", "2008-06-09", Event("foia-information-requested", "2008-06-09")));
        Assert.That(file.AsOf("2008-06-10").Row("foia.request"), Is.EqualTo("2008-06-30 in-force"));
    }

    [Test]
    public void OrderThatTolls_APeriodOfCourtDays_LeavesItsOwnDaysToRun()
    {
        // 10 court days after Monday, June 1 is June 15; four of them (9, 10, 11, 12) stand still: June 16, 17, 18 and 22.
        var file = Dockets.Of(
            Dockets.Entry("1", "2026-06-01", """{ "records": "motion-filed" }""", """{ "sets": "reply", "due": "10 court days after motion-filed" }"""),
            Dockets.Entry("2", "2026-06-08", """{ "stays": "reply", "from": "2026-06-09", "until": "2026-06-14", "mode": "tolls" }"""));
        Assert.That(file.AsOf("2026-06-15").Row("reply"), Is.EqualTo("2026-06-22 in-force"));
    }

    private static string Event(string id, string on) => $$"""{ "records": "{{id}}", "on": "{{on}}", "party": "agency" }""";

    private static string Note(string id, string filed, params string[] effects) =>
        $$"""{ "id": "{{id}}", "note": true, "filed": "{{filed}}", "title": "Letter", "effects": [ {{string.Join(", ", effects)}} ] }""";

    private static CaseFile Case(params string[] entries) => Dockets.Parse(
        $$"""
        { "court": "dcd", "number": "1:26-cv-1", "cause": "foia", "rules": ["foia"],
          "parties": [ { "id": "agency", "name": "Agency", "is": "us-agency" }, { "id": "other", "name": "Other agency", "is": "us-agency" } ], "entries": [ {{string.Join(", ", entries)}} ] }
        """);
}
