using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Settled;

/// <summary>"Conditions. Found false: what waited for it is `vacated`, with the reason."</summary>
public sealed class SettledConditionsTests
{
    [TestCase("""{ "sets": "x", "due": "2022-12-01", "if": "c" }""", "x", "2022-12-01")]
    [TestCase("""{ "sets": "x", "kind": "hearing", "due": "2022-12-08", "if": "c" }""", "x", "2022-12-08")]
    [TestCase("""{ "sets": "x", "due": "7 days after ruling", "if": "c" }""", "x", "-")]
    [TestCase("""{ "sets": "x", "due": "2022-12-01", "every": "1 week", "until": "2022-12-08", "if": "c" }""", "x#2", "2022-12-08")]
    public void Condition_FoundFalse_VacatesWhatWaitedForItWithTheReason(string sets, string id, string date)
    {
        var file = Dockets.Of(Dockets.Entry("1", "2022-09-01", sets), Dockets.Entry("2", "2022-10-03", """{ "finds": "c", "is": false }"""));
        Assert.That(file.AsOf("2022-09-01").Row(id), Is.EqualTo($"{date} waiting"));
        Assert.That(file.AsOf("2022-10-03").Said(id), Is.EqualTo($"{date} vacated: c was found false (ECF 2)"));
    }
}
