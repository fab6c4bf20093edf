using System.Collections.Immutable;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Explanation;
using Docket.Core.Facts;
using Docket.Core.Feed;
using NodaTime;

namespace Docket.Core.Verification;

/// <summary>Somebody's calendar held against the docket of one case (double docketing).</summary>
public sealed record CalendarCheck
{
    /// <summary>The schedule.</summary>
    public required Schedule Schedule { get; init; }

    /// <summary>What was found, mismatches and agreements, by the docket's safe day or the calendar's, then in docket order.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>True where nothing contradicts.</summary>
    public bool Agrees => !Findings.Any(f => f.IsMismatch);

    /// <summary>Holds a calendar against a schedule.</summary>
    /// <param name="schedule">The schedule; what was vacated, denied or satisfied is looked for too.</param>
    /// <param name="calendar">The calendar, read for the days of the schedule.</param>
    /// <param name="filter">What is told; null for all. Days and a party bound what is told, never what is matched; with a party, events that are like nothing on the docket are left out.</param>
    /// <param name="alone">Whether events that name no case are taken as this one's: true where the calendar was exported for this case.</param>
    /// <returns>The findings.</returns>
    /// <example>A calendar that has the conference of 2022-12-08 on 2022-12-15: one finding, moved, 7 days.</example>
    public static CalendarCheck Of(Schedule schedule, ForeignCalendar calendar, DeadlineFilter? filter = null, bool alone = true)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(calendar);
        var (events, own, strange) = CalendarSides.Of(schedule, calendar);
        var deadlines = schedule.Deadlines;
        var taken = new Dictionary<int, Candidate>();
        foreach (var (id, item) in own)
            taken.TryAdd(deadlines.IndexOf(deadlines.First(d => (d.LastingId ?? d.Id) == id)), item);
        var words = CalendarSides.Words(schedule, calendar);
        var fits = Matching.Fits([.. deadlines.Select((d, i) => (d, words[i]))], events, alone);
        var used = new HashSet<int>();
        foreach (var fit in fits.Where(f => f.Claimed && !taken.ContainsKey(f.Deadline)))
        {
            if (!used.Contains(fit.Event) && taken.TryAdd(fit.Deadline, events[fit.Event]))
                used.Add(fit.Event);
        }

