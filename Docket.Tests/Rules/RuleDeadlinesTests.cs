using Docket.Core;
using Docket.Core.Facts;
using Docket.Core.Rules;
using Docket.Tests.TestKit;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Rules;

/// <summary>The deadlines that rule sets add to a case: which, under which ids, for whom, and what ends them.</summary>
public sealed class RuleDeadlinesTests
{
    private const string Served = """{ "records": "complaint-served", "on": "2022-04-22", "party": "agency" }""";
    private const string ServedToo = """{ "records": "complaint-served", "on": "2022-04-25", "party": "company" }""";

    [Test]
    public void Case_WithoutRules_StaysAsItIs()
    {
        var file = Case("[]", "foia", Dockets.Entry("5", "2022-04-22", Served));
        Assert.That(RuleDeadlines.AddedTo(file, Law.BuiltIn.Book.Jurisdiction("cand")), Is.SameAs(file));
    }

    [Test]
    public void Case_NamingSets_GetsTheirDeadlinesAlone()
    {
        var file = Case("""["foia"]""", "foia", Dockets.Entry("5", "2022-04-22", Served));
        Assert.That(Ids(file), Is.EqualTo(new[] { "foia.answer" }));
    }

    [Test]
    public void Answer_OfOneParty_HasTheRulesId() =>
        Assert.That(Answers(Case(Both, "foia", Dockets.Entry("5", "2022-04-22", Served))), Is.EqualTo(new[] { "foia.answer 2022-05-23" }));

    [Test]
    public void Answers_OfSeveralParties_NameEachParty() =>
        Assert.That(
            Answers(Case(Both, "foia", Dockets.Entry("5", "2022-04-22", Served), Dockets.Entry("6", "2022-04-25", ServedToo))),
            Is.EqualTo(new[] { "frcp.12a1Ai 2022-05-16", "foia.answer 2022-05-23" }), "each party is of another kind, so the rules and their ids differ");

    [Test]
    public void Answers_ByOneRule_NameEachParty()
    {
        var file = Case(Both, null, Dockets.Entry("5", "2022-04-25", ServedToo), Dockets.Entry("6", "2022-04-26", ServedToo.Replace("company", "person").Replace("25", "26")));
        Assert.That(Answers(file), Is.EqualTo(new[] { "frcp.12a1Ai@company 2022-05-16", "frcp.12a1Ai@person 2022-05-17" }));
    }

    [Test]
    public void Ids_AreThoseOfTheWholeFile_WhicheverDayIsAskedAbout()
    {
        var file = Case(Both, null, Dockets.Entry("5", "2022-04-25", ServedToo), Dockets.Entry("6", "2022-04-26", ServedToo.Replace("company", "person").Replace("25", "26")));
        Assert.That(Law.BuiltIn.Schedule(file, new LocalDate(2022, 4, 25)).Deadlines.Select(d => d.Id), Does.Contain("frcp.12a1Ai@company"));
    }

    [Test]
    public void EventRecordedAgain_ForTheSameParty_MovesTheDeadline()
    {
        var file = Case(Both, "foia", Dockets.Entry("5", "2022-04-22", Served), Dockets.Entry("6", "2022-05-02", Served.Replace("2022-04-22", "2022-04-29")));
        Assert.That(Answers(file), Is.EqualTo(new[] { "foia.answer 2022-05-31" }), "30 days after April 29 is Sunday, May 29; Monday is Memorial Day");
    }

    [Test]
    public void Occurrences_OfOneEvent_StartEachItsOwnDeadlines()
    {
        var file = Case(
            """["cand-civil"]""", null,
            Dockets.Entry("20", "2022-06-02", """{ "records": "motion-filed#20" }"""),
            Dockets.Entry("30", "2022-06-09", """{ "records": "motion-filed#30" }"""));
        var schedule = Law.BuiltIn.Schedule(file, new LocalDate(2022, 6, 9));
        Assert.That(schedule.Row("cand.7-3a#20"), Is.EqualTo("2022-06-16 in-force"));
        Assert.That(schedule.Row("cand.7-3a#30"), Is.EqualTo("2022-06-23 in-force"));
        Assert.That(schedule.Row("cand.7-3c#30"), Is.EqualTo("2022-06-30 in-force"), "the reply hangs on the opposition to the same motion");
    }

    [Test]
    public void Answer_ThatIsFiled_MeetsItsDeadline()
    {
        var file = Case(Both, "foia", Dockets.Entry("5", "2022-04-22", Served), Dockets.Entry("10", "2022-05-23", """{ "records": "answer-filed", "party": "agency" }"""));
        var answer = Law.BuiltIn.Schedule(file, new LocalDate(2022, 6, 1)).Find("foia.answer")!;
        Assert.That((answer.State, answer.Done), Is.EqualTo((Docket.Core.Computation.DeadlineState.Satisfied, (LocalDate?)new LocalDate(2022, 5, 23))));
    }

