using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Explanation;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

/// <summary>What calculators get wrong in counting and rolling, a test for each. The traps of states and of holidays stand in <see cref="StateTrapsTests"/>, those of single rules in <see cref="RuleTrapsTests"/>.</summary>
public sealed class TrapsTests
{
    private static string Dates(string court, string phrase, string? service = null, string? lawAsOf = null) =>
        Law.BuiltIn.Compute(phrase, court, service, lawAsOf is null ? null : Dockets.Day(lawAsOf)).Dates();

    private static string Moment(string court, string phrase, string? lawAsOf = null) =>
        Moments.Iso(Law.BuiltIn.Compute(phrase, court, lawAsOf: lawAsOf is null ? null : Dockets.Day(lawAsOf)).LastMoment!.Value);

    // Saturday, September 1, 2007, back to Friday, August 31; Labor Day is September 3. Patriots' Day is Monday, April 21, 2008.
    [TestCase("ca5", "10 days before 2007-09-11", null, "2007-08-31")]
    [TestCase("ca5", "10 days before 2007-09-11", "2007-08-31", "2007-09-04", Description = "n07")]
    [TestCase("nysd", "21 days before 2007-09-22", null, "2007-08-31", Description = "v07")]
    [TestCase("nysd", "21 days before 2007-09-22", "2007-08-31", "2007-09-04", Description = "v08")]
    [TestCase("mad", "14 days before 2008-05-05", null, "2008-04-21")]
    [TestCase("mad", "14 days before 2008-05-05", "2008-04-21", "2008-04-22", Description = "n15, v11")]
    public void T01_ClosedClerk_AtTheEndOfABackwardCount_ExtendsForward(string court, string phrase, string? closed, string expected)
    {
        var closures = closed is null ? "" : $$""", "closures": [ { "on": "{{closed}}", "why": "snow" } ]""";
        var file = Probes.In(court, closures, Dockets.Entry("1", "2007-01-02", $$"""{ "sets": "x", "due": "{{phrase}}" }"""));
        Assert.That(Law.BuiltIn.Schedule(file, Dockets.Day("2007-01-02"), lawAsOf: Dockets.Day("2009-12-01")).Readings("x"), Is.EqualTo(expected));
    }

    // Thirty days from April 2, 2026 end on Saturday, May 2: Monday, May 4, and three days. Thirty-three days end on Tuesday, May 5.
    [TestCase("30 days after 2026-04-02", "mail", "2026-05-07", Description = "d04")]
    [TestCase("33 days after 2026-04-02", null, "2026-05-05", Description = "d05: what adding first would give")]
    [TestCase("30 days after 2006-08-03", "mail", "2006-09-08", Description = "v13: Saturday, Labor Day, Tuesday, and three days")]
    [TestCase("10 days after 2006-03-03", "mail", "2006-03-20", Description = "n18: ten court days end on Friday, March 17, and thirteen of them would end on March 22")]
    [TestCase("10 days after 2006-02-03", "mail", "2006-02-21", Description = "n19: Friday, February 17, three days, Washington's Birthday")]
    public void T06_ServiceDays_AfterTheRoll_AreNotAddedToTheBareCount(string phrase, string? service, string expected) =>
        Assert.That(Dates("ded", phrase, service), Is.EqualTo(expected));

    [TestCase("nysd", "30 days after 2026-04-02", "2026-05-04", Description = "d06: nothing since December 1, 2016")]
    [TestCase("nysd", "30 days after 2015-04-02", "2015-05-07", Description = "d07: Saturday, May 2, Monday, and three days before")]
    [TestCase("calsuperct", "16 court days before 2013-12-12", "2013-11-14", Description = "Monday, November 18, and two court days: Friday, Thursday")]
    [TestCase("flacirct", "20 days after 2018-03-16", "2018-04-10", Description = "Thursday, April 5, and five days until 2019")]
    [TestCase("flacirct", "20 days after 2019-03-13", "2019-04-02")]
    [TestCase("del", "30 days after 2026-03-02", "2026-04-06", Description = "Wednesday, April 1, and three days to Saturday, April 4")]
    public void T07_ElectronicService_InEachCourtAndYear_AddsWhatItsRuleSays(string court, string phrase, string expected) =>
        Assert.That(Dates(court, phrase, "e-service"), Is.EqualTo(expected));

