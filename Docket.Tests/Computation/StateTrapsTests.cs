using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Explanation;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

/// <summary>What calculators get wrong about the holidays and the counting of states, and about days that only the President or a court closes.</summary>
public sealed class StateTrapsTests
{
    private static ComputedDate Of(string court, string phrase, string? service = null, string? lawAsOf = null) =>
        Law.BuiltIn.Compute(phrase, court, service, lawAsOf is null ? null : Dockets.Day(lawAsOf));

    private static string[] Off(ComputedDate computed) => [.. computed.Trace.OfType<RolledStep>().SelectMany(s => s.Off).Select(d => d.Holiday?.Rule.Name ?? "-")];

    [TestCase("mad", "14 days after 2008-04-07", "2009-12-01", "2008-04-22 2008-04-21", Description = "n13, v09: Patriots' Day, Monday, April 21, 2008; without it the day stays")]
    [TestCase("mad", "14 days before 2008-05-05", "2009-12-01", "2008-04-21", Description = "n14, v10")]
    [TestCase("cand", "7 days before 2026-02-19", null, "2026-02-12", Description = "d13: Lincoln Day, a Thursday")]
    [TestCase("cand", "7 days before 2026-02-23", null, "2026-02-13", Description = "d14: Washington's Birthday is federal; back over the weekend to Friday")]
    [TestCase("cand", "7 days after 2024-02-12", null, "2024-02-20", Description = "and forward from Monday, February 19, 2024")]
    public void T02_StateHoliday_BeforeAnEvent_DoesNotCount(string court, string phrase, string? lawAsOf, string expected) =>
        Assert.That(Of(court, phrase, lawAsOf: lawAsOf).Dates(), Is.EqualTo(expected));

    [TestCase("ca9", "30 days after 2005-10-26", "2005-11-28", "2005-11-25", Description = "c02: the day after Thanksgiving (Yepremyan)")]
    [TestCase("ca9", "10 days after 2018-02-02", "2018-02-13", "2018-02-12", Description = "c04: Lincoln Day")]
    [TestCase("cand", "14 days after 2026-03-17", "2026-04-01", "2026-03-31", Description = "d11: Cesar Chavez Day")]
    [TestCase("cand", "15 days after 2025-11-13", "2025-12-01", "2025-11-28", Description = "d09 in California: the day after Thanksgiving, and the weekend")]
    [TestCase("nysd", "15 days after 2025-11-13", "2025-11-28", "2025-11-28", Description = "and outside it")]
    public void T03_CaliforniaHoliday_AfterAnEvent_ExtendsInFederalCourtWithTheEarlierDaySafe(string court, string phrase, string expected, string safe)
    {
        var computed = Of(court, phrase);
        Assert.That((Probes.Iso(computed.Date), Probes.Iso(computed.Safe), computed.Warnings.Any(w => w.Contains("A state holiday decides here", StringComparison.Ordinal))), Is.EqualTo((expected, safe, expected != safe)));
    }

    [TestCase("nysd", "14 days after 2025-12-12", "2025-12-26 2025-12-29", "2025-12-26", Description = "d40, d41")]
    [TestCase("nysd", "14 days before 2026-01-09", "2025-12-26 2025-12-23", "2025-12-23", Description = "d42: December 26, 25 and 24")]
    [TestCase("ca9", "14 days after 2018-11-21", "2018-12-05 2018-12-06", "2018-12-05", Description = "c05: the day of mourning of 2018")]
    [TestCase("ca9", "30 days after 2008-11-26", "2008-12-26 2008-12-29", "2008-12-26", Description = "c06: December 26, 2008")]
    [TestCase("ca7", "30 days after 1997-11-26", "1997-12-26 1997-12-29", "1997-12-26", Description = "c01: Friday, December 26, 1997 (Latham)")]
    public void T04_ExecutiveClosing_OnTheLastDay_IsUnsettledAndSaysSo(string court, string phrase, string readings, string safe)
    {
        var computed = Of(court, phrase);
        Assert.Multiple(() =>
        {
            Assert.That((computed.Dates(), Probes.Iso(computed.Safe)), Is.EqualTo((readings, safe)));
            Assert.That(computed.Warnings, Has.Some.Contains("Whether that makes it a legal holiday is unsettled: the Ninth Circuit's notice of 2018 said yes, its notice of 2008 and the Seventh Circuit (Latham v. Dominick's, 1998) said no."));
        });
    }

