using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Facts;

public sealed class CourtCatalogTests
{
    private static readonly CourtCatalog Small = new([
        Courts.Court("alpha") with { PacerId = "alp", FormerIds = ["old", "shared"] },
        Courts.Court("beta") with { PacerId = "alpha", FormerIds = ["shared", "alp"] },
        Courts.Court("gone") with { Active = false },
        Courts.Court("heir") with { FormerIds = ["gone"] },
        Courts.Court("twin1") with { PacerId = "twin" },
        Courts.Court("twin2") with { PacerId = "twin" },
        Courts.Court("late") with { FormerIds = ["twin"] },
    ]);

    [TestCase("alpha", "alpha", TestName = "Find_OwnIdThatIsAlsoAPacerId_OwnIdWins")]
    [TestCase("alp", "alpha", TestName = "Find_PacerIdThatIsAlsoAFormerId_PacerIdWins")]
    [TestCase("old", "alpha", TestName = "Find_FormerIdOfOneCourt_ThatCourt")]
    [TestCase("gone", "gone", TestName = "Find_AbolishedCourtWithAnHeir_TheCourtItself")]
    [TestCase("ALPHA", "alpha", TestName = "Find_Capitals_SameCourt")]
    [TestCase("OLD", "alpha", TestName = "Find_FormerIdInCapitals_SameCourt")]
    public void Find_KnownId(string id, string court) => Assert.That(Small.Find(id)?.Id, Is.EqualTo(court));

    [TestCase("shared", TestName = "Find_FormerIdOfSeveralCourts_Null")]
    [TestCase("twin", TestName = "Find_PacerIdOfSeveralCourts_NullAndNotTheFormerOne")]
    [TestCase("nowhere", TestName = "Find_UnknownId_Null")]
    [TestCase("", TestName = "Find_Empty_Null")]
    [TestCase(" alpha", TestName = "Find_LeadingSpace_Null")]
    public void Find_NoSingleCourt(string id) => Assert.That(Small.Find(id), Is.Null);

    [TestCase("shared", "alpha beta")]
    [TestCase("gone", "gone heir")]
    [TestCase("alpha", "alpha beta")]
    [TestCase("twin", "twin1 twin2 late")]
    [TestCase("nowhere", "")]
    public void Candidates_BestFirst(string id, string courts) =>
        Assert.That(string.Join(' ', Small.Candidates(id).Select(c => c.Id)), Is.EqualTo(courts));

    [Test]
    public void Candidates_CourtThatNamesItselfTwice_StandsOnce()
    {
        var catalog = new CourtCatalog([Courts.Court("solo") with { PacerId = "solo", FormerIds = ["solo"] }]);
        Assert.That(catalog.Candidates("solo"), Has.Length.EqualTo(1));
    }

    [Test]
    public void Constructor_SameIdInOtherCase_Refused() =>
        Assert.That(() => new CourtCatalog([Courts.Court("cand"), Courts.Court("CAND")]), Throws.ArgumentException.With.Message.Contains("CAND"));

    [Test]
    public void Constructor_CourtWithoutZone_Refused() =>
        Assert.That(() => new CourtCatalog([Courts.Court("cand") with { Zones = [] }]), Throws.ArgumentException.With.Message.Contains("time zone"));

    [Test]
    public void With_KnownAndNewCourt_ReplacesInPlaceAndAdds()
    {
        var grown = Small.With([Courts.Court("newest"), Courts.Court("BETA") with { Name = "Changed" }]);
        Assert.That(grown.Courts.Select(c => c.Id), Is.EqualTo(new[] { "alpha", "BETA", "gone", "heir", "twin1", "twin2", "late", "newest" }));
        Assert.That(grown.Find("beta")?.Name, Is.EqualTo("Changed"));
        Assert.That(grown.Find("shared")?.Id, Is.EqualTo("alpha"), "the court that took beta's place has no former id");
        Assert.That(Small.Find("beta")?.Name, Is.EqualTo("Court of beta"), "the old catalog is unchanged");
    }

    [Test]
    public void With_OneIdTwice_Refused() =>
        Assert.That(() => Small.With([Courts.Court("x"), Courts.Court("x")]), Throws.ArgumentException);

    [TestCase("cadn", "cand", TestName = "Suggest_TwoLettersSwapped")]
    [TestCase("nysdd", "nysd", TestName = "Suggest_OneLetterTooMany")]
    [TestCase("tsxd", "txsd", TestName = "Suggest_SwapInTheMiddle")]
    [TestCase("azbk", "arb", TestName = "Suggest_SlipInPacerId")]
    [TestCase("sdny", "nysd", TestName = "Suggest_CitationRunTogether")]
    [TestCase("N.D. Cal.", "cand", TestName = "Suggest_Citation")]
    [TestCase("Western District of Texas", "txwd", TestName = "Suggest_WordsOfTheName")]
    [TestCase("delaware", "ded", TestName = "Suggest_StateByName")]
    [TestCase("CADN", "cand", TestName = "Suggest_Capitals")]
    public void Suggest_Slip_ClosestFirst(string given, string expected) => Assert.That(BuiltInLaw.Courts.Suggest(given)[0], Is.EqualTo(expected));

    [TestCase("")]
    [TestCase("  ")]
    [TestCase("..")]
    [TestCase("qqqqqq")]
    [TestCase("supreme court of the moon")]
    public void Suggest_NothingClose_Empty(string given) => Assert.That(BuiltInLaw.Courts.Suggest(given), Is.Empty);

    [Test]
    public void Suggest_ManyClose_AtMostThreeAndSittingCourtsFirst()
    {
        var suggested = BuiltInLaw.Courts.Suggest("california");
        Assert.That(suggested, Has.Length.EqualTo(3));
        Assert.That(suggested.Select(id => BuiltInLaw.Courts.Find(id)!.Active), Is.All.True);
    }
}
