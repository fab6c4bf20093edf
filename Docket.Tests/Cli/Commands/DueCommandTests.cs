using System.Text;
using Docket.Cli;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli.Commands;

public sealed class DueCommandTests
{
    [TestCase("due-2022-11-18.txt", "--as-of", "2022-11-18")]
    [TestCase("due-2022-10-31.txt", "--as-of", "2022-10-31")]
    [TestCase("due-if-granted-all.txt", "--as-of", "2022-11-18", "--if-granted", "--all")]
    [TestCase("due-within-20d.md", "--as-of", "2022-11-18", "--within", "20d", "--format", "markdown")]
    [TestCase("due-overdue.csv", "--as-of", "2022-10-31", "--format", "csv")]
    public void Due_Example_IsAsTheDocketSays(string golden, params string[] options)
    {
        var run = CliRun.Of(["due", CliRun.Example, .. options]);
        Assert.That(run.Exit, Is.Zero, run.Error);
        Golden.Match(run.Out.Replace(CliRun.Example, "CASE", StringComparison.Ordinal), golden);
    }

    [TestCase("cmc", "2022-12-08", "in-force", false)]
    [TestCase("production-bi-reviewed", "2022-12-09", "in-force", false)]
    [TestCase("category-6-determination", "2022-12-09", "in-force", false)]
    [TestCase("production-1-to-5-and-7-to-9", "2022-10-14", "partly-satisfied", false)]
    [TestCase("production-6-initial", "2022-10-21", "waiting", true)]
    [TestCase("category-6-timeline", null, "waiting", true)]
    [TestCase("jsr-3", "2023-01-12", "proposed", false)]
    public void Due_Json_HasDateAndState(string id, string? date, string state, bool conditional)
    {
        var file = CliRun.Of("due", CliRun.Example, "--as-of", "2022-11-18", "--format", "json").Json.GetProperty("cases")[0];
        var deadline = file.GetProperty("deadlines").EnumerateArray().Single(d => d.GetProperty("id").GetString() == id);
        Assert.Multiple(() =>
        {
            Assert.That(file.GetProperty("case").GetString(), Is.EqualTo("3:22-cv-02328-LB"));
            Assert.That(file.GetProperty("file").GetString(), Is.EqualTo(CliRun.Example));
            Assert.That(deadline.GetProperty("date").GetString(), Is.EqualTo(date));
            Assert.That(deadline.GetProperty("state").GetString(), Is.EqualTo(state));
            Assert.That(deadline.GetProperty("conditional").GetBoolean(), Is.EqualTo(conditional));
            Assert.That(deadline.GetProperty("overdue").GetBoolean(), Is.False);
        });
    }

    [Test]
    public void Due_Json_OrdersBySafeDayThenDocketThenWithoutDate() =>
        Assert.That(Ids("--as-of", "2022-11-18"), Is.EqualTo(new[]
        {
            "production-1-to-5-and-7-to-9", "production-6-initial", "cmc", "production-bi-reviewed", "category-6-determination", "jsr-3", "category-6-timeline",
        }));

    [TestCase("19d", new string[0])]
    [TestCase("20d", new[] { "cmc" })]
    [TestCase("3w", new[] { "cmc", "production-bi-reviewed", "category-6-determination" })]
    [TestCase("21", new[] { "cmc", "production-bi-reviewed", "category-6-determination" })]
    public void Due_Within_ReachesToThatDayInclusive(string within, string[] ids) =>
        Assert.That(Ids("--as-of", "2022-11-18", "--within", within), Is.EqualTo(ids));

    [TestCase("0d")]
    [TestCase("30d")]
    public void Due_Within_ListsWhatIsOverdue(string within) =>
        Assert.That(Ids("--as-of", "2022-10-31", "--within", within), Is.EqualTo(new[] { "production-1-to-5-and-7-to-9" }));

    [Test]
    public void Due_Party_IncludesAllAndNamesTheHearingLeftOut()
    {
        Assert.That(Ids("--as-of", "2022-11-18", "--party", "plaintiffs"), Is.EqualTo(new[] { "jsr-3", "category-6-timeline" }));
        Assert.That(CliRun.Of("due", CliRun.Example, "--as-of", "2022-11-18", "--party", "plaintiffs").Error, Does.Contain("names no party: cmc"));
    }

