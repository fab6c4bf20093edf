using Docket.Core;
using Docket.Core.Explanation;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

/// <summary>Worked examples of Fed. R. Civ. P. 6 as in force since 2009-12-01; each row says where it comes from.</summary>
public sealed class Rule6Tests
{
    // From the 2009 committee notes (civil, and the appellate twin), which use days of 2007 and 2008 to show the rule of 2009.
    [TestCase("10 days after 2007-08-22", "2007-09-04", Description = "FRAP 26 note: tenth day Saturday September 1, Labor Day September 3")]
    [TestCase("30 days after 2007-08-02", "2007-09-04", Description = "civil note: thirtieth day Saturday September 1")]
    [TestCase("10 days before 2007-09-11", "2007-08-31", Description = "FRAP 26 note: keep counting back")]
    [TestCase("21 days before 2007-09-22", "2007-08-31", Description = "civil note: twenty-first day Saturday September 1")]
    public void Period_InTheCommitteeNotes_EndsWhereTheySay(string phrase, string expected) =>
        Assert.That(Law.BuiltIn.Compute(phrase, "nysd", lawAsOf: Dockets.Day("2009-12-01")).Dates(), Is.EqualTo(expected));

    // Derived from the rule's text by hand; the reasons are the weekdays and holidays named.
    [TestCase("14 days after 2009-12-07", "2009-12-21", Description = "the same weekday two weeks later")]
    [TestCase("30 days after 2022-04-22", "2022-05-23", Description = "May 22 is a Sunday")]
    [TestCase("7 days before 2022-12-08", "2022-12-01")]
    [TestCase("14 days after 2026-06-20", "2026-07-06", Description = "July 4 is a Saturday")]
    [TestCase("14 days before 2026-07-17", "2026-07-02", Description = "back from Friday July 3, Independence Day observed")]
    [TestCase("30 days after 2021-12-01", "2022-01-03", Description = "December 31 is New Year's Day, observed")]
    [TestCase("14 days after 2025-11-13", "2025-11-28", Description = "Thanksgiving; the court outside California is open the day after")]
    [TestCase("7 days before 2026-02-19", "2026-02-12", Description = "Lincoln Day of California does not count backward")]
    [TestCase("7 days before 2026-02-23", "2026-02-13", Description = "back from Washington's Birthday over the weekend")]
    [TestCase("4 days after 2026-05-20", "2026-05-26", Description = "Sunday, then Memorial Day")]
    [TestCase("14 days before 2026-03-09", "2026-02-23")]
    [TestCase("30 days before 2026-10-05", "2026-09-04", Description = "back from Saturday September 5")]
    [TestCase("1 year after 2024-11-09", "2025-11-10", Description = "a Sunday")]
    [TestCase("1 year after 2024-02-29", "2025-02-28 2025-03-03", Description = "2025 has no February 29; March 1 is a Saturday")]
    [TestCase("30 days after 2026-06-04", "2026-07-06", Description = "July 4 is a Saturday")]
    [TestCase("90 days after 2026-07-31", "2026-10-29", Description = "90 days are not three months")]
    [TestCase("three months after 2026-07-31", "2026-11-02", Description = "October 31 is a Saturday")]
    [TestCase("14 days after 2023-06-05", "2023-06-20", Description = "Juneteenth before the rule named it")]
    [TestCase("14 days after 2020-06-05", "2020-06-19 2020-06-22", Description = "Juneteenth before the statute")]
    [TestCase("120 days after 2015-01-20", "2015-05-20")]
    [TestCase("14 days after 2026-05-09", "2026-05-26", Description = "Saturday, then Memorial Day on Monday")]
    [TestCase("10 days after 2026-05-15", "2026-05-26", Description = "Memorial Day")]
    [TestCase("14 days after 2026-06-05", "2026-06-22", Description = "Friday June 19 is Juneteenth")]
    [TestCase("7 calendar days after 2026-07-01", "2026-07-08")]
    [TestCase("20 court days after 2026-06-15", "2026-07-15", Description = "without June 19 and July 3")]
    [TestCase("the next court day after 2026-07-02", "2026-07-06")]
    [TestCase("2 court days before 2026-07-06", "2026-07-01")]
    [TestCase("2 weeks after 2026-06-20", "2026-07-06")]
    [TestCase("no earlier than 14 days after 2026-06-20", "2026-07-04", Description = "an earliest day does not roll")]
    [TestCase("the later of 30 days after 2022-04-22 and 2022-05-25", "2022-05-25")]
    [TestCase("the earlier of 30 days after 2022-04-22 and 2022-05-25", "2022-05-23")]
    [TestCase("Saturday, February 14, 2026", "2026-02-14", Description = "a date certain does not roll")]
    [TestCase("third Monday of January 2023", "2023-01-16", Description = "nor does one named by its place in the month")]
    public void Period_UnderTheRuleSince2009_EndsOnTheDay(string phrase, string expected) =>
        Assert.That(Law.BuiltIn.Compute(phrase, "nysd").Dates(), Is.EqualTo(expected));

