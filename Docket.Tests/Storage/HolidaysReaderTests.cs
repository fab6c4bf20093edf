using Docket.Core.Calendars;
using Docket.Core.Facts;
using Docket.Core.Storage;
using Docket.Tests.Calendars;
using NodaTime;
using NUnit.Framework;
using static Docket.Tests.Calendars.CalendarKit;

namespace Docket.Tests.Storage;

public sealed class HolidaysReaderTests
{
    private const string Sound = """
        {
          "name": "Massachusetts",
          "source": ["Mass. Gen. Laws ch. 4, sec. 7"],
          "firstYear": 1990, "lastVerifiedYear": 2030, "lastYear": 2040,
          "holidays": [
            { "name": "Patriots' Day", "on": "third Monday of April", "from": "1969-01-01", "observed": [], "effect": "forward only", "citation": "ch. 4" },
            { "name": "Bunker Hill Day", "on": "June 17", "from": "1990-01-01", "to": "2010-12-31",
              "observed": ["Sunday to Monday"], "effect": "forward only", "citation": "ch. 4", "note": "Suffolk County" }
          ]
        }
        """;

    [Test]
    public void Read_SoundFile_GivesTheCalendar()
    {
        var calendar = HolidaysReader.Read(Sound).OrThrow("sound.json");
        Assert.Multiple(() =>
        {
            Assert.That(calendar.Name, Is.EqualTo("Massachusetts"));
            Assert.That((calendar.FirstYear, calendar.LastVerifiedYear, calendar.LastYear), Is.EqualTo((1990, 2030, 2040)));
            Assert.That(calendar.Rules, Is.EqualTo(new[]
            {
                new HolidayRule(
                    "Patriots' Day", new Recurrence.Weekday(4, 3, IsoDayOfWeek.Monday), D("1969-01-01"), null,
                    Observance.None, HolidayEffect.ForwardOnly, "ch. 4") { Part = "Massachusetts" },
                new HolidayRule(
                    "Bunker Hill Day", new Recurrence.Fixed(6, 17), D("1990-01-01"), D("2010-12-31"),
                    Observance.SundayToMonday, HolidayEffect.ForwardOnly, "ch. 4") { Part = "Massachusetts", Note = "Suffolk County" },
            }));
        });
    }

    [Test]
    public void Read_SoundFile_HoldsFromAndToInclusively()
    {
        var json = With("1990-01-01", "1991-06-17").Replace("2010-12-31", "2009-06-17", StringComparison.Ordinal);
        var calendar = HolidaysReader.Read(json).OrThrow("sound.json");
        Assert.That(
            new[] { "1990-06-17", "1991-06-17", "2009-06-17", "2010-06-17" }.Select(day => calendar.Find(D(day)) is not null),
            Is.EqualTo(new[] { false, true, true, false }));
    }

    [Test]
    public void Read_FederalFile_HasNoProblems() => Assert.That(HolidaysReader.Read(CalendarKit.FederalJson()).Problems, Is.Empty);

    [TestCase("February 29")]
    [TestCase("December 31")]
    [TestCase("first Tuesday of November")]
    [TestCase("last Monday of May")]
    public void Read_DayOfEachYear_IsUnderstood(string words) =>
        Assert.That(HolidaysReader.Read(With("\"June 17\"", $"\"{words}\"")).Problems, Is.Empty);

    [TestCase("February 30")]
    [TestCase("june 17")]
    [TestCase("17 June")]
    [TestCase("June 17th")]
    [TestCase("June  17")]
    [TestCase("June +17")]
    [TestCase("June 0")]
    [TestCase("fifth Monday of May")]
    [TestCase("first Mon of May")]
    [TestCase("first Monday in May")]
    [TestCase("first Monday of")]
    [TestCase("last of May")]
    public void Read_NoDayOfAnyYear_IsRefused(string words) =>
        Assert.That(Found(With("\"June 17\"", $"\"{words}\"")), Is.EqualTo(new[] { "bad-day 7:40" }));

