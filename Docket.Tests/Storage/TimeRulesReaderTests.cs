using Docket.Core.Rules;
using Docket.Core.Storage;
using NUnit.Framework;

namespace Docket.Tests.Storage;

public sealed class TimeRulesReaderTests
{
    private const string Good = """
        { "timeRules": [
          { "id": "a", "family": "f", "citation": "R. 1", "from": "2000-01-01", "to": "2009-12-31",
            "serviceDays": { "mail": 5, "e-service": 0 }, "serviceCitation": "R. 1(d)", "source": "print", "confidence": "seen" },
          { "id": "b", "family": "f", "citation": "R. 1", "from": "2010-01-01",
            "serviceDays": {}, "serviceCitation": "R. 1(d)", "changed": "No more days.", "source": "print", "confidence": "seen" }
        ] }
        """;

    [Test]
    public void Read_TwoVersions_AllFields()
    {
        var rules = TimeRulesReader.Read(Good).OrThrow("test").Rules;
        Assert.That(rules.Select(rule => rule.Id), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(rules[0].ServiceDays, Is.EquivalentTo(new Dictionary<string, AddedDays> { ["mail"] = new(5), ["e-service"] = new(0) }));
        Assert.That(rules[0].To, Is.EqualTo(new NodaTime.LocalDate(2009, 12, 31)));
        Assert.That(rules[1].To, Is.Null);
        Assert.That(rules[1].Changed, Is.EqualTo("No more days."));
    }

    [TestCase("\"2010-01-01\"", "\"2009-12-31\"", "overlapping-ranges", 4, 59)]
    [TestCase("\"2009-12-31\"", "\"1999-12-31\"", "range-reversed", 2, 79)]
    [TestCase("\"2010-01-01\"", "\"2010-02-30\"", "bad-date", 4, 59)]
    [TestCase("\"id\": \"b\"", "\"id\": \"a\"", "duplicate-id", 4, 11)]
    [TestCase("\"changed\"", "\"chnaged\"", "unknown-field", 5, 54)]
    [TestCase("{}", "[]", "wrong-type", 5, 20)]
    [TestCase("\"mail\": 5", "\"mail\": -5", "bad-days", 3, 30)]
    [TestCase("\"mail\": 5", "\"mail\": 2.5", "bad-days", 3, 30)]
    [TestCase("\"mail\": 5", "\"mail\": \"5\"", "bad-days", 3, 30)]
    [TestCase("\"mail\": 5", "\"mail\": 100", "bad-days", 3, 30)]
    [TestCase("\"family\": \"f\", \"citation\": \"R. 1\", \"from\": \"2010-01-01\"", "\"citation\": \"R. 1\", \"from\": \"2010-01-01\"", "missing-field", 4, 3)]
    [TestCase("timeRules", "rules", "missing-field", 1, 1)]
    public void Read_BrokenFile_RefusedWithPlace(string good, string broken, string code, int line, int column)
    {
        var result = TimeRulesReader.Read(Good.Replace(good, broken, StringComparison.Ordinal));
        Assert.That(result.Success, Is.False);
        Assert.That(result.Problems[0].Code, Is.EqualTo(code));
        Assert.That((result.Problems[0].Place.Line, result.Problems[0].Place.Column), Is.EqualTo((line, column)));
    }

    [Test]
    public void Read_SeveralFaults_AllReportedInFileOrder()
    {
        var broken = Good
            .Replace("\"2000-01-01\"", "\"soon\"", StringComparison.Ordinal)
            .Replace("\"print\", \"confidence\": \"seen\" }\n]", "7 }\n]", StringComparison.Ordinal);
        Assert.That(TimeRulesReader.Read(broken).Problems.Select(p => p.Code), Is.EqualTo(new[] { "bad-date", "missing-field", "wrong-type" }));
    }

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("{ \"timeRules\": {} }")]
    [TestCase("{ \"timeRules\": [1] }")]
    [TestCase("{ \"timeRules\": [")]
    public void Read_NotTheFormat_Refused(string json) => Assert.That(TimeRulesReader.Read(json).Success, Is.False);
}
