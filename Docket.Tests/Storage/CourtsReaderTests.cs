using Docket.Core.Storage;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Storage;

public sealed class CourtsReaderTests
{
    private const string Good = """
        { "courts": [
          { "id": "xd", "name": "District of X", "cite": "D.X.", "level": "district", "circuit": "ca9", "states": ["CA", "NV"], "clerkState": "CA",
            "zones": [ { "place": "West", "zone": "America/Los_Angeles" }, { "place": "East", "zone": "America/Denver", "office": false } ],
            "timeRule": "frcp", "pacerId": "xdc", "formerIds": ["oldx"], "active": false, "confidence": "seen", "source": "list",
            "cutoffs": [ { "time": "18:00", "from": "2014-10-16", "to": "2022-08-31", "except": "complaints", "citation": "Order 1" },
                         { "time": "17:30", "from": "2022-09-01", "citation": "Order 2", "confidence": "seen" } ] },
          { "id": "yd", "name": "District of Y", "cite": "D.Y.", "level": "district", "zones": [ { "place": "all", "zone": "America/Chicago" } ] }
        ] }
        """;

    [Test]
    public void Read_FullCourt_AllFields()
    {
        var court = CourtsReader.Read(Good).OrThrow("test").Find("xdc")!;
        Assert.Multiple(() =>
        {
            Assert.That(court, Has.Property("Name").EqualTo("District of X").And.Property("Cite").EqualTo("D.X.").And.Property("Level").EqualTo("district"));
            Assert.That(court.States, Is.EqualTo(new[] { "CA", "NV" }));
            Assert.That((court.Circuit, court.ClerkState, court.TimeRule, court.Confidence, court.Source), Is.EqualTo(("ca9", "CA", "frcp", "seen", "list")));
            Assert.That(
                court.Zones.Select(z => (z.Place, z.Zone.Id, z.Office)),
                Is.EqualTo(new[] { ("West", "America/Los_Angeles", true), ("East", "America/Denver", false) }));
            Assert.That(court.Active, Is.False);
            Assert.That(court.FormerIds, Is.EqualTo(new[] { "oldx" }));
            Assert.That(court.Cutoffs[0].To, Is.EqualTo(new LocalDate(2022, 8, 31)));
            Assert.That(court.Cutoffs[0].Except, Is.EqualTo("complaints"));
            Assert.That(court.Cutoffs[1].Time, Is.EqualTo(new LocalTime(17, 30)));
            Assert.That(court.Cutoffs[1].Confidence, Is.EqualTo("seen"));
        });
    }

    [Test]
    public void Read_ShortCourt_Defaults()
    {
        var court = CourtsReader.Read(Good).OrThrow("test").Find("yd")!;
        Assert.That(court.Active, Is.True);
        Assert.That(court.Zones[0].Office, Is.True);
        Assert.That(new[] { court.Circuit, court.ClerkState, court.TimeRule, court.PacerId, court.Confidence, court.Source }, Is.All.Null);
        Assert.That(court.States.Length + court.Cutoffs.Length + court.FormerIds.Length, Is.Zero);
    }

    [TestCase("America/Los_Angeles", "America/Los_Angles", "unknown-zone", 3, 43)]
    [TestCase("America/Chicago", "america/chicago", "unknown-zone", 7, 116)]
    [TestCase("\"timeRule\"", "\"timeRules\"", "unknown-field", 4, 5)]
    [TestCase("\"East\"", "7", "wrong-type", 3, 79)]
    [TestCase("\"place\": \"East\", ", "", "missing-field", 3, 68)]
    [TestCase("\"circuit\": \"ca9\"", "\"circuit\": 9", "wrong-type", 2, 90)]
    [TestCase("\"level\": \"district\", \"circuit\"", "\"level\": \"distrikt\", \"circuit\"", "unknown-word", 2, 67)]
    [TestCase("\"level\": \"district\", \"circuit\"", "\"circuit\"", "missing-field", 2, 3)]
    [TestCase("18:00", "24:00", "bad-time", 5, 28)]
    [TestCase("18:00", "6 pm", "bad-time", 5, 28)]
    [TestCase("2014-10-16", "2014-10-32", "bad-date", 5, 45)]
    [TestCase("2022-08-31", "2014-10-15", "range-reversed", 5, 65)]
    [TestCase("2022-09-01", "2022-08-31", "overlapping-ranges", 6, 18)]
    [TestCase("\"to\": \"2022-08-31\", ", "", "overlapping-ranges", 6, 18)]
    [TestCase("\"id\": \"yd\"", "\"id\": \"XD\"", "duplicate-id", 7, 3)]
    [TestCase("\"active\": false", "\"active\": \"no\"", "wrong-type", 4, 76)]
    [TestCase("America/Los_Angeles\"", "America/Los_Angeles\", \"office\": false", "no-office", 3, 16)]
    [TestCase("[ { \"place\": \"all\", \"zone\": \"America/Chicago\" } ]", "[]", "no-zone", 7, 88)]
    [TestCase(", \"zones\": [ { \"place\": \"all\", \"zone\": \"America/Chicago\" } ]", "", "missing-field", 7, 3)]
    [TestCase("\"courts\"", "\"court\"", "missing-field", 1, 1)]
    [TestCase("[\"CA\", \"NV\"]", "[\"CA\", 5]", "wrong-type", 2, 114)]
    public void Read_BrokenFile_RefusedWithPlace(string good, string broken, string code, int line, int column)
    {
        var result = CourtsReader.Read(Good.Replace(good, broken, StringComparison.Ordinal));
        Assert.That(result.Success, Is.False);
        Assert.That(result.Problems[0].Code, Is.EqualTo(code));
        Assert.That((result.Problems[0].Place.Line, result.Problems[0].Place.Column), Is.EqualTo((line, column)), result.Problems[0].Message);
    }

    [Test]
    public void Read_SeveralFaults_AllReportedInFileOrder()
    {
        var broken = Good.Replace("America/Denver", "Denver", StringComparison.Ordinal).Replace("17:30", "17.30", StringComparison.Ordinal);
        Assert.That(CourtsReader.Read(broken).Problems.Select(p => (p.Code, p.Place.Path)), Is.EqualTo(new[]
        {
            ("unknown-zone", "courts[0].zones[1].zone"),
            ("bad-time", "courts[0].cutoffs[1].time"),
        }));
    }

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("{ \"courts\": {} }")]
    [TestCase("{ \"courts\": [null] }")]
    [TestCase("{ \"courts\": [")]
    public void Read_NotTheFormat_Refused(string json) => Assert.That(CourtsReader.Read(json).Success, Is.False);

    [Test]
    public void Read_NoCourts_EmptyCatalog() => Assert.That(CourtsReader.Read("{ \"courts\": [] }").OrThrow("test").Courts, Is.Empty);
}
