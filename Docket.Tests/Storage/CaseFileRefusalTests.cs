using System.Text;
using Docket.Core;
using Docket.Core.Facts;
using Docket.Core.Storage;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Storage;

/// <summary>One fault a file; the mark ¦ is where it must be reported.</summary>
public sealed class CaseFileRefusalTests
{
    [TestCase("""¦{ "number": "1" }""", "", "missing-field", "\"court\": \"cand\"")]
    [TestCase("""¦{ "court": "cand" }""", "", "missing-field", "\"number\"")]
    [TestCase("""{ "court": ¦"", "number": "1" }""", "court", "wrong-type", "not empty")]
    [TestCase("""{ "court": ¦7, "number": "1" }""", "court", "wrong-type", "the number 7")]
    [TestCase("""{ "court": "cand", "number": "1", ¦"Caption": "x" }""", "Caption", "unknown-field", "caption")]
    [TestCase("""{ "court": "cand", "number": "1", "sealed": ¦"yes" }""", "sealed", "wrong-type", "true or false")]
    [TestCase("""{ "court": "cand", "number": "1", "rules": ¦"frcp" }""", "rules", "wrong-type", "a list")]
    [TestCase("""{ "court": "cand", "number": "1", "rules": ["frcp", ¦3] }""", "rules[1]", "wrong-type", "the number 3")]
    [TestCase("""{ "court": "cand", "number": "1", "closures": [ ¦"2022-01-03" ] }""", "closures[0]", "wrong-type", "an object")]
    [TestCase("""{ "court": "cand", "number": "1", "closures": [ ¦{ "why": "snow" } ] }""", "closures[0]", "missing-field", "\"on\"")]
    [TestCase("""{ "court": "cand", "number": "1", "closures": [ { "on": ¦"2022-13-01" } ] }""", "closures[0].on", "bad-date", "2022-13-01")]
    [TestCase("""{ "court": "cand", "number": "1", "parties": ¦{} }""", "parties", "wrong-type", "a list")]
    [TestCase("""{ "court": "cand", "number": "1", "parties": [ ¦{ "name": "x" } ] }""", "parties[0]", "missing-field", "\"id\"")]
    [TestCase("""{ "court": "cand", "number": "1", "parties": [ { "id": ¦"the plaintiff" } ] }""", "parties[0].id", "bad-id", "the plaintiff")]
    [TestCase("""{ "court": "cand", "number": "1", "parties": [ { "id": ¦"clerk" } ] }""", "parties[0].id", "bad-id", "meaning of its own")]
    [TestCase("""{ "court": "cand", "number": "1", "parties": [ { "id": ¦"all" } ] }""", "parties[0].id", "bad-id", "all")]
    [TestCase("{ \"court\": \"cand\", \"number\": \"1\", \"parties\": [\n  { \"id\": \"p\" },\n  { \"id\": ¦\"p\" } ] }", "parties[1].id", "duplicate-id", "line 2")]
    [TestCase("""{ "court": "cand", "number": "1", "parties": [ { "id": "p", ¦"role": "x" } ] }""", "parties[0].role", "unknown-field", "responsible")]
    [TestCase("¦[]", "", "wrong-type", "a list")]
    [TestCase("¦null", "", "wrong-type", "null")]
    [TestCase("¦\"case\"", "", "wrong-type", "the text")]
    public void Read_BadCase_Refused(string marked, string path, string code, string words) => Refuse(marked, path, code, words);