    [Test]
    public void Answer_OfAnotherParty_MeetsNothing()
    {
        var file = Case(Both, "foia", Dockets.Entry("5", "2022-04-22", Served), Dockets.Entry("10", "2022-05-23", """{ "records": "answer-filed", "party": "company" }"""));
        Assert.That(Law.BuiltIn.Schedule(file, new LocalDate(2022, 5, 23)).Row("foia.answer"), Is.EqualTo("2022-05-23 in-force"));
    }

    [Test]
    public void Answer_ForNobodyInParticular_MeetsEverybodysDeadline()
    {
        const string Filed = """{ "records": "answer-filed" }""";
        var one = Case(Both, "foia", Dockets.Entry("5", "2022-04-22", Served), Dockets.Entry("10", "2022-05-20", Filed));
        Assert.That(Law.BuiltIn.Schedule(one, new LocalDate(2022, 5, 20)).Row("foia.answer"), Is.EqualTo("2022-05-23 satisfied"));
        var two = Case(Both, "foia", Dockets.Entry("5", "2022-04-22", Served), Dockets.Entry("6", "2022-04-25", ServedToo), Dockets.Entry("10", "2022-05-20", Filed));
        Assert.That(new[] { "foia.answer", "frcp.12a1Ai" }.Select(Law.BuiltIn.Schedule(two, new LocalDate(2022, 5, 20)).Row), Is.EqualTo(new[] { "2022-05-23 satisfied", "2022-05-16 satisfied" }));
    }

    [Test]
    public void AnswerFiled_BeforeAnythingWasServed_IsNoProblem()
    {
        var file = Case(Both, "foia", Dockets.Entry("4", "2022-04-20", """{ "records": "answer-filed" }"""), Dockets.Entry("5", "2022-04-22", Served));
        Assert.That(Law.BuiltIn.Schedule(file, new LocalDate(2022, 4, 22)).Row("foia.answer"), Is.EqualTo("2022-05-23 in-force"));
    }

    [Test]
    public void Docket_ThatSetsTheIdItself_PrevailsOverTheRule()
    {
        var file = Case(Both, "foia", Dockets.Entry("5", "2022-04-22", Served), Dockets.Entry("6", "2022-04-25", """{ "sets": "foia.answer", "what": "Answer", "due": "2022-06-30" }"""));
        Assert.That(Answers(file), Is.EqualTo(new[] { "foia.answer 2022-06-30" }));
    }

    [Test]
    public void Order_ThatExtendsARulesDeadline_MovesIt()
    {
        var file = Case(Both, "foia", Dockets.Entry("5", "2022-04-22", Served), Dockets.Entry("7", "2022-05-10", """{ "extends": "foia.answer", "to": "2022-06-22" }"""));
        Assert.That(Answers(file), Is.EqualTo(new[] { "foia.answer 2022-06-22" }));
    }

    [Test]
    public void Request_UnderARulesId_TakesNothingAwayUntilItIsGranted()
    {
        var asked = Dockets.Entry("6", "2022-05-02", """{ "proposes": [ { "sets": "foia.answer", "what": "Answer", "due": "2022-06-30" } ] }""");
        var served = Dockets.Entry("5", "2022-04-22", Served);
        Assert.That(Law.BuiltIn.Schedule(Case(Both, "foia", served, asked), new LocalDate(2022, 5, 2)).Row("foia.answer"), Is.EqualTo("2022-05-23 in-force"));
        var denied = Case(Both, "foia", served, asked, Dockets.Entry("7", "2022-05-03", """{ "denies": "6" }"""));
        Assert.That(Law.BuiltIn.Schedule(denied, new LocalDate(2022, 5, 3)).Row("foia.answer"), Is.EqualTo("2022-05-23 in-force"));
        var granted = Case(Both, "foia", served, asked, Dockets.Entry("7", "2022-05-03", """{ "grants": "6" }"""));
        Assert.That(Law.BuiltIn.Schedule(granted, new LocalDate(2022, 5, 3)).Row("foia.answer"), Is.EqualTo("2022-06-30 in-force"));
    }

