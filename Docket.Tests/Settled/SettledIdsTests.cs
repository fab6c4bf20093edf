using Docket.Core.Storage;
using Docket.Tests.Feed;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Settled;

/// <summary>"Ids start with a letter, then letters, digits, - . _ @ #; events, deadlines, hearings and conditions share one namespace a case. An id may be set anew only after it was vacated, denied or satisfied; in a feed it keeps its UID."</summary>
public sealed class SettledIdsTests
{
    private const string Deadline = """{ "sets": "x", "due": "2022-12-01" }""";
    private const string Hearing = """{ "sets": "x", "kind": "hearing", "due": "2022-12-08" }""";
    private const string Event = """{ "records": "x" }""";
    private const string Condition = """{ "finds": "x", "is": true }""";
    private const string Awaited = """{ "sets": "y", "due": "2022-12-15", "if": "x" }""";

    [TestCase("a", true)]
    [TestCase("Z9", true)]
    [TestCase("frcp.12a1Ai@d-2", true)]
    [TestCase("motion_filed#12", true)]
    [TestCase("9a", false)]
    [TestCase("-a", false)]
    [TestCase("_a", false)]
    [TestCase("a b", false)]
    [TestCase("a/b", false)]
    [TestCase("a:b", false)]
    public void Id_StartsWithALetter_AndGoesOnWithLettersDigitsAndFiveSigns(string id, bool allowed)
    {
        var read = CaseFileReader.Read($$"""{ "court": "cand", "number": "1", "entries": [ { "ecf": "1", "filed": "2022-10-03", "effects": [ { "sets": "{{id}}", "due": "2022-12-01" } ] } ] }""");
        Assert.That((read.Success, read.Problems.All(p => p.Code == "bad-id")), Is.EqualTo((allowed, true)));
    }

    [TestCase(Deadline, Hearing)]
    [TestCase(Deadline, Event)]
    [TestCase(Deadline, Condition)]
    [TestCase(Deadline, Awaited)]
    [TestCase(Hearing, Event)]
    [TestCase(Hearing, Condition)]
    [TestCase(Hearing, Awaited)]
    [TestCase(Event, Condition)]
    [TestCase(Event, Awaited)]
    public void Id_OfOneKind_CannotBeThatOfAnother(string one, string other)
    {
        Assert.That(Dockets.Of(Dockets.Entry("1", "2022-10-03", one), Dockets.Entry("2", "2022-10-04", other)).Codes(), Is.EqualTo("duplicate-id"));
        Assert.That(Dockets.Of(Dockets.Entry("1", "2022-10-03", other), Dockets.Entry("2", "2022-10-04", one)).Codes(), Is.EqualTo("duplicate-id"));
    }

    [TestCase("""{ "vacates": "x" }""", "")]
    [TestCase("""{ "satisfies": "x" }""", "")]
    [TestCase("""{ "satisfies": "x", "partly": "half" }""", "duplicate-id")]
    [TestCase("""{ "extends": "x", "by": "7 days" }""", "duplicate-id")]
    public void Id_SetAnew_OnlyAfterItWasVacatedOrSatisfied(string between, string codes) =>
        Assert.That(Dockets.Of(Dockets.Entry("1", "2022-10-03", Deadline), Dockets.Entry("2", "2022-10-04", between), Dockets.Entry("3", "2022-10-05", Deadline)).Codes(), Is.EqualTo(codes));

    [TestCase("""{ "denies": "1" }""", "")]
    [TestCase("""{ "records": "nothing" }""", "duplicate-id", Description = "still proposed")]
    public void Id_ThatWasAskedFor_IsSetAnewOnlyAfterItWasDenied(string between, string codes) =>
        Assert.That(
            Dockets.Of(Dockets.Entry("1", "2022-10-03", $$"""{ "proposes": [ {{Deadline}} ] }"""), Dockets.Entry("2", "2022-10-04", between), Dockets.Entry("3", "2022-10-05", Deadline)).Codes(),
            Is.EqualTo(codes));

    [Test]
    public void Id_SetAnew_KeepsItsUidInAFeed()
    {
        var file = Dockets.Of(Dockets.Entry("1", "2022-10-03", Deadline), Dockets.Entry("2", "2022-10-04", """{ "vacates": "x" }"""), Dockets.Entry("3", "2022-10-05", """{ "sets": "x", "due": "2022-12-22" }"""));
        var first = FeedKit.Events(file.AsOf("2022-10-03"))["x"];
        var anew = FeedKit.Events(file.AsOf("2022-10-05"))["x"];
        Assert.That((anew.Get("UID"), anew.Get("DTSTART")), Is.EqualTo((first.Get("UID"), "VALUE=DATE:20221222")));
    }
}
