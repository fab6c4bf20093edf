using System.Diagnostics;
using Docket.Cli;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli;

/// <summary>The program as a process: streams in UTF-8 without a mark, the exit code, no colour in a pipe.</summary>
public sealed class ProgramTests
{
    [Test]
    public void Process_StandardInput_IsAnsweredInUtf8()
    {
        var (exit, output, _) = Run(Cases.With("""{ "sets": "brief", "what": "Réponse", "due": "2022-12-01" }"""), "due", "-", "--as-of", "2022-11-18");
        Assert.That(exit, Is.Zero);
        Assert.That(output, Does.StartWith("N.D. Cal.").And.Contain("Réponse").And.Not.Contain('\u001b'));
    }

    [Test]
    public void Process_WrongUsage_ExitsWith2()
    {
        var (exit, output, error) = Run("", "compute", "30 days after 2022-04-22", "--court", "cadn");
        Assert.That((exit, output), Is.EqualTo((2, "")));
        Assert.That(error, Does.StartWith("docket: No court has the id \"cadn\""));
    }

    // Hash codes of text differ from process to process, so what hung on their order would show here.
    [Test]
    public void Process_SameDocket_GivesTheSameFeedAndProofInEveryProcess()
    {
        var anchors = string.Join(", ", Enumerable.Range(0, 12).Select(i => $$"""{ "sets": "x{{i}}", "due": "2022-12-{{i + 1:00}}" }"""));
        var moves = string.Join(", ", Enumerable.Range(0, 12).Select(i => $$"""{ "continues": "x{{i}}", "due": "2023-01-{{i + 9:00}}" }"""));
        var latest = "the latest of " + string.Join(", ", Enumerable.Range(0, 11).Select(i => $"x{i}")) + " and x11";
        var file = $$"""
            { "court": "cand", "number": "1", "entries": [
              { "ecf": "1", "filed": "2022-11-01", "effects": [ {{anchors}}, { "sets": "report", "due": "7 days after {{latest}}" } ] },
              { "ecf": "2", "filed": "2022-11-02", "effects": [ {{moves}} ] },
              { "ecf": "3", "filed": "2022-11-03", "effects": [ { "proposes": [ { "vacates": "all" } ] } ] } ] }
            """;
        string[][] commands = [["feed", "-", "--as-of", "2022-11-18"], ["explain", "-", "report", "--as-of", "2022-11-18"], ["due", "-", "--as-of", "2022-11-18", "--format", "json"]];
        foreach (var command in commands)
        {
            var runs = Enumerable.Range(0, 3).Select(_ => Run(file, command)).ToList();
            Assert.That(runs.Select(r => r.Exit), Is.All.Zero);
            Assert.That(runs.Select(r => r.Out).Distinct().Count(), Is.EqualTo(1), command[0]);
        }
    }

    private static (int Exit, string Out, string Error) Run(string input, params string[] args)
    {
        var utf8 = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(App).Assembly.Location, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
