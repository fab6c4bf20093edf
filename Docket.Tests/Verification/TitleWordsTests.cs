using Docket.Core.Verification;
using NUnit.Framework;

namespace Docket.Tests.Verification;

public sealed class TitleWordsTests
{
    // Twice the shared words over the words of both, by hand; numbers that differ halve it.
    [TestCase("Opposition to motion to dismiss", "OPP. TO MTD DUE", 1)]
    [TestCase("Case management conference", "CMC", 1)]
    [TestCase("Case management conference", "Case Mgmt Conf. (Zoom)", 2.0 * 2 / 5)] // "case" is idle: management, conference; zoom
    [TestCase("File opening briefs by March 1", "Opening brief", 2.0 * 2 / 5)] // a month is idle, its day a number: opening, brief, 1
    [TestCase("Joint status report 2", "Joint status report 3", 2.0 * 3 / 8 / 2)]
    [TestCase("Third joint status report", "JSR 03", 1)]
    [TestCase("Plaintiff's Résumé", "plaintiffs’ résumé", 1)]
    [TestCase("Answer", "Reply", 0)]
    [TestCase("Due date", "Due date", 0)]
    public void Likeness_OfTwoTitles_IsTheShareOfWordsInCommon(string a, string b, double expected)
    {
        Assert.That(TitleWords.Likeness(TitleWords.Of(a), TitleWords.Of(b)), Is.EqualTo(expected).Within(1e-9));
        Assert.That(TitleWords.Likeness(TitleWords.Of(b), TitleWords.Of(a)), Is.EqualTo(expected).Within(1e-9));
    }
}
