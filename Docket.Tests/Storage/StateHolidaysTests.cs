using Docket.Core.Calendars;
using Docket.Core.Facts;
using Docket.Core.Storage;
using NUnit.Framework;

namespace Docket.Tests.Storage;

public sealed class StateHolidaysTests
{
    private const string Sound = """
        {
          "note": "two states", "source": ["their statutes"],
          "firstYear": 1971, "lastVerifiedYear": 2027, "lastYear": 2060,
          "effect": "forward only",
          "states": [
            { "code": "AZ", "name": "Arizona", "source": ["A.R.S. 1-301"], "note": "federal days only", "holidays": [] },
            { "code": "AK", "name": "Alaska", "holidays": [
              { "name": "Seward's Day", "on": "last Monday of March", "from": "1971-01-01", "observed": [], "citation": "AS 44.12.010" },
              { "name": "Alaska Day", "on": "October 18", "from": "1971-01-01", "observed": [], "effect": "both directions", "citation": "AS 44.12.010" }
            ] }
          ]
        }
        """;

    [Test]
    public void Read_SoundFile_GivesCalendarsByPostalCode()
    {
        var states = StateHolidaysReader.Read(Sound).OrThrow("sound.json");
        Assert.Multiple(() =>
        {
            Assert.That(states.Keys, Is.EqualTo(new[] { "AK", "AZ" }));
            Assert.That(states["AZ"].Rules, Is.Empty);
            Assert.That((states["AZ"].FirstYear, states["AZ"].LastVerifiedYear, states["AZ"].LastYear), Is.EqualTo((1971, 2027, 2060)));
            Assert.That(states["AK"].Name, Is.EqualTo("Alaska"));
            Assert.That(states["AK"].Rules.Select(rule => rule.Part), Is.All.EqualTo("Alaska"));
            Assert.That(states["AK"].Rules.Select(rule => rule.Effect), Is.EqualTo(new[] { HolidayEffect.ForwardOnly, HolidayEffect.BothDirections }));
        });
    }

    [TestCase("\"effect\": \"forward only\",", "", "missing-field 1:1")]
    [TestCase("\"forward only\"", "\"forward\"", "unknown-word 4:13")]
    [TestCase("\"source\": [\"their statutes\"],", "", "missing-field 1:1")]
    [TestCase("\"firstYear\": 1971, ", "", "missing-field 1:1")]
    [TestCase("\"note\": \"two states\"", "\"notes\": \"two states\"", "unknown-field 2:3")]
    [TestCase("\"code\": \"AZ\", ", "", "missing-field 6:5")]
    [TestCase("\"AZ\"", "\"Az\"", "bad-code 6:15")]
    [TestCase("\"AZ\"", "\"ARI\"", "bad-code 6:15")]
    [TestCase("\"AZ\"", "4", "wrong-type 6:15")]
    [TestCase("\"AK\"", "\"AZ\"", "duplicate-code 7:15")]
    [TestCase("\"name\": \"Arizona\", ", "", "missing-field 6:5")]
    [TestCase(", \"holidays\": [] }", " }", "missing-field 6:5")]
    [TestCase("\"code\": \"AZ\"", "\"code\": \"AZ\", \"region\": 4", "unknown-field 6:21")]
    [TestCase("October 18", "October 32", "bad-day 9:37")]
    [TestCase("Alaska Day", "Seward's Day", "overlap 9:7")]
    public void Read_BrokenFile_IsRefusedWithItsPlace(string sound, string broken, string expected)
    {
        Assert.That(Sound, Does.Contain(sound));
        Assert.That(Found(Sound.Replace(sound, broken, StringComparison.Ordinal)), Is.EqualTo(new[] { expected }));
    }

    [TestCase("", "broken-json 1:1")]
    [TestCase("[]", "wrong-type 1:1")]
    public void Read_NoObject_IsRefused(string json, string expected) => Assert.That(Found(json), Is.EqualTo(new[] { expected }));

    [Test]
    public void Read_NoStates_IsRefused() =>
        Assert.That(
            Found("{ \"source\": [\"x\"], \"firstYear\": 1971, \"lastVerifiedYear\": 1971, \"lastYear\": 1971, \"effect\": \"forward only\", \"states\": [] }"),
            Is.EqualTo(new[] { "empty-list 1:119" }));

    private static IEnumerable<string> Found(string json) =>
        from problem in StateHolidaysReader.Read(json).Problems
        where problem.Severity == Severity.Error
        select $"{problem.Code} {problem.Place.Line}:{problem.Place.Column}";
}
