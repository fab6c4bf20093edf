using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli.Commands;

/// <summary><c>docket diff</c>, <c>whatif</c> and <c>recheck</c>.</summary>
public sealed class ChangeCommandsTests
{
    [Test]
    public void Diff_OfTheExample_IsWrittenInEachForm()
    {
        string[] days = ["diff", CliRun.Example, "--from", "2022-09-30", "--to", "2022-11-18"];
        var table = CliRun.Of(days);
        Assert.That(table.Exit, Is.Zero);
        Assert.That(table.Out.Split('\n').Select(line => line.Length), Has.All.LessThanOrEqualTo(80));
        Assert.That(table.Out, Does.Contain("jsr-3").And.Contain("proposed"));
        var json = CliRun.Of([.. days, "--format", "json"]).Json.GetProperty("cases")[0];
        var change = json.GetProperty("changes").EnumerateArray().Single(c => c.GetProperty("id").GetString() == "production-1-to-5-and-7-to-9");
        Assert.That((change.GetProperty("change").GetString(), change.GetProperty("new").GetProperty("state").GetString(), change.GetProperty("path")[0].GetProperty("entry").GetString()), Is.EqualTo(("met", "partly-satisfied", "23")));
        Assert.That(CliRun.Of([.. days, "--format", "markdown"]).Out, Does.Contain("| Was | Is | What | Change | Why |"));
    }

    [Test]
    public void Diff_Json_HasTheHourOfTheLastStepAndTheEntriesBeforeIt()
    {
        var file = Cases.With("""{ "sets": "cmc", "kind": "hearing", "due": "2022-12-08T13:30" }""").Replace(" ] } ]", """
             ] },
            { "ecf": "2", "filed": "2022-11-02", "effects": [ { "continues": "cmc", "due": "2022-12-09T13:30" } ] },
            { "ecf": "3", "filed": "2022-11-03", "effects": [ { "continues": "cmc", "due": "2022-12-09T09:30" } ] } ]
            """, StringComparison.Ordinal);
        var change = CliRun.With(file, "diff", "-", "--from", "2022-11-01", "--to", "2022-11-03", "--format", "json").Json.GetProperty("cases")[0].GetProperty("changes")[0];
        Assert.That((change.GetProperty("path")[0].GetProperty("time").GetString(), change.GetProperty("earlier")[0].GetString()), Is.EqualTo(("09:30", "2")));
        Assert.That(
            CliRun.With(file, "diff", "-", "--from", "2022-11-01", "--to", "2022-11-03", "--format", "markdown").Out,
            Does.Contain("| 2022-12-08, 1:30 p.m. | 2022-12-09, 9:30 a.m. |"));
    }

    [Test]
    public void Diff_SinceADay_GoesToToday() =>
        Assert.That(CliRun.Of("diff", CliRun.Example, "--since", "2022-11-01").Out, Does.Contain("from 2022-11-01 to 2022-11-18"));

    [Test]
    public void Diff_OfAQuietFolder_SaysThatNothingChanges() =>
        Assert.That(CliRun.Of("diff", CliRun.Example, "--from", "2022-09-23", "--to", "2022-09-24"), Is.EqualTo(new CliRun(0, "Nothing changes.\n", "")));

