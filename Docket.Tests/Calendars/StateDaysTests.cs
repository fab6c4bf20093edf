using System.Collections.Immutable;
using System.Globalization;
using Docket.Core.Calendars;
using Docket.Core.Storage;
using NodaTime;
using NodaTime.Text;
using NUnit.Framework;
using static Docket.Tests.Calendars.CalendarKit;

namespace Docket.Tests.Calendars;

public sealed class StateDaysTests
{
    private static readonly ImmutableSortedDictionary<string, HolidayCalendar> States = StateHolidaysReader.BuiltIn();

    /// <summary>By state and year the weekdays that no federal holiday closes, by standing: from statutes and official calendars.</summary>
    private static readonly ImmutableArray<(string State, int Year, string[] Days)> Table =
    [
        .. from line in Rows("state-days-2015-2027.csv")
           let fields = line.Split(',')
           select (fields[0], int.Parse(fields[1], CultureInfo.InvariantCulture), fields[2..5]),
    ];

    [Test]
    public void Table_Covers_EveryStateAndYear()
    {
        Assert.That(States, Has.Count.EqualTo(56));
        Assert.That(Table.Select(row => (row.State, row.Year)), Is.EqualTo(from state in States.Keys from year in Enumerable.Range(2015, 13) select (state, year)));
    }

    [Test]
    public void States_EveryYear_AddTheDaysOfTheTable()
    {
        Assert.Multiple(() =>
        {
            foreach (var (state, year, days) in Table)
            {
                foreach (var (standing, expected) in Enum.GetValues<HolidayStanding>().Zip(days))
                    Assert.That(Added(state, year, standing), Is.EqualTo(expected), $"{state} {year} {standing}");
            }
        });
    }

    // Official calendars, each read by itself: weekdays off that are no federal holidays, and days the state does not keep.
    [TestCase("NY", 2024, "02-12 11-05", Description = "Unified Court System 2024")]
    [TestCase("DE", 2016, "03-25 11-08 11-25", Description = "state offices 2016")]
    [TestCase("DE", 2024, "03-29 11-05 11-29", Description = "state offices 2024")]
    [TestCase("CT", 2024, "02-12 03-29", Description = "state offices 2024")]
    [TestCase("GA", 2015, "04-27 11-27 12-24", Description = "state offices 2015")]
    [TestCase("GA", 2024, "03-29 11-29 12-24", Description = "state offices 2024")]
    public void States_OfAnOfficialCalendar_AddItsDays(string state, int year, string expected) =>
        Assert.That(Added(state, year, HolidayStanding.Settled), Is.EqualTo(expected));

    // The standing of a day, as authority has it.
    [TestCase("MA", "2026-04-20", HolidayStanding.Settled, Description = "Patriots' Day, the committee note's example")]
    [TestCase("CA", "2010-11-26", HolidayStanding.Settled, Description = "Yepremyan v. Holder (9th Cir. 2010)")]
    [TestCase("NV", "2008-10-31", HolidayStanding.Settled, Description = "Nevada Day")]
    [TestCase("DC", "2026-04-16", HolidayStanding.Settled)]
    [TestCase("DC", "2013-01-21", HolidayStanding.Settled, Description = "Inauguration Day 2013 on a Sunday, kept on the Monday")]
    [TestCase("VA", "2020-01-17", HolidayStanding.Settled, Description = "the last Lee-Jackson Day")]
    [TestCase("VA", "2021-01-15", null)]
    [TestCase("WI", "2020-06-19", HolidayStanding.Settled, Description = "Juneteenth, a holiday of Wisconsin since 2009")]
    [TestCase("WI", "2008-06-19", null)]
    [TestCase("UT", "2026-06-15", HolidayStanding.Settled, Description = "Juneteenth on a Friday, kept the Monday before")]
    [TestCase("UT", "2026-04-03", null, Description = "Good Friday is a holiday of Utah only from May 6, 2026")]
    [TestCase("UT", "2027-03-26", HolidayStanding.Settled)]
    [TestCase("CA", "2026-09-09", HolidayStanding.Probable, Description = "Admission Day")]
    [TestCase("TX", "2026-12-24", HolidayStanding.Doubtful)]
    [TestCase("TX", "2026-04-03", null, Description = "Good Friday is optional leave")]
    [TestCase("RI", "2015-07-06", HolidayStanding.Probable, Description = "a Saturday July 4, kept on Monday by state employees")]
    [TestCase("RI", "2021-06-21", null, Description = "Juneteenth is a holiday of Rhode Island only from 2024")]
    [TestCase("AZ", "2026-11-27", null, Description = "Arizona keeps federal days only")]
    [TestCase("KY", "2024-11-05", HolidayStanding.Settled)]
    [TestCase("KY", "2022-11-08", null, Description = "Kentucky votes every year and closes for Presidents only")]
    [TestCase("SC", "2000-05-10", HolidayStanding.Settled)]
    [TestCase("SC", "1999-05-10", null)]
    public void Find_DayOfAState_HasItsStanding(string state, string date, HolidayStanding? expected) =>
        Assert.That(States[state].Find(D(date))?.Rule.Standing, Is.EqualTo(expected));

    [Test]
    public void States_Rules_ReachForwardOnlyAndSayTheirPart()
    {
        Assert.Multiple(() =>
        {
            foreach (var (code, state) in States)
            {
                Assert.That((state.FirstYear, state.LastVerifiedYear, state.LastYear), Is.EqualTo((1971, 2027, 2060)), code);
                Assert.That(state.Rules.Select(rule => rule.Effect), Is.All.EqualTo(HolidayEffect.ForwardOnly), code);
                Assert.That(state.Rules.Select(rule => rule.Part), Is.All.EqualTo(state.Name), code);
                Assert.That(state.Rules.Select(rule => rule.Confidence), Is.All.Matches("^(seen|seen-secondary|memory-(low|medium|high))$"), code);
                Assert.That(state.Rules.Where(rule => rule.Standing != HolidayStanding.Settled).Select(rule => rule.Note), Is.All.Not.Null, code);
            }
        });
    }

    [TestCase("CA", "California")]
    [TestCase("DC", "District of Columbia")]
    [TestCase("VI", "U.S. Virgin Islands")]
    public void States_Names_AreThoseOfThePostalCodes(string code, string name) => Assert.That(States[code].Name, Is.EqualTo(name));

    /// <summary>The weekdays that a state closes and no federal holiday does, each with the best standing of those that share it.</summary>
    private static string Added(string state, int year, HolidayStanding standing)
    {
        var best = from rule in States[state].Rules
                   from fallsIn in Enumerable.Range(year - 1, 3)
                   from holiday in Occurrences.Of(rule, fallsIn)
                   where holiday.Date.Year == year && holiday.Date.DayOfWeek < IsoDayOfWeek.Saturday && Federal.Find(holiday.Date) is null
                   group rule.Standing by holiday.Date into day
                   where day.Min() == standing
                   orderby day.Key
                   select LocalDatePattern.CreateWithInvariantCulture("MM-dd").Format(day.Key);
        return string.Join(' ', best);
    }
}
