using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Settled;

/// <summary>"If granted takes all pending proposals in docket order; `--grant ENTRY` one. The plain view computes each entry's proposals as if that entry alone were granted; what is in force is untouched."</summary>
public sealed class SettledIfGrantedTests
{
    private static readonly CaseFile File = Dockets.Of(
        Dockets.Entry("1", "2022-09-30", """{ "sets": "cmc", "kind": "hearing", "due": "2022-12-08" }"""),
        Dockets.Entry("2", "2022-11-18", """{ "proposes": [ { "continues": "cmc", "due": "2023-01-05" } ] }"""),
        Dockets.Entry("3", "2022-11-21", """{ "proposes": [ { "continues": "cmc", "due": "7 days after cmc" } ] }"""));

    [Test]
    public void IfGranted_TakesAllPendingProposalsInDocketOrder() =>
        Assert.That(File.AsOf("2022-11-21", ifGranted: true).Row("cmc"), Is.EqualTo("2023-01-12 in-force"), "a week after January 5");

    [TestCase("2", "2023-01-05 in-force")]
    [TestCase("3", "2022-12-15 in-force")]
    public void Grant_OfAnEntry_TakesThatOne(string entry, string row) => Assert.That(File.AsOf("2022-11-21", grant: entry).Row("cmc"), Is.EqualTo(row));

    [Test]
    public void PlainView_ShowsEachAsIfItAloneWereGranted_AndLeavesWhatIsInForce()
    {
        var schedule = File.AsOf("2022-11-21");
        Assert.That((schedule.Row("cmc"), schedule.Requests("cmc")), Is.EqualTo(("2022-12-08 in-force", "2 continues 2023-01-05; 3 continues 2022-12-15")));
    }
}
