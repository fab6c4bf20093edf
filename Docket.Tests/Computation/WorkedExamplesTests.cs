using Docket.Core;
using Docket.Core.Explanation;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

public sealed class WorkedExamplesTests
{
    private static IEnumerable<TestCaseData> Examples() =>
        from line in File.ReadLines(Repository.PathOf("Docket.Tests", "Computation", "worked-examples.csv"))
        where line.Length > 0 && line[0] != '#'
        let field = line.Split('|', StringSplitOptions.TrimEntries)
        select new TestCaseData(field[1], field[2], field[3], field[4], field[5], field[6]).SetArgDisplayNames(field[0], field[5], field[2]).SetDescription(field[7]);

    [TestCaseSource(nameof(Examples))]
    public void Example_OfAnAuthority_IsMet(string court, string phrase, string service, string lawAsOf, string outcome, string day)
    {
        var computed = Law.BuiltIn.Compute(phrase, court, service.Length > 0 ? service : null, lawAsOf.Length > 0 ? Dockets.Day(lawAsOf) : null);
        var found = outcome switch
        {
            "date" => [Probes.Iso(computed.Date)],
            "nominal" => [Probes.Iso(computed.Nominal)],
            "moment" => [computed.LastMoment is { } moment ? Moments.Iso(moment) : "-"],
            "reading" => computed.Readings.Select(r => Probes.Iso(r.Date)),
            _ => throw new AssertionException($"\"{outcome}\" is no outcome."),
        };
        Assert.That(found, Does.Contain(day));
    }

    // Under the rules before 2009 a period of ten days from a court day passes over two weekends (v26: M.D. Ga. LR 6.3), one of seven in bankruptcy over one (v27).
    [TestCase("cand", 10, 14)]
    [TestCase("canb", 7, 9)]
    public void ShortPeriod_BeforeDecember2009_IsAtLeastSoManyCalendarDays(string court, int length, int atLeast)
    {
        for (var day = Dockets.Day("2008-01-01"); day < Dockets.Day("2009-01-01"); day = day.PlusDays(1))
        {
            if (day.DayOfWeek is NodaTime.IsoDayOfWeek.Saturday or NodaTime.IsoDayOfWeek.Sunday)
                continue;
            var end = Law.BuiltIn.Compute($"{length} days after {Probes.Iso(day)}", court).Date!.Value;
            Assert.That(NodaTime.Period.DaysBetween(day, end), Is.GreaterThanOrEqualTo(atLeast), Probes.Iso(day));
        }
    }

    [Test]
    public void EveryDistrict_FourteenDaysAfterEveryDayOf2026_EndsOnADayItsCalendarCallsOpen()
    {
        var districts = Law.BuiltIn.Book.Courts.Courts.Where(c => c.Level == "district").ToList();
        Assert.That(districts, Has.Count.EqualTo(94));
        foreach (var district in districts)
        {
            var jurisdiction = Law.BuiltIn.Book.Jurisdiction(district.Id);
            var computer = new Docket.Core.Computation.PhraseComputer(jurisdiction);
            for (var day = Dockets.Day("2026-01-01"); day.Year == 2026; day = day.PlusDays(1))
            {
                var end = computer.Of($"14 days after {Probes.Iso(day)}").Date;
                Assert.That(end is { } known && jurisdiction.Calendar.IsOpen(known), Is.True, $"{district.Id} {Probes.Iso(day)}");
            }
        }
    }
}
