using Docket.Core.Facts;
using NUnit.Framework;

namespace Docket.Tests.Facts;

public sealed class NearestTests
{
    [TestCase("jsr3", "jsr-3")]
    [TestCase("anwser", "answer", Description = "two letters swapped")]
    [TestCase("ANSWER", "answer")]
    [TestCase("answers", "answer")]
    [TestCase("jsr-4", "jsr-3", Description = "as near as jsr-5, and first")]
    public void To_WordNearby_FindsIt(string word, string expected) =>
        Assert.That(Nearest.To(word, ["jsr-5", "answer", "jsr-3"]), Is.EqualTo(expected));

    [TestCase("reply")]
    [TestCase("x")]
    [TestCase("")]
    [TestCase("production")]
    public void To_NothingNearby_IsNull(string word) =>
        Assert.That(Nearest.To(word, ["jsr-5", "answer", "jsr-3"]), Is.Null);

    [Test]
    public void To_NothingKnown_IsNull() => Assert.That(Nearest.To("answer", []), Is.Null);
}
