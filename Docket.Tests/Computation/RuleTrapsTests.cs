using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

/// <summary>What calculators get wrong about single deadline rules.</summary>
public sealed class RuleTrapsTests
{
    [TestCase("dcd.7b", "dcd", "motion-served=2026-03-13", "mail", "2026-03-30", Description = "served: Friday, March 27 and three days")]
    [TestCase("cand.7-3a", "cand", "motion-filed=2026-03-13", "mail", "2026-03-27", Description = "filed: nothing is added")]
    [TestCase("frcp.12a1Ai", "cand", "complaint-served=2022-04-22", "mail", "2022-05-13", Description = "Rule 4 service")]
    [TestCase("frcp.59e", "nysd", "judgment-entered=2026-03-05", "mail", "2026-04-02", Description = "entry")]
    [TestCase("usc42.2000e5f1", "nysd", "right-to-sue-received=2026-03-04", "mail", "2026-06-02", Description = "receipt")]
    [TestCase("frcp.14a", "nysd", "answer-served=2026-03-04", "mail", "2026-03-18", Description = "v19: one's own service")]
    [TestCase("frcp.15a1A", "nysd", "own-pleading-served=2026-03-04", "mail", "2026-03-25", Description = "v19")]
    [TestCase("frcp.38b", "nysd", "last-pleading-served=2026-03-04", null, "2026-03-18", Description = "v19: counted from one's own pleading, no manner is said")]
    [TestCase("frcp.33b2", "nysd", "interrogatories-served=2026-03-02", "mail", "2026-04-06", Description = "served: Wednesday, April 1, and three days to Saturday")]
    [TestCase("frcp.33b2", "nysd", "interrogatories-served=2026-03-02", "e-service", "2026-04-01", Description = "v18: registering for electronic filing is no consent to other means")]
    public void T08_ServiceDays_WherePeriodDoesNotRunFromBeingServed_AreNotAdded(string rule, string court, string given, string? service, string expected) =>
        Assert.That(RuleProbes.Dates(rule, court, given, service), Is.EqualTo(expected));

    [Test]
    public void T08_JuryDemand_FromOnesOwnLastPleading_SaysToAddNothing() =>
        Assert.That(RuleProbes.Rule("frcp.38b").Note, Does.Contain("A party counting from its own last pleading should add nothing"));

    // Fourteen days from March 17, 2026 end on Cesar Chavez Day, so that the opposition is due on April 1 (on March 31 in the safe reading).
    [TestCase("2026-03-18", "", "2026-04-08", Description = "d12: the opposition is due on April 1")]
    [TestCase("2026-03-18", "opposition-filed=2026-03-25", "2026-04-08", Description = "filed a week early")]
    [TestCase("2026-03-17", "opposition-filed=2026-03-25", "2026-04-08 2026-04-07", Description = "from the rolled day")]
    public void T09_Reply_AfterAnEarlyOpposition_RunsFromTheDayItWasDue(string filed, string given, string expected) =>
        Assert.That(RuleProbes.Rows("cand", "motion-filed", filed, given: given), Does.Contain($"{expected} cand.7-3c"));

    [TestCase("usc28.1292b", "nysd", "certified-order-entered=2026-05-15", "2026-05-26", Description = "d44: Memorial Day; every day counts")]
    [TestCase("usc28.1292b", "nysd", "certified-order-entered=2009-10-05", "2009-10-20", Description = "over two weekends and Columbus Day until December 2009")]
    [TestCase("frap.5b2", "ca2", "permission-petition-served=2009-10-05", "2009-10-15", Description = "seven court days")]
    [TestCase("frap.5b2", "ca2", "permission-petition-served=2026-05-04", "2026-05-14", Description = "ten days")]
    [TestCase("frap.27a3A", "ca2", "motion-served=2009-10-05", "2009-10-16", Description = "eight court days")]
    [TestCase("frap.27a3A", "ca2", "motion-served=2026-05-04", "2026-05-14", Description = "ten days")]
    [TestCase("frbp.9023", "mnb", "judgment-entered=2026-06-05", "2026-06-22", Description = "v33: fourteen here, and not 28; Juneteenth is a Friday")]
    public void T15_TenDays_WhereItStayedTen_IsNotFourteen(string rule, string court, string given, string expected) =>
        Assert.That(RuleProbes.Dates(rule, court, given), Is.EqualTo(expected));

    [TestCase("frcp.26d2", "cand", "complaint-served=2022-04-22", "2022-05-14", Description = "earliest day, a Saturday")]
    [TestCase("cand.7-2a", "cand", "motion-filed=2026-03-14", "2026-04-18", Description = "earliest day, a Saturday")]
    [TestCase("frap.4a7", "nysd", "judgment-docketed=2026-03-04", "2026-08-01", Description = "deemed entered after 150 days, a Saturday")]
    [TestCase("cand.72-2", "cand", "rule-72a-motion-filed=2026-03-14", "2026-03-28", Description = "deemed denied, a Saturday")]
    [TestCase("frap.41b.denied", "ca9", "rehearing-denied=2026-05-18", "2026-05-25", Description = "the mandate, on Memorial Day")]
    [TestCase("frcp.62a", "nysd", "judgment-entered=2026-03-05", "2026-04-04", Description = "the stay ends, a Saturday")]
    [TestCase("frcp.65b2", "nysd", "tro-entered=2026-05-09", "2026-05-23", Description = "the order expires, a Saturday")]
    public void T17_Day_ThatIsNotForAnActToBeDone_DoesNotRoll(string rule, string court, string given, string expected) =>
        Assert.That(RuleProbes.Dates(rule, court, given), Is.EqualTo(expected));