    [TestCase("--to 2022-11-18", "name the first day with --from")]
    [TestCase("--from 2022-11-18 --since 2022-11-18", "name the first day with --from")]
    [TestCase("--since 2022-11-18 --to 2022-11-18", "--since goes to today")]
    [TestCase("--from 2022-11-18 --to 2022-11-01", "is before the first")]
    public void Diff_OfNoSpan_IsWrongUsage(string options, string words)
    {
        var run = CliRun.Of(["diff", CliRun.Example, .. options.Split(' ')]);
        Assert.That((run.Exit, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain(words));
    }

    [TestCase("--grant 23", "jsr-3", "woke")]
    [TestCase("--vacate cmc", "cmc", "died")]
    [TestCase("--vacate all", "category-6-determination", "died")]
    [TestCase("--continue cmc=2023-02-09", "cmc", "moved")]
    [TestCase("--extend production-bi-reviewed=2w", "production-bi-reviewed", "moved")]
    [TestCase("--extend production-bi-reviewed=2023-01-20", "production-bi-reviewed", "moved")]
    [TestCase("--satisfy category-6-determination=2022-11-18", "category-6-determination", "met")]
    [TestCase("--find category-6-records-exist=true", "production-6-initial", "woke")]
    [TestCase("--find category-6-records-exist=false", "production-6-initial", "died")]
    public void Whatif_OfEachKind_ShowsWhatItChanges(string options, string id, string change)
    {
        var run = CliRun.Of(["whatif", CliRun.Example, .. options.Split(' '), "--format", "json"]);
        Assert.That(run.Exit, Is.Zero, run.Error);
        var changes = run.Json.GetProperty("cases")[0].GetProperty("changes").EnumerateArray();
        Assert.That(changes.Single(c => c.GetProperty("id").GetString() == id).GetProperty("change").GetString(), Is.EqualTo(change));
    }

    [Test]
    public void Whatif_LeavesTheFileAsItIs()
    {
        var before = File.ReadAllBytes(CliRun.Example);
        CliRun.Of("whatif", CliRun.Example, "--vacate", "all");
        Assert.That(File.ReadAllBytes(CliRun.Example), Is.EqualTo(before));
    }

    [TestCase("--as-of 2022-11-18", "say what to suppose")]
    [TestCase("--vacate cmcc", "did you mean cmc?")]
    [TestCase("--grant 99", "There is no entry or request 99")]
    [TestCase("--extend cmc=30y", "\"30y\" (--extend)")]
    [TestCase("--continue cmc", "expected an id and a day")]
    [TestCase("--find x=maybe", "CONDITION=true or CONDITION=false")]
    public void Whatif_OfWhatCannotBe_IsWrongUsage(string options, string words)
    {
        var run = CliRun.Of(["whatif", CliRun.Example, .. options.Split(' ')]);
        Assert.That((run.Exit, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain(words));
    }

    // Thirty days after 2022-04-22 end on Sunday, May 22; ten days of 2007's law pass over weekends.
    [Test]
    public void Recheck_UnderAnotherLaw_ShowsWhatMoves()
    {
        var file = Cases.With("""{ "sets": "x", "due": "10 days after 2022-06-01" }""");
        var run = CliRun.With(file, "recheck", "-", "--law-as-of", "2007-06-01", "--as-of", "2022-11-18");
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out, Does.Contain("2022-06-13").And.Contain("2022-06-15").And.Contain("No entry did it"), "the tenth day is Saturday, June 11; ten court days end on Wednesday, June 15");
    }

    [Test]
    public void Recheck_WithoutAnotherLaw_IsWrongUsage()
    {
        var run = CliRun.Of("recheck", CliRun.Example);
        Assert.That((run.Exit, run.Error), Is.EqualTo((2, "docket: name the other law: --law-as-of 2026-12-01 for that of another day, or --law FOLDER for one's own files.\n")));
    }

    [Test]
    public void Whatif_OfAStayToCome_ShowsWhatItDoesOnceItIsOver()
    {
        // The stay of October has 31 days: November 10 and 31 days is Thursday, December 11.
        const string File = """
            { "court": "dcd", "number": "1:25-cv-1", "entries": [
              { "ecf": "1", "filed": "2025-09-02", "effects": [ { "sets": "a", "due": "2025-11-10" } ] },
              { "ecf": "2", "filed": "2025-09-20", "effects": [ { "proposes": [ { "stays": "all", "from": "2025-10-01", "until": "2025-10-31", "mode": "extends" } ] } ] } ] }
            """;
        var run = CliRun.With(File, "whatif", "-", "--grant", "2", "--as-of", "2025-09-21");
        Assert.That(run.Out, Does.Contain("as of 2025-11-01").And.Contain("2025-11-10").And.Contain("2025-12-11").And.Contain("+31 days"));
        Assert.That(CliRun.With(File, "due", "-", "--as-of", "2025-09-21").Out, Does.Contain("ECF 2 would stay it").And.Not.Contain("stay it to"));
    }
}
