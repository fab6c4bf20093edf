using Docket.Core;
using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Facts;

public sealed class ProposalEffectsTests
{
    private static readonly string Conference = Dockets.Entry("22", "2022-09-30", """{ "sets": "cmc", "what": "Conference", "kind": "hearing", "due": "2022-12-08" }""");

    private static readonly string Request = Dockets.Entry(
        "23",
        "2022-11-18",
        """{ "proposes": [ { "vacates": "cmc" }, { "sets": "jsr", "what": "Report", "party": "all", "due": "2023-01-12" }, { "sets": "reply", "due": "2023-01-19" } ] }""");

    private static readonly string Alternatives = Dockets.Entry(
        "23",
        "2022-11-18",
        """{ "proposes": [ { "continues": "cmc", "due": "2023-01-05" }, { "sets": "jsr", "due": "2023-01-12" } ], "id": "first" }""",
        """{ "proposes": [ { "vacates": "cmc" }, { "sets": "jsr", "due": "2023-02-02" } ], "id": "second" }""");

    [Test]
    public void Proposal_Pending_LeavesWhatIsInForceUntouched()
    {
        var schedule = Dockets.Of(Conference, Request).AsOf("2022-11-18");
        Assert.Multiple(() =>
        {
            Assert.That(schedule.Row("cmc"), Is.EqualTo("2022-12-08 in-force"));
            Assert.That(schedule.Requests("cmc"), Is.EqualTo("23 vacates -"));
            Assert.That(schedule.Row("jsr"), Is.EqualTo("2023-01-12 proposed"));
            Assert.That(schedule.Requests("jsr"), Is.EqualTo("23 sets 2023-01-12"));
        });
    }

    [Test]
    public void Proposals_OfTwoEntries_AreShownAsIfEachAloneWereGranted()
    {
        var another = Dockets.Entry("25", "2022-11-20", """{ "proposes": [ { "continues": "cmc", "due": "7 days after cmc" } ] }""");
        var schedule = Dockets.Of(Conference, Request, another).AsOf("2022-11-20");
        Assert.That(schedule.Requests("cmc"), Is.EqualTo("23 vacates -; 25 continues 2022-12-15"));
    }

    [Test]
    public void Grants_Whole_BringsAllInForceAsOrdered()
    {
        var report = Probes.Titled("23", "2022-11-18", "Joint Status Report", "", """{ "proposes": [ { "sets": "jsr", "due": "2023-01-12" } ] }""");
        var schedule = Dockets.Of(report, Dockets.Entry("24", "2022-11-21", """{ "grants": "23" }""")).AsOf("2022-11-21");
        var jsr = schedule.Deadline("jsr");
        Assert.That((schedule.Row("jsr"), jsr.Authority, jsr.Entry, jsr.SetBy), Is.EqualTo(("2023-01-12 in-force", Authority.Ordered, "24", "24")));
    }

    [Test]
    public void Grants_WithoutOn_TakesTheOrdersDay()
    {
        var asked = Dockets.Entry("23", "2022-11-18", """{ "proposes": [ { "records": "stay-ended" }, { "sets": "x", "due": "30 days after stay-ended" } ] }""");
        var schedule = Dockets.Of(asked, Dockets.Entry("24", "2022-11-28", """{ "grants": "23" }""")).AsOf("2022-11-28");
        Assert.That(schedule.Row("x"), Is.EqualTo("2022-12-28 in-force"), "30 days from Monday, November 28: Wednesday");
    }

    [Test]
    public void Grants_Except_DeniesThatOneAlone()
    {
        var order = Dockets.Entry("24", "2022-11-21", """{ "grants": "23", "except": ["jsr"] }""");
        var schedule = Dockets.Of(Conference, Request, order).AsOf("2022-11-21");
        Assert.That((schedule.Row("cmc"), schedule.Row("jsr"), schedule.Row("reply")), Is.EqualTo(("2022-12-08 vacated", "2023-01-12 denied", "2023-01-19 in-force")));
    }