    [TestCase("30 days after 2025-07-31", "mail", "2025-09-05", "2025-08-30", Description = "Labor Day, then three days; adding first would give September 2")]
    [TestCase("30 days after 2026-04-02", "mail", "2026-05-07", "2026-05-02", Description = "Saturday, Monday May 4, three days")]
    [TestCase("33 days after 2026-04-02", null, "2026-05-05", "2026-05-05", Description = "the wrong order would give this")]
    [TestCase("30 days after 2026-04-02", "e-service", "2026-05-04", "2026-05-02", Description = "nothing for e-service since 2016-12-01")]
    [TestCase("30 days after 2015-04-02", "e-service", "2015-05-07", "2015-05-02", Description = "three days before")]
    [TestCase("14 days after 2010-08-30", "e-service", "2010-09-16", "2010-09-13", Description = "Vemuri v. Napolitano (D.D.C. 2011)")]
    [TestCase("14 days after 2026-06-01", "personal", "2026-06-15", "2026-06-15")]
    [TestCase("14 days after 2026-06-01", "clerk", "2026-06-18", "2026-06-15")]
    [TestCase("14 days after 2026-06-02", "consented", "2026-06-22", "2026-06-16", Description = "June 19 is Juneteenth, a Friday")]
    [TestCase("7 days before 2026-06-15", "mail", "2026-06-08", "2026-06-08", Description = "no service days before an event")]
    public void ServiceDays_AreAddedAfterTheRoll(string phrase, string? service, string expected, string nominal)
    {
        var date = Law.BuiltIn.Compute(phrase, "dcd", service);
        Assert.That((date.Date, date.Nominal), Is.EqualTo(((NodaTime.LocalDate?)Dockets.Day(expected), (NodaTime.LocalDate?)Dockets.Day(nominal))));
    }

    [TestCase("72 hours after 2007-11-02T10:23", "nysd", "2007-11-05T09:23:00-05:00", Description = "civil note: clocks went back on November 4")]
    [TestCase("72 hours after 2026-03-06T10:23", "nysd", "2026-03-09T11:23:00-04:00", Description = "clocks go forward on March 8")]
    [TestCase("72 hours after 2026-02-04T14:17", "ilnd", "2026-02-09T14:17:00-06:00", Description = "civil note: from Saturday to the same time on Monday")]
    [TestCase("24 hours after 2026-02-03T09:07", "ilnd", "2026-02-04T09:07:00-06:00", Description = "civil note: not rounded up")]
    [TestCase("48 hours before 2026-02-04T09:07", "ilnd", "2026-02-02T09:07:00-06:00")]
    public void Hours_EndAtTheirMinute(string phrase, string court, string moment) =>
        Assert.That(Moments.Iso(Law.BuiltIn.Compute(phrase, court, lawAsOf: Dockets.Day("2023-12-01")).LastMoment!.Value), Is.EqualTo(moment));
}
