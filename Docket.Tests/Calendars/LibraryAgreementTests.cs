using System.Collections.Immutable;
using System.Globalization;
using Docket.Core.Calendars;
using Docket.Core.Storage;
using NodaTime;
using NUnit.Framework;
using static Docket.Tests.Calendars.CalendarKit;

namespace Docket.Tests.Calendars;

/// <summary>
/// The calendars against a public list, date-holidays 3.37.0 (data CC BY 3.0): its public and bank holidays of 1990 to 2035 that fall on weekdays, for the
/// states those that no federal holiday closes. Each difference stands, judged, in library-differences.csv.
/// </summary>
public sealed class LibraryAgreementTests
{
    /// <summary>The Northern Mariana Islands are not in the library.</summary>
    private const string Absent = "MP";

    private static readonly ImmutableSortedDictionary<string, HolidayCalendar> States = StateHolidaysReader.BuiltIn();

    private static readonly ImmutableArray<(string State, string Holiday, LocalDate Day)> Library =
    [
        .. from row in Rows("library-days-1990-2035.csv")
           let fields = row.Split(';')
           from state in fields[1].Split(' ')
           from day in fields[2].Split(' ')
           select (state, fields[0], D(day)),
    ];

    [Test]
    public void Federal_EveryWeekdayFrom1990To2035_IsTheLibrarys()
    {
        var library = Library.Where(row => row.State == "US").Select(row => row.Day).Distinct().Order();
        var ours = Enumerable.Range(1990, 46).SelectMany(year => Federal.InYear(year)).Select(holiday => holiday.Date).Where(IsWeekday);
        Assert.That(ours, Is.EqualTo(library));
    }

    [Test]
    public void States_DifferencesFrom1990To2035_AreThoseOfTheTable()
    {
        var found = States.Keys.Where(state => state != Absent).SelectMany(Differences).ToHashSet(StringComparer.Ordinal);
        var judged = Rows("library-differences.csv").Select(row => string.Join(';', row.Split(';')[..4])).ToHashSet(StringComparer.Ordinal);
        Assert.Multiple(() =>
        {
            Assert.That(string.Join('\n', found.Except(judged)), Is.Empty, "Differences that the table does not judge.");
            Assert.That(string.Join('\n', judged.Except(found)), Is.Empty, "Rows of the table that differ no longer.");
        });
    }

    [Test]
    public void Table_EveryRow_SaysWhoIsRightAndWhy()
    {
        Assert.Multiple(() =>
        {
            foreach (var fields in Rows("library-differences.csv").Select(row => row.Split(';', 6)))
            {
                Assert.That(fields, Has.Length.EqualTo(6), string.Join(';', fields));
                Assert.That(fields[4], Is.AnyOf("ours", "theirs", "undecided"), string.Join(';', fields));
                Assert.That(fields[5], Is.Not.Empty, string.Join(';', fields));
            }
        });
    }

    [Test]
    public void Library_StatesOfNoDay_AreThoseItKnowsNoDayOf() => Assert.That(
        States.Keys.Except(Library.Select(row => row.State)),
        Is.EqualTo(new[] { "AZ", "ID", "KS", "MN", Absent, "ND", "OH", "OR", "SD", "WA", "WY" }),
        "In these the library has no weekday beyond the federal ones.");

    /// <summary>What one of the two has and the other has not, by holiday, with the years in which it is so.</summary>
    private static IEnumerable<string> Differences(string state)
    {
        var library = Library.Where(row => row.State == state).Select(row => (row.Holiday, row.Day)).ToList();
        var ours = States[state].Rules
            .SelectMany(rule => Enumerable.Range(1989, 48).SelectMany(year => Occurrences.Of(rule, year)))
            .Where(holiday => holiday.Date.Year is >= 1990 and <= 2035 && IsWeekday(holiday.Date) && Federal.Find(holiday.Date) is null)
            .Select(holiday => (Holiday: holiday.Name, Day: holiday.Date))
            .ToList();
        return Only("ours", ours, library).Concat(Only("theirs", library, ours));

        IEnumerable<string> Only(string side, List<(string Holiday, LocalDate Day)> these, List<(string Holiday, LocalDate Day)> those) =>
            from row in these.ExceptBy(those.Select(other => other.Day), row => row.Day)
            group row.Day.Year by row.Holiday into years
            select $"{state};{side};{years.Key};{Ranges(years)}";
    }

    private static bool IsWeekday(LocalDate date) => date.DayOfWeek < IsoDayOfWeek.Saturday;

    /// <summary>"1990-1993 1995": runs of years.</summary>
    private static string Ranges(IEnumerable<int> years)
    {
        var runs = years.Distinct().Order().Select((year, index) => (year, index)).GroupBy(pair => pair.year - pair.index, pair => pair.year);
        return string.Join(' ', runs.Select(run => run.First() == run.Last()
            ? run.First().ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{run.First()}-{run.Last()}")));
    }
}
