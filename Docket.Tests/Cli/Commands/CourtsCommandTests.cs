using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli.Commands;

public sealed class CourtsCommandTests
{
    [TestCase("cand")]
    [TestCase("CAND")]
    public void Courts_Id_ShowsOneInFull(string id)
    {
        var run = CliRun.Of("courts", id);
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out, Does.Contain("(N.D. Cal.)").And.Contain("America/Los_Angeles").And.Contain("Fed. R. Civ. P. 6, since 2023-12-01"));
    }

    [Test]
    public void Courts_CutoffBeforeMidnight_IsShown() => Assert.That(CliRun.Of("courts", "ded").Out, Does.Contain("5:00 p.m. since 2022-09-01"));

    [TestCase(new[] { "--circuit", "ca9", "--state", "CA", "--level", "district" }, new[] { "cacd", "caed", "cand", "casd" })]
    [TestCase(new[] { "--circuit", "CA9", "--state", "ca", "--level", "bap" }, new[] { "bap9" })]
    [TestCase(new[] { "D. Del." }, new[] { "ded", "deb" })]
    public void Courts_Filters_Narrow(string[] args, string[] ids)
    {
        var found = CliRun.Of(["courts", .. args, "--format", "json"]).Json.GetProperty("courts").EnumerateArray().Select(c => c.GetProperty("id").GetString());
        Assert.That(found, Is.EquivalentTo(ids));
    }

    [TestCase("table")]
    [TestCase("csv")]
    [TestCase("markdown")]
    public void Courts_List_HasEveryCourt(string format) => Assert.That(
        CliRun.Of("courts", "--format", format).Out, Does.Contain("cand").And.Contain("ca9").And.Contain("nysd"));

    [Test]
    public void Courts_List_StaysWithin80Columns() =>
        Assert.That(CliRun.Of("courts").Out.Split('\n').Select(line => line.Length), Has.All.LessThanOrEqualTo(80));

    [TestCase("zzz", "No court has the id")]
    [TestCase("cadn", "did you mean cand")]
    public void Courts_UnknownCourt_Exits2(string text, string complaint)
    {
        var run = CliRun.Of("courts", text);
        Assert.That((run.Exit, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain(complaint));
    }

    [TestCase("--circuit", "ca99")]
    [TestCase("--state", "XX")]
    [TestCase("--level", "high")]
    public void Courts_UnknownFilter_Exits2AndListsTheWords(string option, string word)
    {
        var run = CliRun.Of("courts", option, word);
        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain($"({option}); expected one of "));
    }
}
