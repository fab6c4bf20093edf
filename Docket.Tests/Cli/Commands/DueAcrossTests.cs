using Docket.Cli;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli.Commands;

/// <summary><c>docket due --by</c>: one list across the cases of a folder.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class DueAcrossTests : IDisposable
{
    // As of Friday, November 18, 2022. Both cases have a party "us" and a brief due on Thursday, December 1, and they are not the same.
    private const string Alpha =
        """
        { "sets": "reply", "what": "Reply", "party": "them", "due": "2022-12-08" },
        { "sets": "cmc", "what": "Conference", "kind": "hearing", "due": "2022-12-01T10:00" },
        { "sets": "brief", "what": "Opening brief", "party": "us", "due": "2022-12-01" },
        { "sets": "disclosures", "what": "Disclosures", "party": "us", "due": "2022-11-10" },
        { "sets": "conferral", "what": "Confer", "party": "all", "due": "after reply is done" },
        { "sets": "tutorial", "what": "Tutorial", "kind": "hearing", "party": "all", "due": "2022-11-15" }
        """;

    private const string Beta =
        """
        { "sets": "brief", "what": "Brief", "party": "us", "due": "2022-12-01" },
        { "sets": "transcript", "what": "Transcript", "party": "court-reporter", "due": "2022-11-18" },
        { "sets": "list", "what": "Witness list", "party": "them", "due": "one month after 2022-10-31" },
        { "sets": "log", "what": "Privilege log", "party": "them", "due": "2022-11-09" }
        """;

    private readonly TemporaryFolder folder = new();

    public DueAcrossTests()
    {
        folder.Write("alpha.json", Cases.With(Alpha, "3:22-cv-00001", """ "caption": "Alpha LLC v. Board", "parties": [ { "id": "us", "name": "Alpha LLC", "responsible": "A. Lee" }, { "id": "them", "name": "board of review", "responsible": "B. Ray" } ],"""));
        folder.Write("beta.json", Cases.With(Beta, "3:22-cv-00002", """ "parties": [ { "id": "us", "name": "Beta Inc.", "responsible": "A. Lee" }, { "id": "them" } ],"""));
    }

    public void Dispose() => folder.Dispose();

    [TestCase("due-by-day.txt", "--by", "day")]
    [TestCase("due-by-party.txt", "--by", "party")]
    [TestCase("due-by-responsible.txt", "--by", "responsible", "--within", "20d")]
    [TestCase("due-by-day.md", "--by", "day", "--format", "markdown")]
    [TestCase("due-by-day.csv", "--by", "day", "--format", "csv")]
    public void Due_By_IsOneListOfAllCases(string golden, params string[] options)
    {
        var run = Run(options);
        Assert.That((run.Exit, run.Error), Is.EqualTo((0, "")));
        Golden.Match(run.Out.Replace(folder.Path, "FOLDER", StringComparison.Ordinal), golden);
        Assert.That(golden.EndsWith("txt", StringComparison.Ordinal) ? run.Out.Split('\n').Max(line => line.Length) : 0, Is.LessThanOrEqualTo(80));
    }

    // Overdue rows by their day, then each day, a day's cases in the order of the files, what has no date last. November 30 is the month's last day, and December 1 the other reading.
    [TestCase("day", "2 log, 1 disclosures, 1 tutorial, 2 transcript, 2 list, 1 cmc, 1 brief, 2 brief, 1 reply, 1 conferral", "--as-of", "2022-11-18")]
    [TestCase("day", "2 log, 1 disclosures, 2 transcript, 2 list", "--as-of", "2022-11-18", "--within", "12d")]
    [TestCase("day", "1 disclosures, 1 tutorial, 1 brief, 2 brief, 1 conferral", "--as-of", "2022-11-18", "--party", "us")]
    [TestCase("party", "1 disclosures, 1 brief, 2 brief, 1 reply, 2 log, 2 list, 1 tutorial, 1 conferral, 2 transcript, 1 cmc", "--as-of", "2022-11-18")]
    [TestCase("responsible", "1 disclosures, 1 brief, 2 brief, 1 reply, 2 log, 1 tutorial, 2 transcript, 2 list, 1 cmc, 1 conferral", "--as-of", "2022-11-18")]
    [TestCase("case", "1 disclosures, 1 tutorial, 1 cmc, 1 brief, 1 reply, 1 conferral, 2 log, 2 transcript, 2 list, 2 brief", "--as-of", "2022-11-18")]
    public void Due_ByInCsv_HasEveryRowOnceInTheOrderOfTheList(string by, string rows, params string[] options)
    {
        var run = CliRun.Of(["due", folder.Path, "--by", by, "--format", "csv", .. options]);
        var found = run.Out.TrimEnd().Split('\n').Skip(1).Select(line => line.Replace("\"", "", StringComparison.Ordinal).Split(',')).Select(cells => $"{cells[0][^1]} {cells.SkipWhile(c => c != "2022-11-18").ElementAt(1)}");
        Assert.That(string.Join(", ", found), Is.EqualTo(rows), run.Error);
    }

    [TestCase("2022-11-19T12:00:00Z", "as of 2022-11-19.", "Thursday, December 1, 2022, in 12 days")]
    // Half past midnight in New York, still the evening of the 18th in San Francisco: the later day leaves less time.
    [TestCase("2022-11-19T05:30:00Z", "as of 2022-11-18 or 2022-11-19.", "Thursday, December 1, 2022, in 12 days")]
    [TestCase("2022-12-01T20:00:00Z", "as of 2022-12-01.", "Thursday, December 1, 2022, today")]
    [TestCase("2022-11-30T20:00:00Z", "as of 2022-11-30.", "Thursday, December 1, 2022, in 1 day")]
    [TestCase("2022-11-16T20:00:00Z", "as of 2022-11-16.", "Tuesday, November 15, 2022, 1 day ago")]
    public void Due_ByDayWithoutAsOf_CountsFromTodayInTheCourts(string instant, string opening, string heading)
    {
        folder.Write("gamma.json", Cases.Due("2022-12-01").Replace("cand", "nysd", StringComparison.Ordinal));
        var run = CliRun.At(instant, [], Screen.Plain, "due", folder.Path, "--by", "day");
        Assert.That(run.Out, Does.StartWith($"What is due in 3 cases by day, {opening}\n").And.Contain($"\n{heading}\n"));
    }

    [Test]
    public void Due_ByPartyOfOneName_JoinsTheCases()
    {
        folder.Write("gamma.json", Cases.With("""{ "sets": "motion", "party": "petitioner", "due": "2022-12-02" }""", "3:22-cv-00003", """ "parties": [ { "id": "petitioner", "name": "Beta Inc." } ],"""));
        var headings = Run("--by", "party").Out.Split('\n').Where(line => line is "Beta Inc." or "petitioner (no name given)");
        Assert.That(headings, Is.EqualTo(new[] { "Beta Inc." }));
    }

    [TestCase("--if-granted", ", if every pending request is granted.")]
    [TestCase("--grant", ", if the request of 9 is granted where it is pending.")]
    public void Due_ByDay_SaysWhatIsTakenAsGranted(string option, string opening)
    {
        folder.Write("gamma.json", Cases.With("""{ "sets": "motion", "due": "2022-12-02" }""", "3:22-cv-00003").Replace("} ] }", """} ] }, { "ecf": "9", "filed": "2022-11-02", "effects": [ { "proposes": [ { "vacates": "motion" } ] } ] }""", StringComparison.Ordinal));
        var run = Run(["--by", "day", option, .. option == "--grant" ? ["9"] : Array.Empty<string>()]);
        Assert.That(run.Out.ReplaceLineEndings(" "), Does.Contain(opening), run.Error);
    }

    [TestCase(1, "--by", "day")]
    [TestCase(1, "--by", "party", "--within", "0d")]
    [TestCase(0, "--by", "party", "--within", "0d", "--party", "clerk")]
    public void Due_ByWithFail_Exits1WhereAnythingIsListed(int exit, params string[] options)
    {
        var run = Run([.. options, "--fail"]);
        Assert.That(run.Exit, Is.EqualTo(exit), run.Error);
        Assert.That(run.Out.Contains("\nNothing is due.\n", StringComparison.Ordinal), Is.EqualTo(exit == 0));
    }

    [Test]
    public void Due_ByDayWithABrokenFile_ListsTheRestAndExits3()
    {
        folder.Write("broken.json", "{");
        var run = Run("--by", "day", "--fail");
        Assert.That(run.Exit, Is.EqualTo(3));
        Assert.That(run.Out, Does.StartWith("What is due in 2 cases by day"));
        Assert.That(run.Error, Does.Contain("broken.json:1:"));
    }

    [TestCase("expected one of case, day, party, responsible", "--by", "week")]
    [TestCase("take --format csv", "--by", "day", "--format", "json")]
    public void Due_ByWhatCannotBe_Exits2AndSaysWhatToDo(string complaint, params string[] options)
    {
        var run = Run(options);
        Assert.That((run.Exit, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error.ReplaceLineEndings(" "), Does.Contain(complaint));
    }

    [Test]
    public void Due_ByCaseInJson_IsTheFormThatProgramsKnow() =>
        Assert.That(Run("--by", "case", "--format", "json").Out, Is.EqualTo(Run("--format", "json").Out).And.StartsWith("{\n  \"cases\": ["));

    private CliRun Run(params string[] options) => CliRun.Of(["due", folder.Path, "--as-of", "2022-11-18", .. options]);
}
