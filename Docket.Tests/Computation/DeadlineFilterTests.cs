using Docket.Core.Computation;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

public sealed class DeadlineFilterTests
{
    // February 2023 has no 31st: the 28th prevails and is safe, March 1 is the other reading; "not before" turns that round.
    private const string Due = """{ "sets": "due", "what": "A", "party": "us", "due": "one month after 2023-01-31" }""";
    private const string Earliest = """{ "sets": "earliest", "what": "B", "party": "all", "due": "no earlier than one month after 2023-01-31" }""";

    [TestCase("2023-02-20", 7, "")]
    [TestCase("2023-02-20", 8, "due")]
    [TestCase("2023-02-20", 9, "due earliest")]
    [TestCase("2023-02-28", 0, "due")]
    [TestCase("2023-03-01", 0, "earliest due")]
    public void Within_HoldsTheSafeDay_AndListsWhatIsOverdue(string asOf, int days, string ids) =>
        Assert.That(Ids(new DeadlineFilter { WithinDays = days }, asOf, Due, Earliest), Is.EquivalentTo(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [TestCase("us", "due earliest")]
    [TestCase("them", "earliest")]
    [TestCase("all", "earliest")]
    public void Party_IncludesAll(string party, string ids) =>
        Assert.That(Ids(new DeadlineFilter { Party = party }, "2023-02-01", Due, Earliest), Is.EquivalentTo(ids.Split(' ')));

    [TestCase(false, "earliest")]
    [TestCase(true, "due earliest")]
    public void Closed_AddsWhatIsSatisfied(bool closed, string ids) =>
        Assert.That(Ids(new DeadlineFilter { Closed = closed }, "2023-02-01", Due, Earliest, """{ "satisfies": "due" }"""), Is.EquivalentTo(ids.Split(' ')));

    [Test]
    public void Within_WithoutADate_IsLeftOut() =>
        Assert.That(Ids(new DeadlineFilter { WithinDays = 36_525 }, "2023-02-01", """{ "sets": "open", "what": "C", "due": "14 days after service" }"""), Is.Empty);

    private static IEnumerable<string> Ids(DeadlineFilter filter, string asOf, params string[] effects) =>
        filter.Of(Dockets.Of(Dockets.Entry("1", "2023-01-31", effects)).AsOf(asOf)).Select(d => d.Id);
}
