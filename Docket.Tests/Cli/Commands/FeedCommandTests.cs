using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli.Commands;

public sealed class FeedCommandTests
{
    [Test]
    public void Feed_Example_IsACalendarWithTheConferenceOnItsDay()
    {
        var run = CliRun.Of("feed", CliRun.Example, "--as-of", "2022-11-18");
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out, Does.StartWith("BEGIN:VCALENDAR\r\n").And.EndWith("END:VCALENDAR\r\n").And.Contain("DTSTART;VALUE=DATE:20221208"));
    }

    [TestCase("20230112")]
    public void Feed_Proposal_IsHeldByOptionOrIfGranted(string day)
    {
        Assert.That(CliRun.Of("feed", CliRun.Example, "--as-of", "2022-11-18").Out, Does.Not.Contain($"DTSTART;VALUE=DATE:{day}"));
        Assert.That(CliRun.Of("feed", CliRun.Example, "--as-of", "2022-11-18", "--proposals").Out, Does.Contain($"DTSTART;VALUE=DATE:{day}"));
        Assert.That(CliRun.Of("feed", CliRun.Example, "--as-of", "2022-11-18", "--if-granted").Out, Does.Contain($"DTSTART;VALUE=DATE:{day}"));
        Assert.That(CliRun.Of("feed", CliRun.Example, "--as-of", "2022-11-18", "--grant", "23").Out, Does.Contain($"DTSTART;VALUE=DATE:{day}"));
    }

    [Test]
    public void Feed_Waiting_IsHeldByOption()
    {
        Assert.That(CliRun.Of("feed", CliRun.Example, "--as-of", "2022-11-18").Out, Does.Not.Contain("DTSTART;VALUE=DATE:20221021"));
        Assert.That(CliRun.Of("feed", CliRun.Example, "--as-of", "2022-11-18", "--waiting").Out, Does.Contain("DTSTART;VALUE=DATE:20221021"));
    }

    [Test]
    public void Feed_Output_WritesTheSameBytesToTheFile()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("old.ics", "old");
        Assert.That(CliRun.Of("feed", CliRun.Example, "--as-of", "2022-11-18", "-o", path), Is.EqualTo(new CliRun(0, "", "")));
        Assert.That(File.ReadAllText(path), Is.EqualTo(CliRun.Of("feed", CliRun.Example, "--as-of", "2022-11-18", "-o", "-").Out));
    }

    [Test]
    public void Feed_OneBrokenCase_HoldsTheRestAndSaysSo()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Cases.Due("2022-12-01"));
        folder.Write("b.json", "{}");
        var path = Path.Combine(folder.Path, "out.ics");
        var run = CliRun.Of("feed", folder.Path, "--as-of", "2022-11-18", "-o", path);
        Assert.That(run.Exit, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("written without 1 case"));
        Assert.That(File.ReadAllText(path), Does.Contain("20221201"));
    }

    [Test]
    public void Feed_NoUsableCase_LeavesTheOldFile()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("old.ics", "old");
        Assert.That(CliRun.With("{}", "feed", "-", "-o", path).Exit, Is.EqualTo(3));
        Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
    }

    [Test]
    public void Feed_OutputThatCannotBeWritten_Exits3WithThePath()
    {
        using var folder = new TemporaryFolder();
        foreach (var path in new[] { folder.Path, Path.Combine(folder.Path, "none", "out.ics") })
        {
            var run = CliRun.Of("feed", CliRun.Example, "-o", path);
            Assert.That((run.Exit, run.Out), Is.EqualTo((3, "")));
            Assert.That(run.Error, Does.Contain(path));
        }
    }

    [Test]
    public void Feed_UnknownGrant_Exits2() => Assert.That(CliRun.Of("feed", CliRun.Example, "--as-of", "2022-11-18", "--grant", "24").Exit, Is.EqualTo(2));
}
