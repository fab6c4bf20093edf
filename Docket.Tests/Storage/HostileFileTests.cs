using System.Text;
using Docket.Core.Storage;
using NUnit.Framework;

namespace Docket.Tests.Storage;

/// <summary>Files that nobody writes on purpose, or somebody does: always problems, never an exception.</summary>
public sealed class HostileFileTests
{
    [TestCase("", "broken-json", 1, 1)]
    [TestCase(" \r\n\t ", "broken-json", 1, 1)]
    [TestCase("\uFEFF", "broken-json", 1, 1)]
    [TestCase("\0", "broken-json", 1, 1)]
    [TestCase("[]", "wrong-type", 1, 1)]
    [TestCase("null", "wrong-type", 1, 1)]
    [TestCase("\n 7", "wrong-type", 2, 2)]
    public void Read_NotACase_Refused(string json, string code, int line, int column)
    {
        var problem = CaseFileReader.Read(json).Problems[0];
        Assert.That((problem.Code, problem.Place.Line, problem.Place.Column), Is.EqualTo((code, line, column)));
    }

    [TestCase(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 }, 1, 1)]
    [TestCase(new byte[] { 0x7B, 0x0A, 0x22, 0xE9, 0x22, 0x7D }, 2, 2)]
    [TestCase(new byte[] { 0xEF, 0xBB, 0xBF, 0x7B, 0x80 }, 1, 2)]
    [TestCase(new byte[] { 0x22, 0xC3, 0xA9, 0xC3 }, 1, 3)]
    [TestCase(new byte[] { 0x22, 0xED, 0xA0, 0xBD, 0x22 }, 1, 2)]
    [TestCase(new byte[] { 0x22, 0xC0, 0xAF, 0x22 }, 1, 2)]
    public void Read_InvalidUtf8_IsOneProblemAtTheByte(byte[] bytes, int line, int column)
    {
        var problem = CaseFileReader.Read(bytes.AsSpan()).Problems.Single();
        Assert.That((problem.Code, problem.Place.Line, problem.Place.Column), Is.EqualTo(("bad-encoding", line, column)));
        Assert.That(problem.Message, Does.Contain("save the file as UTF-8"));
    }

    [TestCase("""{ "court": "\ud83d", "number": "1" }""", 13)]
    [TestCase("""{ "court": "x\udc00", "number": "1" }""", 14)]
    public void Read_LoneSurrogateEscape_Refused(string json, int column)
    {
        var problem = CaseFileReader.Read(json).Problems.Single();
        Assert.That((problem.Code, problem.Place.Column), Is.EqualTo(("broken-json", column)));
    }

    [TestCase("[")]
    [TestCase("{\"a\":")]
    [TestCase("{\"effects\":[{\"proposes\":")]
    public void Read_DeepNesting_IsOneProblem(string opening)
    {
        var json = string.Concat(Enumerable.Repeat(opening, 200_000));
        Assert.That(CaseFileReader.Read(json).Problems.Single().Message, Does.Contain("64 deep"));
    }

    [Test]
    public void Read_TextOfAMegabyte_IsReadAndQuotedShort()
    {
        var text = new string('x', 1_000_000);
        Assert.That(CaseFileReader.Read($$"""{ "court": "cand", "number": "1", "caption": "{{text}}" }""").Value!.Caption, Is.EqualTo(text));
        var refused = CaseFileReader.Read($$"""{ "court": "cand", "number": "1", "sealed": "{{text}}", "{{text}}": 1 }""");
        Assert.That(refused.Problems.Select(p => p.Code), Is.EqualTo(new[] { "wrong-type", "unknown-field" }));
        Assert.That(refused.Problems.Select(p => p.Message.Length), Is.All.LessThan(300));
    }

    [Test]
    public void Read_PhraseOfAMegabyte_IsOneProblem()
    {
        var json = $$"""{ "court": "cand", "number": "1", "entries": [ { "ecf": "1", "filed": "2022-04-14", "effects": [ { "sets": "a", "due": "{{new string('x', 1_000_000)}}" } ] } ] }""";
        Assert.That(CaseFileReader.Read(json).Problems.Single().Code, Is.EqualTo("bad-phrase"));
    }

    [Test]
    public void Read_ExampleCutAnywhere_IsRefusedAndNeverThrows()
    {
        var bytes = Encoding.UTF8.GetBytes(ExampleFile.Text);
        for (var length = 0; length < bytes.Length - 2; length++)
            Assert.That(CaseFileReader.Read(bytes.AsSpan(0, length)).Success, Is.False);
    }

    [Test]
    public void Read_ExampleWithAnyCharacterReplaced_NeverThrows()
    {
        foreach (var intruder in (string[])["\"", "{", "]", ",", "\\", "\0", "\n", "'", "\uD800", "0"])
        {
            for (var at = 0; at < ExampleFile.Text.Length; at += 3)
                Assert.That(() => CaseFileReader.Read(ExampleFile.Text.Remove(at, 1).Insert(at, intruder)), Throws.Nothing);
        }
    }
}