    [Test]
    public void Grants_ExceptWhatIsInForce_LeavesItAsItStands()
    {
        var order = Dockets.Entry("24", "2022-11-21", """{ "grants": "23", "except": ["cmc"] }""");
        Assert.That(Dockets.Of(Conference, Request, order).AsOf("2022-11-21").Row("cmc"), Is.EqualTo("2022-12-08 in-force"));
    }

    [Test]
    public void Grants_ExceptInsideAList_DropsThatIdAlone()
    {
        var sets = Dockets.Entry("1", "2022-09-01", """{ "sets": "a", "due": "2022-12-01" }""", """{ "sets": "b", "due": "2022-12-02" }""");
        var asked = Dockets.Entry("2", "2022-09-02", """{ "proposes": [ { "vacates": ["a", "b"] } ] }""");
        var schedule = Dockets.Of(sets, asked, Dockets.Entry("3", "2022-09-06", """{ "grants": "2", "except": ["b"] }""")).AsOf("2022-09-06");
        Assert.That((schedule.Row("a"), schedule.Row("b")), Is.EqualTo(("2022-12-01 vacated", "2022-12-02 in-force")));
    }

    [Test]
    public void Grants_ExceptUnderAll_DropsThatIdAlone()
    {
        var sets = Dockets.Entry("1", "2022-09-01", """{ "sets": "a", "due": "2022-12-01" }""", """{ "sets": "b", "due": "2022-12-02" }""");
        var asked = Dockets.Entry("2", "2022-09-02", """{ "proposes": [ { "vacates": "all" } ] }""");
        var schedule = Dockets.Of(sets, asked, Dockets.Entry("3", "2022-09-06", """{ "grants": "2", "except": ["b"] }""")).AsOf("2022-09-06");
        Assert.That((schedule.Row("a"), schedule.Row("b")), Is.EqualTo(("2022-12-01 vacated", "2022-12-02 in-force")));
    }

    [Test]
    public void Grants_ExceptAStranger_IsRefused()
    {
        var file = Dockets.Of(Conference, Request, Dockets.Entry("24", "2022-11-21", """{ "grants": "23", "except": ["jsr-9"] }"""));
        Assert.That((file.Codes(), file.Message("unknown-id")), Is.EqualTo(("unknown-id", "\"except\" names jsr-9, which the request of ECF 23 does not touch; it touches cmc, jsr, reply.")));
    }

    [Test]
    public void Grants_WithASettingOfThatId_ReplacesItAndKeepsWhatAndParty()
    {
        var order = Dockets.Entry("24", "2022-11-21", """{ "grants": "23", "with": [ { "sets": "jsr", "due": "2023-01-26" } ] }""");
        var schedule = Dockets.Of(Conference, Request, order).AsOf("2022-11-21");
        var jsr = schedule.Deadline("jsr");
        Assert.Multiple(() =>
        {
            Assert.That((schedule.Row("jsr"), jsr.What, jsr.Party), Is.EqualTo(("2023-01-26 in-force", "Report", "all")));
            Assert.That(schedule.Row("cmc"), Is.EqualTo("2022-12-08 vacated"), "what the order does not replace is granted as asked");
        });
    }

    [Test]
    public void Grants_WithAnotherVerbOnThatId_ReplacesIt()
    {
        var order = Dockets.Entry("24", "2022-11-21", """{ "grants": "23", "with": [ { "continues": "cmc", "due": "2023-03-02" } ] }""");
        var schedule = Dockets.Of(Conference, Request, order).AsOf("2022-11-21");
        Assert.That((schedule.Row("cmc"), schedule.Row("jsr")), Is.EqualTo(("2023-03-02 in-force", "2023-01-12 in-force")));
    }

    [Test]
    public void Grants_WithOneOfAList_ReplacesThatOneAndKeepsTheOthers()
    {
        var sets = Dockets.Entry("1", "2022-09-01", """{ "sets": "a", "due": "2022-12-01" }""", """{ "sets": "b", "due": "2022-12-02" }""");
        var asked = Dockets.Entry("2", "2022-09-02", """{ "proposes": [ { "continues": ["a", "b"], "due": "2023-01-10" } ] }""");
        var order = Dockets.Entry("3", "2022-09-06", """{ "grants": "2", "with": [ { "continues": "b", "due": "2023-01-11" } ] }""");
        var schedule = Dockets.Of(sets, asked, order).AsOf("2022-09-06");
        Assert.That((schedule.Row("a"), schedule.Row("b")), Is.EqualTo(("2023-01-10 in-force", "2023-01-11 in-force")));
    }