        var findings = deadlines.Select((d, i) => OfDeadline(schedule, d, taken.GetValueOrDefault(i), fits.Where(f => f.Deadline == i && !used.Contains(f.Event)).Select(f => events[f.Event]))).OfType<Finding>()
            .Concat(Extras(schedule, events.Where((_, j) => !used.Contains(j)).Concat(strange), fits, events, taken))
            .Where(f => IsTold(f, schedule, filter));
        return new CalendarCheck
        {
            Schedule = schedule,
            Findings = [.. findings.OrderBy(f => f.Deadline?.Safe ?? f.Event?.Day ?? LocalDate.MaxIsoValue)],
        };
    }

    /// <summary>The days for which a calendar is to be read: those of the schedules, and a year on either side.</summary>
    /// <param name="schedules">The schedules.</param>
    /// <returns>The first and the last day, both inclusive.</returns>
    public static (LocalDate From, LocalDate To) Span(IEnumerable<Schedule> schedules)
    {
        ArgumentNullException.ThrowIfNull(schedules);
        var days = schedules.SelectMany(s => s.Deadlines.Select(d => d.Date).OfType<LocalDate>().Append(s.AsOf)).Where(CutOff.IsOnTheClock).DefaultIfEmpty(new LocalDate(2000, 1, 1)).ToList();
        return (new LocalDate(days.Min().Year - 1, 1, 1), new LocalDate(days.Max().Year + 1, 12, 31));
    }

    private static Finding? OfDeadline(Schedule schedule, Deadline deadline, Candidate? item, IEnumerable<Candidate> others)
    {
        var over = deadline.State is DeadlineState.Vacated or DeadlineState.Denied;
        if (item is null or { Cancelled: true })
        {
            if (over || !Matching.Stands(deadline) || deadline.Date is null)
                return null;
            return new Finding(FindingKind.Missing, deadline, null, item is null ? null : "The calendar holds it as cancelled.")
            {
                MayBe = [.. others.Where(o => !o.Cancelled).Select(o => o.Entry).Take(2)],
            };
        }

        var day = item.Entry.Day;
        if (over || deadline.State is DeadlineState.Satisfied or DeadlineState.Passed)
        {
            if (day < schedule.AsOf)
                return null;
            return new Finding(over ? FindingKind.Cancelled : FindingKind.Done, deadline, item.Entry, Sentence(over ? deadline.Reason ?? StateWords.Of(deadline.State) : deadline.Reason ?? $"done{(deadline.Done is { } on ? $" on {DateWords.Iso(on)}" : "")}"));
        }

        if (deadline.Date is null)
            return new Finding(FindingKind.Extra, deadline, item.Entry, Sentence($"the docket has no day for it: {deadline.Reason ?? deadline.Computed.NoDate}"));
        if (day != deadline.Date && day != deadline.Safe)
            return new Finding(FindingKind.Moved, deadline, item.Entry, Parting.Of(schedule, deadline, day));
        if (deadline is { Kind: SettingKind.Hearing, Time: { } hour } && item.Entry.Time is { } other && other != hour)
            return new Finding(FindingKind.Hour, deadline, item.Entry, $"The docket says {DateWords.Clock(hour)}, the calendar {DateWords.Clock(other)}.");
        return new Finding(FindingKind.Agrees, deadline, item.Entry, Agreeing(deadline, day));
    }

    private static string? Agreeing(Deadline deadline, LocalDate day)
    {
        if (deadline.State is DeadlineState.Proposed or DeadlineState.Waiting)
            return Sentence($"the docket has it as {StateWords.Of(deadline.State)} only");
        return day != deadline.Safe && deadline.Safe is { } safe ? $"The safe day under another reading is {DateWords.Iso(safe)}." : null;
    }

    /// <summary>Events from the as-of day on that name the case and stand for nothing on the docket. A second event of what is matched is one only on another day, and a reminder is none.</summary>
    private static IEnumerable<Finding> Extras(Schedule schedule, IEnumerable<Candidate> left, List<Fit> fits, List<Candidate> events, Dictionary<int, Candidate> taken)
    {
        foreach (var item in left.Where(e => e is { Mark: CaseMark.This, Cancelled: false, IsReminder: false } && e.Entry.Day >= schedule.AsOf))
        {
            var like = fits.FirstOrDefault(f => ReferenceEquals(events[f.Event], item) && taken.ContainsKey(f.Deadline));
            var deadline = like is null ? null : schedule.Deadlines[like.Deadline];
            if (deadline is not null && (item.Entry.Day == deadline.Date || item.Entry.Day == deadline.Safe))
                continue;
            var why = like is null ? null : $"It is like {deadline!.Id}, for which \"{taken[like.Deadline].Entry.Title}\" stands already.";
            yield return new Finding(FindingKind.Extra, null, item.Entry, why);
        }
    }

    private static bool IsTold(Finding finding, Schedule schedule, DeadlineFilter? filter)
    {
        if (filter is null)
            return true;
        var near = finding.Event is { } entry && filter.WithinDays is { } within && entry.Day >= schedule.AsOf && Period.DaysBetween(schedule.AsOf, entry.Day) <= within;
        if (finding.Deadline is not { } deadline)
            return filter.Party is null && filter.Responsible is null && (filter.WithinDays is null || near);
        return filter.Lets(deadline, schedule.AsOf) || (near && (filter with { WithinDays = null }).Lets(deadline, schedule.AsOf));
    }

    private static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}{(words.EndsWith('.') ? "" : ".")}";
}
