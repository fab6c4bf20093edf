using Docket.Core.Rules;
using Docket.Core.Storage;
using NUnit.Framework;

namespace Docket.Tests.Storage;

public sealed class TimeRuleFieldsTests
{
    [Test]
    public void Read_EveryField_IsTaken()
    {
        var rule = Read("""
            "serviceDays": { "mail": 5, "fax": "2 court days", "overnight": "1 court day" }, "serviceDaysBefore": { "fax": 2 }, "serviceOrder": "before rolling",
            "shortPeriods": { "fewerThan": 3, "atLeast": 2 }, "firstDay": "next open day", "backward": "open day after", "hours": false, "inaccessible": false,
            "dateCertainMoves": true, "declaredDays": false, "endsAtMidnight": false, "stateHolidays": "both ways", "caution": "Look.", "cites": { "roll": "Law 12a", "hours": "" }
            """).Value!.Rules[0];
        Assert.Multiple(() =>
        {
            Assert.That(rule.ServiceDays["fax"], Is.EqualTo(new AddedDays(2, true)));
            Assert.That(rule.ServiceDays["overnight"], Is.EqualTo(new AddedDays(1, true)));
            Assert.That(rule.ServiceDaysBefore["fax"], Is.EqualTo(new AddedDays(2)));
            Assert.That(rule.ServiceOrder, Is.EqualTo(ServiceOrder.BeforeRolling));
            Assert.That(rule.ShortPeriods, Is.EqualTo(new ShortPeriods(3, 2)));
            Assert.That((rule.FirstDay, rule.BackwardEnd, rule.StateHolidays), Is.EqualTo((FirstDay.NextOpenDay, BackwardEnd.OpenDayAfter, StateHolidays.BothWays)));
            Assert.That((rule.Hours, rule.Inaccessible, rule.DateCertainMoves, rule.DeclaredDays, rule.EndsAtMidnight), Is.EqualTo((false, false, true, false, false)));
            Assert.That((rule.Caution, rule.Cite(rule.Cites.Roll), rule.Cite(rule.Cites.Hours), rule.Cite(rule.Cites.Days)), Is.EqualTo(("Look.", "Law 12a", (string?)null, "R. 1(a)(1)(B)")));
        });
    }

    [Test]
    public void Read_NoneOfTheFields_IsRule6AsItStands()
    {
        var rule = Read("\"serviceDays\": { \"mail\": 3 }").Value!.Rules[0];
        Assert.That((rule.ShortPeriods, rule.BackwardEnd, rule.StateHolidays, rule.ServiceOrder, rule.Hours), Is.EqualTo(((ShortPeriods?)null, BackwardEnd.OpenDayBefore, StateHolidays.AfterAnEvent, ServiceOrder.AfterRolling, true)));
    }

    [TestCase("\"serviceDays\": { \"mail\": \"3 days\" }", "\"mail\" should add whole days")]
    [TestCase("\"serviceDays\": { \"mail\": 100 }", "from 0 to 99")]
    [TestCase("\"serviceDays\": { \"mail\": -1 }", "\"mail\" should add whole days")]
    [TestCase("\"serviceDays\": {}, \"backward\": \"sideways\"", "open day before")]
    [TestCase("\"serviceDays\": {}, \"shortPeriods\": { \"atLeast\": 2 }", "fewerThan")]
    [TestCase("\"serviceDays\": {}, \"shortPeriods\": { \"fewerThan\": 3, \"most\": 2 }", "most")]
    [TestCase("\"serviceDays\": {}, \"hours\": \"yes\"", "true or false")]
    [TestCase("\"serviceDays\": {}, \"cites\": { \"rol\": \"x\" }", "rol")]
    [TestCase("\"serviceDays\": {}, \"stateHolidays\": true", "after an event")]
    public void Read_WrongField_IsRefusedWithWhatWasExpected(string fields, string expected) =>
        Assert.That(Read(fields).Problems.Select(p => p.Message), Has.Some.Contains(expected));

    // Within a family one version follows the other without a day between.
    [Test]
    public void BuiltIn_VersionsOfAFamily_FollowOneAnotherWithoutGap()
    {
        foreach (var family in Core.Law.BuiltIn.Book.TimeRules.Rules.GroupBy(r => r.Family))
        {
            var versions = family.OrderBy(r => r.From).ToList();
            Assert.That(versions[^1].To, Is.Null, $"{family.Key}: the last version is in force");
            foreach (var (earlier, later) in versions.Zip(versions.Skip(1)))
                Assert.That(earlier.To, Is.EqualTo(later.From.PlusDays(-1)), $"{earlier.Id} and {later.Id}");
        }
    }

    private static ReadResult<TimeRuleBook> Read(string fields) => TimeRulesReader.Read(
        $$"""{ "timeRules": [ { "id": "a", "family": "f", "citation": "R. 1", "from": "2000-01-01", "serviceCitation": "R. 1(d)", "source": "R. 1", "confidence": "seen", {{fields}} } ] }""");
}