    [TestCase("""¦{ "filed": "2022-04-14" }""", "", "missing-id", "give it an id")]
    [TestCase("""¦{ "ecf": "1" }""", "", "missing-field", "\"filed\"")]
    [TestCase("""¦7""", "", "wrong-type", "the number 7")]
    [TestCase("""{ "ecf": ¦"", "filed": "2022-04-14" }""", ".ecf", "wrong-type", "not empty")]
    [TestCase("""{ "ecf": ¦1.5, "filed": "2022-04-14" }""", ".ecf", "wrong-type", "1.5")]
    [TestCase("""{ "ecf": ¦-5, "filed": "2022-04-14" }""", ".ecf", "wrong-type", "-5")]
    [TestCase("""{ "ecf": ¦"1 and 2", "filed": "2022-04-14" }""", ".ecf", "bad-id", "1 and 2")]
    [TestCase("""{ "id": ¦"#1", "filed": "2022-04-14" }""", ".id", "bad-id", "#1")]
    [TestCase("""{ "id": ¦"é", "filed": "2022-04-14" }""", ".id", "bad-id", "é")]
    [TestCase("""{ "ecf": "1", "filed": ¦"2023-02-29" }""", ".filed", "bad-date", "2023-02-29")]
    [TestCase("""{ "ecf": "1", "filed": ¦"April 14, 2022" }""", ".filed", "bad-date", "year-month-day")]
    [TestCase("""{ "ecf": "1", "filed": ¦"2022-4-14" }""", ".filed", "bad-date", "2022-4-14")]
    [TestCase("""{ "ecf": "1", "filed": ¦"0000-01-01" }""", ".filed", "bad-date", "0000-01-01")]
    [TestCase("""{ "ecf": "1", "filed": ¦"-0044-03-15" }""", ".filed", "bad-date", "-0044-03-15")]
    [TestCase("""{ "ecf": "1", "filed": ¦20220414 }""", ".filed", "wrong-type", "20220414")]
    [TestCase("""{ "ecf": "1", "filed": "2022-04-14", "entered": ¦"2022-04-13" }""", ".entered", "entered-before-filed", "2022-04-14")]
    [TestCase("""{ "ecf": "1", "filed": "2022-04-14", ¦"effect": [] }""", ".effect", "unknown-field", "effects")]
    [TestCase("""{ "ecf": "1", "filed": "2022-04-14", "effects": ¦{ "vacates": "a" } }""", ".effects", "wrong-type", "a list")]
    [TestCase("""{ "ecf": "1", "filed": "2022-04-14", "note": ¦"x" }""", ".note", "wrong-type", "true or false")]
    [TestCase("""{ "ecf": "1", "filed": "2022-04-14", "source": ¦"22.pdf" }""", ".source", "wrong-type", "22.pdf")]
    [TestCase("""{ "ecf": "1", "filed": "2022-04-14", "source": ¦{ } }""", ".source", "missing-field", "document, page, quote")]
    [TestCase("""{ "ecf": "1", "filed": "2022-04-14", "source": { "page": ¦0 } }""", ".source.page", "wrong-type", "from 1")]
    [TestCase("""{ "ecf": "1", "filed": "2022-04-14", "source": { "page": ¦1.5 } }""", ".source.page", "wrong-type", "1.5")]
    [TestCase("""{ "ecf": "1", "filed": "2022-04-14", "source": { "page": ¦99999999999 } }""", ".source.page", "wrong-type", "99999999999")]
    [TestCase("""{ "ecf": "1", "filed": "2022-04-14", "source": { "quote": "x", ¦"line": 3 } }""", ".source.line", "unknown-field", "quote")]
    public void Read_BadEntry_Refused(string marked, string path, string code, string words) =>
        Refuse($$"""{ "court": "cand", "number": "1", "entries": [ {{marked}} ] }""", "entries[0]" + path, code, words);

