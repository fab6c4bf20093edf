using Docket.Core.Facts;
using Docket.Core.Storage;
using Docket.Tests.TestKit;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Storage;

/// <summary>The courts that travel with the library,
/// held against counts and facts known from the Judicial Code (28 U.S.C. 41, 81-131) and the courts' own pages.</summary>
public sealed class BuiltInCourtsTests
{
    private static readonly CourtCatalog Catalog = BuiltInLaw.Courts;

    [TestCase("supreme", 1)]
    [TestCase("appeals", 13)]
    [TestCase("district", 94)]
    [TestCase("bankruptcy", 94)]
    [TestCase("bap", 6)]
    [TestCase("special", 8)]
    [TestCase("military", 4)]
    [TestCase("state", 24)]
    [TestCase("abolished", 39)]
    public void Courts_OfLevel_Count(string level, int count) => Assert.That(Catalog.Courts.Count(c => c.Level == level), Is.EqualTo(count));

    [TestCase("ca1", 5)]
    [TestCase("ca2", 6)]
    [TestCase("ca3", 6)]
    [TestCase("ca4", 9)]
    [TestCase("ca5", 9)]
    [TestCase("ca6", 9)]
    [TestCase("ca7", 7)]
    [TestCase("ca8", 10)]
    [TestCase("ca9", 15)]
    [TestCase("ca10", 8)]
    [TestCase("ca11", 9)]
    [TestCase("cadc", 1)]
    public void Courts_DistrictsOfCircuit_Count(string circuit, int count) =>
        Assert.That(Catalog.Courts.Count(c => c.Level == "district" && c.Circuit == circuit), Is.EqualTo(count));

    [Test]
    public void Courts_Districts_ComputeByTheCivilRulesAndKnowTheirState() =>
        Assert.That(
            Catalog.Courts.Where(c => c.Level == "district"),
            Is.All.Matches<Court>(c => c is { TimeRule: "frcp", Active: true, ClerkState: not null }));

    [Test]
    public void Courts_Circuits_AreKnownCourtsOfAppeals() =>
        Assert.That(Catalog.Courts.Select(c => c.Circuit).OfType<string>().Distinct().Select(id => Catalog.Find(id)?.Level), Is.All.EqualTo("appeals"));

    [Test]
    public void Courts_All_HaveZoneAndConfidence() =>
        Assert.That(Catalog.Courts, Is.All.Matches<Court>(c => c is { Zones: [{ Office: true }, ..], Confidence: not null }));

    [Test]
    public void Courts_Abolished_NoLongerSitAndHaveNoKnownRule() =>
        Assert.That(Catalog.Courts.Where(c => c.Level == "abolished"), Is.All.Matches<Court>(c => c is { Active: false, TimeRule: null }));

    [TestCase("cand", "N.D. Cal.", "ca9", "CA", "America/Los_Angeles")]
    [TestCase("nysd", "S.D.N.Y.", "ca2", "NY", "America/New_York")]
    [TestCase("ilnd", "N.D. Ill.", "ca7", "IL", "America/Chicago")]
    [TestCase("cod", "D. Colo.", "ca10", "CO", "America/Denver")]
    [TestCase("azd", "D. Ariz.", "ca9", "AZ", "America/Phoenix")]
    [TestCase("hid", "D. Haw.", "ca9", "HI", "Pacific/Honolulu")]
    [TestCase("gud", "D. Guam", "ca9", "GU", "Pacific/Guam")]
    [TestCase("prd", "D.P.R.", "ca1", "PR", "America/Puerto_Rico")]
    [TestCase("wyd", "D. Wyo.", "ca10", "WY", "America/Denver")]
    [TestCase("dcd", "D.D.C.", "cadc", "DC", "America/New_York")]
    [TestCase("ca9", "9th Cir.", "ca9", "CA", "America/Los_Angeles")]
    [TestCase("ca5", "5th Cir.", "ca5", "LA", "America/Chicago")]
    [TestCase("ca8", "8th Cir.", "ca8", "MO", "America/Chicago")]
    [TestCase("ca10", "10th Cir.", "ca10", "CO", "America/Denver")]
    [TestCase("kywd", "W.D. Ky.", "ca6", "KY", "America/Kentucky/Louisville")]
    [TestCase("txwd", "W.D. Tex.", "ca5", "TX", "America/Chicago")]
    public void Find_Court_Facts(string id, string cite, string circuit, string state, string zone)
    {
        var court = Catalog.Find(id)!;
        Assert.That((court.Cite, court.Circuit, court.ClerkState, court.PrimaryZone.Zone.Id), Is.EqualTo((cite, circuit, state, zone)));
    }

    [Test]
    public void Find_Arizona_KeepsStandardTimeAllYear()
    {
        var zone = Catalog.Find("azd")!.PrimaryZone.Zone;
        var offsets = Enumerable.Range(0, 366).Select(day => zone.AtStartOfDay(new LocalDate(2024, 1, 1).PlusDays(day)).Offset);
        Assert.That(offsets, Is.All.EqualTo(Offset.FromHours(-7)));
    }

    [TestCase("azb", "arb")]
    [TestCase("neb", "nebraskab")]
    [TestCase("cofc", "uscfc")]
    public void Find_PacerId_TheCourt(string pacerId, string id) => Assert.That(Catalog.Find(pacerId)?.Id, Is.EqualTo(id));

    [TestCase("californiad", "californiad cacd caed cand casd")]
    [TestCase("orld", "orld laed")]
    [TestCase("cusc", "cusc cit")]
    [TestCase("southcarolinaed", "southcarolinaed scd")]
    public void Candidates_FormerId_TheOldCourtAndItsSuccessors(string id, string courts) =>
        Assert.That(string.Join(' ', Catalog.Candidates(id).Select(c => c.Id)), Is.EqualTo(courts));

    [Test]
    public void Find_AbolishedCourt_ItselfWithoutRule() =>
        Assert.That(Catalog.Find("californiad"), Has.Property("Active").False.And.Property("TimeRule").Null);

    [Test]
    public void Text_UnknownFile_Refused() => Assert.That(() => EmbeddedData.Text("nothing.json"), Throws.ArgumentException);
}