    [TestCase("frcp.15a1B", "nysd", "responsive-pleading-served=2026-03-02 rule-12-motion-served=2026-03-09", "2026-03-23", Description = "the earlier, March 23 and 30")]
    [TestCase("frcp.15a3", "nysd", "original-response-due=2026-03-20 amended-pleading-served=2026-03-02", "2026-03-20", Description = "the later, March 20 and 16")]
    [TestCase("frcp.15a3", "nysd", "original-response-due=2026-03-20 amended-pleading-served=2026-03-10", "2026-03-24", Description = "the later, March 20 and 24")]
    [TestCase("frcp.81c2", "nysd", "initial-pleading-received=2026-03-02 summons-served=2026-03-10 notice-of-removal-filed=2026-03-30", "2026-04-06", Description = "d30: the longest, March 23, March 31 and April 6")]
    [TestCase("frcp.81c2", "nysd", "initial-pleading-received=2026-03-02 summons-served=2026-03-10 notice-of-removal-filed=2026-03-12", "2026-03-31", Description = "March 23, March 31 and March 19")]
    [TestCase("frcp.16b2", "nysd", "complaint-served=2026-03-02 defendant-appeared=2026-03-16", "2026-05-15", Description = "the earlier, May 31 and May 15")]
    [TestCase("frcp.26f1", "nysd", "complaint-served=2026-03-02 defendant-appeared=2026-03-16", "2026-04-24", Description = "21 days before May 15")]
    [TestCase("ca.8.108b", "calsuperct", "new-trial-denial-served=2026-03-02 new-trial-denied-by-law=2026-03-20 judgment-entered=2026-01-05", "2026-04-01", Description = "the earliest, April 1, April 20 and July 6")]
    [TestCase("ca.8.108b", "calsuperct", "new-trial-denial-served=2026-03-02 new-trial-denied-by-law=2026-03-20 judgment-entered=2025-09-17", "2026-03-16", Description = "day 180 is March 16")]
    [TestCase("frap.31a.rep", "ca3", "answering-brief-served=2026-03-02", "2026-03-23", Description = "the reply has 21 days")]
    [TestCase("frap.31a.rep.floor", "ca3", "oral-argument=2026-03-20", "2026-03-13", Description = "and must come seven days before argument")]
    [TestCase("ca.8.104.60", "calsuperct", "entry-notice-served=2026-03-02", "2026-05-01", Description = "60 days from notice of entry")]
    [TestCase("ca.8.104.180", "calsuperct", "judgment-entered=2026-01-05", "2026-07-06", Description = "at the latest 180 days: Saturday, July 4")]
    public void T18_PeriodOfSeveralLimbs_TakesTheOneThatTheRuleNames(string rule, string court, string given, string expected) =>
        Assert.That(RuleProbes.Dates(rule, court, given), Is.EqualTo(expected));

    // Monday, May 4, 2026: Memorial Day is May 25. Monday, March 23: Cesar Chavez Day is March 31. The President closed December 24 and 26, 2025.
    [TestCase("foia.request", "dcd", "foia-request-received=2026-05-04", "2026-06-02", Description = "20 working days")]
    [TestCase("foia.request", "dcd", "foia-request-received=2026-05-04 foia-unusual-notice=2026-05-20", "2026-06-16", Description = "and ten more")]
    [TestCase("foia.expedite", "dcd", "foia-expedition-requested=2026-05-04", "2026-05-14", Description = "ten calendar days")]
    [TestCase("foia.answer", "nysd", "complaint-served=2026-06-04", "2026-07-06", Description = "d29: 30 days, Saturday, July 4")]
    [TestCase("foia.request", "cand", "foia-request-received=2026-03-23", "2026-04-20", Description = "a holiday of a state is a working day")]
    [TestCase("foia.request", "nysd", "foia-request-received=2025-12-01", "2025-12-30 2026-01-02", Description = "so are days on which the President closed offices")]
    public void T22_FoiaDays_WorkingOrCalendar_AreTheStatutesOwn(string rule, string court, string given, string expected) =>
        Assert.That(RuleProbes.Dates(rule, court, given), Is.EqualTo(expected));

    [Test]
    public void T22_FoiaDays_OverAnExecutiveClosing_AreSaidToBeDoubtful() =>
        Assert.That(RuleProbes.Rule("foia.request").Note, Does.Contain("A day on which the President closed offices counts as a working day here, which is doubtful."));

    [TestCase("2019-08-05", "2019-08-12", Description = "five days: Saturday, August 10")]
    [TestCase("2024-02-09", "2024-02-20", Description = "ca11: five court days, over Lincoln Day and Presidents' Day")]
    [TestCase("2025-02-10", "2025-02-26 2025-03-05", Description = "v28: ten court days, over both; fifteen by service through the Secretary of State")]
    public void T25_UnlawfulDetainerAnswer_InEachOfItsThreePeriods_IsTheOnlyAnswer(string served, string expected) =>
        Assert.That(RuleProbes.Rows("calsuperct", "complaint-served", served, "unlawful-detainer"), Is.EqualTo(new[] { $"{expected} ca.1167" }));

    [TestCase("2024-11-13", "2024-08-30", "2024-10-30", "2024-11-08", Description = "75, 14 and 5 days")]
    [TestCase("2025-06-25", "2025-04-05", "2025-06-05", "2025-06-14", Description = "81, 20 and 11 days; April 5 and June 14 are Saturdays, which stay")]
    public void T25_SummaryJudgment_BeforeAndAfter2025_HasItsPeriods(string hearing, string motion, string opposition, string reply) =>
        Assert.That(RuleProbes.Rows("calsuperct", "hearing", hearing), Is.SupersetOf(new[] { $"{motion} ca.437c", $"{opposition} ca.437c.opp", $"{reply} ca.437c.rep" }));
}
