using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Scenarios;

/// <summary>
/// Whole cases through the command line. <c>NAME.json</c> stands here with what <c>due</c>, <c>explain</c> and <c>diff</c> print of it; each golden text
/// names the commands that gave it, and is held against what they print now. What the dockets say is held by hand in the classes beside this one.
/// </summary>
public sealed class ScenarioTests
{
    private const string Prompt = "> docket ";

    private static readonly string[] Commands = ["due", "explain", "diff"];

    [Test]
    public void Scenarios_OfTheFolder_AreAllThere() =>
        Assert.That(Names(), Is.EqualTo(new[] { "foia-split-report", "foia-vacated-schedule", "rj-v-jones", "seaworld" }));

    [TestCaseSource(nameof(Goldens))]
    public void Scenario_ByTheCommandsOfItsGolden_PrintsTheGolden(string name, string command)
    {
        var golden = Repository.PathOf("Docket.Tests", "Scenarios", $"{name}.{command}.txt");
        var lines = File.ReadLines(golden).Where(l => l.StartsWith(Prompt, StringComparison.Ordinal)).ToList();
        Assert.That(lines, Is.Not.Empty.And.All.StartsWith($"{Prompt}{command} {name}.json "));
        Golden.MatchFile(string.Join('\n', lines.Select(line => $"{line}\n{Printed(line)}")), golden);
    }

    [TestCaseSource(nameof(Names))]
    public void Scenario_IsInTheCanonicalLayoutAndWithoutErrors(string name)
    {
        var check = CliRun.Of("check", PathOf(name + ".json"));
        Assert.That(CliRun.Of("fmt", "--check", PathOf(name + ".json")).Exit, Is.Zero);
        Assert.That(check.Exit, Is.Zero, check.Out);
    }

    private static string Printed(string line)
    {
        var run = CliRun.Of([.. line[Prompt.Length..].Split(' ').Select(word => word.EndsWith(".json", StringComparison.Ordinal) ? PathOf(word) : word)]);
        Assert.That((run.Exit, run.Error), Is.EqualTo((0, "")), line);
        Assert.That(run.Out.Split('\n').Select(l => l.Length), Has.All.LessThanOrEqualTo(80), line);
        return run.Out;
    }

    private static IEnumerable<object[]> Goldens() => from name in Names() from command in Commands select (object[])[name, command];

    private static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Repository.PathOf("Docket.Tests", "Scenarios"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    private static string PathOf(string file) => Repository.PathOf("Docket.Tests", "Scenarios", file);
}