    // July 4 was a Sunday in 2021 and is a Saturday in 2026; January 1, 2022 was a Saturday.
    [TestCase("14 days before 2026-07-17", "2026-07-02", Description = "d02: the Friday before, backward")]
    [TestCase("14 days after 2026-06-19", "2026-07-06", Description = "and forward, from Juneteenth, over the weekend")]
    [TestCase("30 days after 2021-12-01", "2022-01-03", Description = "d03: Friday, December 31 is observed in the old year")]
    [TestCase("14 days after 2021-06-21", "2021-07-06", Description = "the Monday after, forward")]
    [TestCase("14 days before 2021-07-19", "2021-07-02", Description = "and backward, over the weekend to Friday")]
    public void T10_ObservedDay_FridayOrMonday_ClosesTheCourtBothWays(string phrase, string expected) =>
        Assert.That(Dates("nysd", phrase), Is.EqualTo(expected));

    // Columbus Day is October 12 in 2009 and October 8 in 2001.
    [TestCase("nysd", "10 days after 2009-10-05", null, "2009-10-20", Description = "fewer than eleven: two weekends and the holiday")]
    [TestCase("nysd", "10 days after 2001-10-01", null, "2001-10-16")]
    [TestCase("ca2", "10 days after 2009-10-05", null, "2009-10-20", Description = "in appeals the same since December 1, 2002")]
    [TestCase("ca2", "10 days after 2001-10-01", null, "2001-10-11", Description = "but only below seven before")]
    [TestCase("canb", "10 days after 2009-10-05", null, "2009-10-15", Description = "in bankruptcy only below eight")]
    [TestCase("nysd", "10 days after 2009-10-05", "2009-12-01", "2009-10-15", Description = "every day counts since December 1, 2009")]
    [TestCase("ca2", "10 days after 2009-10-05", "2009-12-01", "2009-10-15")]
    [TestCase("nysd", "10 days after 1985-07-15", null, "1985-07-25", Description = "below seven until July 31, 1985")]
    [TestCase("nysd", "10 days after 1985-08-01", null, "1985-08-15", Description = "below eleven from August 1, 1985")]
    [TestCase("ohnd", "10 days after 2004-12-20", null, "2005-01-05", Description = "n21: over observed Christmas and New Year's Day")]
    [TestCase("ohnd", "14 days after 2004-12-20", null, "2005-01-03", Description = "n21: the longer period ends first")]
    public void T14_ShortPeriod_UnderEachSetOfRules_HasItsOwnThreshold(string court, string phrase, string? lawAsOf, string expected) =>
        Assert.That(Dates(court, phrase, lawAsOf: lawAsOf), Is.EqualTo(expected));

    // Saturday, November 3, 2007; Saturday, March 14 and March 7, 2026.
    [TestCase("no later than November 1, 2007", "2007-11-01", false, Description = "n01")]
    [TestCase("no later than November 3, 2007", "2007-11-03", false, Description = "n02: a scheduling order's date stays on its Saturday")]
    [TestCase("within 10 days of 2026-03-04", "2026-03-16", true, Description = "n03")]
    [TestCase("72 hours after 2026-03-04T09:00", "2026-03-09", true, Description = "n03")]
    public void T16_DateCertain_OnAClosedDay_IsNotComputedAndDoesNotRoll(string phrase, string expected, bool rolls)
    {
        var computed = Law.BuiltIn.Compute(phrase, "cand");
        Assert.That((computed.Dates(), computed.Trace.Any(s => s is RolledStep), computed.Trace.Any(s => s is CountedStep)), Is.EqualTo((expected, rolls, rolls)));
    }

    [TestCase("ca3", "2024-01-10", "2024-01-10T17:00:00-05:00", Description = "c13: a filing at 5:04 p.m. is late")]
    [TestCase("ded", "2015-03-02", "2015-03-02T18:00:00-05:00", Description = "c15: a filing at 6:05 p.m. is late")]
    [TestCase("ded", "2024-01-10", "2024-01-10T17:00:00-05:00")]
    [TestCase("nysd", "2024-01-10", "2024-01-10T23:59:59-05:00", Description = "midnight by default")]
    [TestCase("ca9", "2024-01-10", "2024-01-10T23:59:59-08:00", Description = "the clerk's principal office is in San Francisco")]
    [TestCase("ca10", "2024-01-10", "2024-01-10T23:59:59-07:00", Description = "in Denver")]
    [TestCase("ca5", "2024-01-10", "2024-01-10T23:59:59-06:00", Description = "in New Orleans")]
    [TestCase("ded", "24 hours after 2024-01-10T18:30", "2024-01-11T18:30:00-05:00", Description = "a period of hours ends at its minute, after the cut-off")]
    public void T19_LastMoment_OfTheLastDay_IsTheCourtsOwn(string court, string phrase, string expected) =>
        Assert.That(Moment(court, phrase), Is.EqualTo(expected));

