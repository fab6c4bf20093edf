using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Settled;

/// <summary>"Hours from an event known only by its day are not computed (waiting, with the reason)."</summary>
public sealed class SettledHoursTests
{
    [TestCase("2026-02-03", "- waiting: 48 hours cannot be counted from a day whose hour is not known; hours run from the moment of the event.")]
    [TestCase("2026-02-03T14:17", "2026-02-05 in-force", Description = "Tuesday to Thursday")]
    public void Hours_FromAnEventKnownByItsDay_WaitWithTheReason(string on, string said) =>
        Assert.That(
            Dockets.Of(Dockets.Entry("1", "2026-02-04", $$"""{ "records": "served", "on": "{{on}}" }""", """{ "sets": "answer", "due": "48 hours after served" }""")).AsOf("2026-02-04").Said("answer"),
            Is.EqualTo(said));
}
