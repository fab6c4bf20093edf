using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NodaTime.Text;
using NUnit.Framework;

namespace Docket.Tests.Facts;

public sealed class CourtZonesTests
{
    [TestCase("txwd", "El Paso", "America/Denver")]
    [TestCase("txwd", "EL PASO DIVISION", "America/Denver")]
    [TestCase("txwd", "Waco", "America/Chicago")]
    [TestCase("txwd", "Midland", "America/Chicago")]
    [TestCase("txwd", "Paso Robles", "America/Chicago")]
    [TestCase("txwd", null, "America/Chicago")]
    [TestCase("kywd", "Bowling Green", "America/Chicago")]
    [TestCase("kywd", "Louisville", "America/Kentucky/Louisville")]
    [TestCase("flnd", "Pensacola", "America/Chicago")]
    [TestCase("flnd", "Tallahassee", "America/New_York")]
    [TestCase("innd", "Hammond", "America/Chicago")]
    [TestCase("innd", "South Bend", "America/Indiana/Indianapolis")]
    [TestCase("insd", "Evansville", "America/Chicago")]
    [TestCase("tned", "Winchester", "America/Chicago")]
    [TestCase("tned", "Knoxville", "America/New_York")]
    [TestCase("tnmd", "Columbia", "America/Chicago")]
    [TestCase("sdd", "Western Division", "America/Denver")]
    [TestCase("sdd", "Southern Division", "America/Chicago")]
    [TestCase("idd", "Coeur d'Alene", "America/Los_Angeles")]
    [TestCase("idd", "Pocatello", "America/Boise")]
    [TestCase("miwd", "Northern Division", "America/Detroit")]
    [TestCase("ord", "Pendleton", "America/Los_Angeles")]
    public void ZoneFor_Division_ItsOfficesZone(string court, string? division, string zone) =>
        Assert.That(Known(court).ZoneFor(division).Zone.Id, Is.EqualTo(zone));

    [TestCase("txwd", "Houston", TestName = "FindZone_PlaceElsewhere_Null")]
    [TestCase("txwd", "aco", TestName = "FindZone_PartOfAWord_Null")]
    [TestCase("txwd", "", TestName = "FindZone_Empty_Null")]
    [TestCase("txwd", " Division", TestName = "FindZone_OnlyTheWordDivision_Null")]
    [TestCase("azd", "Navajo Nation", TestName = "FindZone_PartWithoutOffice_Null")]
    [TestCase("nvd", "West Wendover", TestName = "FindZone_TownWithoutOffice_Null")]
    public void FindZone_NotNamed(string court, string division) => Assert.That(Known(court).FindZone(division), Is.Null);

    // The districts with offices in two zones; Alaska's offices agree since 1983.
    [TestCase("flnd idd innd insd kywd sdd tned txwd akd", true)]
    [TestCase("azd ksd miwd ndd ned nvd ord tnmd cand wyd", false)]
    public void SpansZones_DistrictCourts(string courts, bool spans) =>
        Assert.That(courts.Split(' ').Select(id => Known(id).SpansZones), Is.All.EqualTo(spans));

    [TestCase("akd", "2024-05-01", false)]
    [TestCase("akd", "1975-05-01", true)]
    [TestCase("txwd", "2024-05-01", true)]
    [TestCase("cand", "2024-05-01", false)]
    [TestCase("azd", "2024-07-01", false)]
    public void SpansZonesOn_Day(string court, string day, bool spans) => Assert.That(Known(court).SpansZonesOn(Day(day)), Is.EqualTo(spans));

    [TestCase("txwd", "2024-01-15", "America/Chicago")]
    [TestCase("kywd", "2024-07-01", "America/Kentucky/Louisville")]
    [TestCase("idd", "2024-07-01", "America/Boise")]
    [TestCase("akd", "2024-07-01", "America/Anchorage")]
    [TestCase("nvd", "2024-07-01", "America/Los_Angeles")]
    public void EarliestZoneOn_Day_WhereMidnightComesFirst(string court, string day, string zone) =>
        Assert.That(Known(court).EarliestZoneOn(Day(day)).Zone.Id, Is.EqualTo(zone));

    // Indianapolis kept standard time all year until 2006: one hour after New York in winter, level with Chicago in summer.
    [TestCase("2005-07-01", "America/Chicago")]
    [TestCase("2005-01-14", "America/Indiana/Indianapolis")]
    [TestCase("2006-07-01", "America/Indiana/Indianapolis")]
    public void EarliestZoneOn_IndianaBeforeAndAfter2006_FollowsTheClockOfTheDay(string day, string zone)
    {
        var court = Courts.Court("in", Courts.Zone("America/Chicago", "Evansville"), Courts.Zone("America/Indiana/Indianapolis", "Indianapolis"));
        Assert.That(court.EarliestZoneOn(Day(day)).Zone.Id, Is.EqualTo(zone));
    }

    [Test]
    public void EarliestZoneOn_SecondZoneFurtherEast_SecondZone()
    {
        var court = Courts.Court(
            "x",
            Courts.Zone("America/Denver"),
            Courts.Zone("America/Chicago", "east"),
            Courts.Zone("America/New_York", "far east", office: false));
        Assert.That(court.EarliestZoneOn(Day("2024-07-01")).Zone.Id, Is.EqualTo("America/Chicago"));
    }

    [Test]
    public void PrimaryZone_CourtBuiltWithoutZone_Refused() =>
        Assert.That(() => (Courts.Court("x") with { Zones = [] }).PrimaryZone, Throws.InvalidOperationException.With.Message.Contains("\"x\""));

    [TestCase("ded", "2014-10-15", null)]
    [TestCase("ded", "2014-10-16", "18:00")]
    [TestCase("ded", "2022-08-31", "18:00")]
    [TestCase("ded", "2022-09-01", "17:00")]
    [TestCase("ded", "2026-01-02", "17:00")]
    [TestCase("ca3", "2023-06-30", null)]
    [TestCase("ca3", "2023-07-01", "17:00")]
    [TestCase("mad", "2024-01-02", "18:00")]
    [TestCase("delch", "2018-09-13", null)]
    [TestCase("delch", "2018-09-14", "17:00")]
    [TestCase("pamb", "2024-01-02", null)]
    [TestCase("cand", "2024-01-02", null)]
    public void CutoffOn_Day_TheOneThatHolds(string court, string day, string? time) =>
        Assert.That(Known(court).CutoffOn(Day(day))?.Time.ToString("HH:mm", null), Is.EqualTo(time));

    [TestCase("ded", "2024-01-02", "initial pleadings")]
    [TestCase("ca3", "2024-01-02", "documents that initiate an appeal or proceeding")]
    [TestCase("mad", "2024-01-02", null)]
    public void CutoffOn_Day_SaysWhatItDoesNotReach(string court, string day, string? except) =>
        Assert.That(Known(court).CutoffOn(Day(day))?.Except, Is.EqualTo(except));

    private static Court Known(string id) => BuiltInLaw.Courts.Find(id)!;

    private static NodaTime.LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
