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

    // Lines without escapes and nesting take a shorter way; it must read as the full reader does, or leave them to it.
    [TestCase("""{"id":"q1","court":"cand","phrase":"30 days after 2022-04-22","service":"mail","lawAsOf":"2022-04-22"}""")]
    [TestCase(""" { "phrase" : "x" , "id" : 12 } """)]
    [TestCase("""{"id":012,"phrase":"x"}""")]
    [TestCase("""{"id":1234567890,"phrase":"x"}""")]
    [TestCase("""{"id":1.5,"phrase":"x"}""")]
    [TestCase("""{"id":"\u0041","phrase":"x"}""")]
    [TestCase("""{"id":"","phrase":"x"}""")]
    [TestCase("""{"phrase":"x","court":""}""")]
    [TestCase("""{"phrase":"x","service":""}""")]
    [TestCase("""{"phrase":"x","lawAsOf":"2022-2-3"}""")]
    [TestCase("""{"phrase":"x","lawAsOf":"2022-02-30"}""")]
    [TestCase("""{"phrase":"x",}""")]
    [TestCase("""{"phrase":"x"}}""")]
    [TestCase("""{"phrase":"x"} 1""")]
    [TestCase("""{"phrase":"é – 😀"}""")]
    [TestCase("{\"phrase\":\"a\tb\"}")]
    [TestCase("{}")]
    [TestCase("{")]
    public void Read_AnyLine_IsReadAsByTheFullReader(string line) => Assert.That(BatchQuestion.Read(line), Is.EqualTo(BatchQuestion.ReadFully(line)));

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
