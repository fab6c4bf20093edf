using Docket.Core;
using Docket.Core.Facts;
using Docket.Core.Rules;
using Docket.Core.Storage;
using NUnit.Framework;

namespace Docket.Tests.Rules;

public sealed class RuleBookChecksTests
{
    private const string Events = """
        { "events": [ { "id": "samples-served", "name": "the samples are served" }, { "id": "samples-returned", "name": "the samples are returned" } ],
          "partyKinds": [ { "id": "laboratory", "name": "a laboratory" } ], "causes": [ { "id": "assay", "name": "an assay" } ] }
        """;

    private const string Set = """
        { "set": "my", "name": "Our rules", "courts": ["cand"], "levels": ["appeals", "state.ca"],
          "rules": [
            { "id": "my.7", "citation": "R. 7", "what": "Return", "levels": ["district"], "timeRule": "frap", "metBy": "samples-returned",
              "when": { "party": ["laboratory"], "cause": ["assay"] }, "versions": [ { "phrase": "10 days after samples-served" } ],
              "examples": [ { "given": { "samples-served": "2022-04-22" }, "court": "cand", "date": "2022-05-02", "authority": "by hand" } ],
              "source": "print", "confidence": "seen" },
            { "id": "my.8", "citation": "R. 8", "what": "Reply", "versions": [ { "phrase": "7 days after my.7" } ], "source": "print", "confidence": "seen" }
          ] }
        """;

    [Test]
    public void BuiltInRules_AsTheyShip_AreSound() =>
        Assert.That(RuleBookChecks.Of(Law.BuiltIn.Book).Select(p => $"{p.Set}: {p.Problem.Place.Path}: {p.Problem.Message}"), Is.Empty);

    [Test]
    public void SoundBook_HasNoProblems() => Assert.That(RuleBookChecks.Of(Book(Set)), Is.Empty);

    [TestCase("days after samples-served", "days after sample-served", "unknown-id", 3, "my.7 hangs on \"sample-served\"", "did you mean \"samples-served\"?")]
    [TestCase("days after my.7", "days after my.77", "unknown-id", 7, "my.8 hangs on \"my.77\"", "did you mean \"my.7\"?")]
    [TestCase("\"metBy\": \"samples-returned\"", "\"metBy\": \"my.8\"", "unknown-id", 3, "my.7 is met by \"my.8\", which is no event")]
    [TestCase("{ \"samples-served\"", "{ \"served\"", "unknown-id", 3, "An example of my.7 gives \"served\"")]
    [TestCase("\"party\": [\"laboratory\"]", "\"party\": [\"labratory\"]", "unknown-word", 3, "the kind of party \"labratory\"", "did you mean \"laboratory\"?")]
    [TestCase("\"party\": [\"laboratory\"]", "\"notParty\": [\"chemist\"]", "unknown-word", 3, "the kind of party \"chemist\"")]
    [TestCase("\"cause\": [\"assay\"]", "\"cause\": [\"assay\", \"essay\"]", "unknown-word", 3, "the cause \"essay\"")]
    [TestCase("\"cause\": [\"assay\"]", "\"cause\": [\"assay\"], \"notCause\": [\"tort\"]", "unknown-word", 3, "the cause \"tort\"")]
    [TestCase("\"courts\": [\"cand\"]", "\"courts\": [\"cadn\"]", "unknown-court", 1, "\"cadn\"", "did you mean \"cand\"?")]
    [TestCase("\"appeals\"", "\"apeals\"", "unknown-level", 1, "\"apeals\"", "did you mean \"appeals\"?")]
    [TestCase("\"state.ca\"", "\"state.zz\"", "unknown-level", 1, "\"state.zz\"")]
    [TestCase("\"levels\": [\"district\"]", "\"levels\": [\"state.ca\"]", "unknown-level", 3, "my.7 is for courts of the level \"state.ca\"")]
    [TestCase("\"timeRule\": \"frap\"", "\"timeRule\": \"frap-26\"", "unknown-family", 3, "the time rule \"frap-26\"")]
    [TestCase("\"timeRule\": \"frap\"", "\"clock\": [ { \"stops\": \"samples-lost\", \"until\": \"samples-returned\", \"citation\": \"R. 7\" } ]", "unknown-id", 3, "The clock of my.7 names \"samples-lost\"")]
    [TestCase("\"timeRule\": \"frap\"", "\"onceStarted\": [\"samples-returned\"]", "unknown-id", 3, "\"onceStarted\" of my.7 names \"samples-returned\", which its words do not")]
    [TestCase("days after samples-served", "days after the later of samples-served and my.8", "cycle", 3, "my.7 hangs on itself")]
    [TestCase("7 days after my.7", "7 days after my.8", "cycle", 7, "my.8 hangs on itself")]
    [TestCase("\"id\": \"my.8\"", "\"id\": \"samples-returned\"", "duplicate-id", 7, "\"samples-returned\" is the id of two rules, or of a rule and an event")]
    public void UnsoundBook_IsRefusedWithSetPlaceAndWhatIsWrong(string sound, string broken, string code, int line, params string[] said)
    {
        Assert.That(Set, Does.Contain(sound));
        var found = RuleBookChecks.Of(Book(Set.Replace(sound, broken, StringComparison.Ordinal))).Where(p => p.Problem.Severity == Severity.Error).ToList();
        var problem = found.FirstOrDefault(p => p.Problem.Code == code && p.Problem.Place.Line == line);
        Assert.That(problem.Problem, Is.Not.Null, string.Join("\n", found));
        Assert.That(problem.Set, Is.EqualTo("my"));
        foreach (var words in said)
            Assert.That(problem.Problem.Message, Does.Contain(words));
    }

    [Test]
    public void RuleIdOfTwoSets_IsRefusedInBoth()
    {
        var other = Set.Replace("\"set\": \"my\"", "\"set\": \"other\"", StringComparison.Ordinal).Replace("my.8", "other.8", StringComparison.Ordinal);
        Assert.That(
            RuleBookChecks.Of(Book(Set, other)).Select(p => (p.Set, p.Problem.Code, p.Problem.Place.Line)),
            Is.EqualTo(new[] { ("my", "duplicate-id", 3), ("other", "duplicate-id", 3) }));
    }

    [TestCase("\"metBy\": \"samples-returned\",", "", "samples-returned", "events")]
    [TestCase("\"party\": [\"laboratory\"], \"cause\": [\"assay\"]", "\"party\": [\"laboratory\"]", "assay", "causes")]
    public void UnusedWord_IsAWarning(string sound, string without, string word, string list)
    {
        var (set, problem) = RuleBookChecks.Of(Book(Set.Replace(sound, without, StringComparison.Ordinal))).Single();
        Assert.That((set, problem.Severity, problem.Code, problem.Place.Path), Is.EqualTo(("events", Severity.Warning, "unused-word", list)));
        Assert.That(problem.Message, Does.Contain($"\"{word}\""));
    }

    private static LawBook Book(params string[] sets)
    {
        var book = VocabularyReader.Read(Events).OrThrow("events.json") with { Sets = [.. sets.Select(s => RuleSetReader.Read(s).OrThrow("set.json"))] };
        return Law.BuiltIn.Book with { ReadDeadlineRules = () => book };
    }
}