    [TestCase("kywd", "14 days after 2023-12-08", "2023-12-22", Description = "c09: W.D. Ky. closed of its own accord")]
    [TestCase("kywd", "14 days after 2023-11-10", "2023-11-24", Description = "c08")]
    [TestCase("ca9", "30 days after 2008-12-03", "2009-01-02", Description = "c07: the Ninth Circuit's windows were closed")]
    public void T05_CourtsOwnClosing_OnTheLastDay_IsNoHoliday(string court, string phrase, string expected)
    {
        var computed = Of(court, phrase);
        Assert.That((Probes.Iso(computed.Date), Probes.Iso(computed.Safe)), Is.EqualTo((expected, expected)));
    }

    // Sixteen court days before Thursday, December 12, 2013, over both days of Thanksgiving: Monday, November 18. Ten days after March 3, 2026: Friday, March 13.
    [TestCase("16 court days before 2013-12-12", null, "2013-11-18")]
    [TestCase("16 court days before 2013-12-12", "mail", "2013-11-13", Description = "five calendar days further back")]
    [TestCase("16 court days before 2013-12-10", "mail", "2013-11-09", Description = "ca03: on a Saturday, which stays")]
    [TestCase("16 court days before 2013-12-12", "overnight", "2013-11-16", Description = "two calendar days, to a Saturday (1005(b))")]
    [TestCase("10 days after 2026-03-03", "overnight", "2026-03-17", Description = "two court days, Monday and Tuesday (1013)")]
    [TestCase("16 court days after 2011-01-10", "mail", "2011-02-07", Description = "ca04: forward, the wrong way for a hearing")]
    public void T11_CaliforniaService_BeforeAHearingAndAfterAnEvent_AddsOnItsOwnSide(string phrase, string? service, string expected) =>
        Assert.That(Of("calsuperct", phrase, service).Dates(), Is.EqualTo(expected));

    [Test]
    public void T11_DiscoveryCutOff_OnAClosedDay_RollsForwardFromACountBackward()
    {
        // v25: day 30 before Tuesday, February 4, 2025 is Sunday, January 5; day 15 is Martin Luther King, Jr. Day.
        var rows = RuleProbes.Rows("calsuperct", "trial-first-set", "2025-02-04");
        Assert.That(rows, Is.SupersetOf(new[] { "2025-01-06 ca.2024.020", "2025-01-21 ca.2024.020.motions" }));
    }

    [TestCase("8 days before 2026-03-23", "2026-03-16", Description = "Sunday, March 15: on to Monday (25-a)")]
    [TestCase("7 days before 2026-03-23", "2026-03-16", Description = "a Monday")]
    [TestCase("2 days after 2026-03-13", "2026-03-17", Description = "two days from Friday pass over the weekend (20)")]
    [TestCase("3 days after 2026-03-13", "2026-03-16", Description = "three do not")]
    public void T12_NewYork_PeriodBeforeAnEvent_MovesToTheNextBusinessDay(string phrase, string expected) =>
        Assert.That(Of("nysupct", phrase).Dates(), Is.EqualTo(expected));

    // Juneteenth is Friday, June 19, 2026.
    [TestCase("texdistct", "5 days after 2026-03-12", "2026-03-19", Description = "Thursday; over the weekend")]
    [TestCase("texdistct", "6 days after 2026-03-12", "2026-03-18")]
    [TestCase("texdistct", "3 calendar days before 2026-03-18", "2026-03-13 2026-03-16", Description = "Sunday, March 15: the three days of notice count every day, and where they end is not settled")]
    [TestCase("delch", "10 days after 2026-06-10", "2026-06-25", Description = "Chancery: below eleven")]
    [TestCase("delch", "11 days after 2026-06-10", "2026-06-22", Description = "de02: Sunday, June 21")]
    [TestCase("del", "6 days after 2026-06-10", "2026-06-18", Description = "Supreme Court: below seven")]
    [TestCase("del", "7 days after 2026-06-10", "2026-06-17")]
    [TestCase("flacirct", "5 days after 2026-05-20", "2026-05-28", Description = "v30: over a weekend and Memorial Day")]
    public void T13_ShortPeriod_InStatesThatKeepIt_PassesOverWeekends(string court, string phrase, string expected) =>
        Assert.That(Of(court, phrase).Dates(), Is.EqualTo(expected));

