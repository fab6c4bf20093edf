using Docket.Core;
using Docket.Core.Computation;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

/// <summary>What a version of a time rule may say otherwise than Rule 6 does today.</summary>
public sealed class TimeRuleSwitchesTests
{
    [TestCase("nysupct", "8 days before 2026-03-23", "2026-03-16", Description = "Sunday, March 15: Gen. Constr. Law 25-a goes on to Monday")]
    [TestCase("nysupct", "2 days after 2026-03-13", "2026-03-17", Description = "a period of exactly two days passes over the weekend (Gen. Constr. Law 20)")]
    [TestCase("nysupct", "3 days after 2026-03-13", "2026-03-16", Description = "three days count every day")]
    [TestCase("texdistct", "5 days after 2026-03-12", "2026-03-19", Description = "five days or fewer pass over the weekend (Rule 4)")]
    [TestCase("texdistct", "6 days after 2026-03-12", "2026-03-18")]
    [TestCase("delch", "10 days after 2026-06-10", "2026-06-25", Description = "fewer than eleven: over two weekends and Juneteenth")]
    [TestCase("del", "7 days after 2026-06-10", "2026-06-17", Description = "the Supreme Court of Delaware: seven are not fewer than seven")]
    [TestCase("flacirct", "30 days after 2026-02-13", "2026-03-17", Description = "Rule 2.514: the count begins on Monday, February 16, since the 14th is a Saturday")]
    [TestCase("flacirct", "30 days after 2018-02-09", "2018-03-12", Description = "before 2019 on the Saturday: day 30 is Sunday, March 11")]
    [TestCase("canb", "7 days after 2009-10-05", "2009-10-15", Description = "fewer than eight, Columbus Day on October 12")]
    [TestCase("canb", "8 days after 2009-10-05", "2009-10-13")]
    [TestCase("ca2", "10 days after 2002-11-04", "2002-11-14", Description = "appeals: fewer than seven until November 2002")]
    [TestCase("ca2", "10 days after 2002-12-02", "2002-12-16", Description = "fewer than eleven from December 1, 2002")]
    [TestCase("nysd", "7 days after 1985-07-01", "1985-07-08", Description = "fewer than seven until July 31, 1985")]
    [TestCase("nysd", "7 days after 1985-08-01", "1985-08-12", Description = "fewer than eleven from August 1, 1985")]
    [TestCase("nysd", "10 calendar days after 2007-08-22", "2007-09-04", Description = "calendar days under any rule")]
    public void Period_UnderTheVersionInForce_EndsOnTheDay(string court, string phrase, string day) =>
        Assert.That(Probes.Iso(Law.BuiltIn.Compute(phrase, court).Date), Is.EqualTo(day));

    // Sunday, November 22, 2026: a court of California moves the act to Monday, a federal court leaves the day.
    [TestCase("calsuperct", "2026-11-23")]
    [TestCase("cand", "2026-11-22")]
    [TestCase("nysupct", "2026-11-22")]
    public void DateCertain_OnAClosedDay_MovesOnlyInCalifornia(string court, string day) =>
        Assert.That(Probes.Iso(Law.BuiltIn.Compute("2026-11-22", court).Date), Is.EqualTo(day));

    // March 31, 2026 is Cesar Chavez Day: the federal court sits, California's courts do not. July 3 is Independence Day observed.
    [TestCase("cand", "2026-03-31", "")]
    [TestCase("cand", "2026-07-03", "Friday, July 3, 2026 is a closed day (Independence Day). A date certain does not move by itself; the last open day before it is Thursday, July 2, 2026.")]
    [TestCase("calsuperct", "2026-03-31", "The day that is set, Tuesday, March 31, 2026, is a closed day; it moves to the next open one (Cal. Code Civ. Proc. 12a, 13).")]
    public void DateCertain_OnAClosedDay_IsWarnedOfByTheCourtsOwnDays(string court, string day, string warning) =>
        Assert.That(string.Join(" ", Law.BuiltIn.Compute(day, court).Warnings), Is.EqualTo(warning));

    [TestCase("14 days after 2026-03-17", "cand", "The last day may not be Tuesday, March 31, 2026 (Cesar Chavez Day, a holiday of California), so the period goes on to Wednesday, April 1, 2026.")]
    [TestCase("30 days after 2008-01-13", "nysd", "The last day may not be Tuesday, February 12, 2008 (Lincoln's Birthday, a holiday of New York), so the period goes on to Wednesday, February 13, 2008.")]
    [TestCase("30 days after 2026-06-04", "nysd", "The court is closed on Saturday, July 4, 2026 (Independence Day) and Sunday, July 5, 2026, so the period goes on to Monday, July 6, 2026.")]
    public void RolledStep_OffAStateHoliday_DoesNotSayThatTheCourtIsClosed(string phrase, string court, string sentence) =>
        Assert.That(Law.BuiltIn.Compute(phrase, court).Trace.OfType<RolledStep>().Select(Docket.Core.Explanation.StepWords.Of), Is.EqualTo(new[] { sentence }));

    [Test]
    public void BackwardEnd_BeforeDecember2009_HasTwoReadingsAndTheEarlierIsSafe()
    {
        // Thirty days before Monday, October 8, 2007 (Columbus Day itself) is Saturday, September 8.
        var computed = Law.BuiltIn.Compute("30 days before 2007-10-08", "nysd");
        Assert.That((computed.Dates(), Probes.Iso(computed.Safe), computed.Readings[1].Departs.Single()), Is.EqualTo(("2007-09-07 2007-09-10", "2007-09-07", Doubt.BackwardEnd)));
    }

