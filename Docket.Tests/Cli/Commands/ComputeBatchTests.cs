using System.Text;
using System.Text.Json;
using Docket.Cli;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli.Commands;

public sealed class ComputeBatchTests
{
    private const string Good = """{"id":"a","court":"cand","phrase":"30 days after 2022-04-22"}""";

    [Test]
    public void Batch_GoodLine_IsAnsweredOnOneLine() => Assert.That(
        CliRun.With(Good, "compute", "--batch"),
        Is.EqualTo(new CliRun(0, """{"id":"a","date":"2022-05-23","safe":"2022-05-23","nominal":"2022-05-22","readings":[{"date":"2022-05-23","basis":"Fed. R. Civ. P. 6"}]}""" + "\n", "")));

    [TestCase("{bad", null, "expected a value")]
    [TestCase("[]", null, "an object")]
    [TestCase("""{"id":"x","court":"cadn","phrase":"30 days after 2022-04-22"}""", "x", "did you mean cand")]
    [TestCase("""{"id":"x","court":"cand","phrase":"30 dys after 2022-04-22"}""", "x", "character 4")]
    [TestCase("""{"id":"x","court":"cand","phrase":"14 days after service"}""", "x", "known only inside a case")]
    [TestCase("""{"id":"x","court":"cand","phrase":"30 days after 2022-02-30"}""", "x", "February 2022")]
    [TestCase("""{"id":"x","court":"cand","phrase":"30 days after 2022-04-22","lawAsOf":"2022-13-01"}""", "x", "not a date")]
    [TestCase("""{"id":"x","court":"cand","phrase":"30 days after 2022-04-22","srvice":"mail"}""", "x", "\"srvice\" is not a field")]
    [TestCase("""{"id":"x","court":"cand"}""", "x", "\"phrase\" is missing")]
    [TestCase("""{"id":"x","phrase":"30 days after 2022-04-22"}""", "x", "\"court\" is missing")]
    [TestCase("""{"id":true,"court":"cand","phrase":"30 days after 2022-04-22"}""", null, "\"id\" should be")]
    public void Batch_BadLine_IsAnsweredByItsErrorAndStopsNothing(string bad, string? id, string complaint)
    {
        var run = CliRun.With($"{bad}\n\n{Good}\n", "compute", "--batch", "-");
        var lines = run.Out.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.That((run.Exit, lines.Count, run.Error), Is.EqualTo((1, 2, "")));
        Assert.Multiple(() =>
        {
            Assert.That(lines[0].GetProperty("id").GetString(), Is.EqualTo(id));
            Assert.That(lines[0].GetProperty("error").GetString(), Does.Contain(complaint));
            Assert.That(lines[1].GetProperty("date").GetString(), Is.EqualTo("2022-05-23"));
        });
    }

    [TestCase("""{"id":7,"phrase":"30 days after 2022-04-22"}""", "7")]
    [TestCase("""{"phrase":"30 days after 2022-04-22","court":null,"service":null,"lawAsOf":null}""", null)]
    public void Batch_DefaultCourt_ServesLinesWithoutOne(string line, string? id)
    {
        var run = CliRun.With(line, "compute", "--batch", "--court", "cand");
        Assert.That((run.Exit, JsonDocument.Parse(run.Out).RootElement.GetProperty("id").GetString()), Is.EqualTo((0, id)));
    }

    [Test]
    public void Batch_Service_AddsItsDays() =>
        Assert.That(CliRun.With("""{"court":"cand","phrase":"30 days after 2025-07-31","service":"mail"}""", "compute", "--batch").Out, Does.Contain("\"date\":\"2025-09-05\"").And.Contain("\"nominal\":\"2025-08-30\""));

    [Test]
    public void Batch_BytesThatAreNotUtf8_SpoilTheirLineOnly()
    {
        byte[] input = [.. "{\"id\":\"x\",\"court\":\"cand\",\"phrase\":\"\xFF\"}\n"u8[..^4], 0xFF, .. "\"}\n"u8, .. Encoding.UTF8.GetBytes(Good)];
        var run = CliRun.At("2022-11-18T20:00:00Z", input, Screen.Plain, "compute", "--batch");
        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(run.Out.Split('\n'), Has.Length.EqualTo(3).And.Some.Contains("\"error\"").And.Some.Contains("2022-05-23"));
    }

    [Test]
    public void Batch_File_IsRead()
    {
        using var folder = new TemporaryFolder();
        Assert.That(CliRun.Of("compute", "--batch", folder.Write("questions.jsonl", Good)).Out, Does.Contain("2022-05-23"));
    }

    [Test]
    public void Batch_NoLines_AnswersNothing() => Assert.That(CliRun.With("\n \n", "compute", "--batch"), Is.EqualTo(new CliRun(0, "", "")));

    [TestCase("no-such-file.jsonl")]
    [TestCase("/")]
    public void Batch_UnreadableFile_Exits3(string file)
    {
        var run = CliRun.Of("compute", "--batch", file);
        Assert.That(run.Exit, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain(file));
    }

    [Test]
    public void Batch_UnknownDefaultCourt_Exits2() => Assert.That(CliRun.With(Good, "compute", "--batch", "--court", "cadn").Exit, Is.EqualTo(2));
}
