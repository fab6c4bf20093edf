using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Settled;

/// <summary>"A satisfied deadline keeps the date that was in force when it was satisfied (and has done); it is not recomputed when its anchor moves later. A vacated, denied or stayed one keeps the date it had."</summary>
public sealed class SettledKeptDatesTests
{
    private static readonly string Conference = Dockets.Entry("1", "2022-09-30", """{ "sets": "cmc", "kind": "hearing", "due": "2022-12-08" }""", """{ "sets": "brief", "due": "7 days before cmc" }""");
    private static readonly string Moved = Dockets.Entry("9", "2022-11-29", """{ "continues": "cmc", "due": "2023-02-09" }""");

    [Test]
    public void Satisfied_KeepsTheDateInForceWhenItWasSatisfied_AndHasDone()
    {
        var brief = Dockets.Of(
            Conference,
            Dockets.Entry("2", "2022-10-03", """{ "continues": "cmc", "due": "2022-12-15" }"""),
            Dockets.Entry("3", "2022-11-28", """{ "satisfies": "brief", "on": "2022-11-25" }""")).AsOf("2022-11-28");
        Assert.That((brief.Row("brief"), Probes.Iso(brief.Deadline("brief").Done)), Is.EqualTo(("2022-12-08 satisfied", "2022-11-25")), "a week before December 15, to which the conference had moved");
    }

    [TestCase("""{ "satisfies": "brief" }""", "2022-12-01 satisfied")]
    [TestCase("""{ "vacates": "brief" }""", "2022-12-01 vacated")]
    [TestCase("""{ "confirms": "brief" }""", "2023-02-02 in-force", Description = "what is open follows")]
    public void Closed_WhenItsAnchorMovesLater_IsNotRecomputed(string effect, string row) =>
        Assert.That(Dockets.Of(Conference, Dockets.Entry("2", "2022-11-28", effect), Moved).AsOf("2022-11-29").Row("brief"), Is.EqualTo(row));

    [Test]
    public void Denied_KeepsTheDateItHad()
    {
        var asked = Dockets.Entry("2", "2022-11-25", """{ "proposes": [ { "sets": "reply", "due": "3 days before cmc" } ] }""");
        Assert.That(Dockets.Of(Conference, asked, Dockets.Entry("3", "2022-11-28", """{ "denies": "2" }"""), Moved).AsOf("2022-11-29").Row("reply"), Is.EqualTo("2022-12-05 denied"));
    }

    [Test]
    public void Stayed_KeepsTheDateItHad()
    {
        var file = Dockets.Of(Conference, Dockets.Entry("2", "2022-11-28", """{ "stays": "brief", "mode": "extends" }"""));
        Assert.That(new[] { "2022-11-28", "2022-12-01", "2023-06-01" }.Select(day => file.AsOf(day).Row("brief")), Has.All.EqualTo("2022-12-01 stayed"));
    }

    [Test]
    public void Stayed_WhenItsAnchorMovesLater_KeepsItWhileTheStayRuns()
    {
        var file = Dockets.Of(Conference, Dockets.Entry("2", "2022-11-28", """{ "stays": "brief", "until": "2022-12-02", "mode": "extends" }"""), Moved);
        Assert.That(new[] { "2022-11-29", "2022-12-02", "2022-12-03" }.Select(day => file.AsOf(day).Row("brief")), Is.EqualTo(new[] { "2022-12-01 stayed", "2022-12-01 stayed", "2023-02-02 in-force" }), "once over, a week before February 9, a day that lies after the stay and that it did not move");
    }

    [Test]
    public void Stayed_WhenItsAnchorMovesLater_IsProvedAsItWas()
    {
        var brief = Dockets.Of(Conference, Dockets.Entry("2", "2022-11-28", """{ "stays": "brief", "mode": "extends" }"""), Moved).AsOf("2022-11-29").Deadline("brief");
        Assert.That((Probes.Iso(brief.Computed.Trace[0].Date), Probes.Iso(brief.Safe), brief.Reason), Is.EqualTo(("2022-12-08", "2022-12-01", "stayed by ECF 2 from 2022-11-28, without an end")));
    }
}