    [Test]
    public void ServiceOrder_BeforeDecember2005_HasTwoReadings()
    {
        // Thirty days after 2004-03-05 is Sunday, April 4: rolled to Monday and three days, Thursday the 8th; or three days at once, Wednesday the 7th.
        var computed = Law.BuiltIn.Compute("30 days after 2004-03-05", "nysd", "mail");
        Assert.That((computed.Dates(), computed.Readings[1].Departs.Single()), Is.EqualTo(("2004-04-08 2004-04-07", Doubt.ServiceOrder)));
    }

    [TestCase("cand", "14 days after 2026-03-17", Doubt.StateHoliday, "2026-04-01 2026-03-31", Description = "Cesar Chavez Day")]
    [TestCase("cand", "14 days before 2026-04-14", null, "2026-03-31", Description = "never backward")]
    [TestCase("cand", "14 days before 2009-04-14", Doubt.StateHoliday, "2009-03-30 2009-03-31 2009-04-01", Description = "backward too before December 2009: Monday the 30th; and on to April 1, since that rule does not say which way")]
    [TestCase("scotus", "14 days after 2025-12-12", null, "2025-12-26", Description = "no place for executive closings in Rule 30")]
    [TestCase("nysd", "14 days after 2025-12-12", Doubt.ExecutiveClosing, "2025-12-26 2025-12-29")]
    [TestCase("flsd", "14 days after 2026-03-20", Doubt.StateHoliday, "2026-04-03 2026-04-06", Description = "Good Friday stands in Florida's statute, but its offices are open")]
    public void DisputedDay_ThatDecides_GivesReadings(string court, string phrase, Doubt? doubt, string dates)
    {
        var computed = Law.BuiltIn.Compute(phrase, court);
        Assert.That((computed.Dates(), computed.Readings.SelectMany(r => r.Departs).Cast<Doubt?>().FirstOrDefault()), Is.EqualTo((dates, doubt)));
    }

    [Test]
    public void ExecutiveClosing_UnderAVersionWithoutDeclaredDays_IsNoReading()
    {
        var nysd = Law.BuiltIn.Book.Jurisdiction("nysd");
        var without = nysd with { TimeRules = [.. nysd.TimeRules.Select(r => r with { DeclaredDays = false })] };
        Assert.That(PhraseComputation.Of("14 days after 2025-12-12", without).Dates(), Is.EqualTo("2025-12-26"));
    }

    // A local rule may send a period before an event on to the next open day; a state's holiday does not count for it all the same.
    [Test]
    public void StateHoliday_InAPeriodBeforeAnEventThatEndsOnward_DoesNotCount()
    {
        var cand = Law.BuiltIn.Book.Jurisdiction("cand");
        var onward = cand with { TimeRules = [.. cand.TimeRules.Select(r => r with { BackwardEnd = Docket.Core.Rules.BackwardEnd.OpenDayAfter })] };
        Assert.That(PhraseComputation.Of("14 days before 2026-04-14", onward).Dates(), Is.EqualTo("2026-03-31"));
    }

    [Test]
    public void Appeal_FromAnotherState_HasTheHolidaysOfBoth()
    {
        // Nevada Day is the last Friday of October; the clerk of the Ninth Circuit is in California, which does not keep it.
        var book = Law.BuiltIn.Book;
        var both = book.Jurisdiction("ca9", "nvd");
        Assert.Multiple(() =>
        {
            Assert.That(both.Days.Name, Is.EqualTo("US federal + Nevada + California"));
            Assert.That(Probes.Iso(PhraseComputation.DateOf("14 days after 2026-10-16", both)), Is.EqualTo("2026-11-02"));
            Assert.That(Probes.Iso(PhraseComputation.DateOf("14 days after 2026-10-16", book.Jurisdiction("ca9"))), Is.EqualTo("2026-10-30"));
            Assert.That(book.Jurisdiction("cand", "nvd").Days.Name, Is.EqualTo("US federal + California"), "a district court has the holidays of its own state alone");
            Assert.That(() => book.Jurisdiction("ca9", "nowhere"), Throws.InstanceOf<Docket.Core.Facts.UnknownNameException>());
        });
    }

    [TestCase("uscfc", "14 days after 2026-03-17", "RCFC 6")]
    [TestCase("nysd", "30 days after 2006-03-01", "from memory")]
    [TestCase("texdistct", "30 days after 2026-03-02", "21a")]
    public void Version_FromMemoryOrWithACaution_SaysSo(string court, string phrase, string warning) =>
        Assert.That(Law.BuiltIn.Compute(phrase, court).Warnings, Has.Some.Contains(warning));

    [Test]
    public void LastMoment_UnderARuleThatDoesNotSay_IsNotKnown() =>
        Assert.That(Law.BuiltIn.Compute("30 days after 2006-03-01", "nysd").LastMoment, Is.Null);

    [Test]
    public void Hours_UnderARuleWithoutThem_AreNotKnown() =>
        Assert.That(Law.BuiltIn.Compute("72 hours after 2007-11-02T10:23", "nysd").NoDate, Does.StartWith("Not known"));
}
