using NUnit.Framework;

namespace Docket.Tests.Scenarios;

/// <summary>
/// Status hearings set, vacated and reset by minute entries. The facts are those of the docket of N.D. Ill. 1:12-cv-07289 (ECF 86 to 134), the words our own.
/// ECF 92 calls the hearing that it resets one of October 6; ECF 89 had set it for October 16, and the case file moves that one.
/// </summary>
public sealed class ResetStatusHearingsTests
{
    private static readonly Scenario Case = new("rj-v-jones");

    // ECF 114 was filed on November 17 and entered on November 18: until then nobody reads on the docket that the hearing was held.
    [TestCase("2014-09-04", "2014-10-16, 9:30 a.m. in-force")]
    [TestCase("2014-09-29", "2014-10-23, 9:30 a.m. in-force")]
    [TestCase("2014-10-07", "2014-11-10, 9:30 a.m. in-force")]
    [TestCase("2014-11-04", "2014-11-12, 9:30 a.m. in-force")]
    [TestCase("2014-11-05", "2014-11-17, 9:30 a.m. in-force")]
    [TestCase("2014-11-17", "2014-11-17, 9:30 a.m. in-force")]
    [TestCase("2014-11-18", "2014-11-17, 9:30 a.m. satisfied")]
    public void Hearing_OnADay_StandsWhereTheLastMinuteEntryPutIt(string day, string row) => Assert.That(Case.Row("status-2", day), Is.EqualTo(row));

    [Test]
    public void Hearing_ResetFourTimes_HasOneHistory() =>
        Assert.That(Case.History("status-2", "2014-11-18"), Is.EqualTo("89 sets, 92 continues, 97 continues, 111 continues, 113 continues, 114 satisfies"));

    [TestCase("2014-12-22", "2015-01-09, 9:30 a.m. waiting")]
    [TestCase("2014-12-23", "2015-01-09, 9:30 a.m. in-force")]
    [TestCase("2015-01-09", "2015-01-09, 9:30 a.m. satisfied")]
    public void Hearing_IfOneIsNeeded_WaitsUntilTheCourtSaysThatItStands(string day, string row) => Assert.That(Case.Row("objections-hearing", day), Is.EqualTo(row));

    [TestCase("2014-10-19", "2014-10-20 in-force")]
    [TestCase("2014-10-21", "2014-10-20 partly-satisfied")]
    [TestCase("2014-10-22", "2014-10-30 partly-satisfied")]
    [TestCase("2014-10-30", "2014-10-30 satisfied")]
    public void Reports_OfWhichOneCame_AreExtendedForTheOthers(string day, string row) => Assert.That(Case.Row("monitors-reports", day), Is.EqualTo(row));

    // ECF 132 moves the hearing from the afternoon to the morning of the same day.
    [TestCase("status-7", "2015-04-09", "2015-04-10", "moved: ECF 132 continues status-7 to 2015-04-21, 9:30 a.m.")]
    [TestCase("status-2", "2014-09-24", "2014-11-05", "moved: ECF 113 continues status-2 to 2014-11-17, 9:30 a.m.; ECF 92, ECF 97 and ECF 111 came before.")]
    [TestCase("status-2", "2014-11-17", "2014-11-18", "met: ECF 114 says that status-2 was held.")]
    [TestCase("objections-hearing", "2014-12-19", "2014-12-23", "woke: ECF 120 finds objections-need-a-hearing, so objections-hearing wakes, for 2015-01-09, 9:30 a.m.")]
    public void Difference_OfTwoDays_NamesTheEntryAndTheHour(string id, string from, string to, string change) =>
        Assert.That(Case.Change(id, from, to), Is.EqualTo(change));
}
