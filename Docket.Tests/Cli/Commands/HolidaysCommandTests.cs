using Docket.Cli;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli.Commands;

public sealed class HolidaysCommandTests
{
    [Test]
    public void Holidays_Table_IsAsTheStatuteHasIt()
    {
        var run = CliRun.Of("holidays", "--court", "cand", "--year", "2022");
        Assert.That(run.Exit, Is.Zero, run.Error);
        Golden.Match(run.Out, "holidays-2022.txt");
    }

    // July 4, 2026 is a Saturday: the Friday before is closed too (5 U.S.C. 6103(b)(1)).
    [TestCase("2026-07-03", "Friday", true)]
    [TestCase("2026-07-04", "Saturday", false)]
    public void Holidays_Json_MarksTheObservedDay(string date, string weekday, bool observed)
    {
        var json = CliRun.Of("holidays", "--court", "cand", "--year", "2026", "--format", "json").Json;
        var day = json.GetProperty("holidays").EnumerateArray().Single(h => h.GetProperty("date").GetString() == date);
        Assert.That((day.GetProperty("weekday").GetString(), day.GetProperty("observed").GetBoolean(), json.GetProperty("coverage").GetString()), Is.EqualTo((weekday, observed, "verified")));
    }

    [TestCase("2040", "Projected")]
    [TestCase("1970", "Not known")]
    [TestCase("2061", "Not known")]
    [TestCase("9999", "Not known")]
    public void Holidays_YearPastTheVerified_IsMarked(string year, string mark)
    {
        foreach (var format in new[] { "table", "markdown" })
            Assert.That(CliRun.Of("holidays", "--court", "cand", "--year", year, "--format", format), Has.Property("Exit").Zero.And.Property("Out").Contains(mark));
    }

    [TestCase("2022", 19, Description = "the heading, 13 federal days, Lincoln, Cesar Chavez, Native American and Admission Day, the day after Thanksgiving")]
    [TestCase("1970", 1)]
    public void Holidays_Csv_HasOneLineADay(string year, int lines) =>
        Assert.That(CliRun.Of("holidays", "--court", "cand", "--year", year, "--format", "csv").Out.TrimEnd().Split('\n'), Has.Length.EqualTo(lines));

    [TestCase("2023-01-01T07:59:59Z", "2022")]
    [TestCase("2023-01-01T08:00:00Z", "2023")]
    public void Holidays_WithoutYear_TakesThisYearInTheCourtsZone(string instant, string year) =>
        Assert.That(CliRun.At(instant, [], Screen.Plain, "holidays", "--court", "cand").Out, Does.StartWith($"N.D. Cal., {year}: "));

    [TestCase("holidays")]
    [TestCase("holidays", "--court", "cadn")]
    [TestCase("holidays", "--court", "cand", "--year", "0")]
    [TestCase("holidays", "--court", "cand", "--year", "10000")]
    [TestCase("holidays", "--court", "cand", "--year", "next")]
    public void Holidays_WrongUsage_Exits2(params string[] args) => Assert.That(CliRun.Of(args).Exit, Is.EqualTo(2));
}
