using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Explanation;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

public sealed class ReadingsTests
{
    private static Schedule Chain(params string[] sets) => Dockets.Of(Dockets.Entry("1", "2022-01-03", sets)).AsOf("2022-01-03");

    [TestCase("one month after 2023-01-31", "2023-02-28 2023-03-01")]
    [TestCase("one month after 2022-01-30", "2022-02-28 2022-03-01")]
    [TestCase("one month after 2024-01-29", "2024-02-29", Description = "a leap year has the day")]
    [TestCase("one month after 2023-01-29", "2023-02-28 2023-03-01")]
    [TestCase("one month before 2022-03-31", "2022-02-28 2022-03-01", Description = "backward too")]
    [TestCase("six months after 2022-08-31", "2023-02-28 2023-03-01")]
    [TestCase("one month after 2023-03-31", "2023-05-01", Description = "April 30 is a Sunday, May 1 a Monday: equal dates merge")]
    [TestCase("four years after 2024-02-29", "2028-02-29")]
    [TestCase("18 months after 2024-08-31", "2026-03-02", Description = "February 28, 2026 is a Saturday, March 1 a Sunday")]
    public void MonthEnd_OfAMonthTooShort_HasTwoReadings(string phrase, string readings) =>
        Assert.That(Law.BuiltIn.Compute(phrase, "cand").Dates(), Is.EqualTo(readings));

    [TestCase("one month after 2023-01-31", "Who acts on or before Tuesday, February 28, 2023 is in time under every reading. The other side may call an act late under every reading only after Wednesday, March 1, 2023.")]
    [TestCase("not before one month after 2023-01-31", "Who acts on or after Wednesday, March 1, 2023 is not too early under any reading. The other side may call an act premature under every reading only before Tuesday, February 28, 2023.")]
    public void Readings_OfADate_SayWhoMayRelyOnWhich(string phrase, string words)
    {
        var computed = Law.BuiltIn.Compute(phrase, "cand");
        var text = DateExplanation.Of(phrase, Law.BuiltIn.Book.Courts.Find("cand")!, computed);
        Assert.That(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Does.Contain(words));
    }

    [Test]
    public void MonthEnd_TwiceInAChain_TakesOneChoiceThroughout()
    {
        var schedule = Chain("""{ "sets": "a", "due": "one month after 2023-01-31" }""", """{ "sets": "b", "due": "one month after 2022-12-31" }""", """{ "sets": "x", "due": "the later of one month after 2023-08-31 and one month after 2023-05-31" }""", """{ "sets": "chain", "due": "33 months after a" }""");
        Assert.Multiple(() =>
        {
            Assert.That(schedule.Readings("a"), Is.EqualTo("2023-02-28 2023-03-01"));
            Assert.That(schedule.Readings("b"), Is.EqualTo("2023-01-31"));
            Assert.That(schedule.Readings("x"), Is.EqualTo("2023-10-02"), "September 30 is a Saturday, October 1 a Sunday");
            Assert.That(schedule.Readings("chain"), Is.EqualTo("2025-12-01 2025-11-28"), "Friday, November 28, 2025, the day after Thanksgiving in California; Monday, December 1");
        });
    }

    [Test]
    public void MonthEnd_InTwoLinksThatBothAreShort_GivesTwoReadingsNotFour()
    {
        // August 31 + 6 months: February 28 (Tuesday) or March 1; the second period starts from a fixed 31st again.
        var schedule = Chain("""{ "sets": "a", "due": "six months after 2022-08-31" }""", """{ "sets": "x", "due": "the latest of a and 1 month after 2023-01-31 and 6 months after 2022-08-30" }""".Replace("of a and 1", "of a, 1", StringComparison.Ordinal));
        Assert.That(schedule.Readings("x"), Is.EqualTo("2023-02-28 2023-03-01"));
    }

    [Test]
    public void MonthEnd_AndRolledAnchor_AreTwoKindsOfDoubt()
    {
        // a: January 29, 2022 is a Saturday, so Monday January 31. One month later: from the 31st February 28 or March 1; from the 29th the same.
        var schedule = Chain("""{ "sets": "a", "due": "26 days after 2022-01-03" }""", """{ "sets": "x", "due": "one month after a" }""");
        var readings = schedule.Deadline("x").Computed.Readings;
        Assert.Multiple(() =>
        {
            Assert.That(schedule.Readings("x"), Is.EqualTo("2022-02-28 2022-03-01"));
            Assert.That(readings[0].Departs, Is.Empty);
            Assert.That(readings[1].Departs, Is.EqualTo([Doubt.MonthEnd]), "the fewest departures explain it");
        });
    }

    [Test]
    public void RolledAnchor_TwiceInAChain_TakesOneChoiceThroughout()
    {
        // a: Saturday April 2 -> Monday April 4. b = 5 days after a: from the 4th Saturday the 9th -> Monday the 11th; from the 2nd Thursday the 7th.
        // x = 5 days after b, rolled throughout: April 16 is a Saturday -> Monday the 18th; nominal throughout: from the 7th, Tuesday the 12th.
        var schedule = Chain("""{ "sets": "a", "due": "30 days after 2022-03-03" }""", """{ "sets": "b", "due": "5 days after a" }""", """{ "sets": "x", "due": "5 days after b" }""");
        Assert.That((schedule.Readings("a"), schedule.Readings("b"), schedule.Readings("x")), Is.EqualTo(("2022-04-04", "2022-04-11 2022-04-07", "2022-04-18 2022-04-12")));
    }

    [TestCase("14 days after 2016-11-25", "2016-12-09")]
    [TestCase("14 days after 2023-11-20", "2023-12-04")]
    public void RuleChange_ThatMovesNothing_GivesOneReading(string phrase, string readings) =>
        Assert.That(Law.BuiltIn.Compute(phrase, "cand").Dates(), Is.EqualTo(readings));

    [Test]
    public void RuleChange_OfServiceDays_HasBothReadings()
    {
        // Served by e-service on November 28, 2016: December 12, three days more under the rule until November 30.
        var computed = Law.BuiltIn.Compute("14 days after 2016-11-28", "cand", "e-service");
        Assert.Multiple(() =>
        {
            Assert.That(computed.Dates(), Is.EqualTo("2016-12-15 2016-12-12"));
            Assert.That(computed.Readings[1].Departs, Is.EqualTo([Doubt.RuleChange]));
            Assert.That(computed.Safe, Is.EqualTo(Dockets.Day("2016-12-12")));
        });
    }

    [TestCase("7 days after ruling")]
    [TestCase("after cmc")]
    public void Readings_WhereThereIsNoDate_AreEmptyAndSafeIsNull(string due)
    {
        var x = Chain("""{ "sets": "cmc", "due": "2022-02-01" }""", $$"""{ "sets": "x", "due": "{{due}}" }""").Deadline("x").Computed;
        Assert.That((x.Date, x.Safe, x.Readings.Length), Is.EqualTo(((NodaTime.LocalDate?)null, (NodaTime.LocalDate?)null, 0)));
    }
}
