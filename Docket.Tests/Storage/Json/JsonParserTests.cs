using Docket.Core.Facts;
using Docket.Core.Storage.Json;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Storage.Json;

public sealed class JsonParserTests
{
    [TestCase("""{ "a": ¦1 }""", "a")]
    [TestCase("""{ "a": ¦"x" }""", "a")]
    [TestCase("""{ "a": [1, "two", ¦true] }""", "a[2]")]
    [TestCase("""{ "a": [1, "two", ¦false] }""", "a[2]")]
    [TestCase("""{ "a": { "b": ¦null } }""", "a.b")]
    [TestCase("""{ "a": ¦[ ] }""", "a")]
    [TestCase("""{ "a": ¦{ } }""", "a")]
    [TestCase("""{ "a": ¦-12.50e+3 }""", "a")]
    [TestCase("{ \"a\": \"\\\"\\u00e9\\\\\\n\", \"b\": ¦\"\\\"\" }", "b")]
    [TestCase("{ \"\\u0061\\\"\": 1, \"b\": ¦\"\\t\" }", "b")]
    [TestCase("{\n  \"a\": [\n    1,\n    ¦\"é“”\"\n  ]\n}", "a[1]")]
    [TestCase("{\r\n  \"a\": 1,\r\n  \"b\": ¦2\r\n}", "b")]
    [TestCase("{\r  \"a\": 1,\r  \"b\": ¦2\r}", "b")]
    [TestCase("{\n\t\"a\"\t:\t¦\"😀\"\n}", "a")]
    [TestCase("{ \"a\"\n  :\n  ¦2 }", "a")]
    public void Place_OfValue_IsWhereItStarts(string marked, string path)
    {
        var expected = Marked.Parse(marked);
        var problems = new List<Problem>();
        var root = JsonParser.Parse(expected.Text, problems);
        Assert.That(problems, Is.Empty);
        Assert.That(All(root!).Select(v => v.Place), Has.One.EqualTo(new Place(path, expected.Line, expected.Column)));
    }

    [Test]
    public void Place_AfterByteOrderMark_CountsFromTheFirstCharacter()
    {
        var problems = new List<Problem>();
        var root = JsonParser.Parse("\uFEFF{ \"a\": 1 }", problems);
        Assert.That(problems, Is.Empty);
        Assert.That(root!.Members[0].Value.Place, Is.EqualTo(new Place("a", 1, 8)));
    }

    [Test]
    public void Place_FarIntoTheFile_IsExact()
    {
        var lines = Enumerable.Range(0, 5000).Select(i => $"\"\\u0041{new string('x', i % 97)}\"");
        var root = JsonParser.Parse("[\r\n" + string.Join(",\r\n", lines) + "\r\n]", []);
        Assert.That(root!.Items.Select((v, i) => v.Place == new Place($"[{i}]", i + 2, 1)), Is.All.True);
    }

    [TestCase("""{ "due": "abc¦def" }""", 4)]
    [TestCase("""{ "due": "¦abc" }""", 1)]
    [TestCase("""{ "due": "abc¦" }""", 4)]
    [TestCase("""{ "due": "\"\u0041\\b¦c" }""", 5)]
    [TestCase("""{ "due": "\ud83d\ude00¦c" }""", 3)]
    public void Inside_Column_PointsIntoTheTextAsWritten(string marked, int column)
    {
        var expected = Marked.Parse(marked);
        var value = JsonParser.Parse(expected.Text, [])!.Members[0].Value;
        Assert.That(value.Inside(column), Is.EqualTo(new Place("due", expected.Line, expected.Column)));
    }

    [TestCase("""{ "n": 22 }""", "22")]
    [TestCase("""{ "n": 1.50 }""", "1.50")]
    [TestCase("""{ "n": 123456789012345678901234567890 }""", "123456789012345678901234567890")]
    [TestCase("""{ "n": -0 }""", "-0")]
    public void Number_IsKeptAsWritten(string json, string text) =>
        Assert.That(JsonParser.Parse(json, [])!.Members[0].Value.Text, Is.EqualTo(text));