    [Test]
    public void Grants_WithSomethingNew_AddsIt()
    {
        var order = Dockets.Entry("24", "2022-11-21", """{ "grants": "23", "with": [ { "sets": "bond", "due": "2022-12-20" } ] }""");
        var schedule = Dockets.Of(Conference, Request, order).AsOf("2022-11-21");
        Assert.That((schedule.Row("bond"), schedule.Row("jsr")), Is.EqualTo(("2022-12-20 in-force", "2023-01-12 in-force")));
    }

    [Test]
    public void Denies_Entry_DeniesWhatWasOnlyProposed()
    {
        var schedule = Dockets.Of(Conference, Request, Dockets.Entry("24", "2022-11-21", """{ "denies": "23" }""")).AsOf("2022-11-21");
        Assert.Multiple(() =>
        {
            Assert.That((schedule.Row("cmc"), schedule.Row("jsr"), schedule.Row("reply")), Is.EqualTo(("2022-12-08 in-force", "2023-01-12 denied", "2023-01-19 denied")));
            Assert.That(schedule.Requests("cmc"), Is.Empty);
            Assert.That(schedule.Deadline("jsr").Reason, Is.EqualTo("denied by ECF 24"));
        });
    }

    [Test]
    public void Denies_ThenGrants_BringsItInForceWithAWarning()
    {
        var file = Dockets.Of(Conference, Request, Dockets.Entry("24", "2022-11-21", """{ "denies": "23" }"""), Dockets.Entry("25", "2022-12-01", """{ "grants": "23" }"""));
        Assert.Multiple(() =>
        {
            Assert.That(file.AsOf("2022-12-01").Row("jsr"), Is.EqualTo("2023-01-12 in-force"));
            Assert.That(file.AsOf("2022-12-01").Row("cmc"), Is.EqualTo("2022-12-08 vacated"));
            Assert.That(file.AsOf("2022-11-30").Row("jsr"), Is.EqualTo("2023-01-12 denied"));
            Assert.That(file.Codes(), Is.EqualTo("denied-before"));
        });
    }

    [Test]
    public void Grants_Twice_WarnsAndChangesNothing()
    {
        var order = Dockets.Entry("24", "2022-11-21", """{ "grants": "23" }""");
        var file = Dockets.Of(Conference, Request, order, Dockets.Entry("25", "2022-12-01", """{ "grants": "23" }"""));
        Assert.That((file.Codes(), file.AsOf("2022-12-01").Deadline("jsr").Entry), Is.EqualTo(("granted-already", "24")));
    }

    [TestCase("99", "unknown-entry")]
    [TestCase("22", "unknown-request", Description = "an entry that asks for nothing")]
    public void Grants_WhatWasNotAsked_IsRefused(string name, string code)
    {
        var grants = Dockets.Of(Conference, Request, Dockets.Entry("24", "2022-11-21", $$"""{ "grants": "{{name}}" }"""));
        var denies = Dockets.Of(Conference, Request, Dockets.Entry("24", "2022-11-21", $$"""{ "denies": "{{name}}" }"""));
        Assert.That((grants.Codes(), denies.Codes()), Is.EqualTo((code, code)));
    }

    [TestCase("first", "2023-01-05 in-force", "2023-01-12 in-force")]
    [TestCase("second", "2022-12-08 vacated", "2023-02-02 in-force")]
    public void Alternatives_OneGranted_DeniesTheOthers(string granted, string cmc, string jsr)
    {
        var file = Dockets.Of(Conference, Alternatives, Dockets.Entry("24", "2022-11-21", $$"""{ "grants": "{{granted}}" }"""));
        var schedule = file.AsOf("2022-11-21");
        Assert.Multiple(() =>
        {
            Assert.That((schedule.Row("cmc"), schedule.Row("jsr"), file.Codes()), Is.EqualTo((cmc, jsr, "")));
            Assert.That(Fold.Of(file).State.Pending, Is.Empty);
            Assert.That(Fold.Of(file).State.Proposals.Single(p => p.Id != granted).Outcome, Is.EqualTo(ProposalOutcome.Denied));
        });
    }

