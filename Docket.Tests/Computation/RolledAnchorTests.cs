using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

/// <summary>A period that hangs on a deadline that itself rolled has two readings: from the rolled and from the nominal day.</summary>
public sealed class RolledAnchorTests
{
    [TestCase("personal", "2025-09-09 2025-09-08 2025-09-10", Description = "Saturday August 30 rolls over Labor Day to September 2; from August 30 the seventh day is Saturday September 6, so Monday")]
    [TestCase("mail", "2025-09-12 2025-09-08", Description = "three days later; the nominal day is the same")]
    public void Anchor_ThatRolled_GivesBothReadings(string service, string readings)
    {
        var schedule = Dockets.Of(Dockets.Entry(
            "1",
            "2025-07-31",
            $$"""{ "records": "motion-served", "service": "{{service}}" }""",
            """{ "sets": "opp", "due": "30 days after motion-served" }""",
            """{ "sets": "reply", "due": "7 days after opp" }""")).AsOf("2025-08-01");
        var reply = schedule.Find("reply")!.Computed;
        Assert.That((reply.Dates(), reply.Safe), Is.EqualTo((readings, (NodaTime.LocalDate?)Dockets.Day("2025-09-08"))));
    }

    [Test]
    public void Anchor_WithServiceDaysAndNoRoll_GivesOneReading()
    {
        // Monday 2026-06-01, 14 days to Monday June 15, three days to Thursday June 18; 7 days on is Thursday June 25.
        var schedule = Dockets.Of(Dockets.Entry(
            "1",
            "2026-06-01",
            """{ "records": "motion-served", "service": "mail" }""",
            """{ "sets": "opp", "due": "14 days after motion-served" }""",
            """{ "sets": "reply", "due": "7 days after opp" }""")).AsOf("2026-06-01");
        Assert.That(schedule.Find("reply")!.Computed.Dates(), Is.EqualTo("2026-06-25"));
    }

    [Test]
    public void Extension_OfADeadlineThatRolled_GivesBothReadings() =>
        Assert.That(
            Dockets.Of(
                Dockets.Entry("1", "2022-04-22", """{ "records": "served" }""", """{ "sets": "answer", "due": "30 days after served" }"""),
                Dockets.Entry("2", "2022-05-02", """{ "extends": "answer", "by": "10 days" }""")).AsOf("2022-05-02").Find("answer")!.Computed.Dates(),
            Is.EqualTo("2022-06-02 2022-06-01"),
            "from Monday May 23 and from Sunday May 22");
}