    [Test]
    public void Docket_ThatSetsTheIdLater_ChangesNothingBefore()
    {
        var file = Case(Both, "foia", Dockets.Entry("5", "2022-04-22", Served), Dockets.Entry("6", "2022-05-20", """{ "sets": "foia.answer", "what": "Answer", "due": "2022-06-30" }"""));
        Assert.That(Law.BuiltIn.Schedule(file, new LocalDate(2022, 5, 10)).Row("foia.answer"), Is.EqualTo("2022-05-23 in-force"));
        Assert.That(Law.BuiltIn.Schedule(file, new LocalDate(2022, 5, 20)).Row("foia.answer"), Is.EqualTo("2022-06-30 in-force"));
    }

    [Test]
    public void PlainId_OnceAnotherPartyIsServedToo_StillNamesThePartyThatHadItFirst()
    {
        var file = Case(
            Both, null,
            Dockets.Entry("5", "2022-04-25", ServedToo),
            Dockets.Entry("6", "2022-05-02", """{ "extends": "frcp.12a1Ai", "to": "2022-06-15" }"""),
            Dockets.Entry("7", "2022-05-10", """{ "records": "complaint-served", "party": "person" }"""));
        var schedule = Law.BuiltIn.Schedule(file, new LocalDate(2022, 5, 10));
        Assert.That(schedule.Row("frcp.12a1Ai@company"), Is.EqualTo("2022-06-15 in-force"));
        Assert.That(schedule.Row("frcp.12a1Ai@person"), Is.EqualTo("2022-05-31 in-force"));
        Assert.That(schedule.Find("frcp.12a1Ai")!.Id, Is.EqualTo("frcp.12a1Ai@company"));
        Assert.That((schedule.Find("frcp.12a1Ai@company")!.LastingId, schedule.Find("frcp.12a1Ai@person")!.LastingId), Is.EqualTo(("frcp.12a1Ai", "frcp.12a1Ai@person")), "the calendar event of the first keeps its UID");
    }

    [Test]
    public void OtherId_OfAnOpenGroup_NamesTheSameDeadline()
    {
        var file = Dockets.Parse("""
            { "court": "nysd", "number": "1", "rules": ["frap"], "entries": [
              { "ecf": "60", "filed": "2026-05-05", "effects": [ { "records": "judgment-entered" } ] },
              { "ecf": "61", "filed": "2026-05-20", "effects": [ { "extends": "frap.4a1B", "to": "2026-07-20" } ] } ] }
            """);
        Assert.That(Law.BuiltIn.Schedule(file, new LocalDate(2026, 5, 20)).Row("frap.4a1A"), Is.EqualTo("2026-07-20 in-force"));
    }

    [Test]
    public void Hearing_SetUnderAnEventsId_StartsWhatHangsOnItAndMovesIt()
    {
        var file = Case(
            """["frcp", "cand-civil"]""", null,
            Dockets.Entry("5", "2022-04-22", """{ "sets": "initial-case-management-conference", "what": "Conference", "kind": "hearing", "due": "2022-08-04" }"""),
            Dockets.Entry("9", "2022-06-01", """{ "continues": "initial-case-management-conference", "due": "2022-09-08" }"""));
        Assert.That(Law.BuiltIn.Schedule(file, new LocalDate(2022, 4, 22)).Row("cand.16-9a"), Is.EqualTo("2022-07-28 in-force"), "seven days before Thursday, August 4");
        Assert.That(Law.BuiltIn.Schedule(file, new LocalDate(2022, 6, 1)).Row("cand.16-9a"), Is.EqualTo("2022-09-01 in-force"));
    }

    [Test]
    public void Event_InAGrantedRequest_StartsItsDeadlines()
    {
        var file = Case(Both, "foia", Dockets.Entry("5", "2022-04-22", $$"""{ "proposes": [ {{Served}} ] }"""), Dockets.Entry("6", "2022-04-25", """{ "grants": "5" }"""));
        Assert.That(Law.BuiltIn.Schedule(file, new LocalDate(2022, 4, 22)).Find("foia.answer")?.State, Is.Null.Or.EqualTo(Docket.Core.Computation.DeadlineState.Proposed));
        Assert.That(Law.BuiltIn.Schedule(file, new LocalDate(2022, 4, 25)).Row("foia.answer"), Is.EqualTo("2022-05-23 in-force"));
    }

    [Test]
    public void ConditionalRecording_FollowedByAnOutrightOne_NoLongerHoldsTheDeadlineUp()
    {
        var file = Case(Both, "foia", Dockets.Entry("5", "2022-04-22", Served.Replace(" }", """, "if": "valid" }""")), Dockets.Entry("6", "2022-04-25", Served.Replace("2022-04-22", "2022-04-25")));
        Assert.That(Law.BuiltIn.Schedule(file, new LocalDate(2022, 4, 25)).Row("foia.answer"), Is.EqualTo("2022-05-25 in-force"));
    }

