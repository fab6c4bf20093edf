using Docket.Core;
using Docket.Core.Calendars;
using Docket.Core.Computation;
using Docket.Tests.Calendars;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

public sealed class LastDayTests
{
    private static string Due(string phrase, string closures, HolidayCalendar? calendar = null, string court = "mad")
    {
        var closed = string.Join(", ", closures.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => $$"""{ "on": "{{day}}", "why": "snow" }"""));
        var file = Probes.In(court, $", \"closures\": [ {closed} ]", Dockets.Entry("1", "2007-01-02", $$"""{ "sets": "x", "due": "{{phrase}}" }"""));
        var jurisdiction = Law.BuiltIn.Book.JurisdictionOf(file);
        var schedule = Scheduling.Compute(file, jurisdiction with { Days = calendar is null ? jurisdiction.Days : new CourtCalendar(calendar, [], null) }, Dockets.Day("2007-01-02"), null, Dockets.Day("2009-12-01"));
        return schedule.Readings("x");
    }

    [TestCase("10 days before 2007-09-11", "", "2007-08-31", Description = "n06: Saturday September 1, back to Friday")]
    [TestCase("10 days before 2007-09-11", "2007-08-31", "2007-09-04", Description = "n07: forward past Labor Day to Tuesday")]
    [TestCase("21 days before 2007-09-22", "2007-08-31", "2007-09-04", Description = "v08")]
    [TestCase("14 days after 2007-08-17", "2007-08-31", "2007-09-04", Description = "forward: Friday inaccessible, the weekend and Labor Day after it")]
    [TestCase("14 days after 2007-08-17", "2007-08-31 2007-09-04", "2007-09-05")]
    [TestCase("15 days after 2007-08-17", "2007-09-04", "2007-09-05", Description = "Saturday rolls to Tuesday, which is inaccessible")]
    [TestCase("14 days after 2007-08-17", "2007-08-30", "2007-08-31", Description = "only the last day counts")]
    [TestCase("13 days after 2007-08-17", "2007-08-30 2007-08-30", "2007-08-31", Description = "named twice")]
    [TestCase("2007-08-31", "2007-08-31", "2007-08-31", Description = "a date certain is no period")]
    [TestCase("no earlier than 14 days after 2007-08-17", "2007-08-31", "2007-08-31", Description = "an earliest day does not move")]
    public void Closure_OnTheLastDay_AlwaysExtendsForward(string phrase, string closures, string expected) =>
        Assert.That(Due(phrase, closures), Is.EqualTo(expected));

    [TestCase("14 days after 2008-04-07", "", "2008-04-22", Description = "the note's example: Patriots' Day, Monday April 21, extends a forward count")]
    [TestCase("14 days before 2008-05-05", "", "2008-04-21", Description = "and not a backward one")]
    [TestCase("14 days before 2008-05-05", "2008-04-21", "2008-04-22", Description = "v11, n15: inaccessible, forward to Tuesday")]
    [TestCase("15 days before 2008-05-05", "", "2008-04-18", Description = "Sunday the 20th, back to Friday")]
    [TestCase("12 days after 2008-04-07", "", "2008-04-22", Description = "Saturday the 19th, past Patriots' Day")]
    [TestCase("1 court day after 2008-04-18", "", "2008-04-22")]
    [TestCase("1 court day before 2008-04-22", "", "2008-04-21")]
    public void StateHoliday_ExtendsForwardCountsOnly(string phrase, string closures, string expected) =>
        Assert.That(Due(phrase, closures, CalendarKit.FederalAndMassachusetts), Is.EqualTo(expected));

    [Test]
    public void StateHoliday_OnTheWayForwardFromABackwardCount_IsNoLegalHoliday() =>
        Assert.That(Due("17 days before 2008-05-05", "2008-04-18", CalendarKit.FederalAndMassachusetts), Is.EqualTo("2008-04-21"), "Friday inaccessible; for a period measured backward Patriots' Day does not count");

    // n16: the rule gives way where the court orders otherwise, even to the hour.
    [Test]
    public void Closure_WhereTheCourtOrdersAShorterExtension_GivesWayToTheOrder()
    {
        const string Closed = """, "closures": [ { "on": "2022-12-08", "why": "flood" } ]""";
        var period = Dockets.Entry("1", "2022-11-08", """{ "sets": "x", "due": "30 days after 2022-11-08" }""");
        var order = Dockets.Entry("2", "2022-12-08", """{ "extends": "x", "to": "2022-12-08T20:00" }""");
        Assert.Multiple(() =>
        {
            Assert.That(Probes.In("cand", Closed, period).AsOf("2022-12-08").Row("x"), Is.EqualTo("2022-12-09 in-force"));
            var ordered = Probes.In("cand", Closed, period, order).AsOf("2022-12-08");
            Assert.That((ordered.Row("x"), Docket.Core.Explanation.Moments.Iso(ordered.Deadline("x").Computed.LastMoment!.Value)), Is.EqualTo(("2022-12-08 in-force", "2022-12-08T20:00:00-08:00")));
        });
    }

    [Test]
    public void Closure_IsShownInTheProofWithItsReason()
    {
        var file = Probes.In("cand", """, "closures": [ { "on": "2022-12-08", "why": "flood" } ]""", Dockets.Entry("1", "2022-11-08", """{ "sets": "x", "due": "30 days after 2022-11-08" }"""));
        var step = file.AsOf("2022-11-08").Deadline("x").Computed.Trace.OfType<InaccessibleStep>().Single();
        Assert.That((step.Off.Single().Inaccessible, Probes.Iso(step.Date), step.Citation), Is.EqualTo(("flood", "2022-12-09", "Fed. R. Civ. P. 6(a)(3)")));
    }
}
