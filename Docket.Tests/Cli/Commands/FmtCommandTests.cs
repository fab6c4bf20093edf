using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli.Commands;

public sealed class FmtCommandTests
{
    private const string Canonical = "{\n  \"court\": \"cand\",\n  \"number\": \"1\"\n}\n";
    private const string Untidy = "{\"number\":\"1\",\r\n\"court\":\"cand\"}";

    [Test]
    public void Fmt_UntidyFile_IsRewrittenOnce()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("case.json", Untidy);
        Assert.That(CliRun.Of("fmt", path), Is.EqualTo(new CliRun(0, $"{path}: rewritten\n", "")));
        Assert.That(File.ReadAllText(path), Is.EqualTo(Canonical));
        Assert.That(CliRun.Of("fmt", path).Out, Is.EqualTo("every file is in the canonical layout\n"));
        Assert.That(Directory.GetFileSystemEntries(folder.Path), Has.Length.EqualTo(1));
    }

    [Test]
    public void Fmt_Check_ListsAndWritesNothing()
    {
        using var folder = new TemporaryFolder();
        var (untidy, tidy) = (folder.Write("a.json", Untidy), folder.Write("b.json", Canonical));
        Assert.That(CliRun.Of("fmt", "--check", folder.Path), Is.EqualTo(new CliRun(1, $"{untidy}: not in the canonical layout\n", "")));
        Assert.That(File.ReadAllText(untidy), Is.EqualTo(Untidy));
        Assert.That(CliRun.Of("fmt", "--check", tidy).Exit, Is.Zero);
    }

    [Test]
    public void Fmt_StandardInput_GoesToStandardOutput()
    {
        Assert.That(CliRun.With(Untidy, "fmt", "-"), Is.EqualTo(new CliRun(0, Canonical, "")));
        Assert.That(CliRun.With(Untidy, "fmt", "-", "--check"), Is.EqualTo(new CliRun(1, "<stdin>: not in the canonical layout\n", "")));
    }

    [Test]
    public void Fmt_Json_SaysWhatChanged()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Untidy);
        var file = CliRun.Of("fmt", folder.Path, "--format", "json").Json.GetProperty("files")[0];
        Assert.That(file.GetProperty("changed").GetBoolean(), Is.True);
    }

    [TestCase("{ \"court\": \"cand\", \"number\": \"1\", \"extra\": true }")]
    [TestCase("{")]
    [TestCase("")]
    public void Fmt_BrokenFile_StandsAsItWas(string text)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("case.json", text);
        var run = CliRun.Of("fmt", path);
        Assert.That((run.Exit, run.Out, File.ReadAllText(path)), Is.EqualTo((3, "", text)));
        Assert.That(run.Error, Does.StartWith($"{path}:1:"));
    }

    [Test]
    public void Fmt_MissingFile_Exits3() => Assert.That(CliRun.Of("fmt", "no-such.json").Exit, Is.EqualTo(3));
}
