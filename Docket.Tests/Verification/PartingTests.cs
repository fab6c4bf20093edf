using Docket.Core.Verification;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Verification;

/// <summary>Where a calendar's day and the docket's part. Days worked out with a calendar of 2022 and 2025.</summary>
public sealed class PartingTests
{
    // 14 days after Tuesday, November 1, 2022: Tuesday the 15th. Fourteen court days, Veterans Day (Friday the 11th) left out: Tuesday the 22nd.
    [TestCase("14 days after 2022-11-01", "2022-11-01", "The calendar stands at step 1 of the proof, the day that the period runs from, before anything is counted.")]
    [TestCase("14 days after 2022-11-01", "2022-11-14", "The calendar's day is what comes out if the day that the period runs from is counted as its first.")]
    [TestCase("14 days after 2022-11-01", "2022-11-16", "The calendar's day is what comes out if the count begins a day late.")]
    [TestCase("14 days after 2022-11-01", "2022-11-18", "The calendar's day is what comes out if 3 days for service by mail are added, which the manner of service does not give.")]
    [TestCase("14 days after 2022-11-01", "2022-11-22", "The calendar's day is what comes out if only days on which the court is open are counted.")]
    [TestCase("14 days after 2022-11-01", "2023-11-15", "The day is right, and the year is not.")]
    [TestCase("14 days after 2022-11-01", "2022-11-29", null)]
    // 10 days after Wednesday, November 2: Saturday the 12th, so Monday the 14th; back over Veterans Day it would be Thursday the 10th.
    [TestCase("10 days after 2022-11-02", "2022-11-12", "The calendar stands at step 2 of the proof, where the count ends, before it rolls off closed days.")]
    [TestCase("10 days after 2022-11-02", "2022-11-10", "The calendar's day is what comes out if a closed last day sends the period back instead of on.")]
    // November has no 31st: the 30th, or December 1.
    [TestCase("one month after 2022-10-31", "2022-12-01", "The calendar has another lawful reading: a month too short sends the count to the first day of the next.")]
    [TestCase("2022-12-08", "2022-08-12", "Day and month stand in each other's place.")]
    [TestCase("2022-12-08", "2022-12-09", null)]
    public void Parting_OfADay_NamesWhatLeadsThere(string due, string day, string? expected) =>
        Assert.That(Why(Cases.With($$"""{ "sets": "brief", "what": "Opening brief", "due": "{{due}}" }"""), day, "2022-11-01"), Is.EqualTo(expected));

    // 30 days after July 31, 2025: Saturday, August 30; Monday is Labor Day, so September 2; three days for mail: Friday, September 5.
    [TestCase("2025-08-30", "The calendar stands at step 2 of the proof, where the count ends, before it rolls off closed days.")]
    [TestCase("2025-09-02", "The calendar stands at step 3 of the proof, the first open day, before the days for service are added.")]
    public void Parting_BeforeServiceDays_NamesTheStep(string day, string expected)
    {
        const string Json =
            """
            { "court": "cand", "number": "3:25-cv-00001", "entries": [ { "ecf": "1", "filed": "2025-07-31", "effects": [
              { "records": "requests-served", "party": "us", "service": "mail" },
              { "sets": "brief", "what": "Opening brief", "party": "us", "due": "30 days after requests-served" } ] } ] }
            """;
        Assert.That(Why(Json, day, "2025-08-01"), Is.EqualTo(expected));
    }

    [TestCase("2022-12-01", "The calendar has the date before ECF 2 extends it to 2022-12-15.")]
    [TestCase("2023-01-12", "The calendar has the date that ECF 3 proposes; it is not in force.")]
    public void Parting_FromTheHistory_NamesTheEntry(string day, string expected)
    {
        const string Json =
            """
            { "court": "cand", "number": "3:22-cv-00001", "entries": [
              { "ecf": "1", "filed": "2022-11-01", "effects": [ { "sets": "brief", "what": "Opening brief", "due": "2022-12-01" } ] },
              { "ecf": "2", "filed": "2022-11-08", "effects": [ { "extends": "brief", "to": "2022-12-15" } ] },
              { "ecf": "3", "filed": "2022-11-09", "effects": [ { "proposes": [ { "continues": "brief", "due": "2023-01-12" } ] } ] } ] }
            """;
        Assert.That(Why(Json, day, "2022-11-10"), Is.EqualTo(expected));
    }

    private static string? Why(string json, string day, string asOf)
    {
        var finding = CalendarCheck.Of(CalendarCheckTests.Schedule(json, asOf), CalendarCheckTests.Calendar($"Opening brief@{day}")).Findings.Single();
        Assert.That(finding.Kind, Is.EqualTo(FindingKind.Moved));
        return finding.Why;
    }
}
