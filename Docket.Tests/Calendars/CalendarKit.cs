using System.Collections.Immutable;
using System.Reflection;
using Docket.Core.Calendars;
using Docket.Core.Storage;
using NodaTime;
using NodaTime.Text;

namespace Docket.Tests.Calendars;

/// <summary>Calendars that the tests of this folder share.</summary>
internal static class CalendarKit
{
    /// <summary>The federal calendar as it ships.</summary>
    public static HolidayCalendar Federal { get; } = NewFederal();

    /// <summary>The federal list of 1971 to 2035, each holiday with its own day and the day it is observed.</summary>
    public static ImmutableArray<(LocalDate Date, LocalDate Observed, string Name)> FederalList { get; } =
    [
        .. from line in Resource(typeof(CalendarKit).Assembly, "federal-holidays-1971-2035.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
           let fields = line.Split(',', 3)
           select (D(fields[0]), D(fields[1]), fields[2]),
    ];

    /// <summary>The committee note's example of a holiday that only forward counts feel (Fed. R. Civ. P. 6(a)(6)(C)).</summary>
    public static HolidayRule PatriotsDay { get; } = new(
        "Patriots' Day",
        new Recurrence.Weekday(4, 3, IsoDayOfWeek.Monday),
        D("1969-01-01"),
        null,
        Observance.None,
        HolidayEffect.ForwardOnly,
        "Mass. Gen. Laws ch. 4, sec. 7");

    public static HolidayCalendar Massachusetts { get; } = new("Massachusetts", [PatriotsDay], 1990, 2030, 2040);

    public static HolidayCalendar FederalAndMassachusetts { get; } = HolidayCalendar.Union("US federal + Massachusetts", Federal, Massachusetts);

    /// <summary>A calendar that has not been asked anything yet.</summary>
    public static HolidayCalendar NewFederal() => HolidaysReader.Read(FederalJson()).OrThrow("federal-holidays.json");

    public static string FederalJson() => Resource(typeof(HolidayCalendar).Assembly, "federal-holidays.json");

    public static LocalDate D(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    /// <summary>The rows of a table beside the tests, without its heading.</summary>
    public static IEnumerable<string> Rows(string name) => Resource(typeof(CalendarKit).Assembly, name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1);

    private static string Resource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
