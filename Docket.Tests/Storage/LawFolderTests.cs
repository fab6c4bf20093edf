using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Storage;

public sealed class LawFolderTests
{
    // Day 30 after April 22, 2022 is Sunday, May 22. The clerk's office in San Francisco was closed on the 23rd: Tuesday, May 24 (Rule 6(a)(3)).
    private const string Closed = """{ "closures": [ { "court": "cand", "on": "2022-05-23", "why": "flood", "source": "General Order 1" } ] }""";

    [Test]
    public void With_Closure_MovesTheDateOfThatCourtAlone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("closures.json", Closed);
        var law = Law.BuiltIn.With(folder.Path);
        Assert.Multiple(() =>
        {
            Assert.That(law.Compute("30 days after 2022-04-22", "cand").Date, Is.EqualTo(new LocalDate(2022, 5, 24)));
            Assert.That(law.Compute("30 days after 2022-04-22", "nysd").Date, Is.EqualTo(new LocalDate(2022, 5, 23)));
            Assert.That(Law.BuiltIn.Compute("30 days after 2022-04-22", "cand").Date, Is.EqualTo(new LocalDate(2022, 5, 23)));
        });
    }

    [Test]
    public void With_TwoFoldersOfClosures_KeepsBoth()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        first.Write("closures.json", Closed);
        second.Write("closures.json", Closed.Replace("05-23", "05-24", StringComparison.Ordinal));
        Assert.That(Law.BuiltIn.With(first.Path).With(second.Path).Compute("30 days after 2022-04-22", "cand").Date, Is.EqualTo(new LocalDate(2022, 5, 25)));
    }

    [Test]
    public void ComputeLaw_Closure_IsAppliedAndNamed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("closures.json", Closed);
        var run = CliRun.Of("compute", "30 days after 2022-04-22", "--court", "cand", "--law", folder.Path);
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out, Does.StartWith("Tuesday, May 24, 2022\n").And.Contain("6(a)(3)").And.Contain("flood"));
    }

    [Test]
    public void ComputeLaw_OptionBeforeTheCommand_IsTheSame()
    {
        using var folder = new TemporaryFolder();
        folder.Write("closures.json", Closed);
        Assert.That(CliRun.Of("--law", folder.Path, "compute", "30 days after 2022-04-22", "--court", "cand").Out, Does.StartWith("Tuesday, May 24, 2022\n"));
    }

    [Test]
    public void With_RuleOfOnesOwn_StartsItsDeadlineAndLeavesTheBuiltInRulesAlone()
    {
        using var folder = OwnLaw.Folder();
        var law = Law.BuiltIn.With(folder.Path);
        var question = new EventQuestion("samples-served", new LocalDate(2022, 4, 22));
        Assert.Multiple(() =>
        {
            Assert.That(law.Trigger(question, "cand").Select(d => (d.Deadline.Id, d.Deadline.Date)), Is.EqualTo(new[] { ("my.7", (LocalDate?)new LocalDate(2022, 5, 2)) }));
            Assert.That(law.Trigger(question, "ca9"), Is.Empty);
            Assert.That(law.Book.DeadlineRules.Sets.Length, Is.EqualTo(Law.BuiltIn.Book.DeadlineRules.Sets.Length + 1));
            Assert.That(Law.BuiltIn.Trigger(question, "cand"), Is.Empty);
        });
    }

    [Test]
    public void With_SetOfAKnownId_TakesThatOnesPlace()
    {
        using var folder = OwnLaw.Folder();
        var law = Law.BuiltIn.With(folder.Path);
        using var later = OwnLaw.Folder("10 days", "11 days");
        var sets = law.With(later.Path).Book.DeadlineRules.Sets;
        Assert.That(sets.Single(s => s.Id == "my").Rules.Single().Wording.Versions.Single().Words, Is.EqualTo("11 days after samples-served"));
    }

    [TestCase("after samples-served\"", "after sample-served\"", "unknown-id", 3, "set my: my.7 hangs on \"sample-served\"", "did you mean \"samples-served\"?")]
    [TestCase("\"id\": \"my.7\"", "\"id\": \"frcp.12a2\"", "duplicate-id", 3, "set my: \"frcp.12a2\" is the id of two rules")]
    [TestCase("\"levels\": [\"district\"]", "\"courts\": [\"cadn\"]", "unknown-court", 1, "set my: No court has the id \"cadn\"", "did you mean \"cand\"?")]
    [TestCase("\"source\"", "\"when\": { \"cause\": [\"foai\"] }, \"source\"", "unknown-word", 3, "set my: my.7 asks for the cause \"foai\"", "did you mean \"foia\"?")]
    public void With_UnsoundRule_IsRefusedWithFileLineAndSet(string sound, string broken, string code, int line, params string[] said)
    {
        using var folder = OwnLaw.Folder(sound, broken);
        var thrown = Assert.Throws<InvalidDataFileException>(() => Law.BuiltIn.With(folder.Path))!;
        var place = thrown.Problems.Where(p => p.Code == code).Select(p => p.Place.Line);
        Assert.That(place, Does.Contain(line));
        foreach (var words in said.Append($"my.json:{line}:"))
            Assert.That(thrown.Message, Does.Contain(words));
    }

    [Test]
    public void With_UnsoundRules_AreAllReported()
    {
        using var folder = OwnLaw.Folder("after samples-served\"", "after sample-served\"");
        folder.Write("deadlines/other.json", OwnLaw.Set.Replace("\"my\"", "\"other\"", StringComparison.Ordinal).Replace("my.7", "other.7", StringComparison.Ordinal).Replace("district", "distrct", StringComparison.Ordinal));
        var thrown = Assert.Throws<InvalidDataFileException>(() => Law.BuiltIn.With(folder.Path))!;
        Assert.That(thrown.Message.Split('\n').Select(m => m[folder.Path.Length..]), Has.Some.StartsWith("/deadlines/my.json:3:").And.Some.StartsWith("/deadlines/other.json:1:"));
    }

    [Test]
    public void With_TwoFilesOfOneSet_AreRefused()
    {
        using var folder = OwnLaw.Folder();
        folder.Write("deadlines/our.json", OwnLaw.Set);
        var thrown = Assert.Throws<InvalidDataFileException>(() => Law.BuiltIn.With(folder.Path))!;
        Assert.That(thrown.Problems.Single().Code, Is.EqualTo("duplicate-set"));
        Assert.That(thrown.Message, Does.Contain("our.json:1:").And.Contain("my.json"));
    }

    [Test]
    public void With_SetThatLeavesOutARuleThatAnotherNames_IsRefusedNamingTheOther()
    {
        using var folder = OwnLaw.Folder();
        folder.Write("deadlines/other.json", """
            { "set": "other", "name": "Other rules", "levels": ["district"],
              "rules": [ { "id": "other.1", "citation": "R. 1", "what": "Reply", "versions": [ { "phrase": "7 days after my.7" } ], "source": "print", "confidence": "seen" } ] }
            """);
        var law = Law.BuiltIn.With(folder.Path);
        using var later = OwnLaw.Folder("my.7", "my.9");
        var thrown = Assert.Throws<InvalidDataFileException>(() => law.With(later.Path))!;
        Assert.That(thrown.Message, Does.Contain("the set other, known before, is no longer sound: other.1 hangs on \"my.7\""));
    }

    [Test]
    public void With_EventOfARulesId_IsRefused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("deadlines/events.json", """{ "events": [ { "id": "frcp.12a2", "name": "an answer" } ] }""");
        Assert.That(() => Law.BuiltIn.With(folder.Path), Throws.TypeOf<InvalidDataFileException>().With.Message.Contains("the set frcp, known before, is no longer sound: \"frcp.12a2\" is the id of two rules, or of a rule and an event"));
    }

    [TestCase("""{ "set": """)]
    [TestCase("[]")]
    public void TriggerLaw_BrokenFile_Exits3NamingIt(string json)
    {
        using var folder = OwnLaw.Folder();
        var path = folder.Write("deadlines/z.json", json);
        Unusable(CliRun.Of("trigger", "samples-served", "2022-04-22", "--court", "cand", "--law", folder.Path), path);
    }

    [Test]
    public void TriggerLaw_UnsoundRule_Exits3NamingSetAndWhatIsWrong()
    {
        using var folder = OwnLaw.Folder("after samples-served\"", "after sample-served\"");
        Unusable(CliRun.Of("trigger", "samples-served", "2022-04-22", "--court", "cand", "--law", folder.Path), "set my: my.7 hangs on \"sample-served\"");
    }

    [TestCase("no-such-folder")]
    [TestCase("")]
    [TestCase("closures.json")]
    public void Law_FolderThatIsNone_Exits3(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("closures.json.txt", Closed);
        if (name == "closures.json")
            folder.Write(name, Closed);
        var path = Path.Combine(folder.Path, name);
        foreach (var command in new[] { new[] { "rules" }, ["courts"], ["holidays", "--court", "cand"], ["compute", "30 days after 2022-04-22", "--court", "cand"] })
            Unusable(CliRun.Of([.. command, "--law", path]), path.TrimEnd('/'));
    }

    [Test]
    public void Law_BrokenClosures_Exits3WithTheLine()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("closures.json", Closed.Replace("cand", "cadn", StringComparison.Ordinal));
        Unusable(CliRun.Of("courts", "--law", folder.Path), $"{path}:1:");
    }

    private static void Unusable(CliRun run, string said)
    {
        Assert.That((run.Exit, run.Out), Is.EqualTo((3, "")));
        Assert.That(run.Error, Does.StartWith("docket: ").And.Contain(said).And.Not.Contain("   at ").And.Not.Contain("Exception"));
    }
}
