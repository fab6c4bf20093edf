using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Facts;

/// <summary>CASE-FILE, "corrects": from its day on the docket reads as if the entry had these effects; before it, as it stood.</summary>
public sealed class CorrectionTests
{
    private static readonly string First = Dockets.Entry("17", "2022-11-01", """{ "sets": "brief", "due": "2022-12-09" }""", """{ "sets": "slip", "due": "2022-12-12" }""");
    private static readonly string Second = Dockets.Entry("18", "2022-11-05", """{ "extends": "brief", "by": "7 days" }""");
    private static readonly string Third = Dockets.Entry("19", "2022-11-20", """{ "corrects": "17", "effects": [ { "sets": "brief", "due": "2022-12-19" } ] }""");

    [Test]
    public void Correction_FromItsDayOn_ChangesWhatTheEntryDid()
    {
        var file = Dockets.Of(First, Second, Third);
        Assert.That(file.AsOf("2022-11-19").Row("brief"), Is.EqualTo("2022-12-16 in-force"), "before it, as it stood: December 9 and seven days");
        Assert.That(file.AsOf("2022-11-20").Row("brief"), Is.EqualTo("2022-12-27 in-force"), "the later extension acts on the corrected date: Monday, December 26 is Christmas observed");
    }

    [Test]
    public void Correction_ThatTakesASettingAway_LeavesItVisibleWithTheReason()
    {
        var row = Dockets.Of(First, Second, Third).AsOf("2022-11-20").Find("slip")!;
        Assert.That((row.State, row.Reason, $"{row.Date:uuuu-MM-dd}"), Is.EqualTo((Docket.Core.Computation.DeadlineState.Vacated, "ECF 19 corrects ECF 17, which does not set it", "2022-12-12")));
    }

    [Test]
    public void Correction_AfterAnother_LeavesWhatThatOneTookAwayAsItWas()
    {
        var other = Dockets.Entry("18", "2022-11-05", """{ "sets": "other", "due": "2022-12-01" }""");
        var later = Dockets.Entry("20", "2022-11-22", """{ "corrects": "18", "effects": [ { "sets": "other", "due": "2022-12-02" } ] }""");
        var schedule = Dockets.Of(First, other, Third, later).AsOf("2022-11-22");
        Assert.That((schedule.Find("slip")!.Entry, schedule.Find("slip")!.Reason), Is.EqualTo(("19", "ECF 19 corrects ECF 17, which does not set it")), "ECF 20 has nothing to do with it");
        Assert.That(schedule.HistoryOf("slip"), Is.EqualTo("17 sets 2022-12-12; 19 corrects 2022-12-12"));
    }

    [Test]
    public void Correction_InTheHistory_IsOneEventForWhatMoved()
    {
        var schedule = Dockets.Of(First, Dockets.Entry("18", "2022-11-05", """{ "sets": "other", "due": "2022-12-01" }"""), Third).AsOf("2022-11-20");
        Assert.That(schedule.History("brief").Select(h => $"{h.Entry.Id} {h.Verb} {h.Date:uuuu-MM-dd}"), Is.EqualTo(new[] { "17 sets 2022-12-09", "19 corrects 2022-12-19" }));
        Assert.That(schedule.History("other").Select(h => h.Verb), Is.EqualTo(new[] { "sets" }));
    }

    [Test]
    public void Correction_OfACorrection_TakesItsPlace()
    {
        var file = Dockets.Of(First, Third, Dockets.Entry("20", "2022-11-22", """{ "corrects": "17", "effects": [ { "sets": "brief", "due": "2022-12-21" } ] }"""));
        Assert.That(file.AsOf("2022-11-22").Row("brief"), Is.EqualTo("2022-12-21 in-force"));
    }

    [Test]
    public void Correction_ThatIsItselfCorrectedAway_CorrectsNothing()
    {
        var file = Dockets.Of(First, Third, Dockets.Entry("20", "2022-11-22", """{ "corrects": "19", "effects": [] }"""));
        Assert.That(file.AsOf("2022-11-22").Row("brief"), Is.EqualTo("2022-12-09 in-force"));
        Assert.That(file.AsOf("2022-11-22").Row("slip"), Is.EqualTo("2022-12-12 in-force"));
    }

    [Test]
    public void Correction_OfAnEntryThatLaterOnesActedOn_SaysWhatTheyNowMiss()
    {
        var file = Dockets.Of(First, Second, Dockets.Entry("19", "2022-11-20", """{ "corrects": "17", "effects": [] }"""));
        var problem = Fold.Of(file).Problems.Single();
        Assert.That((problem.Severity, problem.Message), Is.EqualTo((Severity.Warning, "As ECF 19 corrects the docket: There is no deadline or hearing brief. No earlier entry sets it.")), "the extension of ECF 18 finds nothing to extend");
        Assert.That(file.AsOf("2022-11-20").Row("brief"), Does.EndWith("vacated"));
    }

    [TestCase("99")]
    [TestCase("18")]
    public void Correction_OfNoEarlierEntry_IsAnError(string id)
    {
        var file = Dockets.Of(First, Dockets.Entry("18", "2022-11-20", $$"""{ "corrects": "{{id}}", "effects": [] }"""));
        Assert.That(Fold.Of(file).Problems.Single().Message, Is.EqualTo($"There is no entry {id} before ECF 18 that it could correct."));
    }
}
