using Docket.Core.Storage;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli.Commands;

/// <summary>What the commands say of a case that a general order of its court stays, with the law files that hold it and without.</summary>
public sealed class GeneralOrderCommandsTests
{
    private static readonly string Case = Lapse.Case(Dockets.Entry("9", "2025-09-15", """{ "sets": "opposition", "what": "Oppose the motion", "party": "agency", "due": "2025-10-14" }"""));

    [TestCase("due - --as-of 2025-11-13", "2025-11-26", "rests on General Order")]
    [TestCase("explain - opposition --as-of 2025-11-13", "moves the\n     date by 43 days", "2025-10-01 General Order 25-1 stays it (the court's page)")]
    [TestCase("explain - opposition --as-of 2025-11-13 --format json", "\"entry\": \"General Order 25-1 (dcd)\"", "2025-11-26")]
    [TestCase("diff - --from 2025-09-30 --to 2025-10-01", "stayed", "General Order 25-1 stays opposition.")]
    [TestCase("diff - --from 2025-11-12 --to 2025-11-13", "+43 days", "The stay of General Order 25-1 is over.")]
    [TestCase("whatif - --extend opposition=2w --as-of 2025-11-13", "2025-12-10", "+14 days")]
    [TestCase("feed - --as-of 2025-11-13", "DTSTART;VALUE=DATE:20251126", "moved by General Order 25-1")]
    public void Command_TakesTheOrderFromTheLawFolderAlone(string command, params string[] said)
    {
        using var folder = Lapse.Folder(Lapse.Order);
        var with = CliRun.With(Case, [.. command.Split(' '), "--law", folder.Path]);
        var without = CliRun.With(Case, command.Split(' '));
        Assert.That((with.Exit, with.Error, without.Exit, without.Error), Is.EqualTo((0, "", 0, "")));
        foreach (var words in said)
            Assert.That(with.Out.Replace("\r\n ", "", StringComparison.Ordinal), Does.Contain(words));
        Assert.That(without.Out, Does.Not.Contain("General Order"));
    }

    [Test]
    public void Recheck_ShowsWhatTheOrderMoves()
    {
        using var folder = Lapse.Folder(Lapse.Order);
        Assert.That(CliRun.With(Case, "recheck", "-", "--as-of", "2025-11-13", "--law", folder.Path).Out, Does.Contain("2025-10-14    2025-11-26").And.Contain("The stay of General Order 25-1 is over."));
    }

    [Test]
    public void Fmt_NeverShowsIt()
    {
        using var folder = Lapse.Folder(Lapse.Order);
        Assert.That(CliRun.With(Case, "fmt", "-", "--law", folder.Path), Is.EqualTo(CliRun.With(Case, "fmt", "-")));
    }

    [Test]
    public void Trigger_AsksAboutRulesAlone()
    {
        using var folder = Lapse.Folder(Lapse.Order);
        string[] question = ["trigger", "complaint-served", "2025-10-06", "--court", "dcd", "--party", "us-agency"];
        Assert.That(CliRun.Of([.. question, "--law", folder.Path]), Is.EqualTo(CliRun.Of(question)));
    }

    [Test]
    public void Check_SaysWhatWasAppliedAndWhatItReaches()
    {
        using var folder = Lapse.Folder(Lapse.Order);
        var run = CliRun.With(Case, "check", "-", "--law", folder.Path);
        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Out, Does.Contain("court: General Order 25-1 of 2025-10-01 (the court's page) was applied, which stands in the law files and not in this file: it extends dates from 2025-10-01 to 2025-11-12 and reaches opposition. [note general-order]").And.EndWith("no problems\n"));
        Assert.That(CliRun.With(Case, "check", "-", "--law", folder.Path, "--as-of", "2025-09-30").Out, Does.Not.Contain("General Order"));
        Assert.That(CliRun.With(Case, "check", "-").Out, Does.Not.Contain("General Order"));
    }

    [Test]
    public void Check_OfWhatNoCourtMayExtend_SaysThatItIsLeftAlone()
    {
        using var folder = Lapse.Folder(Lapse.Order);
        var file = Lapse.Case(Dockets.Entry("9", "2025-09-15", """{ "records": "foia-request-received", "on": "2025-09-10", "party": "agency" }"""));
        Assert.That(CliRun.With(file, "check", "-", "--law", folder.Path).Out, Does.Contain("General Order 25-1 leaves foia.request alone"));
    }

    [Test]
    public void Check_OfACaseThatDoesNotSayWhatItsPartiesAre_WarnsThatItWasNotApplied()
    {
        using var folder = Lapse.Folder(Lapse.Order);
        var file = Case.Replace(", \"is\": \"us-agency\"", "", StringComparison.Ordinal);
        Assert.That(CliRun.With(file, "check", "-", "--law", folder.Path).Out, Does.Contain("was not applied: it is for this case only where a party is us or us-agency or us-officer, which the file leaves open.").And.Contain("[warning general-order]"));
        Assert.That(CliRun.With(file, "due", "-", "--as-of", "2025-11-13", "--law", folder.Path).Out, Does.Contain("2025-10-14").And.Not.Contain("General Order"));
        var closedBefore = Lapse.With("2025-10-01", "2024-10-01").Replace("2025-11-12", "2024-11-12", StringComparison.Ordinal);
        using var old = Lapse.Folder(closedBefore);
        Assert.That(CliRun.With(file, "check", "-", "--law", old.Path).Out, Does.Not.Contain("General Order"), "it was over before the case began");
    }

    [Test]
    public void Law_BrokenOrder_Exits3WithTheLine()
    {
        using var folder = Lapse.Folder(Lapse.With("\"dcd\"", "\"dcdd\""));
        var run = CliRun.With(Case, "due", "-", "--law", folder.Path);
        Assert.That((run.Exit, run.Out), Is.EqualTo((3, "")));
        Assert.That(run.Error, Does.Contain("general-orders.json:1:").And.Contain("generalOrders[0].court").And.Contain("did you mean dcd"));
    }

    [Test]
    public void DocumentedExample_IsAsTheDocumentSays()
    {
        var blocks = File.ReadAllText(Repository.PathOf("docs", "law-files.md")).Split("## General orders of a court")[1].Split("```json\n").Skip(1).Select(b => b.Split("```")[0]).ToList();
        using var folder = new TemporaryFolder();
        folder.Write("general-orders.json", blocks[0]);
        var file = CaseFileReader.Read(blocks[1]).OrThrow("docs");
        var law = Docket.Core.Law.BuiltIn.With(folder.Path);
        string[] rows = [.. new[] { "2025-09-30", "2025-11-12", "2025-11-13" }.Select(day => law.Schedule(file, Dockets.Day(day)).Row("opposition"))];
        Assert.That(rows, Is.EqualTo(new[] { "2025-10-14 in-force", "2025-10-14 stayed", "2025-11-26 in-force" }));
    }
}
