using Docket.Core.Rules;
using Docket.Tests.TestKit;
using NodaTime;
using NodaTime.Text;
using NUnit.Framework;

namespace Docket.Tests.Rules;

public sealed class TimeRuleBookTests
{
    [TestCase("1963-06-30", null)]
    [TestCase("1985-07-31", "frcp-6.1963")]
    [TestCase("1985-08-01", "frcp-6.1985")]
    [TestCase("2001-12-01", "frcp-6.2001")]
    [TestCase("2005-12-01", "frcp-6.2005")]
    [TestCase("2007-12-01", "frcp-6.2007")]
    [TestCase("2009-11-30", "frcp-6.2007")]
    [TestCase("2009-12-01", "frcp-6.2009")]
    [TestCase("2016-11-30", "frcp-6.2009")]
    [TestCase("2016-12-01", "frcp-6.2016")]
    [TestCase("2023-11-30", "frcp-6.2016")]
    [TestCase("2023-12-01", "frcp-6.2023")]
    [TestCase("2026-11-24", "frcp-6.2023")]
    public void Family_Frcp_VersionInForceOn(string day, string? id) =>
        Assert.That(BuiltInLaw.TimeRules.Family("frcp").SingleOrDefault(rule => rule.InForceOn(Day(day)))?.Id, Is.EqualTo(id));

    // Rule 6(d): mail, left with the clerk, other means consented to; electronic service until 2016-11-30.
    [TestCase("2016-11-30", "mail", 3)]
    [TestCase("2016-11-30", "e-service", 3)]
    [TestCase("2016-12-01", "e-service", 0)]
    [TestCase("2016-12-01", "mail", 3)]
    [TestCase("2016-12-01", "clerk", 3)]
    [TestCase("2016-12-01", "consented", 3)]
    [TestCase("2016-12-01", "personal", 0)]
    [TestCase("2023-12-01", "e-service", 0)]
    [TestCase("2023-12-01", "mail", 3)]
    [TestCase("2023-12-01", "waiver", 0)]
    [TestCase("2023-12-01", "us-attorney", 0)]
    public void ServiceDays_Frcp_ByDayAndManner(string day, string manner, int days) =>
        Assert.That(BuiltInLaw.TimeRules.Family("frcp").Single(rule => rule.InForceOn(Day(day))).ServiceDays[manner].Count, Is.EqualTo(days));

    [Test]
    public void ServiceDays_MannerThatTheRuleDoesNotName_NotKnown() =>
        Assert.That(BuiltInLaw.TimeRules.Family("frcp").Select(rule => rule.ServiceDays.ContainsKey("carrier-pigeon")), Is.All.False);

    [TestCase("uscit")]
    [TestCase("FRCP")]
    [TestCase("")]
    public void Family_Unknown_Empty(string family) => Assert.That(BuiltInLaw.TimeRules.Family(family), Is.Empty);

    [Test]
    public void Family_GivenOutOfOrder_OldestFirst()
    {
        var book = new TimeRuleBook([Rule("new", "2010-01-01"), Rule("old", "2000-01-01", "2009-12-31")]);
        Assert.That(book.Family("f").Select(rule => rule.Id), Is.EqualTo(new[] { "old", "new" }));
    }

    [TestCase("2000-01-01", "2009-12-31", "2009-12-31", null, TestName = "Constructor_OneCommonDay_Refused")]
    [TestCase("2000-01-01", null, "2005-01-01", "2005-12-31", TestName = "Constructor_InsideAnOpenOne_Refused")]
    [TestCase("2005-01-01", "2005-12-31", "2000-01-01", null, TestName = "Constructor_AroundOne_Refused")]
    [TestCase("2000-01-01", null, "2000-01-01", null, TestName = "Constructor_BothOpen_Refused")]
    public void Constructor_Overlap(string from, string? to, string otherFrom, string? otherTo) =>
        Assert.That(
            () => new TimeRuleBook([Rule("a", from, to), Rule("b", otherFrom, otherTo)]),
            Throws.ArgumentException.With.Message.Contains("\"a\" and \"b\""));

    [Test]
    public void Constructor_AdjacentVersionsAndOtherFamilies_Accepted() =>
        Assert.That(
            () => new TimeRuleBook([Rule("b", "2010-01-01"), Rule("a", "2000-01-01", "2009-12-31"), Rule("c", "2005-01-01") with { Family = "g" }]),
            Throws.Nothing);

    [Test]
    public void Constructor_IdTwice_Refused() =>
        Assert.That(() => new TimeRuleBook([Rule("a", "2000-01-01"), Rule("a", "2000-01-01") with { Family = "g" }]), Throws.ArgumentException);

    [Test]
    public void Constructor_EndsBeforeItBegins_Refused() =>
        Assert.That(() => new TimeRuleBook([Rule("a", "2000-01-02", "2000-01-01")]), Throws.ArgumentException);

    [Test]
    public void With_SuccessorAndClosedPredecessor_Accepted()
    {
        var current = BuiltInLaw.TimeRules.Family("frcp")[^1];
        var grown = BuiltInLaw.TimeRules.With([
            current with { To = Day("2027-11-30") },
            current with { Id = "frcp-6.2027", From = Day("2027-12-01") },
        ]);
        Assert.That(grown.Family("frcp").Select(rule => rule.Id).TakeLast(3), Is.EqualTo(new[] { "frcp-6.2016", "frcp-6.2023", "frcp-6.2027" }));
        Assert.That(BuiltInLaw.TimeRules.Family("frcp")[^1].To, Is.Null, "the old book is unchanged");
    }

    [Test]
    public void With_SuccessorAlone_Refused() =>
        Assert.That(
            () => BuiltInLaw.TimeRules.With([BuiltInLaw.TimeRules.Family("frcp")[^1] with { Id = "frcp-6.2027", From = Day("2027-12-01") }]),
            Throws.ArgumentException.With.Message.Contains("frcp-6.2023"));

    private static TimeRule Rule(string id, string from, string? to = null) => new()
    {
        Id = id,
        Family = "f",
        Citation = "R. 1",
        From = Day(from),
        To = to is null ? null : Day(to),
        ServiceCitation = "R. 1(d)",
        Source = "test",
        Confidence = "test",
    };

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
