using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli.Commands;

public sealed class ExplainCommandTests
{
    [Test]
    public void Explain_OfASeries_NamesItsInstances()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("case.json", """{ "court": "cand", "number": "1", "entries": [ { "ecf": "1", "filed": "2022-12-01", "effects": [ { "sets": "jsr", "due": "2022-12-08", "every": "1 month", "until": "2023-01-15" } ] } ] }""");
        var run = CliRun.Of("explain", path, "jsr", "--as-of", "2022-12-01");
        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Error.ReplaceLineEndings(" "), Does.Contain("jsr is a series; name one of its instances: jsr#1 (2022-12-08), jsr#2 (2023-01-09)."));
    }

    [Test]
    public void Explain_AsMarkdown_IsAMemoToFile() =>
        Golden.Match(CliRun.Of("explain", CliRun.Example, "jsr-3", "--as-of", "2022-11-18", "--format", "markdown").Out, "explain-jsr-3.md");

    [Test]
    public void Explain_Proposal_ShowsDateStateAndWords()
    {
        var run = CliRun.Of("explain", CliRun.Example, "jsr-3", "--as-of", "2022-11-18");
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out, Does.StartWith("Further joint status report (jsr-3)\n")
            .And.Contain("Due         Thursday, January 12, 2023\n").And.Contain("proposed by ECF 23").And.Contain("Monday, January 9, 2023"));
    }

    [Test]
    public void Explain_IfGranted_SaysWhatIsAssumed() =>
        Assert.That(CliRun.Of("explain", CliRun.Example, "jsr-3", "--as-of", "2022-11-18", "--if-granted").Out.ReplaceLineEndings(" "), Does.Contain("if every pending request is granted"));

    [Test]
    public void Explain_OfAHearing_SaysItsHoursWhatWasDeniedAndThatItWasHeld()
    {
        var file = Cases.With("""{ "sets": "cmc", "kind": "hearing", "due": "2022-11-15T13:30" }""").Replace(" ] } ]", """
             ] },
            { "ecf": "2", "filed": "2022-11-02", "effects": [ { "proposes": [ { "vacates": "cmc" } ] } ] },
            { "ecf": "3", "filed": "2022-11-03", "effects": [ { "denies": "2" }, { "continues": "cmc", "due": "2022-11-15T09:30" } ] },
            { "ecf": "4", "filed": "2022-11-15", "effects": [ { "satisfies": "cmc" } ] } ]
            """, StringComparison.Ordinal);
        Assert.That(CliRun.With(file, "explain", "-", "cmc").Out, Does.Contain("  Held        Tuesday, November 15, 2022\n").And.Contain(
            """

            History
              2022-11-01 ECF 1 sets it: 2022-11-15, 1:30 p.m.
              2022-11-02 ECF 2 asks for an order that vacates it; denied
              2022-11-03 ECF 3 continues it: 2022-11-15, 9:30 a.m.
              2022-11-15 ECF 4 says that it was held

            """));
    }

    [Test]
    public void Explain_Json_HasTheProof()
    {
        var proof = CliRun.Of("explain", CliRun.Example, "jsr-3", "--as-of", "2022-11-18", "--format", "json").Json;
        Assert.That(proof.GetProperty("computed").GetProperty("date").GetString(), Is.EqualTo("2023-01-09"));
        Assert.That(proof.GetProperty("steps").GetArrayLength(), Is.GreaterThan(0));
    }

    [Test]
    public void Explain_StandardInput_IsRead() => Assert.That(CliRun.With(Cases.Due("2022-12-01"), "explain", "-", "brief").Out, Does.Contain("Thursday, December 1, 2022"));

    [TestCase("jsr3", "did you mean jsr-3?")]
    [TestCase("nothing-like-it", "there are: ")]
    public void Explain_UnknownId_Exits2AndNamesIds(string id, string complaint)
    {
        var run = CliRun.Of("explain", CliRun.Example, id, "--as-of", "2022-11-18");
        Assert.That((run.Exit, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain(complaint));
    }

    [TestCase("24", 2)]
    [TestCase("23", 0)]
    public void Explain_Grant_TakesAPendingRequestOnly(string entry, int exit) =>
        Assert.That(CliRun.Of("explain", CliRun.Example, "cmc", "--as-of", "2022-11-18", "--grant", entry).Exit, Is.EqualTo(exit));

    [Test]
    public void Explain_Folder_Exits3()
    {
        var run = CliRun.Of("explain", Repository.PathOf("examples"), "cmc");
        Assert.That(run.Exit, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("this is a folder"));
    }

    [TestCase("""{ "vacates": "trial" }""", ":4:")]
    [TestCase("""{ "sets": "a", "what": "A", "due": "30 dys after b" }""", ":4:")]
    public void Explain_BrokenCase_Exits3WithThePlace(string effect, string place)
    {
        var run = CliRun.With(Cases.With(effect), "explain", "-", "a");
        Assert.That(run.Exit, Is.EqualTo(3));
        Assert.That(run.Error, Does.StartWith($"<stdin>{place}"));
    }

    [TestCase]
    [TestCase("case.json")]
    [TestCase("a.json", "id", "more")]
    public void Explain_WrongArguments_Exits2(params string[] args) => Assert.That(CliRun.Of(["explain", .. args]).Exit, Is.EqualTo(2));
}
