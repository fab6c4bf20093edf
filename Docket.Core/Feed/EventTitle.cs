using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;
using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Feed;

/// <summary>The titles of events, with what matters at the front: a telephone shows about thirty characters.</summary>
internal static class EventTitle
{
    private const int LongestSide = 28;
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("MMM d");
    private static readonly LocalDatePattern DayOfYearPattern = LocalDatePattern.CreateWithInvariantCulture("MMM d, uuuu");

    /// <summary>The title of a deadline or hearing: "DUE 5:00 p.m.: Answer (or Mar 1) - Doe v. Roe".</summary>
    /// <param name="schedule">Its schedule.</param>
    /// <param name="deadline">It.</param>
    /// <param name="timed">True where the event itself stands at its hour.</param>
    public static string Of(Schedule schedule, Deadline deadline, bool timed)
    {
        var hour = timed ? null : HourOf(schedule, deadline);
        var prefix = Firmly(deadline.State, Prefix(deadline, hour is { } time ? $" {DateWords.Clock(time)}" : ""));
        return PlainText.Line($"{prefix}: {deadline.What}{OtherDay(deadline)} - {ShortCaption(schedule.Case)}");
    }

    /// <summary>The title of a recorded event: "TRIGGER: complaint-served (defendants) - Doe v. Roe".</summary>
    public static string OfTrigger(Schedule schedule, string id, string? party) =>
        PlainText.Line($"TRIGGER: {id}{(party is null ? "" : $" ({party})")} - {ShortCaption(schedule.Case)}");

    /// <summary>The hour before midnight at which its time is over, or at which it begins; null for the whole day.</summary>
    public static LocalTime? HourOf(Schedule schedule, Deadline deadline) =>
        deadline.Time ?? (deadline.Kind == SettingKind.Hearing || deadline.Computed.Earliest ? null : schedule.Jurisdiction.Court.CutoffOn(deadline.Safe!.Value)?.Time);

    /// <summary>What is only proposed, or waits, is estimated, and says which: "EST. DUE (proposed)".</summary>
    private static string Firmly(DeadlineState state, string prefix) => state switch
    {
        DeadlineState.Proposed => $"EST. {prefix} (proposed)",
        DeadlineState.Waiting => $"EST. {prefix} (waiting)",
        _ => prefix,
    };

    private static string Prefix(Deadline deadline, string hour) => deadline.State switch
    {
        DeadlineState.Vacated or DeadlineState.Denied => "CANCELLED",
        DeadlineState.Satisfied => "DONE",
        DeadlineState.Stayed => "STAYED",
        DeadlineState.PartlySatisfied when hour.Length > 0 => $"PARTLY DONE, DUE{hour}",
        DeadlineState.PartlySatisfied => "PARTLY DONE",
        _ when deadline.Kind == SettingKind.Hearing => $"HEARING{hour}",
        _ when deadline.Computed.Earliest => $"NOT BEFORE{hour}",
        _ => $"DUE{hour}",
    };

    private static string OtherDay(Deadline deadline)
    {
        if (deadline.Date is not { } date || deadline.Safe is not { } safe || date == safe)
            return "";
        return $" (or {(date.Year == safe.Year ? DayPattern : DayOfYearPattern).Format(date)})";
    }

    private static string ShortCaption(CaseFile file) =>
        file.Caption is { } caption ? string.Join(" v. ", caption.Split(" v. ").Select(ShortName)) : file.Number;

    /// <summary>A party's name without what follows its first comma, and cut between words.</summary>
    private static string ShortName(string name)
    {
        var words = name.Split(',')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var taken = 0;
        for (var length = -1; taken < words.Length && (taken == 0 || length + 1 + words[taken].Length <= LongestSide); taken++)
            length += 1 + words[taken].Length;
        return string.Join(' ', words.Take(taken)) + (taken < words.Length ? "..." : "");
    }
}