    [TestCase("nysd", "14 days after 2023-06-05", "2023-06-20", Description = "d32: before the rule named it")]
    [TestCase("nysd", "14 days after 2021-06-04", "2021-06-21", Description = "Friday, June 18, 2021, observed the day after its enactment")]
    [TestCase("nysd", "14 days before 2021-07-02", "2021-06-17")]
    [TestCase("cand", "14 days after 2020-06-05", "2020-06-19", Description = "d33: an ordinary Friday")]
    public void T23_Juneteenth_BetweenItsActAndTheRule_IsALegalHoliday(string court, string phrase, string expected) =>
        Assert.That(Of(court, phrase).Dates(), Is.EqualTo(expected));

    // Copied data would add days for e-mail, keep employees' holidays in California, or leave Friday, November 10, 2023 open.
    [TestCase("cand", "14 days after 2026-03-02", "e-service", "2026-03-16", Description = "federal e-service adds nothing")]
    [TestCase("flacirct", "20 days after 2026-03-04", "e-service", "2026-03-24", Description = "nor does Florida's")]
    [TestCase("calsuperct", "9 court days before 2026-09-30", null, "2026-09-16", Description = "ca07: Native American Day, no employee holiday, closes the courts")]
    [TestCase("calsuperct", "9 court days before 2026-10-20", null, "2026-10-07", Description = "ca08: Columbus Day does not")]
    [TestCase("nysd", "14 days after 2023-10-27", null, "2023-11-13", Description = "Veterans Day observed on Friday is no mere bank holiday")]
    [TestCase("scotus", "90 days after 2026-01-30", null, "2026-04-30", Description = "the Supreme Court's own Rule 13")]
    public void T24_PublicData_KnownToBeWrong_IsNotFollowed(string court, string phrase, string? service, string expected) =>
        Assert.That(Of(court, phrase, service).Dates(), Is.EqualTo(expected));

    [Test]
    public void T27_WashingtonsBirthday_InFederalAndFloridaCourts_HasItsNameAndItsReach()
    {
        // February 16, 2026, a Monday. Shrove Tuesday, disputed in Florida, is the day after.
        var federal = Of("nysd", "14 days after 2026-02-02");
        var inFlorida = Of("flnd", "14 days after 2026-02-02");
        Assert.Multiple(() =>
        {
            Assert.That(Off(federal), Is.EqualTo(new[] { "Washington's Birthday" }));
            Assert.That(string.Join(" ", federal.Trace.Select(StepWords.Of)), Does.Contain("Washington's Birthday").And.Not.Contain("Presidents"));
            Assert.That((Off(inFlorida).First(), Probes.Iso(inFlorida.Date)), Is.EqualTo(("Washington's Birthday", "2026-02-17")));
            Assert.That(Probes.Iso(Of("flacirct", "14 days after 2026-02-02").Date), Is.EqualTo("2026-02-16"), "Florida's own courts sit");
        });
    }

    // Nevada Day is Friday, October 30, 2026; Cesar Chavez Day is Tuesday, March 31. The clerk of the Ninth Circuit is in California.
    [TestCase("nvd", "14 days after 2026-10-16", "2026-11-02 2026-10-30")]
    [TestCase("nvd", "14 days after 2026-03-17", "2026-04-01 2026-03-31")]
    [TestCase("cand", "14 days after 2026-10-16", "2026-10-30")]
    [TestCase("azd", "14 days after 2026-10-16", "2026-10-30")]
    public void T28_Appeal_FromAnotherState_HasTheHolidaysOfTheDistrictAndOfTheClerk(string from, string phrase, string expected)
    {
        var file = Probes.In("ca9", $", \"from\": \"{from}\"", Dockets.Entry("1", "2026-01-02", $$"""{ "sets": "x", "due": "{{phrase}}" }"""));
        Assert.That(file.AsOf("2026-01-02").Readings("x"), Is.EqualTo(expected));
    }
}
