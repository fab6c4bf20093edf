using Docket.Core.Explanation;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Settled;

/// <summary>"`extends` counts from the date as it stood that day; from then on the deadline no longer follows its old anchor. The result is a computed date and rolls; `to` is a date certain."</summary>
public sealed class SettledExtensionsTests
{
    private static readonly string Set = Dockets.Entry("1", "2022-09-30", """{ "sets": "cmc", "kind": "hearing", "due": "2022-12-08" }""", """{ "sets": "brief", "due": "7 days before cmc" }""");

    private static string Move(string id, string filed, string due) => Dockets.Entry(id, filed, $$"""{ "continues": "cmc", "due": "{{due}}" }""");

    private static string Extended(params string[] entries) => Dockets.Of([Set, .. entries]).AsOf("2022-11-30").Row("brief");

    [Test]
    public void Extension_CountsFromTheDateAsItStoodThatDay() =>
        Assert.That(Extended(Move("2", "2022-10-03", "2022-12-15"), Dockets.Entry("3", "2022-10-04", """{ "extends": "brief", "by": "5 days" }""")), Is.EqualTo("2022-12-13 in-force"), "December 8, a week before the 15th, and five days");

    [Test]
    public void Extension_FromThenOn_NoLongerFollowsItsOldAnchor() =>
        Assert.That(Extended(Dockets.Entry("2", "2022-10-04", """{ "extends": "brief", "by": "5 days" }"""), Move("3", "2022-10-05", "2022-12-15")), Is.EqualTo("2022-12-06 in-force"), "December 1 and five days");

    // December 10, 2022 is a Saturday.
    [TestCase("\"by\": \"9 days\"", "2022-12-12 in-force", "rolled")]
    [TestCase("\"to\": \"2022-12-10\"", "2022-12-10 in-force", "date-certain")]
    public void Extension_ByALength_IsComputedAndRolls_AndToADateIsADateCertain(string extension, string row, string lastStep)
    {
        var schedule = Dockets.Of(Set, Dockets.Entry("2", "2022-10-04", $$"""{ "extends": "brief", {{extension}} }""")).AsOf("2022-10-04");
        Assert.That((schedule.Row("brief"), schedule.Deadline("brief").Computed.Trace[^1].Kind), Is.EqualTo((row, lastStep)));
    }

    // January 7, 2023 is a Saturday; October 4, 2022 a Tuesday.
    [TestCase("deadline", "2022-10-07T17:00", "7 days", "2022-10-14T17:00:00-07:00")]
    [TestCase("hearing", "2022-12-08T10:00", "30 days", "2023-01-09T10:00:00-08:00")]
    [TestCase("deadline", "2022-10-07T17:00", "2 court days", "2022-10-12T17:00:00-07:00", Description = "over Columbus Day, October 10")]
    [TestCase("deadline", "2022-10-07T17:00", "1 month", "2022-11-07T17:00:00-08:00", Description = "in winter time")]
    [TestCase("deadline", "2022-10-04T17:00", "50 hours", "2022-10-06T19:00:00-07:00", Description = "one by hours has its own hour")]
    public void Extension_ByDays_KeepsTheHourThatWasSet(string kind, string due, string by, string last)
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-09-30", $$"""{ "sets": "x", "kind": "{{kind}}", "due": "{{due}}" }"""),
            Dockets.Entry("2", "2022-10-03", $$"""{ "extends": "x", "by": "{{by}}" }"""));
        Assert.That(Moments.Iso(file.AsOf("2022-10-03").Deadline("x").Computed.LastMoment!.Value), Is.EqualTo(last));
    }
}
