using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Settled;

/// <summary>"Series. Instances are listed up to `until` (inclusive), or for two years after the filing day of the latest known entry; `until` is held against the nominal day; `#1` is `due` as given, the others roll one by one. Naming the series in an effect means all its open instances; `jsr#3` one."</summary>
public sealed class SettledSeriesTests
{
    private static CaseFile With(string rest, params string[] more) => Dockets.Of([Dockets.Entry("1", "2022-08-01", $$"""{ "sets": "jsr", {{rest}} }"""), .. more]);

    // October 1, 2022 is a Saturday.
    [TestCase("2022-12-01", "jsr#1 2022-09-01, jsr#2 2022-10-03, jsr#3 2022-11-01, jsr#4 2022-12-01", Description = "inclusive")]
    [TestCase("2022-11-30", "jsr#1 2022-09-01, jsr#2 2022-10-03, jsr#3 2022-11-01")]
    [TestCase("2022-10-01", "jsr#1 2022-09-01, jsr#2 2022-10-03", Description = "the nominal day, which rolled past it")]
    public void Until_IsInclusive_AndHeldAgainstTheNominalDay(string until, string listed) =>
        Assert.That(With($$""" "due": "2022-09-01", "every": "1 month", "until": "{{until}}" """).AsOf("2022-08-01").Listed(), Is.EqualTo(listed));

    // Two years after August 1, 2022, and after September 1: Sunday, September 1, 2024 rolls over Labor Day.
    [TestCase("2022-08-31", "jsr#1 2022-09-01, jsr#2 2023-03-01, jsr#3 2023-09-01, jsr#4 2024-03-01")]
    [TestCase("2022-09-01", "jsr#1 2022-09-01, jsr#2 2023-03-01, jsr#3 2023-09-01, jsr#4 2024-03-01, jsr#5 2024-09-03")]
    public void NoUntil_ListsTwoYearsAfterTheFilingDayOfTheLatestKnownEntry(string asOf, string listed) =>
        Assert.That(With(""" "due": "2022-09-01", "every": "6 months" """, Dockets.Entry("2", "2022-09-01", """{ "records": "anything" }""")).AsOf(asOf).Listed(), Is.EqualTo(listed));

    [Test]
    public void First_IsAsGiven_AndTheOthersRollOneByOne() =>
        Assert.That(
            With(""" "due": "2022-10-01", "every": "1 month", "until": "2023-01-31" """).AsOf("2022-08-01").Listed(),
            Is.EqualTo("jsr#1 2022-10-01, jsr#2 2022-11-01, jsr#3 2022-12-01, jsr#4 2023-01-03"),
            "a date certain on a Saturday stays; January 1 is a Sunday, and Monday its holiday");

    [TestCase("""{ "vacates": "jsr" }""", "2022-10-04 satisfied, 2022-10-12 vacated, 2022-10-18 vacated, 2022-10-25 vacated")]
    [TestCase("""{ "extends": "jsr", "to": "2022-11-01" }""", "2022-10-04 satisfied, 2022-11-01 in-force, 2022-11-01 in-force, 2022-11-01 in-force")]
    [TestCase("""{ "extends": "jsr", "by": "1 week" }""", "2022-10-04 satisfied, 2022-10-19 in-force, 2022-10-25 in-force, 2022-11-01 in-force")]
    [TestCase("""{ "satisfies": "jsr" }""", "2022-10-04 satisfied, 2022-10-12 satisfied, 2022-10-18 satisfied, 2022-10-25 satisfied")]
    [TestCase("""{ "stays": "jsr", "mode": "extends" }""", "2022-10-04 satisfied, 2022-10-12 stayed, 2022-10-18 stayed, 2022-10-25 stayed")]
    [TestCase("""{ "vacates": "jsr#3" }""", "2022-10-04 satisfied, 2022-10-12 in-force, 2022-10-18 vacated, 2022-10-25 in-force")]
    [TestCase("""{ "extends": "jsr#3", "by": "1 week" }""", "2022-10-04 satisfied, 2022-10-12 in-force, 2022-10-25 in-force, 2022-10-25 in-force")]
    [TestCase("""{ "satisfies": "jsr#3" }""", "2022-10-04 satisfied, 2022-10-12 in-force, 2022-10-18 satisfied, 2022-10-25 in-force")]
    [TestCase("""{ "stays": "jsr#3", "mode": "extends" }""", "2022-10-04 satisfied, 2022-10-12 in-force, 2022-10-18 stayed, 2022-10-25 in-force")]
    public void Series_InAnEffect_IsItsOpenInstances_AndAnInstanceIsOne(string effect, string rows)
    {
        // Tuesdays; the second is moved by a day, so that every day differs.
        var file = With(
            """ "due": "2022-10-04", "every": "1 week", "until": "2022-10-25" """,
            Dockets.Entry("2", "2022-10-04", """{ "satisfies": "jsr#1" }""", """{ "continues": "jsr#2", "due": "2022-10-12" }"""),
            Dockets.Entry("3", "2022-10-05", effect));
        Assert.That(file.AsOf("2022-10-05").Rows("jsr#1", "jsr#2", "jsr#3", "jsr#4"), Is.EqualTo(rows));
    }
}
