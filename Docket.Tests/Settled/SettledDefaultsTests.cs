using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Settled;

/// <summary>"`on` is the entry's `filed` day, inside `grants` the order's. `authority` is ordered for hearings and for what `grants` brings in force, agreed where the entry's title says stipulation or status report, else ordered. `service` is one of seven words; any other word adds no days and `check` warns; service of a summons never adds days."</summary>
public sealed class SettledDefaultsTests
{
    private const string Reply = """{ "sets": "reply", "due": "14 days after notice" }""";

    // Filed on Monday, October 3, and entered two days later.
    private static string FiledBeforeEntered(string id, params string[] effects) => Probes.Titled(id, "2022-10-03", "Order", ", \"entered\": \"2022-10-05\"", effects);

    [Test]
    public void On_OfAnEvent_IsTheFilingDayAndNotTheDayEntered() =>
        Assert.That(Dockets.Of(FiledBeforeEntered("1", """{ "records": "notice" }""", Reply)).AsOf("2022-10-05").Row("reply"), Is.EqualTo("2022-10-17 in-force"));

    [Test]
    public void On_OfWhatIsDone_IsTheFilingDay() =>
        Assert.That(
            Probes.Iso(Dockets.Of(FiledBeforeEntered("1", """{ "sets": "reply", "due": "2022-10-20" }""", """{ "satisfies": "reply" }""")).AsOf("2022-10-05").Deadline("reply").Done),
            Is.EqualTo("2022-10-03"));

    [Test]
    public void On_OfALift_IsTheFilingDay()
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-09-20", """{ "sets": "reply", "due": "2022-10-20" }""", """{ "stays": "reply", "from": "2022-09-30", "mode": "extends" }"""),
            FiledBeforeEntered("2", """{ "lifts": "1" }"""));
        Assert.That(file.AsOf("2022-10-05").Row("reply"), Is.EqualTo("2022-10-24 in-force"), "September 30 to October 3 are four days");
    }

    [TestCase("""{ "grants": "1" }""", "2022-10-31", Description = "14 days after Monday, October 17")]
    [TestCase("""{ "grants": "1", "with": [ { "records": "notice" } ] }""", "2022-10-31")]
    [TestCase("""{ "grants": "1", "with": [ { "records": "notice", "on": "2022-10-04" } ] }""", "2022-10-18")]
    public void On_InsideAGrant_IsTheOrdersFilingDay(string order, string date)
    {
        var asked = Dockets.Entry("1", "2022-10-03", $$"""{ "proposes": [ { "records": "notice" }, {{Reply}} ] }""");
        Assert.That(Dockets.Of(asked, Dockets.Entry("2", "2022-10-17", order)).AsOf("2022-10-17").Row("reply"), Is.EqualTo($"{date} in-force"));
    }

    [TestCase("Order", "deadline", Authority.Ordered)]
    [TestCase("Notice of hearing", "deadline", Authority.Ordered)]
    [TestCase("Stipulation to extend time", "deadline", Authority.Agreed)]
    [TestCase("JOINT STATUS REPORT", "deadline", Authority.Agreed)]
    [TestCase("Order", "hearing", Authority.Ordered)]
    [TestCase("Stipulation to extend time", "hearing", Authority.Ordered)]
    public void Authority_LeftOut_FollowsTheKindAndTheTitle(string title, string kind, Authority authority) =>
        Assert.That(
            Dockets.Of(Probes.Titled("1", "2022-10-03", title, "", $$"""{ "sets": "x", "kind": "{{kind}}", "due": "2022-12-01" }""")).AsOf("2022-10-03").Deadline("x").Authority,
            Is.EqualTo(authority));

    [Test]
    public void Authority_OfAnEntryWithoutATitle_IsOrdered() =>
        Assert.That(Dockets.Of("""{ "ecf": "1", "filed": "2022-10-03", "effects": [ { "sets": "x", "due": "2022-12-01" } ] }""").AsOf("2022-10-03").Deadline("x").Authority, Is.EqualTo(Authority.Ordered));

    [TestCase("Order")]
    [TestCase("Order on the stipulation")]
    public void Authority_OfWhatAGrantBringsInForce_IsOrdered(string title)
    {
        var asked = Probes.Titled("1", "2022-10-03", "Joint Status Report", "", """{ "proposes": [ { "sets": "x", "due": "2022-12-01" } ] }""");
        Assert.That(Dockets.Of(asked, Probes.Titled("2", "2022-10-04", title, "", """{ "grants": "1" }""")).AsOf("2022-10-04").Deadline("x").Authority, Is.EqualTo(Authority.Ordered));
    }

    // September 1 and 14 days are Thursday, September 15; three days more are Sunday, so Monday, September 19.
    [TestCase("personal", "2022-09-15", "")]
    [TestCase("mail", "2022-09-19", "")]
    [TestCase("clerk", "2022-09-19", "")]
    [TestCase("e-service", "2022-09-15", "")]
    [TestCase("consented", "2022-09-19", "")]
    [TestCase("waiver", "2022-09-15", "")]
    [TestCase("us-attorney", "2022-09-15", "")]
    [TestCase("pigeon", "2022-09-15", "unknown-service date")]
    public void Service_OfSevenWords_IsKnown_AndAnyOtherAddsNothingAndIsWarnedOf(string service, string date, string warnings)
    {
        var file = Dockets.Of(Dockets.Entry("1", "2022-09-01", $$"""{ "records": "notice", "service": "{{service}}" }""", Reply));
        Assert.That((file.AsOf("2022-09-01").Row("reply"), file.Checked()), Is.EqualTo(($"{date} in-force", warnings)));
    }

    [TestCase("summons-served")]
    [TestCase("complaint-served")]
    public void Service_OfASummons_NeverAddsDays(string served) =>
        Assert.That(Dockets.Of(Dockets.Entry("1", "2022-09-01", $$"""{ "records": "{{served}}", "service": "mail" }""", $$"""{ "sets": "answer", "due": "14 days after {{served}}" }""")).AsOf("2022-09-01").Row("answer"), Is.EqualTo("2022-09-15 in-force"));
}
