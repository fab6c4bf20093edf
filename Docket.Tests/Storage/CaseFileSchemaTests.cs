using Docket.Core.Storage;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NUnit.Framework;

namespace Docket.Tests.Storage;

public sealed class CaseFileSchemaTests
{
    private JsonSchema schema = null!;

    [OneTimeSetUp]
    public async Task Load() => schema = await JsonSchema.FromJsonAsync(CaseFileSchema.Read());

    [Test]
    public void Validate_Example_Passes() => Assert.That(schema.Validate(ExampleFile.Text), Is.Empty);

    [Test]
    public void Validate_WhatTheWriterWrites_Passes()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var text = CaseFileWriter.Write(new GeneratedCases(seed).Next());
            Assert.That(schema.Validate(text).Select(e => e.ToString()), Is.Empty, text);
        }
    }

    [TestCase("""{ "number": "1" }""")]
    [TestCase("""{ "court": "cand" }""")]
    [TestCase("""{ "court": "", "number": "1" }""")]
    [TestCase("""{ "court": "cand", "number": 1 }""")]
    [TestCase("""{ "court": "cand", "number": "1", "Caption": "x" }""")]
    [TestCase("""{ "court": "cand", "number": "1", "parties": [ { "name": "x" } ] }""")]
    [TestCase("""{ "court": "cand", "number": "1", "parties": [ { "id": "clerk" } ] }""")]
    [TestCase("""{ "court": "cand", "number": "1", "parties": [ { "id": "all" } ] }""")]
    [TestCase("""{ "court": "cand", "number": "1", "closures": [ { "why": "snow" } ] }""")]
    [TestCase("""{ "court": "cand", "number": "1", "closures": [ { "on": "2022-13-01" } ] }""")]
    [TestCase("""{ "court": "cand", "number": "1", "entries": [ { "filed": "2022-04-14" } ] }""")]
    [TestCase("""{ "court": "cand", "number": "1", "entries": [ { "ecf": "1" } ] }""")]
    [TestCase("""{ "court": "cand", "number": "1", "entries": [ { "ecf": "1", "filed": "2022-04-14", "source": {} } ] }""")]
    [TestCase("""{ "court": "cand", "number": "1", "entries": [ { "ecf": "1", "filed": "2022-04-14", "source": { "page": 0 } } ] }""")]
    [TestCase("""[]""")]
    public void BrokenCase_IsRefusedByBoth(string json) => RefusedByBoth(json);

    [TestCase("""{ }""")]
    [TestCase("""{ "vacates": "a", "confirms": "a" }""")]
    [TestCase("""{ "vacates": "a", "on": "2022-01-03" }""")]
    [TestCase("""{ "vacates": [] }""")]
    [TestCase("""{ "vacates": ["all"] }""")]
    [TestCase("""{ "vacates": { } }""")]
    [TestCase("""{ "satisfies": "all" }""")]
    [TestCase("""{ "satisfies": "a", "remains": "b" }""")]
    [TestCase("""{ "continues": "a" }""")]
    [TestCase("""{ "extends": "a" }""")]
    [TestCase("""{ "extends": "a", "by": "1 day", "to": "2022-01-03" }""")]
    [TestCase("""{ "extends": "a", "to": "2022-06-22T24:00" }""")]
    [TestCase("""{ "finds": "a" }""")]
    [TestCase("""{ "overrides": "a", "due": null }""")]
    [TestCase("""{ "sets": "a" }""")]
    [TestCase("""{ "sets": "a", "due": true }""")]
    [TestCase("""{ "sets": "a", "due": "" }""")]
    [TestCase("""{ "sets": "a", "due": null, "kind": "trial" }""")]
    [TestCase("""{ "sets": "a", "due": null, "authority": "court" }""")]
    [TestCase("""{ "sets": "a", "due": null, "every": "" }""")]
    [TestCase("""{ "proposes": [] }""")]
    [TestCase("""{ "proposes": [ { "proposes": [ { "vacates": "a" } ] } ] }""")]
    [TestCase("""{ "proposes": [ { "grants": "22" } ] }""")]
    [TestCase("""{ "grants": "23", "with": [ { "grants": "22" } ] }""")]
    [TestCase("""{ "stays": "all", "mode": "stops" }""")]
    [TestCase("""{ "closes": "over" }""")]
    [TestCase("""{ "corrects": "17" }""")]
    public void BrokenEffect_IsRefusedByBoth(string effect) =>
        RefusedByBoth($$"""{ "court": "cand", "number": "1", "entries": [ { "ecf": "1", "filed": "2022-04-14", "effects": [ {{effect}} ] } ] }""");

    /// <summary>The reader names the fields it knows when it refuses one; they are those of the schema, neither more nor fewer.</summary>
    [TestCase("", """{ ¦ }""")]
    [TestCase("closure", """{ "closures": [ { ¦ } ] }""")]
    [TestCase("party", """{ "parties": [ { ¦ } ] }""")]
    [TestCase("entry", """{ "entries": [ { ¦ } ] }""")]
    [TestCase("source", """{ "entries": [ { "source": { ¦ } } ] }""")]
    [TestCase("records", """{ "entries": [ { "effects": [ { "records": "x", ¦ } ] } ] }""")]
    [TestCase("sets", """{ "entries": [ { "effects": [ { "sets": "x", ¦ } ] } ] }""")]
    [TestCase("proposes", """{ "entries": [ { "effects": [ { "proposes": "x", ¦ } ] } ] }""")]
    [TestCase("grants", """{ "entries": [ { "effects": [ { "grants": "x", ¦ } ] } ] }""")]
    [TestCase("denies", """{ "entries": [ { "effects": [ { "denies": "x", ¦ } ] } ] }""")]
    [TestCase("continues", """{ "entries": [ { "effects": [ { "continues": "x", ¦ } ] } ] }""")]
    [TestCase("extends", """{ "entries": [ { "effects": [ { "extends": "x", ¦ } ] } ] }""")]
    [TestCase("vacates", """{ "entries": [ { "effects": [ { "vacates": "x", ¦ } ] } ] }""")]
    [TestCase("satisfies", """{ "entries": [ { "effects": [ { "satisfies": "x", ¦ } ] } ] }""")]
    [TestCase("finds", """{ "entries": [ { "effects": [ { "finds": "x", ¦ } ] } ] }""")]
    [TestCase("overrides", """{ "entries": [ { "effects": [ { "overrides": "x", ¦ } ] } ] }""")]
    [TestCase("confirms", """{ "entries": [ { "effects": [ { "confirms": "x", ¦ } ] } ] }""")]
    public void Fields_OfReaderAndSchema_AreTheSame(string definition, string json)
    {
        var refusal = CaseFileReader.Read(json.Replace("¦", "\"zz\": 1", StringComparison.Ordinal)).Problems.Single(p => p.Code == "unknown-field");
        var known = refusal.Message[(refusal.Message.IndexOf("one of ", StringComparison.Ordinal) + 7)..^1].Split(", ");
        var root = JObject.Parse(CaseFileSchema.Read());
        var node = definition.Length == 0 ? root : root["definitions"]![definition]!;
        Assert.That(((JObject)node["properties"]!).Properties().Select(p => p.Name), Is.EquivalentTo(known));
    }

    [Test]
    public void Verbs_OfReaderAndSchema_AreTheSame()
    {
        var refusal = CaseFileReader.Read("""{ "entries": [ { "effects": [ { } ] } ] }""").Problems.Single(p => p.Code == "no-verb");
        var known = refusal.Message[(refusal.Message.IndexOf("one of ", StringComparison.Ordinal) + 7)..^1].Split(", ");
        var verbs = JObject.Parse(CaseFileSchema.Read())["definitions"]!["effect"]!["anyOf"]!.Select(r => ((string)r["$ref"]!).Split('/')[^1]);
        Assert.That(verbs, Is.EqualTo(known));
    }

    [Test]
    public void Properties_OfTheSchema_AreAllDescribed()
    {
        var bare = JObject.Parse(CaseFileSchema.Read()).Descendants().OfType<JProperty>()
            .Where(p => p.Parent!.Parent is JProperty { Name: "properties" } && p.Value["description"] is null && p.Value["$ref"] is null);
        Assert.That(bare, Is.Empty);
    }

    private void RefusedByBoth(string json)
    {
        Assert.That(schema.Validate(json), Is.Not.Empty);
        Assert.That(CaseFileReader.Read(json).Success, Is.False);
    }
}