    [TestCase("\"name\": \"Massachusetts\",", "", "missing-field 1:1")]
    [TestCase("\"Massachusetts\"", "\"\"", "wrong-type 2:11")]
    [TestCase("\"name\": \"Massachusetts\"", "\"name\": \"Massachusetts\", \"state\": \"MA\"", "unknown-field 2:28")]
    [TestCase("\"source\": [\"Mass. Gen. Laws ch. 4, sec. 7\"],", "", "missing-field 1:1")]
    [TestCase("[\"Mass. Gen. Laws ch. 4, sec. 7\"]", "[]", "empty-list 3:13")]
    [TestCase("[\"Mass. Gen. Laws ch. 4, sec. 7\"]", "[4]", "wrong-type 3:14")]
    [TestCase("\"firstYear\": 1990,", "", "missing-field 1:1")]
    [TestCase("1990,", "\"1990\",", "wrong-type 4:16")]
    [TestCase("1990,", "0,", "out-of-range 4:16")]
    [TestCase("1990,", "1990.5,", "out-of-range 4:16")]
    [TestCase("2030", "1988", "out-of-range 4:42")]
    [TestCase("2040", "2029", "out-of-range 4:60")]
    [TestCase("2040", "9999", "out-of-range 4:60")]
    [TestCase("\"Bunker Hill Day\"", "17", "wrong-type 7:15")]
    [TestCase("\"on\": \"June 17\",", "", "missing-field 7:5")]
    [TestCase("\"1990-01-01\"", "\"1990-02-30\"", "bad-date 7:59")]
    [TestCase("\"1990-01-01\"", "1990", "wrong-type 7:59")]
    [TestCase("\"from\": \"1990-01-01\",", "", "missing-field 7:5")]
    [TestCase("\"2010-12-31\"", "\"1989-12-31\"", "out-of-order 7:79")]
    [TestCase("[\"Sunday to Monday\"]", "\"Sunday to Monday\"", "wrong-type 8:19")]
    [TestCase("\"Sunday to Monday\"", "\"Sunday to Tuesday\"", "unknown-word 8:20")]
    [TestCase("\"Sunday to Monday\"", "\"Sunday to Monday\", \"Sunday to Monday\"", "unknown-word 8:40")]
    [TestCase("\"observed\": [\"Sunday to Monday\"],", "", "missing-field 7:5")]
    [TestCase("only\", \"citation\": \"ch. 4\", \"note\"", "on\", \"citation\": \"ch. 4\", \"note\"", "unknown-word 8:51")]
    [TestCase("\"effect\": \"forward only\", \"citation\": \"ch. 4\", \"note\"", "\"citation\": \"ch. 4\", \"note\"", "missing-field 7:5")]
    [TestCase("\"citation\": \"ch. 4\", \"note\"", "\"note\"", "missing-field 7:5")]
    [TestCase("\"note\"", "\"Note\"", "unknown-field 8:88")]
    [TestCase("Bunker Hill Day", "Patriots' Day", "overlap 7:5")]
    public void Read_BrokenFile_IsRefusedWithItsPlace(string sound, string broken, string expected) =>
        Assert.That(Found(With(sound, broken)), Is.EqualTo(new[] { expected }));

    [TestCase("", "broken-json 1:1")]
    [TestCase("[]", "wrong-type 1:1")]
    [TestCase("{ \"name\": ", "broken-json 1:10")]
    public void Read_NoObject_IsRefused(string json, string expected) => Assert.That(Found(json), Is.EqualTo(new[] { expected }));

    [Test]
    public void Read_SeveralFaults_ReportsAllInFileOrder()
    {
        var json = Sound
            .Replace("\"June 17\"", "\"June 31\"", StringComparison.Ordinal)
            .Replace("1969-01-01", "1969-1-1", StringComparison.Ordinal)
            .Replace("2040", "true", StringComparison.Ordinal);
        Assert.That(Found(json), Is.EqualTo(new[] { "wrong-type 4:60", "bad-date 6:71", "bad-day 7:40" }));
    }

    [Test]
    public void Read_ChangeOfLaw_IsTwoHolidaysOfOneName()
    {
        var json = With("\"from\": \"1969-01-01\"", "\"from\": \"1969-01-01\", \"to\": \"1989-12-31\"")
            .Replace("Bunker Hill Day", "Patriots' Day", StringComparison.Ordinal);
        Assert.That(HolidaysReader.Read(json).Success);
    }

