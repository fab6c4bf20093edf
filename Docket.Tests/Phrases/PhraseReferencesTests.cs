using Docket.Core.Phrases;
using NUnit.Framework;

namespace Docket.Tests.Phrases;

public sealed class PhraseReferencesTests
{
    [TestCase("2022-12-09")]
    [TestCase("third Friday of January 2023")]
    [TestCase("30 days after a", "a")]
    [TestCase("after a is done", "a is done")]
    [TestCase("no earlier than the next court day after entry 22 is entered", "entry 22 is entered")]
    [TestCase("the later of b, 7 days before a and the earlier of entry 3 and b is done", "b", "a", "entry 3", "b is done")]
    [TestCase("the later of a and a", "a", "a")]
    public void Of_Phrase_GivesEachNameInOrder(string text, params string[] names) =>
        Assert.That(PhraseReferences.Of(PhraseParser.Parse(text)).Select(PhrasePrinter.Print), Is.EqualTo(names));
}
