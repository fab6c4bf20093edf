using Docket.Core.Computation;
using Docket.Tests.TestKit;

namespace Docket.Tests.Settled;

/// <summary>How these tests look at a docket. Each fixture is named after a paragraph of "Settled, so that two readers agree", and has a test for each statement of it.</summary>
internal static class SettledKit
{
    /// <summary>"2022-12-01 vacated: c was found false (ECF 2)": date, state and reason of one row.</summary>
    public static string Said(this Schedule schedule, string id) =>
        schedule.Row(id) + (schedule.Deadline(id).Reason is { } reason ? $": {reason}" : "");

    /// <summary>The rows of several ids: "2022-12-01 in-force, - waiting".</summary>
    public static string Rows(this Schedule schedule, params string[] ids) => string.Join(", ", ids.Select(schedule.Row));

    /// <summary>Every row: "jsr#1 2022-09-01, jsr#2 2022-10-03".</summary>
    public static string Listed(this Schedule schedule) => string.Join(", ", schedule.Deadlines.Select(d => $"{d.Id} {Probes.Iso(d.Date)}"));

    /// <summary>The ids in one state, in ordinal order.</summary>
    public static string In(this Schedule schedule, DeadlineState state) =>
        string.Join(" ", schedule.Deadlines.Where(d => d.State == state).Select(d => d.Id).Order(StringComparer.Ordinal));
}
