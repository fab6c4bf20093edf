using Docket.Core;
using Docket.Core.Explanation;
using Docket.Core.Storage;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

/// <summary>Periods of hours run from the hour at which an event was recorded to happen (Fed. R. Civ. P. 6(a)(2)).</summary>
public sealed class HourOfEventTests
{
    private static string Served(string on) => Dockets.Entry("1", "2026-02-04", $$"""{ "records": "served", "on": "{{on}}" }""", """{ "sets": "answer", "due": "72 hours after served" }""", """{ "sets": "reply", "due": "14 days after served" }""");

    [Test]
    public void Hours_FromAnEventWithItsHour_EndAtThatHourOnTheNextOpenDay()
    {
        var schedule = Dockets.Of(Served("2026-02-04T14:17")).AsOf("2026-02-05");
        var answer = schedule.Find("answer")!;
        Assert.Multiple(() =>
        {
            Assert.That(schedule.Row("answer"), Is.EqualTo("2026-02-09 in-force"), "72 hours end on Saturday, February 7");
            Assert.That(Moments.Iso(answer.Computed.LastMoment!.Value), Is.EqualTo("2026-02-09T14:17:00-08:00"));
            Assert.That(schedule.Row("reply"), Is.EqualTo("2026-02-18 in-force"));
            Assert.That(schedule.Find("reply")!.Time, Is.Null);
            Assert.That(Law.BuiltIn.Explain(schedule, "answer"), Does.Contain("2:17 p.m.").And.Not.Contain(".."));
        });
    }

    [Test]
    public void Hours_FromAnEventKnownByItsDay_Wait() =>
        Assert.That(Dockets.Of(Served("2026-02-04")).AsOf("2026-02-05").Row("answer"), Is.EqualTo("- waiting"));

    [Test]
    public void Hour_OfARecordedEvent_IsKeptByTheCanonicalLayout()
    {
        var file = Dockets.Of(Served("2026-02-04T14:17"));
        Assert.That(CaseFileWriter.Write(file), Does.Contain("\"on\": \"2026-02-04T14:17\""));
        Assert.That(CaseFileWriter.Write(CaseFileReader.Read(CaseFileWriter.Write(file)).Value!), Is.EqualTo(CaseFileWriter.Write(file)));
    }
}
