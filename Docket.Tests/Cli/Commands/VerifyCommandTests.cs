using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli.Commands;

public sealed class VerifyCommandTests
{
    private static readonly string Calendar = Repository.PathOf("examples", "calendar.ics");

    [TestCase("verify.txt")]
    [TestCase("verify.json", "--format", "json")]
    [TestCase("verify.csv", "--format", "csv")]
    [TestCase("verify-if-granted.txt", "--if-granted")]
    public void Verify_Example_IsAsItStands(string golden, params string[] options)
    {
        var run = CliRun.Of(["verify", CliRun.Example, "--against", Calendar, "--as-of", "2022-11-18", .. options]);
        Assert.That((run.Exit, run.Error), Is.EqualTo((1, "")));
        Golden.Match(run.Out.Replace(Repository.PathOf(), "REPOSITORY", StringComparison.Ordinal), golden);
        Assert.That(golden.EndsWith("txt", StringComparison.Ordinal) ? run.Out.Split('\n').Max(line => line.Length) : 0, Is.LessThanOrEqualTo(80));
    }

    [Test]
    public void Verify_OwnFeed_AgreesAndExits0()
    {
        using var folder = new TemporaryFolder();
        var feed = folder.Write("feed.ics", CliRun.Of("feed", CliRun.Example, "--as-of", "2022-11-18").Out);
        var run = CliRun.Of("verify", CliRun.Example, "--against", feed, "--as-of", "2022-11-18");
        Assert.That((run.Exit, run.Error), Is.EqualTo((0, "")), run.Out);
        Assert.That(run.Out, Does.EndWith("4 agree.\n"));
    }

    [Test]
    public void Verify_CalendarFromStandardInput_IsRead()
    {
        var run = CliRun.With(File.ReadAllText(Calendar), "verify", CliRun.Example, "--against", "-", "--as-of", "2022-11-18");
        Assert.That((run.Exit, run.Out), Is.EqualTo((1, CliRun.Of("verify", CliRun.Example, "--against", Calendar, "--as-of", "2022-11-18").Out)));
    }

    [TestCase(2, "name the calendar")]
    [TestCase(3, "there is no such calendar file", "--against", "none.ics")]
    [TestCase(3, "this is a folder", "--against", ".")]
    [TestCase(3, "this is no calendar", "--against", "EXAMPLE")]
    [TestCase(2, "is not a party", "--against", "CALENDAR", "--party", "nobody")]
    [TestCase(2, "is not a number of days", "--against", "CALENDAR", "--within", "soon")]
    public void Verify_WhatCannotBeAnswered_IsSaidInWords(int exit, string words, params string[] options)
    {
        var run = CliRun.Of(["verify", CliRun.Example, "--as-of", "2022-11-18", .. options.Select(o => o == "EXAMPLE" ? CliRun.Example : o == "CALENDAR" ? Calendar : o)]);
        Assert.That((run.Exit, run.Out), Is.EqualTo((exit, "")));
        Assert.That(run.Error, Does.Contain(words));
    }

    [Test]
    public void Verify_BothFromStandardInput_Exits2() => Assert.That(CliRun.With("{}", "verify", "-", "--against", "-").Exit, Is.EqualTo(2));

    [Test]
    public void Verify_DamagedEvent_AnswersTheRestAndExits3()
    {
        using var folder = new TemporaryFolder();
        var damaged = folder.Write("damaged.ics", File.ReadAllText(Calendar).Replace("DTSTART;VALUE=DATE:20221220", "DTSTART:soon", StringComparison.Ordinal));
        var run = CliRun.Of("verify", CliRun.Example, "--against", damaged, "--as-of", "2022-11-18");
        Assert.That(run.Exit, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("damaged.ics:").And.Contain("which is no day"));
        Assert.That(run.Out, Does.Contain("moved").And.Not.Contain("extra"));
    }

    [Test]
    public void Verify_OneBrokenCase_AnswersTheRestAndExits3()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Cases.Due("2022-12-01"));
        folder.Write("b.json", "{}");
        var run = CliRun.Of("verify", folder.Path, "--against", Calendar, "--as-of", "2022-11-18");
        Assert.That(run.Exit, Is.EqualTo(3));
        Assert.That(run.Out, Does.Contain("1 missing."));
    }
}
