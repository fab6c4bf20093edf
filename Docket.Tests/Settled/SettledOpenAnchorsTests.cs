using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Settled;

/// <summary>"A deadline on an event that no entry has recorded, or on a vacated or denied deadline, is `waiting` without a date and says on what. `check` warns of an anchor that nothing in the file ever sets or records."</summary>
public sealed class SettledOpenAnchorsTests
{
    private const string Reply = """{ "sets": "reply", "party": "all", "due": "7 days after motion" }""";

    [Test]
    public void Event_ThatNoEntryRecorded_LeavesItWaitingAndIsNamed() =>
        Assert.That(Dockets.Of(Dockets.Entry("1", "2022-09-01", Reply)).AsOf("2022-09-01").Said("reply"), Is.EqualTo("- waiting: waits for motion, which no entry has recorded or set"));

    [Test]
    public void VacatedDeadline_LeavesItWaitingAndIsNamed() =>
        Assert.That(
            Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "sets": "motion", "due": "2022-12-01" }""", Reply), Dockets.Entry("2", "2022-10-03", """{ "vacates": "motion" }""")).AsOf("2022-10-03").Said("reply"),
            Is.EqualTo("- waiting: hung on motion, which was vacated (ECF 2)"));

    [Test]
    public void DeniedDeadline_LeavesItWaitingAndIsNamed() =>
        Assert.That(
            Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "proposes": [ { "sets": "motion", "due": "2022-12-01" } ] }""", Reply), Dockets.Entry("2", "2022-10-03", """{ "denies": "1" }""")).AsOf("2022-10-03").Said("reply"),
            Is.EqualTo("- waiting: hung on motion, which was denied (ECF 2)"));

    [TestCase("", "unknown-anchor")]
    [TestCase("""{ "sets": "motion", "party": "all", "due": "2022-12-01" }""", "")]
    [TestCase("""{ "records": "motion" }""", "")]
    [TestCase("""{ "proposes": [ { "records": "motion" } ] }""", "")]
    public void Anchor_ThatNothingEverSetsOrRecords_IsWarnedOf(string other, string codes) =>
        Assert.That(Dockets.Of(Dockets.Entry("1", "2022-09-01", Reply), Dockets.Entry("2", "2022-10-03", other)).Checked(), Is.EqualTo(codes));
}