    [TestCase("¦", "file is empty")]
    [TestCase("¦ \n ", "file is empty")]
    [TestCase("""{ "a": 1¦, }""", "comma")]
    [TestCase("""{ "a": [1, 2¦, ] }""", "comma")]
    [TestCase("{ \"a\": [1, 2¦,\n\n ] }", "comma")]
    [TestCase("""{ "a": [1, ¦, 2] }""", "expected a value")]
    [TestCase("""{ "a": [¦, 2] }""", "expected a value")]
    [TestCase("""{ ¦, "a": 2 }""", "Found ,")]
    [TestCase("""{ "a": ¦, "b": 1 }""", "Found ,")]
    [TestCase("""{ "a": 1 ¦"b": 2 }""", "expected a comma")]
    [TestCase("""{ "a": [1 ¦2] }""", "expected a comma")]
    [TestCase("""{ ¦"a" 1 }""", "colon")]
    [TestCase("""{ ¦'a': 1 }""", "double quotes")]
    [TestCase("""{ "a": ¦'x' }""", "double quotes")]
    [TestCase("""{ ¦a: 1 }""", "double quotes")]
    [TestCase("""{ "a": 1, ¦b : 1 }""", "double quotes")]
    [TestCase("""{ "a": ¦/* no */ 1 }""", "Comments")]
    [TestCase("{ ¦// no\n \"a\": 1 }", "Comments")]
    [TestCase("""{ "a": [1 ¦/* no */, 2] }""", "Comments")]
    [TestCase("""{ "a": [1, ¦/* no */ 2] }""", "Comments")]
    [TestCase("""{ "a": 1 ¦/* no */ }""", "Comments")]
    [TestCase("""{ "a": 1 } ¦// no""", "remove what follows")]
    [TestCase("""{ "a": 1, ¦"a": 2 }""", "stands twice")]
    [TestCase("""{ "a": 1, ¦"\u0061": 2 }""", "stands twice")]
    [TestCase("""{ "a": ¦NaN }""", "NaN is not a number")]
    [TestCase("""{ "a": ¦Infinity }""", "Infinity is not a number")]
    [TestCase("""{ "a": ¦-Infinity }""", "-Infinity is not a number")]
    [TestCase("""{ "a": ¦0x1F }""", "0x1F is not a number")]
    [TestCase("""{ "a": ¦017 }""", "017 is not a number")]
    [TestCase("""{ "a": ¦1. }""", "1. is not a number")]
    [TestCase("""{ "a": ¦.5 }""", ".5 is not a number")]
    [TestCase("""{ "a": ¦+1 }""", "+1")]
    [TestCase("""{ "a": ¦undefined }""", "undefined")]
    [TestCase("""{ "a": ¦tru }""", "tru")]
    [TestCase("""{ "a": ¦True }""", "True")]
    [TestCase("""{ "a": ¦new Date(1) }""", "new")]
    [TestCase("""{ "a": "x¦\x" }""", "not an escape")]
    [TestCase("""{ "a": "x¦\'" }""", "not an escape")]
    [TestCase("""{ "a": "x¦\u12" }""", "four hexadecimal")]
    [TestCase("""{ "x¦\y": 1 }""", "not an escape")]
    [TestCase("""{ "a": "¦\ud83d" }""", "half of a character")]
    [TestCase("""{ "a": "x¦\ude00y" }""", "half of a character")]
    [TestCase("""{ "a": "¦\ud83dx" }""", "half of a character")]
    [TestCase("{ \"a\": \"x¦\ty\" }", "U+0009")]
    [TestCase("{ \"a\": \"x¦\0y\" }", "U+0000")]
    [TestCase("{ \"a\": \"x¦\ny\" }", "end of its line")]
    [TestCase("{ \"a\": \"x¦\r\n, \"b\": 1 }", "end of its line")]
    [TestCase("{ \"a\": ¦\"xyz }", "not closed")]
    [TestCase("{ ¦\"a", "not closed")]
    [TestCase("{ \"a\":¦\0 1 }", "U+0000")]
    [TestCase("{ \"a\":¦\u00A0 1 }", "U+00A0")]
    [TestCase("{ \"a\": 1¦", "line 1, column 1 is not closed")]
    [TestCase("{ \"a\": [1,¦\n\n", "line 1, column 8 is not closed")]
    [TestCase("{ \"a\":¦", "line 1, column 1 is not closed")]
    [TestCase("{ \"a\"¦", "line 1, column 1 is not closed")]
    [TestCase("{¦", "line 1, column 1 is not closed")]
    [TestCase("tru¦", "in the middle of a value")]
    [TestCase("""{ "a": 1 } ¦{ }""", "remove what follows")]
    [TestCase("""{ "a": 1 }¦]""", "remove what follows")]
    [TestCase("""{ "a": 1 ¦] }""", "expected a comma")]
    [TestCase("""{ "a": [1 ¦} ]""", "expected a comma")]
    [TestCase("¦<html>", "Found <")]
    [TestCase("¦hello", "Found hello")]
    public void Parse_NotJson_SaysWhereAndWhat(string marked, string words)
    {
        var expected = Marked.Parse(marked);
        var problems = new List<Problem>();
        JsonParser.Parse(expected.Text, problems);
        Assert.That(problems, Is.Not.Empty);
        Assert.That(problems[0].Message, Does.Contain(words));
        Assert.That((problems[0].Place.Line, problems[0].Place.Column), Is.EqualTo((expected.Line, expected.Column)));
        Assert.That(problems[0].Code, Is.EqualTo("broken-json"));
    }

