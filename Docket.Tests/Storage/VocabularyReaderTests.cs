using Docket.Core.Rules;
using Docket.Core.Storage;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Storage;

public sealed class VocabularyReaderTests
{
    private const string Sound = """
        { "events": [
            { "id": "samples-served", "name": "the samples are served", "note": "All of them." },
            { "id": "samples-returned", "name": "the samples are returned" }
          ],
          "partyKinds": [ { "id": "laboratory", "name": "a laboratory" } ],
          "causes": [ { "id": "assay", "name": "an assay" } ] }
        """;

    [Test]
    public void Read_EveryList_IsTaken()
    {
        var book = VocabularyReader.Read(Sound).OrThrow("events.json");
        Assert.Multiple(() =>
        {
            Assert.That(book.Events, Is.EqualTo(new[] { new EventKind("samples-served", "the samples are served", "All of them."), new EventKind("samples-returned", "the samples are returned") }));
            Assert.That(book.PartyKinds, Is.EqualTo(new[] { new RuleWord("laboratory", "a laboratory") }));
            Assert.That(book.Causes, Is.EqualTo(new[] { new RuleWord("assay", "an assay") }));
            Assert.That(book.Sets, Is.Empty);
        });
    }

    [Test]
    public void Read_EventsAlone_IsAVocabulary() =>
        Assert.That(VocabularyReader.Read("""{ "events": [ { "id": "a-b", "name": "n" } ] }""").OrThrow("events.json").PartyKinds, Is.Empty);

    [TestCase("\"samples-returned\"", "¦\"samples-served\"", "duplicate-id")]
    [TestCase("\"samples-returned\"", "¦\"samples returned\"", "bad-id")]
    [TestCase("\"samples-returned\"", "¦7", "wrong-type")]
    [TestCase("""{ "id": "samples-returned", """, "¦{ ", "missing-field")]
    [TestCase("""{ "id": "samples-returned", "name": "the samples are returned" }""", """¦{ "id": "samples-returned" }""", "missing-field")]
    [TestCase("""{ "id": "samples-returned", "name": "the samples are returned" }""", "¦\"samples-returned\"", "wrong-type")]
    [TestCase("\"note\"", "¦\"notes\"", "unknown-field")]
    [TestCase("\"All of them.\"", "¦\"\"", "wrong-type")]
    [TestCase("\"partyKinds\"", "¦\"parties\"", "unknown-field")]
    [TestCase("\"assay\"", "¦\"1-assay\"", "bad-id")]
    [TestCase("""[ { "id": "assay", "name": "an assay" } ]""", "¦{ }", "wrong-type")]
    public void Read_BrokenFile_IsRefusedWithItsPlace(string sound, string broken, string code)
    {
        Assert.That(Sound, Does.Contain(sound));
        var marked = Marked.Parse(Sound.Replace(sound, broken, StringComparison.Ordinal));
        Assert.That(VocabularyReader.Read(marked.Text).Problems.Select(p => (p.Code, p.Place.Line, p.Place.Column)), Is.EqualTo(new[] { (code, marked.Line, marked.Column) }));
    }

    [TestCase("", "broken-json")]
    [TestCase("[]", "wrong-type")]
    [TestCase("{ }", "missing-field")]
    [TestCase("""{ "events": [] }""", "empty-list")]
    public void Read_NotTheFormat_IsRefused(string json, string code) => Assert.That(VocabularyReader.Read(json).Problems.Select(p => p.Code), Is.EqualTo(new[] { code }));
}
