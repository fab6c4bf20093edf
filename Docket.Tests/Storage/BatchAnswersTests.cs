using System.Text.Json;
using Docket.Core;
using Docket.Core.Storage;
using NUnit.Framework;

namespace Docket.Tests.Storage;

public sealed class BatchAnswersTests
{
    [TestCase("q1")]
    [TestCase("with \"quotes\", \\ and \t and \u2028")]
    [TestCase("\u0085 \u0001 é 😀")]
    [TestCase("")]
    [TestCase(null)]
    public void Write_AnyId_IsReadBackByAnotherReader(string? id)
    {
        using var text = new StringWriter();
        var answers = new BatchAnswers(text);
        answers.Write(id, Law.BuiltIn.Compute("14 days after 2026-03-17", "cand"));
        answers.WriteError(id, "what is wrong: \"x\"");
        var lines = text.ToString().Split('\n');
        Assert.That(lines, Has.Length.EqualTo(3).And.Exactly(1).Empty);
        var (answer, error) = (JsonDocument.Parse(lines[0]).RootElement, JsonDocument.Parse(lines[1]).RootElement);
        Assert.Multiple(() =>
        {
            Assert.That((answer.GetProperty("id").GetString(), error.GetProperty("id").GetString()), Is.EqualTo((id, id)));
            Assert.That((answer.GetProperty("date").GetString(), answer.GetProperty("safe").GetString(), answer.GetProperty("nominal").GetString()), Is.EqualTo(("2026-04-01", "2026-03-31", "2026-03-31")));
            Assert.That(answer.GetProperty("readings").EnumerateArray().Select(r => r.GetProperty("date").GetString()), Is.EqualTo(new[] { "2026-04-01", "2026-03-31" }));
            Assert.That(error.GetProperty("error").GetString(), Is.EqualTo("what is wrong: \"x\""));
        });
    }
}