    [TestCase("""¦{ }""", "", "no-verb", "records, sets, proposes")]
    [TestCase("""¦{ "set": "a", "due": null }""", "", "no-verb", "sets")]
    [TestCase("""¦{ "vacates": "a", "continues": "a", "due": null }""", "", "two-verbs", "vacates and continues")]
    [TestCase("""¦"vacates" """, "", "wrong-type", "an effect")]
    [TestCase("""{ "vacates": ¦7 }""", ".vacates", "wrong-type", "list of ids")]
    [TestCase("""{ "vacates": ¦"" }""", ".vacates", "wrong-type", "list of ids")]
    [TestCase("""{ "vacates": ¦[] }""", ".vacates", "empty-list", "at least one")]
    [TestCase("""{ "vacates": ["a", ¦"the b"] }""", ".vacates[1]", "bad-id", "the b")]
    [TestCase("""{ "vacates": [¦"all"] }""", ".vacates[0]", "bad-id", "all")]
    [TestCase("""{ "vacates": [¦1] }""", ".vacates[0]", "wrong-type", "the number 1")]
    [TestCase("""{ "vacates": ¦{ } }""", ".vacates", "missing-field", "\"order\": \"22\"")]
    [TestCase("""{ "vacates": { "order": ¦22 } }""", ".vacates.order", "wrong-type", "the number 22")]
    [TestCase("""{ "vacates": { "order": "22", ¦"except": "a" } }""", ".vacates.except", "unknown-field", "order")]
    [TestCase("""{ "vacates": "a", ¦"on": "2022-01-03" }""", ".on", "unknown-field", "if, vacates")]
    [TestCase("""{ "vacates": "a", "if": ¦"no records" }""", ".if", "bad-id", "no records")]
    [TestCase("""{ "satisfies": ¦"all" }""", ".satisfies", "bad-target", "name the ids")]
    [TestCase("""{ "continues": ¦"all", "due": null }""", ".continues", "bad-target", "extends, vacates and stays")]
    [TestCase("""{ "confirms": ¦{ "order": "22" } }""", ".confirms", "wrong-type", "an id, a list of ids;")]
    [TestCase("""¦{ "continues": "a" }""", "", "missing-field", "null where the docket does not state")]
    [TestCase("""{ "continues": "a", "due": ¦true }""", ".due", "wrong-type", "a date, a phrase or null")]
    [TestCase("""¦{ "extends": "a" }""", "", "by-or-to", "neither")]
    [TestCase("""¦{ "extends": "a", "by": "1 day", "to": "2022-01-03" }""", "", "by-or-to", "both")]
    [TestCase("""{ "extends": "a", "by": "30 ¦moons" }""", ".by", "bad-phrase", "moons")]
    [TestCase("""{ "extends": "a", "by": ¦30 }""", ".by", "wrong-type", "the number 30")]
    [TestCase("""{ "extends": "a", "to": ¦"next week" }""", ".to", "bad-date", "next week")]
    [TestCase("""{ "extends": "a", "to": ¦"2022-06-22T24:00" }""", ".to", "bad-date", "24:00")]
    [TestCase("""{ "satisfies": "a", "remains": ¦"b" }""", ".remains", "remains-without-partly", "partly")]
    [TestCase("""{ "satisfies": "a", "partly": ¦true }""", ".partly", "wrong-type", "a text")]
    [TestCase("""¦{ "finds": "a" }""", "", "missing-field", "true or false")]
    [TestCase("""{ "finds": "a", "is": ¦"true" }""", ".is", "wrong-type", "true or false")]
    [TestCase("""¦{ "overrides": "a" }""", "", "missing-field", "\"due\"")]
    [TestCase("""{ "overrides": "a", "due": ¦"30 days after b" }""", ".due", "bad-date", "30 days after b")]
    [TestCase("""{ "overrides": "a", "due": ¦null }""", ".due", "wrong-type", "null")]
    [TestCase("""{ "records": ¦"22" }""", ".records", "bad-id", "a letter")]
    [TestCase("""{ "records": "a", "party": ¦"U.S. Attorney" }""", ".party", "bad-id", "U.S. Attorney")]
    [TestCase("""{ "records": "a", "on": ¦"yesterday" }""", ".on", "bad-date", "yesterday")]
    [TestCase("""{ "grants": ¦23 }""", ".grants", "wrong-type", "the number 23")]
    [TestCase("""{ "denies": ¦"motion to stay" }""", ".denies", "bad-id", "motion to stay")]
    [TestCase("""{ "grants": "23", "except": [¦"a b"] }""", ".except[0]", "bad-id", "a b")]
    [TestCase("""{ "grants": "23", "with": [ ¦{ "grants": "22" } ] }""", ".with[0]", "bad-nesting", "grants")]
    [TestCase("""{ "grants": "23", "with": [ ¦{ "proposes": [ { "vacates": "a" } ] } ] }""", ".with[0]", "bad-nesting", "proposes")]
    [TestCase("""{ "proposes": [ ¦{ "grants": "22" } ] }""", ".proposes[0]", "bad-nesting", "inside a proposal")]
    [TestCase("""{ "proposes": [ ¦{ "proposes": [ { "vacates": "a" } ] } ] }""", ".proposes[0]", "bad-nesting", "inside a proposal")]
    [TestCase("""{ "proposes": ¦[] }""", ".proposes", "empty-list", "at least one")]
    [TestCase("""{ "proposes": ¦{ "vacates": "a" } }""", ".proposes", "wrong-type", "a list")]
    [TestCase("""{ "proposes": [ { "vacates": ¦1 } ] }""", ".proposes[0].vacates", "wrong-type", "the number 1")]
    [TestCase("""{ "grants": "23", "with": [ { "sets": "a", "due": ¦"2023-02-30" } ] }""", ".with[0].due", "bad-date", "2023-02-30")]
    [TestCase("""{ "stays": "all", "mode": ¦"stops" }""", ".mode", "unknown-word", "tolls, extends, suspends")]
    [TestCase("""{ "stays": ¦7 }""", ".stays", "wrong-type", "an id, a list of ids, \"all\"")]
    [TestCase("""{ "lifts": ¦[] }""", ".lifts", "wrong-type", "a text")]
    [TestCase("""{ "closes": ¦"over" }""", ".closes", "unknown-word", "dismissed, judgment, transferred, remanded")]
    [TestCase("""{ "reopens": ¦false }""", ".reopens", "unknown-word", "\"reopens\" is true")]
    [TestCase("""¦{ "corrects": "17" }""", "", "missing-field", "\"effects\" is missing")]
    [TestCase("""{ "corrects": "17", "effects": [ ¦{ "corrects": "16", "effects": [] } ] }""", ".effects[0]", "bad-nesting", "cannot stand inside a correction")]
    [TestCase("""{ "proposes": [ ¦{ "corrects": "17", "effects": [] } ] }""", ".proposes[0]", "bad-nesting", "cannot stand inside a proposal")]
    public void Read_BadEffect_Refused(string marked, string path, string code, string words) => RefuseEffect(marked, path, code, words);

