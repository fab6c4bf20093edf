using System.Text;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli.Commands;

public sealed class CheckCommandTests
{
    // The conference of May 29 falls on Memorial Day 2023: a date certain, which does not move.
    private const string Doubtful = """{ "sets": "brief", "what": "Brief", "due": "2023-05-29" }""";

    [Test]
    public void Check_CleanFile_SaysNoProblemsAndWhichDeadlinesRulesWouldAdd()
    {
        var run = CliRun.Of("check", CliRun.Example);
        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Out, Is.EqualTo(
            $"{CliRun.Example}: rules: The file names no \"rules\", so recorded events start no deadlines: \"frcp\" would add frcp.4m (ECF 1). [note rules]\n"
            + $"{CliRun.Example}:63:9: entries[4].effects[2]: On 2022-12-09 2 things fall due for defendants: production-bi-reviewed and category-6-determination. See that all can be done, or ask for another day. [note collision]\n"
            + "no problems\n"));
    }

    [Test]
    public void Check_WarningsAlone_Exit0()
    {
        var run = CliRun.With(Cases.With(Doubtful), "check", "-");
        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Out, Does.Contain("[warning ").And.EndWith("0 errors, 1 warning\n"));
    }

    [Test]
    public void Check_Errors_Exit1WithEveryPlace()
    {
        var run = CliRun.With(Cases.With("""{ "sets": "a", "what": "A", "due": "2022-02-30" }, { "vacate": "a" }"""), "check", "-");
        var lines = run.Out.TrimEnd().Split('\n');
        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(lines[..^1], Has.All.Match(@"^<stdin>:4:\d+: entries\[0\]\.effects\[\d\].*: .* \[error [a-z-]+\]$").And.Length.GreaterThanOrEqualTo(2));
    }

    [TestCase("""{ "vacates": "trial" }""")]
    [TestCase("""{ "sets": "a", "what": "A", "due": "1 day after b" }, { "sets": "b", "what": "B", "due": "1 day after a" }""")]
    [TestCase("""{ "sets": "a", "what": "A", "due": "2022-12-01" }, { "sets": "a", "what": "A", "due": "2022-12-02" }""")]
    public void Check_CaseThatContradictsItself_Exits1(string effects) => Assert.That(CliRun.With(Cases.With(effects), "check", "-").Exit, Is.EqualTo(1));

    [Test]
    public void Check_Json_HasSeverityCodeAndPlace()
    {
        var file = CliRun.With(Cases.With("""{ "vacates": "trial" }"""), "check", "-", "--format", "json").Json.GetProperty("files")[0];
        var problem = file.GetProperty("problems")[0];
        Assert.That(
            (file.GetProperty("file").GetString(), problem.GetProperty("severity").GetString(), problem.GetProperty("line").GetInt32()),
            Is.EqualTo(("<stdin>", "error", 4)));
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("not json")]
    public void Check_TextThatIsNoJson_IsAProblemAndInvalidData(string text)
    {
        var run = CliRun.With(text, "check", "-");
        Assert.That((run.Exit, run.Error), Is.EqualTo((3, "")));
        Assert.That(run.Out, Does.StartWith("<stdin>:1:"));
    }

    [Test]
    public void Check_NotUtf8_IsAProblemAndInvalidData()
    {
        var run = CliRun.At("2022-11-18T20:00:00Z", Encoding.Latin1.GetBytes("{ \"court\": \"é\" }"), Docket.Cli.Screen.Plain, "check", "-");
        Assert.That(run.Exit, Is.EqualTo(3));
        Assert.That(run.Out, Does.Contain("UTF-8"));
    }

    [Test]
    public void Check_MissingFileBesideABrokenOne_ReportsBothAndExits3()
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.Path, "missing.json");
        var run = CliRun.Of("check", missing, folder.Write("broken.json", "{}"));
        Assert.That(run.Exit, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain($"{missing}: there is no such file"));
        Assert.That(run.Out, Does.Contain("broken.json:1:1: "));
    }
}