    [Test]
    public void Alternatives_Pending_ShowBothOnOneId()
    {
        var schedule = Dockets.Of(Conference, Alternatives).AsOf("2022-11-18");
        Assert.Multiple(() =>
        {
            Assert.That(schedule.Row("jsr"), Is.EqualTo("2023-01-12 proposed"));
            Assert.That(schedule.Requests("jsr"), Is.EqualTo("23 sets 2023-01-12; 23 sets 2023-02-02"));
            Assert.That(schedule.Requests("cmc"), Is.EqualTo("23 continues 2023-01-05; 23 vacates -"));
        });
    }

    [Test]
    public void Alternatives_IfGranted_TakesTheFirst()
    {
        var schedule = Dockets.Of(Conference, Alternatives).AsOf("2022-11-18", ifGranted: true);
        Assert.That((schedule.Row("cmc"), schedule.Row("jsr")), Is.EqualTo(("2023-01-05 in-force", "2023-01-12 in-force")));
    }

    [TestCase("23", "2023-01-12 in-force", Description = "the entry: its first request")]
    [TestCase("second", "2023-02-02 in-force")]
    public void Alternatives_OneAssumed_IsTaken(string request, string jsr) =>
        Assert.That(Dockets.Of(Conference, Alternatives).AsOf("2022-11-18", grant: request).Row("jsr"), Is.EqualTo(jsr));

    [Test]
    public void Alternatives_OneDenied_LeavesTheOtherPending()
    {
        var schedule = Dockets.Of(Conference, Alternatives, Dockets.Entry("24", "2022-11-21", """{ "denies": "first" }""")).AsOf("2022-11-21");
        Assert.Multiple(() =>
        {
            Assert.That(schedule.Row("jsr"), Is.EqualTo("2023-02-02 proposed"));
            Assert.That(schedule.Requests("cmc"), Is.EqualTo("23 vacates -"));
        });
    }

    [Test]
    public void Alternatives_AllDenied_KeepTheFirstDate()
    {
        var schedule = Dockets.Of(Conference, Alternatives, Dockets.Entry("24", "2022-11-21", """{ "denies": "23" }""")).AsOf("2022-11-21");
        Assert.That((schedule.Row("jsr"), schedule.Row("cmc")), Is.EqualTo(("2023-01-12 denied", "2022-12-08 in-force")));
    }

    [Test]
    public void Alternatives_GrantedByTheEntrysId_IsRefused()
    {
        var file = Dockets.Of(Conference, Alternatives, Dockets.Entry("24", "2022-11-21", """{ "grants": "23" }"""));
        Assert.That(file.Message("ambiguous-request"), Does.EndWith("name one request: first, second."));
    }

    [Test]
    public void Alternatives_WithoutIds_AreRefused()
    {
        var file = Dockets.Of(Conference, Dockets.Entry("23", "2022-11-18", """{ "proposes": [ { "vacates": "cmc" } ] }""", """{ "proposes": [ { "continues": "cmc", "due": "2023-01-05" } ] }"""));
        Assert.That(file.Codes(), Is.EqualTo("duplicate-id"));
    }

    [Test]
    public void IfGranted_TakesAllPendingInDocketOrder()
    {
        var another = Dockets.Entry("25", "2022-11-20", """{ "proposes": [ { "continues": "cmc", "due": "2023-03-02" } ] }""");
        var later = Dockets.Entry("26", "2022-11-21", """{ "proposes": [ { "continues": "cmc", "due": "7 days after cmc" } ] }""");
        Assert.That(Dockets.Of(Conference, another, later).AsOf("2022-11-21", ifGranted: true).Row("cmc"), Is.EqualTo("2023-03-09 in-force"));
    }

