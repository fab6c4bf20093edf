using Docket.Core;
using Docket.Core.Computation;
using Docket.Tests.TestKit;
using NodaTime.Text;
using NUnit.Framework;

namespace Docket.Tests.Computation;

/// <summary>The deadlines of an event: which rules, which of their versions, by which time rule, and what is left open.</summary>
public sealed class EventDeadlinesTests
{
    [Test]
    public void Complaint_ServedOnAnAgency_HasTheSixtyDaysAndFoiasThirtyAsReadings()
    {
        var answer = Of("complaint-served", "2022-04-22", "cand", "frcp.12a2", party: "us-agency");

        Assert.That(Iso(answer.Date), Is.EqualTo("2022-06-21"), "60 days after April 22");
        Assert.That(Iso(answer.Safe), Is.EqualTo("2022-05-23"), "30 days after April 22 is Sunday, May 22");
        Assert.That(answer.Readings.Select(r => Iso(r.Date)), Is.EqualTo(new[] { "2022-06-21", "2022-05-23" }));
        Assert.That(answer.Readings[1].Departs, Is.EqualTo(new[] { Doubt.Rule }));
        Assert.That(answer.Readings[1].Basis, Does.StartWith("5 U.S.C. 552(a)(4)(C), only where the cause is foia"));
    }

    [TestCase("us-agency", "foia", "foia.answer", "2022-05-23")]
    [TestCase("us-agency", "other", "frcp.12a2", "2022-06-21")]
    [TestCase("corporation", null, "frcp.12a1Ai", "2022-05-13")]
    [TestCase("foreign-state", null, "usc28.1608d", "2022-06-21")]
    public void PartyAndCause_ThatAreKnown_DecideWhichRuleApplies(string party, string? cause, string id, string expected)
    {
        var answers = EventDeadlines.Of(Question("complaint-served", "2022-04-22", party, cause), Law.BuiltIn.Book.Jurisdiction("cand")).Where(d => d.Rules[0].Group == "answer").ToList();
        Assert.That(answers.Select(a => (a.Deadline.Id, Iso(a.Deadline.Date), a.Deadline.Computed.Readings.Length)), Is.EqualTo(new[] { (id, expected, 1) }));
    }

    [Test]
    public void Nothing_KnownOfPartyAndCause_PutsTheRuleWithoutConditionsFirst()
    {
        var answer = Of("complaint-served", "2022-04-22", "cand", "frcp.12a1Ai");
        Assert.That(answer.Readings.Select(r => Iso(r.Date)), Is.EqualTo(new[] { "2022-05-13", "2022-05-23", "2022-06-21" }));
    }

    // Served 2009-11-20: 20 days end Thursday, December 10; the 21 days in force from December 1 end Friday, December 11.
    [Test]
    public void Period_ThatStraddlesAChange_HasBothVersionsAsReadings()
    {
        var answer = Of("complaint-served", "2009-11-20", "cand", "frcp.12a1Ai", party: "corporation");
        Assert.That(answer.Readings.Select(r => Iso(r.Date)), Is.EqualTo(new[] { "2009-12-10", "2009-12-11" }));
        Assert.That(answer.Readings[1].Departs, Is.EqualTo(new[] { Doubt.RuleChange }));
    }

    [TestCase("2007-09-04", null, "2007-09-24", TestName = "Version_OfTheDayThePeriodStarts_IsApplied")]
    [TestCase("2007-09-04", "2009-12-01", "2007-09-25", TestName = "Version_OfTheLawAskedFor_IsApplied")]
    public void Version(string served, string? law, string expected) =>
        Assert.That(Iso(Of("complaint-served", served, "cand", "frcp.12a1Ai", party: "corporation", law: law).Date), Is.EqualTo(expected));

    [Test]
    public void Version_WithoutANumber_GivesNoDateAndSaysWhy()
    {
        var early = Of("complaint-served", "2014-04-22", "cand", "frcp.26d2");
        Assert.That(early.Date, Is.Null);
        Assert.That(early.NoDate, Does.Contain("26(d)(2)(A) as then in force gives no period: Requests for documents could not be delivered before"));
    }