    [Test]
    public void RuleThatHangsOnEachPartysDeadline_HasOneForEachParty()
    {
        const string Request = """{ "records": "foia-request-received", "party": "agency" }""";
        var file = Case("""["foia"]""", "foia", Dockets.Entry("1", "2022-04-22", Request), Dockets.Entry("2", "2022-04-22", Request.Replace("agency", "company")));
        var schedule = Law.BuiltIn.Schedule(file, new LocalDate(2022, 4, 22));
        Assert.That(new[] { "foia.constructive@agency", "foia.constructive@company" }.Select(schedule.Row), Is.EqualTo(new[] { "2022-05-21 in-force", "2022-05-21 in-force" }), "twenty working days end on Friday, May 20");
    }

    [Test]
    public void DayOnWhichNothingIsOwed_OncePast_HasPassedAndIsNotOverdue()
    {
        var file = Case("""["frcp"]""", null, Dockets.Entry("50", "2022-04-20", """{ "records": "judgment-entered" }"""));
        var stay = Law.BuiltIn.Schedule(file, new LocalDate(2022, 12, 1)).Find("frcp.62a")!;
        Assert.That((stay.State, stay.Overdue), Is.EqualTo((Docket.Core.Computation.DeadlineState.Passed, false)));
    }

    [Test]
    public void Event_InAProposal_StartsNothing()
    {
        var file = Case(Both, "foia", Dockets.Entry("5", "2022-04-22", """{ "proposes": [ { "sets": "x", "what": "X", "due": "2022-05-02" } ] }"""));
        Assert.That(Ids(file), Is.Empty);
    }

    [Test]
    public void ConditionalEvent_StartsDeadlinesThatWaitForTheCondition()
    {
        var file = Case(Both, "foia", Dockets.Entry("5", "2022-04-22", Served.Replace(" }", """, "if": "service-valid" }""")));
        var answer = Law.BuiltIn.Schedule(file, new LocalDate(2022, 4, 22)).Find("foia.answer")!;
        Assert.That(answer.Reason, Does.Contain("service-valid"));
    }

    [Test]
    public void Correction_OfTheEntryThatRecords_StartsTheDeadlineAnew()
    {
        var file = Case(
            Both, "foia",
            Dockets.Entry("5", "2022-04-22", Served),
            Dockets.Entry("6", "2022-04-25", """{ "corrects": "5", "effects": [ { "records": "complaint-served", "on": "2022-04-25", "party": "agency" } ] }"""),
            Dockets.Entry("7", "2022-04-26", """{ "corrects": "5", "effects": [] }"""));
        Assert.That(Law.BuiltIn.Schedule(file, new LocalDate(2022, 4, 22)).Row("foia.answer"), Is.EqualTo("2022-05-23 in-force"));
        Assert.That(Law.BuiltIn.Schedule(file, new LocalDate(2022, 4, 25)).Row("foia.answer"), Is.EqualTo("2022-05-25 in-force"));
        Assert.That(Law.BuiltIn.Schedule(file, new LocalDate(2022, 4, 26)).Row("foia.answer"), Does.EndWith("vacated"));
    }

    [Test]
    public void Fold_WithRules_KeepsTheFilesOwnEntries()
    {
        var file = Case(Both, "foia", Dockets.Entry("5", "2022-04-22", Served));
        Assert.That(Law.BuiltIn.Schedule(file, new LocalDate(2022, 4, 22)).Case, Is.SameAs(file));
    }

    private const string Both = """["frcp", "foia"]""";

    private static CaseFile Case(string rules, string? cause, params string[] entries) => Dockets.Parse($$"""
        { "court": "cand", "number": "1", {{(cause is null ? "" : $"\"cause\": \"{cause}\",")}} "rules": {{rules}},
          "parties": [ { "id": "agency", "is": "us-agency" }, { "id": "company", "is": "corporation" }, { "id": "person", "is": "individual" } ],
          "entries": [ {{string.Join(", ", entries)}} ] }
        """);

    private static IEnumerable<string> Ids(CaseFile file) => Law.BuiltIn.Schedule(file, file.Entries[^1].Filed).Deadlines.Select(d => d.Id).Where(id => id != "x");

    private static IEnumerable<string> Answers(CaseFile file) => Law.BuiltIn.Schedule(file, file.Entries[^1].Filed).Deadlines
        .Where(d => d.What.StartsWith("Answer", StringComparison.Ordinal))
        .Select(d => $"{d.Id} {d.Date:uuuu-MM-dd}");
}
