using NUnit.Framework;

namespace Docket.Tests.Scenarios;

/// <summary>
/// One case management conference under three judges. The facts are those of the docket of N.D. Cal. 4:15-cv-02172 (ECF 7 to 104), the words our own.
/// The dates expected are the ones that the clerk and the court put on that docket; the case file gives no date for a statement or a brief of a motion, but the words
/// of the local rules (seven days before the conference; fourteen days after the motion, and seven more).
/// </summary>
public sealed class ContinuedConferenceTests
{
    private static readonly Scenario Case = new("seaworld");

    // ECF 7, 25, 32, 45, 80, 83, 90 and 97 state both dates. ECF 19 takes hearings off and says nothing of the statement, which then has nothing to count from.
    [TestCase("2015-05-14", "2015-08-11, 10:00 a.m. in-force", "2015-08-04 in-force")]
    [TestCase("2015-06-09", "2015-08-11, 10:00 a.m. vacated", "- waiting")]
    [TestCase("2015-06-16", "2015-08-14, 10:00 a.m. in-force", "2015-08-07 in-force")]
    [TestCase("2015-07-22", "2015-09-25, 10:00 a.m. in-force", "2015-09-18 in-force")]
    [TestCase("2015-09-20", "2015-09-25, 10:00 a.m. in-force", "2015-09-18 satisfied")]
    [TestCase("2015-09-21", "2015-12-04, 10:00 a.m. in-force", "2015-11-27 in-force", Description = "the day after Thanksgiving, which the clerk named too")]
    [TestCase("2015-12-05", "2015-12-04, 10:00 a.m. passed", "2015-11-27 in-force")]
    [TestCase("2016-08-01", "2016-10-07, 11:00 a.m. in-force", "2016-09-30 in-force")]
    [TestCase("2016-09-21", "2016-12-16, 11:00 a.m. in-force", "2016-12-09 in-force")]
    [TestCase("2016-11-07", "2016-12-09, 11:00 a.m. in-force", "2016-12-02 in-force")]
    [TestCase("2016-11-30", "2016-12-09, 11:00 a.m. in-force", "2016-12-02 in-force")]
    [TestCase("2016-12-01", "2017-02-03, 11:00 a.m. in-force", "2017-01-27 in-force")]
    [TestCase("2017-01-27", "2017-02-03, 11:00 a.m. in-force", "2017-01-27 satisfied")]
    public void Conference_OnADay_StandsWithItsStatementAsTheClerkHadThem(string day, string conference, string statement) =>
        Assert.That((Case.Row("cmc", day), Case.Row("cm-statement", day)), Is.EqualTo((conference, statement)));

    [Test]
    public void Conference_InTheEnd_ShowsEveryMoveOfItsHistory() =>
        Assert.That(
            Case.History("cmc", "2017-01-30"),
            Is.EqualTo("7 sets, 19 vacates, 25 sets, 32 continues, 45 continues, 80 continues, 83 continues, 90 continues, 91 confirms, 97 continues"));

    [Test]
    public void Request_OfAParty_LeavesTheDayWhereItIsUntilItIsGranted()
    {
        Assert.That(Case.AsOf("2016-11-30").Find("cmc")!.Proposals.Single().Entry, Is.EqualTo("96"));
        Assert.That(Case.Change("cmc", "2016-11-29", "2016-11-30"), Is.Null);
    }

    // ECF 15, 43 and 82 state when responses and replies are due.
    [TestCase("2015-05-29", "remand-opposition", "2015-06-12 in-force", "remand-reply", "2015-06-19 in-force")]
    [TestCase("2015-09-18", "dismissal-opposition", "2015-10-02 in-force", "dismissal-reply", "2015-10-09 in-force")]
    [TestCase("2016-09-08", "second-opposition", "2016-09-22 in-force", "second-reply", "2016-09-29 in-force")]
    [TestCase("2016-09-27", "second-opposition", "- waiting", "second-reply", "- waiting", Description = "ECF 86 modifies the dates, and its text states none")]
    [TestCase("2016-12-14", "tac-opposition", "2017-01-06 in-force", "tac-reply", "2017-01-20 in-force", Description = "by stipulation, ECF 98 and 101")]
    public void Briefs_OfAMotion_AreDueAsTheDocketStates(string day, string opposition, string opposed, string reply, string replied) =>
        Assert.That((Case.Row(opposition, day), Case.Row(reply, day)), Is.EqualTo((opposed, replied)));

    [TestCase("cm-statement", "2016-11-30", "2016-12-01", "moved: ECF 97 continues cmc to 2017-02-03, 11:00 a.m., so cm-statement moves to 2017-01-27.")]
    [TestCase("cm-statement", "2015-06-08", "2015-06-09", "waits: ECF 19 vacates cmc, so cm-statement has no date.")]
    [TestCase("cm-statement", "2015-06-09", "2015-06-16", "woke: ECF 25 sets cmc for 2015-08-14, 10:00 a.m., so cm-statement wakes, for 2015-08-07.")]
    [TestCase("remand-hearing", "2015-06-08", "2015-07-23", "moved: ECF 31 continues remand-hearing to 2015-08-28, 10:00 a.m.; ECF 19 and ECF 28 came before.")]
    [TestCase("cmc", "2015-12-04", "2015-12-05", "passed: Its day is over with no word of it.")]
    public void Difference_OfTwoDays_NamesTheEntryAndThePath(string id, string from, string to, string change) =>
        Assert.That(Case.Change(id, from, to), Is.EqualTo(change));
}