    // 30 days after 2022-04-20 is Friday, May 20; three days for mail end on Monday, May 23. A judgment is entered, not served.
    [TestCase("interrogatories-served", "frcp.33b2", "mail", "2022-05-23")]
    [TestCase("interrogatories-served", "frcp.33b2", "e-service", "2022-05-20")]
    [TestCase("judgment-entered", "frcp.59e", "mail", "2022-05-18")]
    public void Service_AddsDaysOnlyWhereThePeriodRunsFromIt(string id, string rule, string service, string expected) =>
        Assert.That(Iso(Of(id, "2022-04-20", "cand", rule, service: service).Date), Is.EqualTo(expected));

    [Test]
    public void DeemedDay_OnASaturday_Stays()
    {
        var entry = Of("judgment-docketed", "2022-04-20", "cand", "frcp.58c2B");
        Assert.That(Iso(entry.Date), Is.EqualTo("2022-09-17"));
        Assert.That(entry.Trace[^1], Is.TypeOf<StaysStep>());
    }

    [Test]
    public void EarliestDay_OnASaturday_StaysAndIsNoLastDay()
    {
        var early = Of("complaint-served", "2022-04-22", "cand", "frcp.26d2");
        Assert.That((Iso(early.Date), early.Earliest), Is.EqualTo(("2022-05-14", true)));
    }

    // Thirty days after Sunday, 2026-03-01 is Tuesday, March 31: no holiday of Arizona, but one of California, where the Ninth Circuit's clerk sits.
    [Test]
    public void Appeal_FromADistrictCourt_CountsTheHolidaysWhereTheCircuitClerkSits()
    {
        var appeal = Of("judgment-entered", "2026-03-01", "azd", "frap.4a1A");
        Assert.That(Iso(appeal.Date), Is.EqualTo("2026-04-01"));
        Assert.That(Iso(appeal.Safe), Is.EqualTo("2026-03-31"));
        Assert.That(appeal.Rule!.Family, Is.EqualTo("frap"));
    }

    [TestCase("2022-12-01", "2022-12-30", TestName = "WorkingDays_PassOverChristmasObserved")]
    [TestCase("2026-03-03", "2026-03-31", TestName = "WorkingDays_CountAStatesHoliday")]
    public void WorkingDays(string received, string expected)
    {
        var determination = Of("foia-request-received", received, "cand", "foia.request", cause: "foia");
        Assert.That(determination.Readings.Select(r => Iso(r.Date)), Is.EqualTo(new[] { expected }));
    }

    [TestCase("nysd", "us-agency", "frap.4a1B", "2026-07-06", Description = "60 days after May 5 is Saturday, July 4, observed on Friday the 3rd")]
    [TestCase("nysd", null, "frap.4a1A", "2026-06-04 2026-07-06")]
    public void Appeal_WhereTheUnitedStatesIsAParty_HasItsSixtyDaysAlone(string court, string? party, string rule, string expected) =>
        Assert.That(string.Join(" ", Of("judgment-entered", "2026-05-05", court, rule, party: party).Readings.Select(r => Iso(r.Date))), Is.EqualTo(expected));

    // Judgment 2026-03-04: 30 days end on Friday, April 3, and 30 more on Sunday, May 3; 60 days on Sunday, May 3, hence Monday the 4th, and 30 more on June 3.
    [Test]
    public void RuleOfAGroup_HangingOnAnotherGroup_KeepsTheReadingsOfBoth() =>
        Assert.That(Of("judgment-entered", "2026-03-04", "dcd", "frap.4a5A").Readings.Select(r => Iso(r.Date)), Does.Contain("2026-05-04").And.Contain("2026-06-03"));

    [Test]
    public void OpeningBrief_InAnOrdinaryAppeal_IsDueByRule31() =>
        Assert.That(EventDeadlines.Of(Question("appeal-record-filed", "2026-03-10", null, null), Law.BuiltIn.Book.Jurisdiction("ca9")).Select(d => d.Deadline.Id), Does.Contain("frap.31a.op").And.No.Member("frap.28.1f1"));

