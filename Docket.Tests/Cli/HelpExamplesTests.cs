using System.Text.RegularExpressions;
using Docket.Cli;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli;

/// <summary>Runs the worked example of every command's help and holds its output against the help.</summary>
public sealed partial class HelpExamplesTests
{
    [TestCase("due")]
    [TestCase("explain")]
    [TestCase("compute")]
    [TestCase("trigger")]
    [TestCase("rules")]
    [TestCase("diff")]
    [TestCase("whatif")]
    [TestCase("recheck")]
    [TestCase("check")]
    [TestCase("fmt")]
    [TestCase("feed")]
    [TestCase("verify")]
    [TestCase("publish")]
    [TestCase("serve")]
    [TestCase("holidays")]
    [TestCase("courts")]
    public void Example_PrintsWhatTheHelpShows(string command)
    {
        using var folder = new TemporaryFolder();
        var site = Path.Combine(folder.Path, "site");
        var help = CliRun.Of(command, "--help");
        Assert.That(help.Exit, Is.Zero);
        var example = help.Out[help.Out.IndexOf("Example:\n\n$ docket ", StringComparison.Ordinal)..].TrimEnd().Split('\n').Skip(2).ToList();
        var args = Argument().Matches(example[0]["$ docket ".Length..]).Select(m => m.Value.Trim('"')).Select(a => a.StartsWith("examples", StringComparison.Ordinal) ? Repository.PathOf(a.Split('/')) : a == "site" ? site : a);
        var pattern = string.Concat(example.Skip(1).Select(line => line == "..." ? "(.*\n)*?" : Regex.Escape(line) + "\n"));
        Assert.That(CliRun.Of([.. args]).Out.ReplaceLineEndings("\n").Replace(site, "site", StringComparison.Ordinal), Does.Match($@"\A{pattern}\z"));
    }

    [Test]
    public void Help_StaysWithin80Columns()
    {
        foreach (var create in Program.Commands)
        {
            var name = create(new Session(Stream.Null, TextWriter.Null, TextWriter.Null, NodaTime.SystemClock.Instance, Screen.Plain)).Command.Name;
            Assert.That(CliRun.Of(name, "--help").Out.Split('\n').Where(line => !line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => line.Length), Has.All.LessThanOrEqualTo(80), name);
        }
    }

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Argument();
}
