using Docket.Core.Storage;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Storage;

public sealed class BatchQuestionTests
{
    [Test]
    public void Read_EveryField_IsTaken()
    {
        var question = BatchQuestion.Read("""{"id":"q1","court":"cand","phrase":"30 days after 2022-04-22","service":"mail","lawAsOf":"2022-04-22"}""");
        Assert.That(
            (question.Id, question.Court, question.Phrase, question.Service, question.LawAsOf, question.Error),
            Is.EqualTo(("q1", "cand", "30 days after 2022-04-22", "mail", (NodaTime.LocalDate?)Dockets.Day("2022-04-22"), (string?)null)));
    }

    [TestCase("""{"phrase":"x"}""", null)]
    [TestCase("""{"id":null,"court":null,"phrase":"x","service":null,"lawAsOf":null}""", null)]
    [TestCase("""{"id":12,"phrase":"x"}""", "12")]
    public void Read_OptionalFields_MayBeAbsentOrNull(string line, string? id)
    {
        var question = BatchQuestion.Read(line);
        Assert.That((question.Id, question.Court, question.Service, question.LawAsOf, question.Error), Is.EqualTo((id, (string?)null, (string?)null, (NodaTime.LocalDate?)null, (string?)null)));
    }

    [TestCase("")]
    [TestCase("null")]
    [TestCase("[1]")]
    [TestCase("{} {}")]
    [TestCase("{\"phrase\":\"x\"")]
    [TestCase("""{"id":[],"phrase":"x"}""")]
    [TestCase("""{"phrase":7}""")]
    [TestCase("""{"phrase":""}""")]
    [TestCase("""{"phrase":"x","phrase":"y"}""")]
    [TestCase("""{"phrase":"x","lawAsOf":"2022-02-30"}""")]
    [TestCase("""{"phrase":"x","Court":"cand"}""")]
    public void Read_AnythingElse_IsAnErrorInWords(string line) => Assert.That(BatchQuestion.Read(line).Error, Is.Not.Null.And.Not.Empty);
}