    [Test]
    public void Due_UnknownParty_Exits2AndSuggests()
    {
        var run = CliRun.Of("due", CliRun.Example, "--party", "plantiffs");
        Assert.That((run.Exit, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain("Did you mean plaintiffs?"));
    }

    [Test]
    public void Due_Responsible_ListsWhatThatPersonFollows()
    {
        var file = Cases.With(
            """{ "sets": "brief", "what": "Brief", "party": "us", "due": "2022-12-01" }, { "sets": "reply", "what": "Reply", "party": "them", "due": "2022-12-15" }""",
            more: """ "parties": [ { "id": "us", "responsible": "A. Lee" }, { "id": "them" } ],""");
        var run = CliRun.With(file, "due", "-", "--responsible", "A. Lee", "--format", "csv");
        Assert.That(run.Out.Split('\n'), Has.Length.EqualTo(3).And.Some.Contains("brief"));
    }

    [Test]
    public void Due_IfGranted_VacatesTheConferenceAndBringsTheReportInForce()
    {
        var run = CliRun.Of("due", CliRun.Example, "--as-of", "2022-11-18", "--if-granted", "--all", "--format", "json").Json;
        var states = run.GetProperty("cases")[0].GetProperty("deadlines").EnumerateArray().ToDictionary(d => d.GetProperty("id").GetString()!, d => d.GetProperty("state").GetString());
        Assert.That((states["cmc"], states["jsr-3"]), Is.EqualTo(("vacated", "in-force")));
    }

    [TestCase("23", 0, "")]
    [TestCase("24", 2, "pending are: 23")]
    public void Due_Grant_TakesAPendingRequestOnly(string entry, int exit, string complaint)
    {
        var run = CliRun.Of("due", CliRun.Example, "--as-of", "2022-11-18", "--grant", entry);
        Assert.That(run.Exit, Is.EqualTo(exit));
        Assert.That(run.Error, Does.Contain(complaint));
    }

    [Test]
    public void Due_GrantInOneOfTwoCases_AnswersBoth()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.Of("due", CliRun.Example, folder.Write("other.json", Cases.Due("2022-12-01")), "--as-of", "2022-11-18", "--grant", "23");
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out, Does.Contain("if the request of ECF 23 is\ngranted").And.Contain("3:22-cv-00001, as of 2022-11-18\n"));
    }

    [TestCase("2022-12-08", "2022-12-08T23:00:00Z")]
    [TestCase("2022-12-08", "2022-12-09T07:59:59Z")]
    [TestCase("2022-12-09", "2022-12-09T08:00:00Z")]
    public void Due_WithoutAsOf_TakesTodayInTheCourtsZone(string today, string instant)
    {
        var run = CliRun.At(instant, [], Screen.Plain, "due", CliRun.Example);
        Assert.That(run.Out, Does.Contain($"as of {today}"));
    }

    [TestCase(1, "--all")]
    [TestCase(0, "--within", "2d")]
    public void Due_Fail_Exits1WhereAnythingIsListed(int exit, params string[] options) =>
        Assert.That(CliRun.Of(["due", CliRun.Example, "--as-of", "2022-11-18", "--fail", .. options]).Exit, Is.EqualTo(exit));

    [Test]
    public void Due_FolderWithABrokenFile_AnswersTheRestAndExits3()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b/second.json", Cases.Due("2022-12-02", number: "B"));
        folder.Write("a.json", Cases.Due("2022-12-01", number: "A"));
        var broken = folder.Write("b/first.json", Cases.Due("2022-02-30"));
        folder.Write("b/notes.txt", "not a case");
        var run = CliRun.Of("due", folder.Path, "--as-of", "2022-11-18", "--format", "json");
        var numbers = run.Json.GetProperty("cases").EnumerateArray().Select(c => c.GetProperty("case").GetString());
        Assert.That(run.Exit, Is.EqualTo(3));
        Assert.That(numbers, Is.EqualTo(new[] { "A", "B" }));
        Assert.That(run.Error, Does.StartWith($"{broken}:4:").And.Contain(": entries[0].effects[0].due: "));
    }

    [Test]
    public void Due_SeveralBrokenFiles_PrintsEveryProblem()
    {
        using var folder = new TemporaryFolder();
        var one = folder.Write("one.json", "{ \"court\": \"cand\" }");
        var two = folder.Write("two.json", Cases.Due("2022-12-01").Replace("cand", "cadn", StringComparison.Ordinal));
        var run = CliRun.Of("due", one, two);
        Assert.That((run.Exit, run.Out), Is.EqualTo((3, "")));
        Assert.That(run.Error, Does.Contain($"{one}:1:1: ").And.Contain($"{two}:2:12: court: No court has the id"));
    }

    [Test]
    public void Due_UnusableInput_IsOneLineThatNamesThePath()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "none"));
        var latin = Path.Combine(folder.Path, "latin.json");
        File.WriteAllBytes(latin, [.. "{ \"court\": \""u8, 0xE9, .. "\" }"u8]);
        foreach (var path in new[] { Path.Combine(folder.Path, "missing.json"), Path.Combine(folder.Path, "none"), folder.Write("empty.json", ""), latin })
        {
            var run = CliRun.Of("due", path);
            Assert.That((run.Exit, run.Out), Is.EqualTo((3, "")), path);
            Assert.That(run.Error.Split('\n'), Has.Length.EqualTo(2).And.Exactly(1).Contains(path), path);
        }
    }

    [Test]
    public void Due_StandardInput_IsNamedAsSuch()
    {
        var run = CliRun.At("2022-11-18T20:00:00Z", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Cases.Due("30 dys after brief"))], Screen.Plain, "due", "-");
        Assert.That(run.Exit, Is.EqualTo(3));
        Assert.That(run.Error, Does.StartWith("<stdin>:4:"));
    }

    [TestCase("--as-of", "2022-13-01")]
    [TestCase("--as-of", "11/18/2022")]
    [TestCase("--law-as-of", "0000-01-01")]
    [TestCase("--within", "soon")]
    [TestCase("--within", "-3d")]
    [TestCase("--within", "99999999999d")]
    [TestCase("--within", "٣d")]
    [TestCase("--format", "xml")]
    [TestCase("--witin", "30d")]
    [TestCase("--if-granted", "--grant", "23")]
    public void Due_WrongOption_Exits2(params string[] options)
    {
        var run = CliRun.Of(["due", CliRun.Example, .. options]);
        Assert.That((run.Exit, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain("docket due --help"));
    }

    [Test]
    public void Due_ControlCharactersInAFile_DoNotReachTheTerminal()
    {
        var file = Cases.With("{ \"sets\": \"brief\", \"what\": \"A\\u001b[31mB\", \"due\": \"2022-12-01\" }", more: " \"caption\": \"C\\u001b]0;x\\u0007\",");
        foreach (var format in new[] { "table", "markdown" })
            Assert.That(CliRun.With(file, "due", "-", "--format", format).Out, Does.Not.Contain('\u001b').And.Not.Contain('\u0007'));
    }

    [Test]
    public void Due_Csv_QuotesWhatNeedsIt()
    {
        var file = Cases.With("""{ "sets": "brief", "what": "Brief, \"long\"", "due": "2022-12-01" }""");
        Assert.That(CliRun.With(file, "due", "-", "--format", "csv").Out, Does.Contain(",\"Brief, \"\"long\"\"\",deadline,"));
    }

    [Test]
    public void Due_MonthEnd_ShowsTheSafeDayUnderTheDate()
    {
        var file = Cases.Due("one month after 2023-01-31");
        var run = CliRun.With(file, "due", "-", "--as-of", "2022-11-18");
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(CliRun.With(file, "due", "-", "--as-of", "2022-11-18", "--format", "json").Json.GetProperty("cases")[0].GetProperty("deadlines")[0].GetProperty("safe").GetString(), Is.EqualTo("2023-02-28"));
    }

    private static string?[] Ids(params string[] options)
    {
        var run = CliRun.Of(["due", CliRun.Example, .. options, "--format", "json"]);
        return [.. run.Json.GetProperty("cases")[0].GetProperty("deadlines").EnumerateArray().Select(d => d.GetProperty("id").GetString())];
    }
}
