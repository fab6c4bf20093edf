using Docket.Core.Phrases;
using NUnit.Framework;

namespace Docket.Tests.Phrases;

public sealed class IdentifiersTests
{
    [TestCase("a", true)]
    [TestCase("complaint-served", true)]
    [TestCase("jsr#3", true)]
    [TestCase("J.R_2@x.", true)]
    [TestCase("", false)]
    [TestCase("22", false)]
    [TestCase("-a", false)]
    [TestCase("#3", false)]
    [TestCase("a b", false)]
    [TestCase("r\u00E9ponse", false)]
    [TestCase("a/b", false)]
    [TestCase("a\n", false)]
    public void IsValid_Text_IsHeldAgainstTheLetters(string text, bool valid) => Assert.That(Identifiers.IsValid(text), Is.EqualTo(valid));

    [TestCase("22", true)]
    [TestCase("23-1", true)]
    [TestCase("minute-order", true)]
    [TestCase("", false)]
    [TestCase("#22", false)]
    [TestCase("22/3", false)]
    public void IsEntry_Text_MayStartWithADigit(string text, bool valid) => Assert.That(Identifiers.IsEntry(text), Is.EqualTo(valid));

    [TestCase("after", true)]
    [TestCase("AFTER", true)]
    [TestCase("done.", true)]
    [TestCase("may", true)]
    [TestCase("Sept", true)]
    [TestCase("Fri", true)]
    [TestCase("last", true)]
    [TestCase("court-days", true)]
    [TestCase("entry", true)]
    [TestCase("", false)]
    [TestCase("may-report", false)]
    [TestCase("after-order", false)]
    [TestCase("a", false)]
    [TestCase("one", false)]
    [TestCase("trial", false)]
    [TestCase("order", false)]
    public void IsReserved_Word_IsOneOfTheGrammar(string text, bool reserved) => Assert.That(Identifiers.IsReserved(text), Is.EqualTo(reserved));
}
