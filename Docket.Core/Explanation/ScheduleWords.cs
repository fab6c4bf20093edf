using Docket.Core.Computation;
using Docket.Core.Dates;

namespace Docket.Core.Explanation;

/// <summary>Says what a schedule is of.</summary>
public static class ScheduleWords
{
    /// <summary>The court, the number, the day and what is assumed: "N.D. Cal. 3:22-cv-02328-LB, as of 2022-11-18, if every pending request is granted".</summary>
    /// <param name="schedule">The schedule.</param>
    /// <returns>The words, without a full stop.</returns>
    public static string Heading(Schedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return $"{schedule.Jurisdiction.Court.Cite} {schedule.Case.Number}, as of {DateWords.Iso(schedule.AsOf)}{Assumption(schedule)}";
    }

    /// <summary>", if ..." where requests are taken as granted, else empty.</summary>
    internal static string Assumption(Schedule schedule) => schedule.Assuming switch
    {
        null => "",
        { Request: null } => ", if every pending request is granted",
        { Request: { } request } => $", if the request of {schedule.Case.Entries.FirstOrDefault(e => e.Id == request)?.Label ?? request} is granted",
    };
}
