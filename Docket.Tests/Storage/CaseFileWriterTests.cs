using System.Collections.Immutable;
using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Storage;
using Docket.Tests.TestKit;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Storage;

public sealed class CaseFileWriterTests
{
    [Test]
    public void Write_Example_IsTheFileByteForByte()
    {
        var file = CaseFileReader.Read(ExampleFile.Text).OrThrow("example");
        Assert.That(CaseFileWriter.Write(file), Is.EqualTo(ExampleFile.Text));
        Assert.That(ExampleFile.Text, Does.Not.Contain('\r').And.Not.StartWith("\uFEFF"));
    }

    [Test]
    public void Write_WholeCase_FieldsInCanonicalOrderAndLayout()
    {
        var file = CaseFileReader.Read("""
            {
              "entries": [
                { "effects": [ { "if": "x", "on": "2022-04-22", "records": "served" } ], "filed": "2022-04-14", "ecf": 1, "id": "1" },
                { "note": true, "sealed": true, "title": "Letter", "entered": "2022-05-02", "filed": "2022-05-01", "id": "letter",
                  "source": { "quote": "“by Friday”", "page": 2, "document": "letter.pdf" },
                  "effects": [ { "due": "December  9, 2022", "done": "2022-12-08", "computedAs": "30 days after served", "if": "x", "authority": "agreed",
                                 "party": "p", "kind": "hearing", "what": "W", "sets": "a" } ] },
                { "ecf": "3", "filed": "2022-06-01", "sealed": false, "note": false, "effects": [] }
              ],
              "parties": [ { "responsible": "R", "is": "pro-se", "name": "N", "id": "p" } ],
              "sealed": true, "closures": [ { "source": "G.O. 1", "why": "snow", "on": "2022-01-03" } ], "rules": ["frcp", "cand-civil"],
              "from": "f", "judge": "j", "cause": "foia", "caption": "c", "number": "n", "division": "d", "court": "cand", "$schema": "s"
            }
            """).OrThrow("case");
        Assert.That(CaseFileWriter.Write(file), Is.EqualTo("""
            {
              "$schema": "s",
              "court": "cand",
              "division": "d",
              "number": "n",
              "caption": "c",
              "cause": "foia",
              "judge": "j",
              "from": "f",
              "rules": ["frcp", "cand-civil"],
              "closures": [ { "on": "2022-01-03", "why": "snow", "source": "G.O. 1" } ],
              "sealed": true,
              "parties": [
                { "id": "p", "name": "N", "is": "pro-se", "responsible": "R" }
              ],
              "entries": [
                { "ecf": "1", "filed": "2022-04-14", "effects": [ { "records": "served", "on": "2022-04-22", "if": "x" } ] },
                {
                  "id": "letter",
                  "filed": "2022-05-01",
                  "entered": "2022-05-02",
                  "title": "Letter",
                  "source": { "document": "letter.pdf", "page": 2, "quote": "“by Friday”" },
                  "sealed": true,
                  "note": true,
                  "effects": [
                    {
                      "sets": "a",
                      "what": "W",
                      "kind": "hearing",
                      "party": "p",
                      "due": "December  9, 2022",
                      "authority": "agreed",
                      "if": "x",
                      "computedAs": "30 days after served",
                      "done": "2022-12-08"
                    }
                  ]
                },
                { "ecf": "3", "filed": "2022-06-01" }
              ]
            }

            """.ReplaceLineEndings("\n")));
    }

    [TestCase("""{ "records": "a", "on": "2022-04-22", "party": "all", "service": "mail" }""")]
    [TestCase("""{ "sets": "a", "due": null }""")]
    [TestCase("""{ "sets": "a", "due": "2022-12-09" }""")]
    [TestCase("""{ "sets": "a", "due": "2022-12-09T11:00" }""")]
    [TestCase("""{ "sets": "a", "due": "2022-12-09T23:59:59" }""")]
    [TestCase("""{ "sets": "a", "due": "Friday,  December 9, 2022" }""")]
    [TestCase("""{ "proposes": [ { "vacates": "a" } ] }""")]
    [TestCase("""{ "id": "alt-1", "proposes": [ { "vacates": "a" } ], "if": "b" }""")]
    [TestCase("""{ "grants": "23", "except": ["a"], "with": [ { "vacates": "b" } ] }""")]
    [TestCase("""{ "denies": "23" }""")]
    [TestCase("""{ "continues": "a", "due": "2023-02-09" }""")]
    [TestCase("""{ "extends": "all", "by": "thirty (30) days" }""")]
    [TestCase("""{ "extends": ["a", "b"], "to": "2022-06-22T17:00" }""")]
    [TestCase("""{ "vacates": { "order": "22" } }""")]
    [TestCase("""{ "satisfies": "a", "on": "2022-10-14", "partly": "the rest", "remains": "b" }""")]
    [TestCase("""{ "finds": "a", "is": false }""")]
    [TestCase("""{ "overrides": "a", "due": "2022-06-01", "by": "clerk", "why": "e-mail" }""")]
    [TestCase("""{ "confirms": "a" }""")]
    public void Write_CanonicalEffect_IsKept(string effect)
    {
        var json = InCase(effect);
        Assert.That(CaseFileWriter.Write(CaseFileReader.Read(json).OrThrow("case")), Is.EqualTo(json));
    }

