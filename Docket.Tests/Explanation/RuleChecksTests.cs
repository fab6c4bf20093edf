using Docket.Core;
using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Explanation;

public sealed class RuleChecksTests
{
    private const string Served = """{ "ecf": "5", "filed": "2022-04-22", "effects": [ { "records": "complaint-served", "party": "d" } ] }""";

    [Test]
    public void File_WithoutRules_IsToldWhichDeadlinesTheyWouldAdd()
    {
        var note = Of("""  """, "us-agency").Single(p => p.Severity == Severity.Note);
        Assert.That(note.Message, Does.Contain("\"frcp\" would add").And.Contain("frcp.12a2 (ECF 5)"));
    }

    [Test]
    public void File_NamingRules_GetsNoSuchNote() => Assert.That(Of(""" "rules": ["frcp"], """, "us-agency").Where(p => p.Severity == Severity.Note), Is.Empty);

    [Test]
    public void UnknownSet_IsAnErrorThatNamesTheNearest()
    {
        var problem = Of(""" "rules": ["frpc"], """, "us-agency").Single(p => p.Code == "unknown-rules");
        Assert.That((problem.Severity, problem.Message), Is.EqualTo((Severity.Error, "No set of rules has the id \"frpc\"; did you mean frcp? `docket rules` lists them.")));
    }

    [Test]
    public void UnknownSet_StopsTheSchedule()
    {
        var file = File(""" "rules": ["frpc"], """, "us-agency");
        Assert.That(() => Law.BuiltIn.Schedule(file, Dockets.Day("2022-05-01")), Throws.TypeOf<InvalidDataFileException>().With.Message.Contains("frpc"));
    }

    [Test]
    public void SetOfAnotherCourt_IsWarnedOf() =>
        Assert.That(Of(""" "rules": ["nysd-civil"], """, "us-agency").Single(p => p.Code == "rules").Message, Does.StartWith("The set of rules \"nysd-civil\" is not for N.D. Cal.; it adds no deadlines."));

    [TestCase("us-agncy", "us-agency")]
    [TestCase("us-officr", "us-officer")]
    [TestCase("agency", "us-agency")]
    public void KindOfParty_ThatIsASlip_IsWarnedOf(string kind, string meant) =>
        Assert.That(Of(""" "rules": ["frcp"], """, kind).Single(p => p.Code == "unknown-word").Message, Does.Contain($"did you mean {meant}?"));

    [TestCase("us-agency")]
    [TestCase("corporation")]
    public void KindOfParty_ThatIsNone_IsInOrder(string kind) => Assert.That(Of(""" "rules": ["frcp"], """, kind).Where(p => p.Code == "unknown-word"), Is.Empty);

    [Test]
    public void Cause_ThatIsASlip_IsWarnedOf() =>
        Assert.That(Of(""" "rules": ["frcp"], "cause": "foai", """, "us-agency").Single(p => p.Code == "unknown-word").Message, Does.Contain("did you mean foia?"));

    [TestCase("complaint-servd", "did you mean complaint-served?")]
    [TestCase("complaint-servd#2", "did you mean complaint-served?")]
    [TestCase("complaint-served#2", null)]
    [TestCase("ship-arrived", null)]
    public void Event_ThatIsASlip_IsWarnedOf(string id, string? words)
    {
        var file = Dockets.Parse($$"""{ "court": "cand", "number": "1", "rules": ["frcp"], "entries": [ { "ecf": "5", "filed": "2022-04-22", "effects": [ { "records": "{{id}}" } ] } ] }""");
        var problem = Law.BuiltIn.Check(file).SingleOrDefault(p => p.Code == "unknown-event");
        Assert.That(problem?.Message, words is null ? Is.Null : Does.EndWith(words));
    }

    [Test]
    public void CourtBelow_ThatIsNotKnown_IsWarnedOf() =>
        Assert.That(Of(""" "from": "canx", """, "us-agency").Single(p => p.Code == "unknown-court").Severity, Is.EqualTo(Severity.Warning));

    private static CaseFile File(string more, string kind) => Dockets.Parse($$"""{ "court": "cand", "number": "1", {{more}} "parties": [ { "id": "d", "is": "{{kind}}" } ], "entries": [ {{Served}} ] }""");

    private static IEnumerable<Problem> Of(string more, string kind) => Law.BuiltIn.Check(File(more, kind));
}
