using System.Text;
using Docket.Core.Feed;
using NUnit.Framework;

namespace Docket.Tests.Feed;

public sealed class FoldingTests
{
    [TestCase("😀")]
    [TestCase("𠀀")]
    [TestCase("漢")]
    [TestCase("é")]
    [TestCase("e\u0301")]
    public void Refold_CharacterAtEveryOffset_KeepsItWhole(string character)
    {
        for (var offset = 0; offset <= 160; offset++)
        {
            var line = "SUMMARY:" + new string('a', offset) + character + new string('b', 90);
            var folded = Folding.Refold(line + "\r\n");
            Assert.That(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(folded)), Is.EqualTo(folded), $"offset {offset}");
            Assert.That(folded.Replace("\r\n ", ""), Is.EqualTo(line + "\r\n"), $"offset {offset}");
            Assert.That(folded.Split("\r\n").Select(Encoding.UTF8.GetByteCount), Has.All.LessThanOrEqualTo(75), $"offset {offset}");
        }
    }

    [Test]
    public void Refold_PairSplitByAnEarlierFold_IsJoinedAgain() =>
        Assert.That(Folding.Refold("SUMMARY:a\uD83D\r\n \uDE00b\r\n"), Is.EqualTo("SUMMARY:a😀b\r\n"));

    [Test]
    public void Refold_LineOf75Octets_StaysOne()
    {
        var line = new string('a', 75) + "\r\n";
        Assert.That(Folding.Refold(line), Is.EqualTo(line));
    }

    [Test]
    public void Refold_LineOf76Octets_TakesTwo() =>
        Assert.That(Folding.Refold(new string('a', 76) + "\r\n"), Is.EqualTo(new string('a', 75) + "\r\n a\r\n"));

    [Test]
    public void Refold_FoldBeforeABlank_KeepsTheBlank() =>
        Assert.That(Folding.Refold("A:one\r\n  two\r\nB:x\r\n"), Is.EqualTo("A:one two\r\nB:x\r\n"));
}