    [Test]
    public void Parse_SeveralFaults_ReportsAllAndReadsOn()
    {
        var problems = new List<Problem>();
        var root = JsonParser.Parse("{ 'a': [1, ],\n  \"b\": 01, // no\n  \"c\": \"\\'\" }", problems);
        Assert.That(problems.Select(p => (p.Place.Line, p.Place.Column)), Is.EqualTo(new[] { (1, 3), (1, 10), (2, 8), (2, 12), (3, 9) }));
        Assert.That(root!.Members.Select(m => m.Name), Is.EqualTo(new[] { "a", "b", "c" }));
    }

    [TestCase(64, true)]
    [TestCase(65, false)]
    [TestCase(100_000, false)]
    public void Parse_Nesting_EndsAtSixtyFour(int depth, bool accepted)
    {
        var problems = new List<Problem>();
        JsonParser.Parse(new string('[', depth) + new string(']', depth), problems);
        Assert.That(problems.Count, Is.EqualTo(accepted ? 0 : 1));
        if (!accepted)
            Assert.That((problems[0].Place.Line, problems[0].Place.Column), Is.EqualTo((1, 65)));
    }

    [Test]
    public void Parse_EveryPrefixOfADocument_IsRefusedAndNeverThrows()
    {
        const string document = "{ \"a\": [1.5e3, \"\\u00e9\\\"\", true, null], \"b\": { \"c\": -2 } }";
        for (var length = 0; length < document.Length; length++)
        {
            var problems = new List<Problem>();
            JsonParser.Parse(document[..length], problems);
            Assert.That(problems, Is.Not.Empty, document[..length]);
        }
    }

    [Test]
    public void Parse_AnyMixtureOfJsonCharacters_NeverThrowsAndStaysInsideTheFile()
    {
        string[] pieces = ["{", "}", "[", "]", ",", ":", "\"a\"", "\"", "'", "1", "-", "0x", "tru", "true", "null", "NaN", "\\", "\\u", "\n", "\r", "\0", " ", "/", "//", "/*", "*/", "\u00A0", "\uD800", "\uFEFF", "new", "("];
        var random = new Random(20221209);
        for (var i = 0; i < 40_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)]));
            var problems = new List<Problem>();
            Assert.That(() => JsonParser.Parse(text, problems), Throws.Nothing, text);
            var lines = text.ReplaceLineEndings("\n").Split('\n');
            foreach (var problem in problems)
            {
                Assert.That(problem.Place.Line, Is.InRange(1, lines.Length), text);
                Assert.That(problem.Place.Column, Is.InRange(1, lines[problem.Place.Line - 1].Length + 2), text);
            }
        }
    }

    private static IEnumerable<JsonValue> All(JsonValue value) =>
        value.Members.Select(m => m.Value).Concat(value.Items).SelectMany(All).Prepend(value);
}