    [TestCase("""¦{ "sets": "a" }""", "", "missing-field", "\"due\"")]
    [TestCase("""{ "sets": ¦"all", "due": null }""", ".sets", "bad-id", "all")]
    [TestCase("""{ "sets": ¦"the answer", "due": null }""", ".sets", "bad-id", "the answer")]
    [TestCase("""{ "sets": "a", "due": ¦"2022-02-30" }""", ".due", "bad-date", "2022-02-30")]
    [TestCase("""{ "sets": "a", "due": ¦"2023-02-29T17:00" }""", ".due", "bad-date", "2023-02-29")]
    [TestCase("""{ "sets": "a", "due": ¦"2023-02-28T25:00" }""", ".due", "bad-date", "25:00")]
    [TestCase("""{ "sets": "a", "due": ¦"0000-01-01" }""", ".due", "bad-date", "0000-01-01")]
    [TestCase("""{ "sets": "a", "due": ¦"" }""", ".due", "wrong-type", "a date, a phrase or null")]
    [TestCase("""{ "sets": "a", "due": null, "kind": ¦"Hearing" }""", ".kind", "unknown-word", "deadline, hearing")]
    [TestCase("""{ "sets": "a", "due": null, "authority": ¦"court" }""", ".authority", "unknown-word", "ordered, agreed, rule, statute")]
    [TestCase("""{ "sets": "a", "due": null, "authority": ¦null }""", ".authority", "unknown-word", "null")]
    [TestCase("""{ "sets": "a", "due": null, "what": ¦["x"] }""", ".what", "wrong-type", "a list")]
    [TestCase("""{ "sets": "a", "due": null, "done": ¦"2022-09-31" }""", ".done", "bad-date", "2022-09-31")]
    [TestCase("""{ "sets": "a", "due": null, "every": ¦"now and then" }""", ".every", "bad-every", "first Monday of each month")]
    [TestCase("""{ "sets": "a", "due": null, "every": ¦"72 hours" }""", ".every", "bad-every", "first Monday of each month")]
    [TestCase("""{ "sets": "a", "due": null, "every": ¦"fifth Monday of each month" }""", ".every", "bad-every", "first Monday of each month")]
    [TestCase("""{ "sets": "a", "due": "2023-01-12", "every": "60 days", "done": ¦"2023-01-10" }""", ".done", "series-done", "which instance was met")]
    [TestCase("""{ "sets": "a", "due": null, "until": ¦"2024-01-12" }""", ".until", "without-every", "say how it recurs")]
    [TestCase("""{ "sets": "a", "due": null, "counting": ¦"chained" }""", ".counting", "without-every", "say how it recurs")]
    [TestCase("""{ "sets": "a", "due": null, "every": "60 days", "counting": ¦"both" }""", ".counting", "unknown-word", "anchored, chained")]
    [TestCase("""{ "sets": "a", "due": null, ¦"dueDate": null }""", ".dueDate", "unknown-field", "computedAs")]
    public void Read_BadSetting_Refused(string marked, string path, string code, string words) => RefuseEffect(marked, path, code, words);

    [TestCase("""{ "sets": "a", "due": "14 days after ¦" }""", ".due")]
    [TestCase("""{ "sets": "a", "due": "14 days after service ¦of the complaint" }""", ".due")]
    [TestCase("""{ "sets": "a", "due": "fourteen (¦15) days after x" }""", ".due")]
    [TestCase("""{ "sets": "a", "due": "\u0031\u0034 days\tafter x ¦y" }""", ".due")]
    [TestCase("""{ "sets": "a", "due": null, "computedAs": "14 days after x ¦y" }""", ".computedAs")]
    [TestCase("""{ "continues": "a", "due": "the later of x and y ¦z" }""", ".due")]
    public void Read_BadPhrase_PointsIntoTheText(string marked, string path) => RefuseEffect(marked, path, "bad-phrase", "");

