using System.Collections.Immutable;
using Docket.Core.Calendars;
using Docket.Core.Storage;
using NodaTime;
using NUnit.Framework;
using static Docket.Tests.Calendars.CalendarKit;

namespace Docket.Tests.Storage;

public sealed class RecurrenceWordsTests
{
    private static readonly Recurrence Thanksgiving = new Recurrence.Weekday(11, 4, IsoDayOfWeek.Thursday);

    private static readonly ImmutableArray<(string Words, Recurrence Expected)> Understood =
    [
        ("July 4", new Recurrence.Fixed(7, 4)),
        ("third Monday of January", new Recurrence.Weekday(1, 3, IsoDayOfWeek.Monday)),
        ("last Friday of April", new Recurrence.Weekday(4, -1, IsoDayOfWeek.Friday)),
        ("day after fourth Thursday of November", new Recurrence.Offset(Thanksgiving, 1)),
        ("day before December 25", new Recurrence.Offset(new Recurrence.Fixed(12, 25), -1)),
        ("3 days before May 25", new Recurrence.Offset(new Recurrence.Fixed(5, 25), -3)),
        ("2 days after fourth Thursday of November", new Recurrence.Offset(Thanksgiving, 2)),
        ("Friday before third Monday of January", new Recurrence.NearestWeekday(new Recurrence.Weekday(1, 3, IsoDayOfWeek.Monday), IsoDayOfWeek.Friday, After: false)),
        ("Monday after June 19", new Recurrence.NearestWeekday(new Recurrence.Fixed(6, 19), IsoDayOfWeek.Monday, After: true)),
        ("Tuesday after first Monday of November", Recurrence.ElectionDay),
        ("Mardi Gras", new Recurrence.FromEaster(-47)),
        ("Holy Thursday", new Recurrence.FromEaster(-3)),
        ("Good Friday", new Recurrence.FromEaster(-2)),
        ("2 days before Easter Sunday", new Recurrence.FromEaster(-2)),
        ("day after Easter Sunday", new Recurrence.FromEaster(1)),
        ("Easter Sunday", new Recurrence.FromEaster(0)),
        ("Easter Monday", new Recurrence.FromEaster(1)),
        ("60 days after Easter Sunday", new Recurrence.FromEaster(60)),
        ("Yom Kippur", new Recurrence.YomKippur()),
        ("election day", Recurrence.ElectionDay),
        ("election day of even years", new Recurrence.InYears(Recurrence.ElectionDay, 2, 0)),
        ("election day of presidential years", new Recurrence.InYears(Recurrence.ElectionDay, 4, 0)),
        ("second Tuesday of August of even years", new Recurrence.InYears(new Recurrence.Weekday(8, 2, IsoDayOfWeek.Tuesday), 2, 0)),
        ("January 20 of inauguration years", new Recurrence.InYears(new Recurrence.Fixed(1, 20), 4, 1)),
        ("July 4 of odd years", new Recurrence.InYears(new Recurrence.Fixed(7, 4), 2, 1)),
        ("2025-12-24", new Recurrence.Dates([D("2025-12-24")])),
        ("2015-12-24, 2016-12-23", new Recurrence.Dates([D("2015-12-24"), D("2016-12-23")])),
    ];

    [TestCaseSource(nameof(Understood))]
    public void Parse_WordsOfALawyer_NameTheDay((string Words, Recurrence Expected) row) =>
        Assert.That(RecurrenceWords.Parse(row.Words), Is.EqualTo(row.Expected));

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("day after")]
    [TestCase("day after day after July 4")]
    [TestCase("1 days after July 4")]
    [TestCase("0 days after July 4")]
    [TestCase("61 days after July 4")]
    [TestCase("-2 days after July 4")]
    [TestCase("two days after July 4")]
    [TestCase("day of July 4")]
    [TestCase("Day after July 4")]
    [TestCase("day after the fourth Thursday of November")]
    [TestCase("day after Thanksgiving")]
    [TestCase("day after February 30")]
    [TestCase("Friday of third Monday of January")]
    [TestCase("Fri before third Monday of January")]
    [TestCase("Friday before Good Friday")]
    [TestCase("good friday")]
    [TestCase("Easter")]
    [TestCase("Orthodox Easter Sunday")]
    [TestCase("61 days before Easter Sunday")]
    [TestCase("Rosh Hashanah")]
    [TestCase("Election Day")]
    [TestCase("election day of leap years")]
    [TestCase("election day of even years of even years")]
    [TestCase(" of even years")]
    [TestCase("2025-12-24 of even years")]
    [TestCase("2025-12-24,2025-12-26")]
    [TestCase("2025-12-24, ")]
    [TestCase("2025-12-26, 2025-12-24")]
    [TestCase("2025-12-24, 2025-12-24")]
    [TestCase("2025-02-29")]
    [TestCase("2025-12-24, July 4")]
    [TestCase("12/24/2025")]
    [TestCase("-0001-12-24")]
    public void Parse_OtherWords_NameNoDay(string words) => Assert.That(RecurrenceWords.Parse(words), Is.Null);
}
