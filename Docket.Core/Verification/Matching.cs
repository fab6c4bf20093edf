using Docket.Core.Computation;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Verification;

/// <summary>One event of the calendar, as far as it may be of the case.</summary>
/// <param name="Entry">It.</param>
/// <param name="Mark">Which case it names.</param>
/// <param name="Words">The words of its title, without those that name the case.</param>
/// <param name="Party">The party that its title names, or null.</param>
/// <param name="IsReminder">Whether its title says that it only reminds.</param>
/// <param name="Cancelled">Whether it is cancelled.</param>
internal sealed record Candidate(CalendarEntry Entry, CaseMark Mark, HashSet<string> Words, string? Party, bool IsReminder, bool Cancelled);

/// <summary>How well an event fits a deadline.</summary>
/// <param name="Deadline">The deadline's place on the schedule.</param>
/// <param name="Event">The event's place among the candidates.</param>
/// <param name="Likeness">How alike the titles are, from 0 to 1.</param>
/// <param name="Rank">The likeness, and how near the days are.</param>
/// <param name="Claimed">Whether it fits well enough to be taken as meant; else it only may be.</param>
internal sealed record Fit(int Deadline, int Event, double Likeness, double Rank, bool Claimed);

/// <summary>Pairs events with deadlines: the best fit first, each at most once. Equal fits keep docket order, then the calendar's.</summary>
internal static class Matching
{
    // A title that says the same in other words has most words in common; on the right day fewer will do.
    private const double Same = 0.6;
    private const double SameDay = 0.3;
    private const double Doubtful = 0.4;
    private const int FarDays = 90;

    /// <summary>Every fit worth mentioning, best first.</summary>
    /// <param name="deadlines">The deadlines and hearings, with the words of each.</param>
    /// <param name="events">The events.</param>
    /// <param name="alone">Whether no other case is asked about, so that an event that names no case is taken as this one's.</param>
    public static List<Fit> Fits(IReadOnlyList<(Deadline Deadline, HashSet<string>[] Words)> deadlines, IReadOnlyList<Candidate> events, bool alone) =>
        [.. events.SelectMany((e, j) => deadlines.Select((d, i) => Of(d.Deadline, d.Words, i, e, j, alone)))
            .OfType<Fit>().OrderByDescending(f => f.Rank).ThenBy(f => f.Deadline).ThenBy(f => f.Event)];

    private static Fit? Of(Deadline deadline, HashSet<string>[] words, int i, Candidate item, int j, bool alone)
    {
        if (item.Mark == CaseMark.Other)
            return null;
        var day = item.Entry.Day;
        var sameDay = day == deadline.Date || day == deadline.Safe;
        var likeness = words.Max(w => TitleWords.Likeness(w, item.Words)) * (OfAnother(deadline, item) ? 0.7 : 1);
        var belongs = item.Mark == CaseMark.This || alone;
        var claimed = sameDay ? likeness >= (belongs ? SameDay : Same) : belongs && !item.IsReminder && likeness >= Same;
        if (!claimed && likeness < Doubtful && !(sameDay && item.Mark == CaseMark.This))
            return null;
        var apart = deadline.Date is { } date ? Math.Min(Math.Abs(Period.DaysBetween(date, day)), FarDays) : FarDays;
        return new Fit(i, j, likeness, likeness + (sameDay ? 0.5 : 0.2 * (FarDays - apart) / FarDays) + (Stands(deadline) ? 0.05 : 0), claimed);
    }

    /// <summary>Whether the calendar should hold it.</summary>
    public static bool Stands(Deadline deadline) =>
        deadline.State is DeadlineState.InForce or DeadlineState.Stayed or DeadlineState.Disputed
        // What remains of it is a deadline of its own.
        || deadline is { State: DeadlineState.PartlySatisfied, RemainsId: null };

    private static bool OfAnother(Deadline deadline, Candidate item) =>
        item.Party is { } party && deadline.Party is { } owes && owes != party && !Party.Roles.Contains(owes);
}