    [Test]
    public void Grant_OfWhatIsNotPending_IsRefused() =>
        Assert.That(() => Dockets.Of(Conference, Request).AsOf("2022-11-17", grant: "23"), Throws.InstanceOf<UnknownNameException>().With.Message.Contains("none is"));

    [Test]
    public void Denial_OfAnIdThatWasInForceBefore_LeavesItAsItStood()
    {
        var done = Dockets.Entry("24", "2022-10-03", """{ "sets": "report", "due": "2022-10-03" }""", """{ "satisfies": "report", "on": "2022-10-03" }""");
        var hangs = Dockets.Entry("25", "2022-10-04", """{ "sets": "reply", "due": "14 days after report is done" }""");
        var again = Dockets.Entry("26", "2022-10-05", """{ "proposes": [ { "sets": "report", "due": "2022-11-01" } ] }""");
        var file = Dockets.Of(done, hangs, again, Dockets.Entry("27", "2022-10-06", """{ "denies": "26" }"""));
        Assert.Multiple(() =>
        {
            Assert.That(file.AsOf("2022-10-05").Row("report"), Is.EqualTo("2022-11-01 proposed"));
            Assert.That(file.AsOf("2022-10-06").Row("report"), Is.EqualTo("2022-10-03 satisfied"));
            Assert.That(file.AsOf("2022-10-06").Row("reply"), Is.EqualTo("2022-10-17 in-force"), "October 17, 2022 is a Monday");
        });
    }

    [Test]
    public void Denied_AndLaterSettings_StandInDocketOrder()
    {
        var denial = Dockets.Entry("24", "2022-11-21", """{ "denies": "23" }""", """{ "sets": "same-day", "due": "2023-01-12" }""");
        var schedule = Dockets.Of(Conference, Request, denial).AsOf("2022-11-21");
        Assert.That(schedule.Deadlines.Where(d => d.Date == Dockets.Day("2023-01-12")).Select(d => d.Id), Is.EqualTo(["jsr", "same-day"]));
    }

