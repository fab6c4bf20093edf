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

    [Test]
    public void Feed_AlarmsAndReminders_AreHeldByOption()
    {
        var run = CliRun.Of("feed", CliRun.Example, "--as-of", "2022-11-18", "--alarm", "7d,1d", "--remind", "2w", "--remind", "1");
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out, Does.Contain("TRIGGER:-P6DT15H\r\n").And.Contain("TRIGGER:-PT15H\r\n").And.Contain("UID:rm-14d-item-").And.Contain("UID:rm-1d-item-"));
    }

    [TestCase("--alarm", "0d", "is not 1 to 365 days (--alarm)")]
    [TestCase("--alarm", "7d,soon", "\"soon\" is not 1 to 365 days (--alarm)")]
    [TestCase("--remind", "53w", "is not 1 to 365 days (--remind)")]
    [TestCase("--since", "yesterday", "is not a date (--since)")]
    [TestCase("--party", "defendnats", "Did you mean defendants?")]
    [TestCase("--responsible", "nobody", "follows no party (--responsible)")]
    public void Feed_ValueThatIsNone_Exits2(string option, string value, string words)
    {
        var run = CliRun.Of("feed", CliRun.Example, "--as-of", "2022-11-18", option, value);
        Assert.That((run.Exit, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain(words));
    }

    [Test]
    public void Feed_UntilBeforeSince_Exits2() =>
        Assert.That(CliRun.Of("feed", CliRun.Example, "--since", "2022-02-01", "--until", "2022-01-31").Exit, Is.EqualTo(2));

    [Test]
    public void Feed_DaysAndParty_HoldTheRest()
    {
        var run = CliRun.Of("feed", CliRun.Example, "--as-of", "2022-11-18", "--since", "2022-12-08", "--until", "2022-12-09", "--party", "defendants");
        Assert.That(run.Out, Does.Contain(".cmc@").And.Contain(".production-bi-reviewed@").And.Not.Contain(".production-1-to-5-and-7-to-9@"));
    }

    [Test]
    public void Feed_Previous_GoesOnFromIt()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.json", Cases.Due("2022-12-01"));
        var old = Path.Combine(folder.Path, "old.ics");
        Assert.That(CliRun.Of("feed", file, "--as-of", "2022-11-18", "-o", old).Exit, Is.Zero);
        folder.Write("a.json", Cases.Due("2022-12-02"));
        var run = CliRun.Of("feed", file, "--as-of", "2022-11-18", "--previous", old);
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out, Does.Contain("DTSTART;VALUE=DATE:20221202\r\n").And.Contain("SEQUENCE:1\r\n"));
    }

    [Test]
    public void Feed_PreviousThatIsNone_Exits3AndWritesNothing()
    {
        using var folder = new TemporaryFolder();
        var foreign = folder.Write("foreign.ics", "BEGIN:VCALENDAR\r\nPRODID:-//Somebody//EN\r\nEND:VCALENDAR\r\n");
        foreach (var (path, words) in new[] { (Path.Combine(folder.Path, "none.ics"), "there is no such file (--previous)"), (foreign, "is not a feed of docket"), (folder.Path, "this is a folder") })
        {
            var run = CliRun.Of("feed", CliRun.Example, "--as-of", "2022-11-18", "--previous", path);
            Assert.That((run.Exit, run.Out), Is.EqualTo((3, "")), run.Error);
            Assert.That(run.Error, Does.Contain(path).And.Contain(words));
        }
    }

    [Test]
    public void Feed_PreviousAndABrokenCase_WritesNothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("cases/a.json", Cases.Due("2022-12-01"));
        var (cases, old) = (Path.Combine(folder.Path, "cases"), Path.Combine(folder.Path, "old.ics"));
        Assert.That(CliRun.Of("feed", cases, "--as-of", "2022-11-18", "-o", old).Exit, Is.Zero);
        var before = File.ReadAllText(old);
        folder.Write("cases/b.json", "{}");
        var run = CliRun.Of("feed", cases, "--as-of", "2022-11-18", "--previous", old, "-o", old);
        Assert.That((run.Exit, File.ReadAllText(old)), Is.EqualTo((3, before)));
        Assert.That(run.Error, Does.Contain("the feed was not written"));
    }

    [Test]
    public void Feed_TooManyEvents_IsSplitAndSaysSo()
    {
        using var folder = new TemporaryFolder();
        var effects = string.Join(",", Enumerable.Range(0, 1001).Select(n => $$"""{ "sets": "x{{n}}", "due": "2022-12-01" }"""));
        var file = folder.Write("a.json", $$"""{ "court": "cand", "number": "3:22-cv-1", "entries": [ { "ecf": "1", "filed": "2022-11-01", "effects": [ {{effects}} ] } ] }""");
        var path = Path.Combine(folder.Path, "out.ics");
        folder.Write("out-3.ics", "old");
        var run = CliRun.Of("feed", file, "--as-of", "2022-11-18", "-o", path);
        Assert.That(run.Exit, Is.Zero, run.Error);
        var second = Path.Combine(folder.Path, "out-2.ics");
        Assert.That(run.Error, Does.Contain("1001 events").And.Contain($"{path}: 1000 events").And.Contain($"{second}: 1 event,").And.Contain("out-3.ics is of an earlier run"));
        Assert.That(File.ReadAllText(path).Split("BEGIN:VEVENT").Length + File.ReadAllText(second).Split("BEGIN:VEVENT").Length, Is.EqualTo(1001 + 2));

        var whole = CliRun.Of("feed", file, "--as-of", "2022-11-18");
        Assert.That(whole.Out.Split("BEGIN:VEVENT"), Has.Length.EqualTo(1002));
        Assert.That(whole.Error, Does.Contain("With -o FILE.ics it is split"));

        var again = CliRun.Of("feed", file, "--as-of", "2022-11-18", "--previous", path, "--previous", second);
        Assert.That(again.Out, Is.EqualTo(whole.Out));
    }
}
