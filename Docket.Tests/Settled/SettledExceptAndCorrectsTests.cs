using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Settled;

/// <summary>"`except` drops that id alone, also inside a list. `corrects` may reach an entry that later ones acted on; those act on the corrected docket."</summary>
public sealed class SettledExceptAndCorrectsTests
{
    private static readonly string Set = Dockets.Entry("1", "2022-09-30", """{ "sets": "a", "due": "2022-12-01" }""", """{ "sets": "b", "due": "2022-12-05" }""");

    [TestCase("""{ "vacates": "a" }, { "vacates": "b" }""", "2022-12-01 vacated, 2022-12-05 in-force")]
    [TestCase("""{ "vacates": ["a", "b"] }""", "2022-12-01 vacated, 2022-12-05 in-force")]
    [TestCase("""{ "vacates": "all" }""", "2022-12-01 vacated, 2022-12-05 in-force")]
    [TestCase("""{ "vacates": { "order": "1" } }""", "2022-12-01 vacated, 2022-12-05 in-force")]
    [TestCase("""{ "continues": ["a", "b"], "due": "2022-12-15" }""", "2022-12-15 in-force, 2022-12-05 in-force")]
    [TestCase("""{ "extends": ["a", "b"], "by": "7 days" }""", "2022-12-08 in-force, 2022-12-05 in-force")]
    public void Except_DropsThatIdAlone_AlsoInsideAList(string asked, string rows) =>
        Assert.That(
            Dockets.Of(Set, Dockets.Entry("2", "2022-10-03", $$"""{ "proposes": [ {{asked}} ] }"""), Dockets.Entry("3", "2022-10-04", """{ "grants": "2", "except": ["b"] }""")).AsOf("2022-10-04").Rows("a", "b"),
            Is.EqualTo(rows));

    [Test]
    public void Correction_OfAnEntryThatLaterOnesActedOn_LetsThemActOnTheCorrectedDocket()
    {
        var file = Dockets.Of(
            Set,
            Dockets.Entry("2", "2022-10-03", """{ "extends": "a", "by": "7 days" }""", """{ "sets": "reply", "due": "7 days after a" }"""),
            Dockets.Entry("3", "2022-10-04", """{ "corrects": "1", "effects": [ { "sets": "a", "due": "2022-12-06" }, { "sets": "b", "due": "2022-12-05" } ] }"""));
        Assert.That(
            (file.AsOf("2022-10-03").Rows("a", "reply"), file.AsOf("2022-10-04").Rows("a", "reply")),
            Is.EqualTo(("2022-12-08 in-force, 2022-12-15 in-force", "2022-12-13 in-force, 2022-12-20 in-force")), "December 6 and 7 days are Tuesday, December 13");
    }
}
