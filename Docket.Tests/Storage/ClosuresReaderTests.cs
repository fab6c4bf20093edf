using Docket.Core.Facts;
using Docket.Core.Storage;
using Docket.Tests.TestKit;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Storage;

public sealed class ClosuresReaderTests
{
    private const string Sound = """
        { "closures": [
            { "court": "cand", "on": "2023-01-05", "why": "storm", "source": "General Order 1" },
            { "court": "nysd", "on": "2023-01-05", "source": "notice" },
            { "court": "cand", "on": "2023-01-04", "source": "General Order 1" }
          ] }
        """;

    [Test]
    public void Read_SoundFile_GivesEachCourtItsDaysInFileOrder()
    {
        var closures = ClosuresReader.Read(Sound, BuiltInLaw.Courts).OrThrow("closures.json").ByCourt;
        Assert.That(closures.Keys, Is.EqualTo(new[] { "cand", "nysd" }));
        Assert.That(closures["cand"], Is.EqualTo(new[] { new Closure(new LocalDate(2023, 1, 5), "storm", "General Order 1"), new Closure(new LocalDate(2023, 1, 4), null, "General Order 1") }));
    }

    [TestCase("\"cand\", \"on\": \"2023-01-05\"", "¦\"cadn\", \"on\": \"2023-01-05\"", "unknown-court")]
    [TestCase("\"nysd\"", "¦7", "wrong-type")]
    [TestCase("""{ "court": "nysd", """, "¦{ ", "missing-field")]
    [TestCase("""{ "court": "nysd", "on": "2023-01-05", """, """¦{ "court": "nysd", """, "missing-field")]
    [TestCase("\"2023-01-04\"", "¦\"2023-02-29\"", "bad-date")]
    [TestCase("\"2023-01-04\"", "¦20230104", "wrong-type")]
    [TestCase("""{ "court": "cand", "on": "2023-01-04",""", """¦{ "court": "cand", "on": "2023-01-05",""", "duplicate-closure")]
    [TestCase("""{ "court": "nysd", "on": "2023-01-05", "source": "notice" }""", """¦{ "court": "nysd", "on": "2023-01-05" }""", "missing-field")]
    [TestCase("\"why\"", "¦\"reason\"", "unknown-field")]
    [TestCase("\"storm\"", "¦\"\"", "wrong-type")]
    [TestCase("] }", "], ¦\"closings\": [] }", "unknown-field")]
    public void Read_BrokenFile_IsRefusedWithItsPlace(string sound, string broken, string code)
    {
        Assert.That(Sound, Does.Contain(sound));
        var marked = Marked.Parse(Sound.Replace(sound, broken, StringComparison.Ordinal));
        Assert.That(ClosuresReader.Read(marked.Text, BuiltInLaw.Courts).Problems.Select(p => (p.Code, p.Place.Line, p.Place.Column)), Is.EqualTo(new[] { (code, marked.Line, marked.Column) }));
    }

    [Test]
    public void Read_UnknownCourt_SaysWhichWasMeant() => Assert.That(
        ClosuresReader.Read(Sound.Replace("nysd", "nsyd", StringComparison.Ordinal), BuiltInLaw.Courts).Problems.Single().Message,
        Does.Contain("\"nsyd\"").And.Contain("did you mean nysd"));

    [TestCase("", "broken-json")]
    [TestCase("[]", "wrong-type")]
    [TestCase("{ }", "missing-field")]
    [TestCase("""{ "closures": [] }""", "empty-list")]
    [TestCase("""{ "closures": ["cand"] }""", "wrong-type")]
    public void Read_NotTheFormat_IsRefused(string json, string code) =>
        Assert.That(ClosuresReader.Read(json, BuiltInLaw.Courts).Problems.Select(p => p.Code), Is.EqualTo(new[] { code }));
}