    [Test]
    public void Proposal_ThatClosesACycle_IsRefusedWhereItIsMade()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-09-01", """{ "sets": "a", "due": "7 days after b" }""", """{ "sets": "b", "due": "2022-12-01" }"""),
            Dockets.Entry("2", "2022-09-02", """{ "proposes": [ { "continues": "b", "due": "7 days after a" } ] }"""));
        Assert.That(file.Message("cycle"), Does.Contain("b -> a -> b").And.Contains("b is due \"7 days after a\" (ECF 2); a is due \"7 days after b\" (ECF 1)"));
    }

    [Test]
    public void Proposals_ThatHangOnOneAnotherOnceBothAreGranted_AreRefusedWithThePath()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-09-01", """{ "sets": "a", "due": "2022-12-01" }""", """{ "sets": "b", "due": "2022-12-02" }"""),
            Dockets.Entry("2", "2022-09-02", """{ "proposes": [ { "continues": "a", "due": "7 days after b" } ] }"""),
            Dockets.Entry("3", "2022-09-03", """{ "proposes": [ { "continues": "b", "due": "7 days after a" } ] }"""));
        var refused = Assert.Throws<InvalidDataFileException>(() => file.AsOf("2022-09-03", ifGranted: true))!;
        Assert.Multiple(() =>
        {
            Assert.That(refused.Problems.Select(p => p.Code), Is.EqualTo(["cycle"]));
            Assert.That(refused.Message, Does.Contain("b -> a -> b").And.Contain("a is due \"7 days after b\" (ECF 2)"));
            Assert.That(file.AsOf("2022-09-03", grant: "3").Row("b"), Is.EqualTo("2022-12-08 in-force"));
            Assert.That(Law.BuiltIn.Check(file).Where(p => p.Severity != Severity.Note).Select(p => (p.Severity, p.Code)), Is.EqualTo([(Severity.Warning, "cycle")]));
        });
    }

    [TestCase("""{ "sets": "cmc", "due": "2023-01-05" }""", Description = "in force already")]
    [TestCase("""{ "sets": "jsr", "due": "2023-01-05" }""", Description = "proposed already, by another entry")]
    public void Proposal_OfAnIdThatIsTaken_IsRefused(string effect)
    {
        var file = Dockets.Of(Conference, Request, Dockets.Entry("25", "2022-11-20", $$"""{ "proposes": [ {{effect}} ] }"""));
        Assert.That(file.Codes(), Is.EqualTo("duplicate-id"));
    }

    [Test]
    public void Proposal_UnderACondition_IsMadeWhenItIsFoundAndKeepsItsEntry()
    {
        var asked = Dockets.Entry("23", "2022-11-18", """{ "proposes": [ { "vacates": "cmc" } ], "if": "settled" }""");
        var found = Dockets.Entry("24", "2022-11-21", """{ "finds": "settled", "is": true }""");
        var file = Dockets.Of(Conference, asked, found, Dockets.Entry("25", "2022-11-22", """{ "grants": "23" }"""));
        Assert.Multiple(() =>
        {
            Assert.That(file.Codes(), Is.Empty);
            Assert.That(file.AsOf("2022-11-20").Requests("cmc"), Is.Empty);
            Assert.That(file.AsOf("2022-11-21").Requests("cmc"), Is.EqualTo("23 vacates -"));
            Assert.That(file.AsOf("2022-11-22").Row("cmc"), Is.EqualTo("2022-12-08 vacated"));
        });
    }

    [Test]
    public void Proposal_ToDenyAnother_DeniesItWhenGranted()
    {
        var opposition = Dockets.Entry("25", "2022-11-20", """{ "proposes": [ { "denies": "23" } ] }""");
        var schedule = Dockets.Of(Conference, Request, opposition, Dockets.Entry("26", "2022-11-22", """{ "grants": "25" }""")).AsOf("2022-11-22");
        Assert.That((schedule.Row("jsr"), schedule.Requests("cmc")), Is.EqualTo(("2023-01-12 denied", "")));
    }

    [Test]
    public void Proposal_OfWhatIsSatisfiedAnyway_IsSatisfiedWithAWarning()
    {
        var file = Dockets.Of(Conference, Request, Dockets.Entry("25", "2023-01-10", """{ "satisfies": "jsr" }"""));
        var row = file.AsOf("2023-01-10").Deadline("jsr");
        Assert.That((file.Codes(), file.AsOf("2023-01-10").Row("jsr"), row.Done), Is.EqualTo(("only-proposed", "2023-01-12 satisfied", (NodaTime.LocalDate?)Dockets.Day("2023-01-10"))));
    }

    [Test]
    public void Request_ForAnIdThatIsAnEvent_IsOneProblemEvenWhereItIsSatisfied()
    {
        var file = Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "records": "x" }"""), Dockets.Entry("2", "2022-09-02", """{ "proposes": [ { "sets": "x", "due": "2022-12-01" } ] }"""), Dockets.Entry("3", "2022-09-03", """{ "satisfies": "x" }"""));
        Assert.That(Law.BuiltIn.Check(file).Where(p => p.Severity == Severity.Error).Select(p => (p.Code, p.Place.Path)), Is.EqualTo([("duplicate-id", "entries[1].effects[0].proposes[0]")]));
    }

    [Test]
    public void Request_AboutWhatItsOwnEntrySet_IsTheSameGrantedAndAssumed()
    {
        var request = Dockets.Entry("2", "2022-05-02", """{ "proposes": [ { "sets": "d", "due": "2022-05-23" }, { "extends": { "order": "2" }, "by": "5 days" } ] }""");
        var order = Dockets.Entry("3", "2022-05-03", """{ "grants": "2" }""");
        Assert.That(Dockets.Of(request).AsOf("2022-05-03", ifGranted: true).Row("d"), Is.EqualTo(Dockets.Of(request, order).AsOf("2022-05-03").Row("d")));
    }

    [Test]
    public void Request_ToVacateWhatIsOnlyProposed_IsRefused()
    {
        var file = Dockets.Of(Conference, Request, Dockets.Entry("25", "2022-11-20", """{ "vacates": "jsr" }"""));
        Assert.That(file.Message("unknown-id"), Does.StartWith("jsr is only proposed, by ECF 23"));
    }
}