    [TestCase("El Paso", "-07:00")]
    [TestCase("Austin", "-06:00")]
    public void T19_LastMoment_InASplitDistrict_IsTheDivisions(string division, string offset)
    {
        var file = Probes.In("txwd", $", \"division\": \"{division}\"", Dockets.Entry("1", "2024-01-02", """{ "sets": "x", "due": "2024-01-10" }"""));
        Assert.That(Moments.Iso(file.AsOf("2024-01-02").Deadline("x").Computed.LastMoment!.Value), Is.EqualTo($"2024-01-10T23:59:59{offset}"));
    }

    // Clocks went back on Sunday, November 4, 2007 and forward on Sunday, March 8, 2026.
    [TestCase("nysd", "72 hours after 2007-11-02T10:23", "2007-11-05T09:23:00-05:00", Description = "n10, v04")]
    [TestCase("nysd", "72 hours after 2026-03-06T10:23", "2026-03-09T11:23:00-04:00", Description = "d25")]
    [TestCase("ilnd", "72 hours after 2026-02-04T14:17", "2026-02-09T14:17:00-06:00", Description = "n11: from Saturday to the same time on Monday")]
    [TestCase("nysd", "48 hours after 2026-03-05T10:23", "2026-03-09T10:23:00-04:00", Description = "from Saturday over the change of clocks to the same time on Monday")]
    [TestCase("ilnd", "24 hours after 2026-02-03T09:07", "2026-02-04T09:07:00-06:00", Description = "n12: not rounded")]
    public void T20_Hours_OverTheChangeOfClocks_AreElapsedHours(string court, string phrase, string expected) =>
        Assert.That(Moment(court, phrase, "2023-12-01"), Is.EqualTo(expected));

    [TestCase("scotus", "90 days after 2026-01-30", "2026-04-30", Description = "c12")]
    [TestCase("scotus", "90 days after 2026-07-31", "2026-10-29", Description = "d31")]
    [TestCase("scotus", "3 months after 2026-07-31", "2026-11-02", Description = "Saturday, October 31")]
    [TestCase("nysd", "6 months after 2026-01-15", "2026-07-15")]
    [TestCase("nysd", "180 days after 2026-01-15", "2026-07-14")]
    [TestCase("nysd", "1 year after 2024-11-09", "2025-11-10", Description = "Sunday, November 9, 2025")]
    [TestCase("nysd", "1 year after 2024-02-29", "2025-02-28 2025-03-03", Description = "d22: unsettled; March 1 is a Saturday")]
    public void T21_MonthsAndYears_OnTheirAnniversary_AreNotAsManyDays(string court, string phrase, string expected) =>
        Assert.That(Dates(court, phrase), Is.EqualTo(expected));

    // Weekdays from Friday, November 20, 2009: ten of them, without Thanksgiving Day, end on Monday, December 7.
    [Test]
    public void T26_RuleThatChanges_InMidPeriod_GivesBothReadings()
    {
        var computed = Law.BuiltIn.Compute("10 days after 2009-11-20", "nysd");
        Assert.Multiple(() =>
        {
            Assert.That((computed.Dates(), Probes.Iso(computed.Safe)), Is.EqualTo(("2009-12-07 2009-11-30", "2009-11-30")));
            Assert.That(computed.Readings.SelectMany(r => r.Departs), Is.EqualTo(new[] { Doubt.RuleChange }));
            Assert.That(RuleProbes.Dates("frap.31a.rep", "ca3", "answering-brief-served=2018-11-20"), Is.EqualTo("2018-12-04 2018-12-11"), "14 days until November 30, 2018, then 21");
        });
    }

    [Test]
    public void T26_LocalRuleThatChanges_WithFewerThanTenDaysLeft_KeepsTheOldEdition()
    {
        // c16: the edition of November 1, 2021 met a deadline of November 8.
        var transition = RuleProbes.Rule("cand.1-3").Wording.Versions.Single();
        Assert.That((transition.Phrase, transition.Words), Is.EqualTo(((Docket.Core.Phrases.Phrase?)null, "Where fewer than ten days were left on November 1, 2021 to do an act in a pending action, the rules of October 31, 2021 governed that act.")));
    }
}