    [Test]
    public void Read_WordAndFigureDisagree_NamesBoth()
    {
        var problem = CaseFileReader.Read(InEntry("""{ "extends": "a", "by": "fourteen (15) days" }""")).Problems.Single(p => p.Code == "bad-phrase");
        Assert.That(problem.Message, Does.Contain("fourteen").And.Contain("15"));
    }

    [TestCase("""{ "ecf": "1", "filed": "2022-04-14" }""", """{ "ecf": ¦"1", "filed": "2022-04-15" }""", "ecf")]
    [TestCase("""{ "ecf": "1", "filed": "2022-04-14" }""", """{ "ecf": ¦1, "filed": "2022-04-15" }""", "ecf")]
    [TestCase("""{ "id": "x", "filed": "2022-04-14" }""", """{ "ecf": "2", "id": ¦"x", "filed": "2022-04-15" }""", "id")]
    public void Read_DuplicateEntryId_NamesTheFirstLine(string first, string marked, string field) => Refuse(
        "{ \"court\": \"cand\", \"number\": \"1\", \"entries\": [\n" + first + ",\n" + marked + " ] }",
        "entries[1]." + field,
        "duplicate-id",
        "line 2");

    [Test]
    public void Read_SeveralFaults_ReportsAllInFileOrder()
    {
        var result = CaseFileReader.Read("""
            {
              "number": "1",
              "captoin": "x",
              "parties": [ { "id": "p" }, { "id": "p" } ],
              "entries": [
                { "ecf": "1", "filed": "2022-02-30", "effects": [
                  { "sets": "a", "due": "5 days past b" }, { "vacate": "b" }, { "reopens": 1 } ] },
                { "filed": "2022-04-14" } ],
            }
            """);
        Assert.That(result.Success, Is.False);
        Assert.That(result.Problems.Select(p => $"{p.Place.Line}:{p.Place.Column} {p.Code}"), Is.EqualTo(new[]
        {
            "1:1 missing-field", "3:3 unknown-field", "4:39 duplicate-id", "6:28 bad-date", "7:37 bad-phrase", "7:48 no-verb", "7:80 wrong-type",
            "8:5 missing-id", "8:32 broken-json",
        }));
    }

    [Test]
    public void OrThrow_OnFaults_CarriesThemWithFileLineAndPath()
    {
        var result = CaseFileReader.Read("{ \"court\": \"cand\",\n  \"number\": 1 }");
        var exception = Assert.Throws<InvalidDataFileException>(() => result.OrThrow("case.json"));
        Assert.That(exception!.Message, Does.StartWith("case.json:2:13: number: \"number\" should be a text"));
    }

    [Test]
    public void Read_MistakesOfWritingAndOfTheDocket_AreReportedTogether()
    {
        var json = InEntry("""{ "sets": "a", "due": "2022-02-30" }, { "sets": "a", "due": "2022-12-01", "color": "red" }, { "vacates": "cmc" }""").Replace("\"cand\"", "\"zzz\"", StringComparison.Ordinal);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        Assert.That(
            Law.BuiltIn.TryReadCase(stream, "case.json").Problems.Select(p => p.Code),
            Is.EqualTo(["unknown-court", "bad-date", "duplicate-id", "unknown-field", "unknown-id"]));
    }

    [Test]
    public void Read_EffectThatCannotBeRead_DoesNotMakeOthersLookUnknown() =>
        Assert.That(
            CaseFileReader.Read(InEntry("""{ "sets": "two words", "due": "2022-12-01" }, { "vacates": "cmc" }""")).Problems.Select(p => p.Code),
            Is.EqualTo(["bad-id"]));

    private static string InEntry(string effect) =>
        "{ \"court\": \"cand\", \"number\": \"1\", \"entries\": [ { \"ecf\": \"1\", \"filed\": \"2022-04-14\", \"effects\": [\n  " + effect + " ] } ] }";

    private static void RefuseEffect(string marked, string path, string code, string words) =>
        Refuse(InEntry(marked), "entries[0].effects[0]" + path, code, words);

    private static void Refuse(string marked, string path, string code, string words)
    {
        var expected = Marked.Parse(marked);
        var result = CaseFileReader.Read(expected.Text);
        Assert.That(result.Success, Is.False);

        // These effects stand alone, so that what they act on is not set is said beside.
        var problems = result.Problems.Where(p => p.Code is not ("unknown-id" or "unknown-entry")).ToList();
        Assert.That(problems.Select(p => (p.Code, p.Severity, p.Place)), Is.EqualTo(new[] { (code, Severity.Error, new Place(path, expected.Line, expected.Column)) }));
        Assert.That(problems[0].Message, Does.Contain(words));
    }
}