    [TestCase("""{ "vacates": ["a"] }""", """{ "vacates": "a" }""")]
    [TestCase("""{ "sets": "a", "due": null, "kind": "deadline" }""", """{ "sets": "a", "due": null }""")]
    [TestCase("""{ "sets": "a", "due": "2022-12-09T11:00:00" }""", """{ "sets": "a", "due": "2022-12-09T11:00" }""")]
    [TestCase("""{ "grants": "23", "except": [], "with": [] }""", """{ "grants": "23" }""")]
    [TestCase("{ \"denies\":\r\n\t\"\\u0061\" }", """{ "denies": "a" }""")]
    public void Write_OtherSpelling_BecomesCanonical(string effect, string canonical)
    {
        var json = InCase(effect);
        var expected = InCase(canonical);
        Assert.That(CaseFileWriter.Write(CaseFileReader.Read(json).OrThrow("case")), Is.EqualTo(expected));
    }

    [TestCase("é “ ” § 😀 /", "é “ ” § 😀 /")]
    [TestCase("\" \\", "\\\" \\\\")]
    [TestCase("\n\r\t\b\f", "\\n\\r\\t\\b\\f")]
    [TestCase("\0\u001f\u007f\u0085\u2028\u2029", "\\u0000\\u001f\\u007f\\u0085\\u2028\\u2029")]
    public void Write_Text_EscapesWhatItMust(string text, string escaped) =>
        Assert.That(CaseFileWriter.Write(Case() with { Number = text }), Is.EqualTo($"{{\n  \"court\": \"cand\",\n  \"number\": \"{escaped}\"\n}}\n"));

    [Test]
    public void Write_LoneSurrogate_IsEscapedAndThenRefusedByTheReader()
    {
        // Not as test cases: attributes are stored in UTF-8, which has no lone surrogates.
        string[] texts = ["\ud83dx", "x\ude00", "\ude00\ud83d"];
        string[] escaped = ["\\ud83dx", "x\\ude00", "\\ude00\\ud83d"];
        for (var i = 0; i < texts.Length; i++)
        {
            var json = CaseFileWriter.Write(Case() with { Number = texts[i] });
            Assert.That(json, Does.Contain($"\"number\": \"{escaped[i]}\""));
            Assert.That(CaseFileReader.Read(json).Problems[0].Message, Does.Contain("lone surrogate"));
        }
    }

    [TestCase(120, 1)]
    [TestCase(121, 5)]
    public void Write_Entry_BreaksBeyond120Columns(int columns, int lines)
    {
        // Four spaces, the braces, names and punctuation around an empty title take 50 columns.
        var file = Case() with { Entries = [new Entry { Id = "1", Ecf = "1", Filed = new LocalDate(2022, 4, 14), Title = new string('x', columns - 54) }] };
        var text = CaseFileWriter.Write(file).Split('\n');
        Assert.That(text, Has.Length.EqualTo(7 + lines));
        if (lines == 1)
            Assert.That(text[4], Has.Length.EqualTo(120));
    }

    [Test]
    public void Write_CommaAfterAnItem_CountsAsAColumn()
    {
        var entry = new Entry { Id = "1", Ecf = "1", Filed = new LocalDate(2022, 4, 14), Title = new string('x', 66) };
        var text = CaseFileWriter.Write(Case() with { Entries = [entry, entry with { Id = "2", Ecf = "2" }] }).Split('\n');
        Assert.That(text[4], Is.EqualTo("    {"));
        Assert.That(text[9], Does.StartWith("    { \"ecf\": \"2\"").And.Length.EqualTo(120));
    }

    [Test]
    public void Write_LongListOfTexts_OneALine()
    {
        var rules = Enumerable.Range(0, 20).Select(i => $"rule-{i:D2}").ToImmutableArray();
        var text = CaseFileWriter.Write(Case() with { Rules = rules });
        Assert.That(text, Does.Contain("  \"rules\": [\n    \"rule-00\",\n").And.Contain("    \"rule-19\"\n  ]\n}\n"));
    }

    [Test]
    public void Write_LengthBuiltInCode_IsPrinted()
    {
        var extends = new Extends(Targets.One("a"), new CalendarLength(30, LengthUnit.Days), null);
        var file = Case() with { Entries = [new Entry { Id = "1", Filed = new LocalDate(2022, 4, 14), Effects = [extends] }] };
        Assert.That(CaseFileWriter.Write(file), Does.Contain("""{ "extends": "a", "by": "30 days" }"""));
    }

    [Test]
    public void Write_ExampleWithCrLf_HasLf() => Assert.That(
        CaseFileWriter.Write(CaseFileReader.Read(ExampleFile.Text.ReplaceLineEndings("\r\n")).OrThrow("example")),
        Is.EqualTo(ExampleFile.Text));

    [Test]
    public void Structure_OfTwoCases_ShowsEveryDifference()
    {
        var file = CaseFileReader.Read(ExampleFile.Text).OrThrow("example");
        Assert.That(Structure.Of(file), Is.EqualTo(Structure.Of(CaseFileReader.Read("\n" + ExampleFile.Text).OrThrow("example"))));
        Assert.That(Structure.Of(file), Is.Not.EqualTo(Structure.Of(CaseFileReader.Read(ExampleFile.Text.Replace("2022-10-21", "2022-10-22", StringComparison.Ordinal)).OrThrow("example"))));
    }

    private static CaseFile Case() => new() { Court = "cand", Number = "1" };

    /// <summary>An effect in a canonical file; the long title keeps the entry broken, so that the effect has room on its line.</summary>
    private static string InCase(string effect) => $$"""
        {
          "court": "cand",
          "number": "1",
          "entries": [
            {
              "ecf": "1",
              "filed": "2022-04-14",
              "title": "{{new string('x', 100)}}",
              "effects": [ {{effect}} ]
            }
          ]
        }

        """.ReplaceLineEndings("\n");
}