    // Eight days before Tuesday, 2026-09-08 is Monday, August 31; thirteen, with five for mail, Wednesday, August 26.
    [TestCase(null, "2026-08-31")]
    [TestCase("mail", "2026-08-26")]
    public void NewYorkMotion_ByMail_IsServedFiveDaysSooner(string? service, string expected) =>
        Assert.That(Iso(Of("hearing", "2026-09-08", "nysupct", "ny.2214b", service: service).Date), Is.EqualTo(expected));

    [Test]
    public void Composite_WithOneDayKnown_TakesItAndSaysWhatItWaitsFor()
    {
        var order = Row("complaint-served", "2023-02-06", "cand", "frcp.16b2").Deadline;
        Assert.That(Iso(order.Date), Is.EqualTo("2023-05-08"), "90 days after February 6 is Sunday, May 7");
        Assert.That(order.Reason, Does.Contain("waits for defendant-appeared"));
    }

    [Test]
    public void Composite_WithBothDaysGiven_TakesTheEarlier()
    {
        var question = Question("complaint-served", "2023-02-06", null, null) with { Given = System.Collections.Immutable.ImmutableSortedDictionary<string, NodaTime.LocalDate>.Empty.Add("defendant-appeared", Dockets.Day("2023-02-27")) };
        var order = EventDeadlines.Of(question, Law.BuiltIn.Book.Jurisdiction("cand")).Single(d => d.Deadline.Id == "frcp.16b2").Deadline;
        Assert.That((Iso(order.Date), order.Conditional), Is.EqualTo(("2023-04-28", false)));
        Assert.That(order.Computed.Trace.OfType<ChosenStep>(), Is.Not.Empty);
    }

    [Test]
    public void Judgment_InACourtOfAppeals_StartsOtherPeriodsThanInADistrictCourt()
    {
        Assert.That(Ids("judgment-entered", "ca9"), Does.Contain("sct.13.1").And.None.StartsWith("frcp."));
        Assert.That(Ids("judgment-entered", "cand"), Does.Contain("frcp.59e").And.Contain("frap.4a1A").And.None.StartsWith("sct."));
    }

    [Test]
    public void Rule_WithoutAWorkedExample_SaysSo() =>
        Assert.That(Of("complaint-filed", "2022-04-22", "flacirct", "fl.1.200.track").Warnings, Has.Some.Contains("has not yet been held against a worked example"));

    [Test]
    public void Rule_FromMemory_SaysSo() =>
        Assert.That(Of("complaint-served", "2022-04-22", "cand", "usc28.1608d", party: "foreign-state").Warnings, Has.Some.Contains("from memory (memory-high)"));

    [Test]
    public void Event_ThatNoRuleNames_HasNoDeadlines() => Assert.That(Ids("sentence-announced", "uscfc"), Is.Empty);

    private static string Iso(NodaTime.LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "-";

    private static EventQuestion Question(string id, string on, string? party, string? cause) => new(id, Dockets.Day(on)) { Party = party, Cause = cause };

    private static EventDeadline Row(string id, string on, string court, string rule, string? party = null, string? cause = null, string? service = null, string? law = null) =>
        EventDeadlines.Of(Question(id, on, party, cause) with { Service = service, LawAsOf = law is null ? null : Dockets.Day(law) }, Law.BuiltIn.Book.Jurisdiction(court)).Single(d => d.Deadline.Id == rule);

    private static ComputedDate Of(string id, string on, string court, string rule, string? party = null, string? cause = null, string? service = null, string? law = null) =>
        Row(id, on, court, rule, party, cause, service, law).Deadline.Computed;

    private static IEnumerable<string> Ids(string id, string court) => EventDeadlines.Of(Question(id, "2022-04-20", null, null), Law.BuiltIn.Book.Jurisdiction(court)).Select(d => d.Deadline.Id);
}
