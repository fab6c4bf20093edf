using System.Globalization;
using Docket.Core.Calendars;
using Docket.Core.Facts;
using Docket.Core.Rules;
using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Computation;

/// <summary>What the law data cannot answer, said once and in one voice.</summary>
internal static class NotKnown
{
    public static string Family(Court court) =>
        $"Not known: the rule by which {court.Cite} computes time is not in this version's data, so no date is computed for it.";

    public static string Version(Jurisdiction jurisdiction, LocalDate day)
    {
        var first = jurisdiction.TimeRules[0];
        return $"Not known: no version of {first.Citation} in this version's data was in force on {Iso(day)}; the earliest is of {Iso(first.From)}. "
            + "To see what a version in the data gives, name a day on which it was in force (--law-as-of).";
    }

    public static string Calendar(HolidayCalendar calendar, LocalDate? day) =>
        $"Not known: {(day is { } date ? Iso(date) : "the day")} leads outside the calendar \"{calendar.Name}\", which covers {Year(calendar.FirstYear)} to {Year(calendar.LastYear)}.";

    public static string Projected(HolidayCalendar calendar) =>
        $"The calendar \"{calendar.Name}\" is verified to {Year(calendar.LastVerifiedYear)}; later holidays are projected from the law as it stands. Check this date again when it comes near.";

    public static string HourOfAnchor(int hours) =>
        $"{hours.ToString(CultureInfo.InvariantCulture)} {(hours == 1 ? "hour" : "hours")} cannot be counted from a day whose hour is not known; hours run from the moment of the event.";

    public static string Hours(TimeRule rule) =>
        $"Not known: {rule.Citation} as in force from {Iso(rule.From)} does not say how hours are counted.";

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
