using Docket.Core.Explanation;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Explanation;

public sealed class ScheduleWordsTests
{
    [TestCase(false, null, "")]
    [TestCase(true, null, ", if every pending request is granted")]
    [TestCase(false, "23", ", if the request of ECF 23 is granted")]
    public void Heading_SaysWhatIsAssumed(bool ifGranted, string? grant, string assumption) => Assert.That(
        ScheduleWords.Heading(Dockets.Example().AsOf("2022-11-18", ifGranted, grant)),
        Is.EqualTo("N.D. Cal. 3:22-cv-02328-LB, as of 2022-11-18" + assumption));
}