    [Test]
    public void Read_StandingConfidenceAndNote_AreTheRules()
    {
        var json = With("\"note\": \"Suffolk County\"", "\"standing\": \"doubtful\", \"confidence\": \"seen\", \"note\": \"one county\"");
        var rule = HolidaysReader.Read(json).OrThrow("sound.json").Rules[1];
        Assert.That((rule.Standing, rule.Confidence, rule.Note), Is.EqualTo((HolidayStanding.Doubtful, "seen", "one county")));
    }

    [TestCase("Friday to Thursday before", IsoDayOfWeek.Friday, -1)]
    [TestCase("Sunday to Friday before", IsoDayOfWeek.Sunday, -2)]
    [TestCase("Saturday to Monday after", IsoDayOfWeek.Saturday, 2)]
    [TestCase("Monday to Tuesday after", IsoDayOfWeek.Monday, 1)]
    [TestCase("Tuesday to Monday after", IsoDayOfWeek.Tuesday, 6)]
    public void Read_MoveWithADirection_IsAMoveToTheNearestSuchDay(string words, IsoDayOfWeek day, int days)
    {
        var rule = HolidaysReader.Read(With("\"Sunday to Monday\"", $"\"{words}\"")).OrThrow("sound.json").Rules[1];
        Assert.That((rule.Observance, rule.Moves), Is.EqualTo((Observance.None, WeekdayMoves.None.With(day, days))));
    }

    [Test]
    public void Read_TheUsualMovesWithADirection_AreTheUsualOnes()
    {
        var rule = HolidaysReader.Read(With("\"Sunday to Monday\"", "\"Saturday to Friday before\", \"Sunday to Monday after\"")).OrThrow("sound.json").Rules[1];
        Assert.That((rule.Observance, rule.Moves), Is.EqualTo((Observance.SaturdayToFriday | Observance.SundayToMonday, WeekdayMoves.None)));
    }

    [TestCase("Friday to Thursday")]
    [TestCase("Friday to Friday before")]
    [TestCase("Fri to Thursday before")]
    [TestCase("Friday to Thursday earlier")]
    [TestCase("friday to thursday before")]
    public void Read_OtherMove_IsRefused(string words) =>
        Assert.That(Found(With("\"Sunday to Monday\"", $"\"{words}\"")), Is.EqualTo(new[] { "unknown-word 8:20" }));

    [Test]
    public void Read_TwoMovesOfOneWeekday_AreRefused() =>
        Assert.That(Found(With("\"Sunday to Monday\"", "\"Sunday to Monday\", \"Sunday to Friday before\"")), Is.EqualTo(new[] { "unknown-word 8:40" }));

    [Test]
    public void Read_DatesWithoutFrom_BeginAndEndWithThem()
    {
        var rule = HolidaysReader.Read(With("\"on\": \"June 17\", \"from\": \"1990-01-01\", \"to\": \"2010-12-31\"", "\"on\": \"2015-12-24, 2016-12-23\""))
            .OrThrow("sound.json").Rules[1];
        Assert.That((rule.From, rule.To), Is.EqualTo((D("2015-12-24"), (LocalDate?)D("2016-12-23"))));
    }

    [TestCase("\"standing\": \"certain\", ", "unknown-word 8:100")]
    [TestCase("\"standing\": true, ", "unknown-word 8:100")]
    [TestCase("\"confidence\": \"\", ", "wrong-type 8:102")]
    [TestCase("\"Standing\": \"settled\", ", "unknown-field 8:88")]
    public void Read_OtherStandingOrConfidence_IsRefused(string field, string expected) =>
        Assert.That(Found(With("\"note\": \"Suffolk", field + "\"note\": \"Suffolk")), Is.EqualTo(new[] { expected }));

    private static string With(string sound, string changed)
    {
        Assert.That(Sound, Does.Contain(sound));
        return Sound.Replace(sound, changed, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Found(string json) =>
        from problem in HolidaysReader.Read(json).Problems
        where problem.Severity == Severity.Error
        select $"{problem.Code} {problem.Place.Line}:{problem.Place.Column}";
}
