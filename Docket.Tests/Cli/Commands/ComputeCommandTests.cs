using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli.Commands;

public sealed class ComputeCommandTests
{
    [Test]
    public void Compute_ThirtyDaysToASunday_RollsToMonday()
    {
        var run = CliRun.Of("compute", "30 days after 2022-04-22", "--court", "cand");
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out, Does.StartWith("Monday, May 23, 2022\n"));
    }

    [Test]
    public void Compute_ByMail_AddsThreeDaysToTheNominalDay()
    {
        var json = CliRun.Of("compute", "30 days after 2025-07-31", "--court", "cand", "--service", "mail", "--format", "json").Json;
        Assert.Multiple(() =>
        {
            Assert.That(json.GetProperty("court").GetString(), Is.EqualTo("cand"));
            Assert.That(json.GetProperty("nominal").GetString(), Is.EqualTo("2025-08-30"));
            Assert.That(json.GetProperty("date").GetString(), Is.EqualTo("2025-09-05"));
        });
    }

    [Test]
    public void Compute_LawAsOf_TakesThatDaysVersion() =>
        Assert.That(CliRun.Of("compute", "30 days after 2022-04-22", "--court", "cand", "--law-as-of", "2024-01-02", "--format", "json").Json.GetProperty("rule").GetProperty("from").GetString(), Is.EqualTo("2023-12-01"));

    [TestCase("30 dys after 2022-04-22", "\n  30 dys after 2022-04-22\n     ^\n")]
    [TestCase("14 days after service", "\n  14 days after service\n                ^\n")]
    [TestCase("30 days after 2022-02-30", "\n                ^\n")]
    [TestCase("30 days after\t2022-02-30", "\n  30 days after 2022-02-30\n")]
    public void Compute_PhraseThatCannotBeRead_Exits2WithACaret(string phrase, string shown)
    {
        var run = CliRun.Of("compute", phrase, "--court", "cand");
        Assert.That((run.Exit, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.StartWith("docket: ").And.Contain(shown));
    }

    [Test]
    public void Compute_VeryLongPhrase_ShowsThePartThatIsWrong()
    {
        var run = CliRun.Of("compute", $"the later of {string.Join(", ", Enumerable.Repeat("2022-01-01", 40))}, 2022-02-30 and 2022-01-01", "--court", "cand");
        var lines = run.Error.Split('\n');
        Assert.That(lines[1], Has.Length.LessThanOrEqualTo(80).And.Contain("2022-02-30"));
        Assert.That(lines[1][lines[2].IndexOf('^', StringComparison.Ordinal)..], Does.StartWith("2022-02-30"));
    }

    [TestCase("cadn", "did you mean cand")]
    [TestCase("", "--court is empty")]
    public void Compute_UnknownCourt_Exits2(string court, string complaint)
    {
        var run = CliRun.Of("compute", "30 days after 2022-04-22", "--court", court);
        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(complaint));
    }

    [TestCase("compute")]
    [TestCase("compute", "30 days after 2022-04-22")]
    [TestCase("compute", "--court", "cand")]
    [TestCase("compute", "30", "days", "after", "2022-04-22", "--court", "cand")]
    [TestCase("compute", "30 days after 2022-04-22", "--court", "cand", "--law-as-of", "today")]
    [TestCase("compute", "30 days after 2022-04-22", "--court", "cand", "--format", "csv")]
    [TestCase("compute", "30 days after 2022-04-22", "--batch")]
    public void Compute_WrongUsage_Exits2(params string[] args) => Assert.That(CliRun.Of(args).Exit, Is.EqualTo(2));
}
