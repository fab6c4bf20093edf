using Docket.Core.Dates;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>What stays do to a day: while one runs the day keeps still; once it is over it has moved, is in dispute, or is gone until an order sets another.</summary>
/// <param name="asOf">The day asked about, which decides whether a stay runs or is over; null outside any case.</param>
internal sealed class StayedDays(LocalDate? asOf)
{
    /// <summary>The day of a setting, as its stays leave it.</summary>
    /// <param name="state">The docket.</param>
    /// <param name="setting">The setting.</param>
    /// <param name="day">Its day without them.</param>
    /// <param name="counter">Counts the days that stand still, and rolls what has moved.</param>
    /// <param name="atEntry">Its day by its term in the docket before a stay; null where it had none.</param>
    /// <param name="choices">The reading.</param>
    /// <param name="tracer">Receives the steps, or null.</param>
    public Day Of(DocketState state, Setting setting, Day day, PeriodCounter counter, Func<Stay, Day?> atEntry, Choices choices, Tracer? tracer)
    {
        if (asOf is not { } asked)
            return day;

        var today = Today(setting, asked);
        var begun = setting.Stays.Select(id => state.Stays[id]).Where(s => s.From <= today).OrderBy(s => s.From).ToList();
        var (moved, reached) = Moved(begun, setting, day, today, counter, atEntry, choices, tracer);
        foreach (var stay in reached.Where(s => s.Reach is not null))
            tracer?.Warn(BeganUnder(stay, setting, day) ? Reasons.BegunUnderGeneralOrder(stay) : Reasons.UnderGeneralOrder(stay));
        if (reached.LastOrDefault(s => s.RunsOn(today)) is { } running)
            return moved with { Stayed = true, Stopped = running.ByLaw is not null, Reason = Reasons.StayedBy(running) };
        if (reached.LastOrDefault(s => s.Mode == StayMode.Suspends && !BeganUnder(s, setting, day)) is { } suspended)
            return Day.Open(Reasons.SuspendedBy(suspended)).Doubting(moved);
        return reached.Any(s => InDispute(s, setting, day, atEntry)) ? moved with { StayDisputed = true, Doubts = moved.Doubts | Doubts.Stay } : moved;
    }

    /// <summary>The last of the stays that run, with the docket before it, or null where none runs.</summary>
    public Stay? Running(DocketState state, Setting setting)
    {
        if (setting.Stays.IsEmpty || asOf is not { } asked)
            return null;
        var today = Today(setting, asked);
        return setting.Stays.Select(id => state.Stays[id]).Where(s => s.RunsOn(today)).OrderBy(s => s.From).LastOrDefault();
    }

    /// <summary>What is done, vacated or denied keeps the date it had on that day, whatever becomes of the stay.</summary>
    private static LocalDate Today(Setting setting, LocalDate asked) => setting is { KeptIn: not null, ChangedBy.Filed: var closed } && closed < asked ? closed : asked;

    /// <summary>The day moved by the stays that are over, and the stays that reached it: a day that was past before a stay began is not touched by it.</summary>
    private static (Day Day, List<Stay> Reached) Moved(List<Stay> begun, Setting setting, Day day, LocalDate today, PeriodCounter counter, Func<Stay, Day?> atEntry, Choices choices, Tracer? tracer)
    {
        var reached = new List<Stay>();
        var (moved, days, courtDays) = (day, 0, 0);
        LocalDate? counted = null;
        foreach (var stay in begun)
        {
            if (moved.Date < stay.From || (setting.SetUnder.Contains(stay.Id) && (day.Starts ?? today) > stay.Until) || LostNothing(stay, day, today))
                continue;
            if (setting.SettledStays.Contains(stay.Id) && InDispute(stay, setting, day, atEntry))
                continue;
            reached.Add(stay);
            if (day.Date is null || stay.RunsOn(today) || stay.Mode == StayMode.Suspends || (InDispute(stay, setting, day, atEntry) && !choices.StayMoves))
                continue;
            var inCourtDays = day.InCourtDays && stay.Mode == StayMode.Tolls;
            var added = DaysOf(stay, day, counted, inCourtDays ? counter : null, choices);
            counted = counted > stay.Until ? counted : stay.Until;
            if (added <= 0)
                continue;
            tracer?.Add(new StayStep(stay.Entry.Label, stay.From, stay.Until!.Value, added, stay.Mode) { InCourtDays = inCourtDays, Citation = stay.ByLaw });
            (days, courtDays) = inCourtDays ? (days, courtDays + added) : (days + added, courtDays);
            moved = Onward(null);
        }

        // What is due on this very day was moved with it: its rest runs after the last stay, so none of these moves it again.
        if (days + courtDays > 0)
            moved = Onward(tracer) with { Time = day.Time, Waiting = day.Waiting, Conditional = day.Conditional, Reason = day.Reason, Starts = counted };
        return (moved, reached);

        Day Onward(Tracer? steps)
        {
            // The days left of a period are counted from its bare end; that it would have rolled there plays no part.
            var from = reached.All(s => s.Mode == StayMode.Tolls) ? day with { Date = day.Unrolled ?? day.Date } : PhraseEvaluator.ChooseNominal(day, choices);
            return Later(Later(from, days, LengthUnit.CalendarDays, counter, choices, steps), courtDays, LengthUnit.CourtDays, counter, choices, steps);
        }
    }

    private static Day Later(Day from, int days, LengthUnit unit, PeriodCounter counter, Choices choices, Tracer? tracer) => days == 0
        ? from
        : counter.Count(new TimePeriod(new CalendarLength(days, unit), Direction.Forward, from, null, from.Earliest ? PeriodEnd.Earliest : PeriodEnd.Rolls), choices, tracer);

    /// <summary>The days of a stay that count: each day once, however many stays cover it; for a period only those after the day it runs from.</summary>
    private static int DaysOf(Stay stay, Day day, LocalDate? counted, PeriodCounter? inCourtDays, Choices choices)
    {
        // What is counted back runs between its day and the one it is counted from, and moves with that one.
        if (day.Backward && stay.Mode == StayMode.Tolls)
            return 0;
        var first = counted >= stay.From ? counted.Value.PlusDays(1) : stay.From;
        if (!day.Backward && day.Starts is { } start && start >= first)
            first = start.PlusDays(1);
        var last = stay.Until!.Value;
        return inCourtDays is null ? Period.DaysBetween(first, last) + 1 : inCourtDays.CourtDays(first, last, choices) ?? 0;
    }

    /// <summary>A period that began while a general order ran and that the order may not have meant.</summary>
    private static bool BeganUnder(Stay stay, Setting setting, Day day) => setting.SetUnder.Contains(stay.Id) && !(day.Starts < stay.From);

    /// <summary>A period that began on the last day of a stay that is over, or later, as one does that hangs on a date that the stay has moved.</summary>
    private static bool LostNothing(Stay stay, Day day, LocalDate today) => stay.Mode != StayMode.Suspends && !stay.RunsOn(today) && day.Starts >= stay.Until;

    /// <summary>A stay that does not say what it does, one that stops periods where there is none to stop, and one that was ordered before the period began.</summary>
    private static bool InDispute(Stay stay, Setting setting, Day day, Func<Stay, Day?> atEntry) => BeganUnder(stay, setting, day) || stay.Mode switch
    {
        null => true,
        StayMode.Tolls => day.Certain || day.FromCertain || setting.Kind == SettingKind.Hearing || (day.Backward && day.Doubts.HasFlag(Doubts.Stay)),
        StayMode.Extends => day.Date is not null && !(day.Starts < stay.From) && (day.Backward || IsNewSince(atEntry(stay), day)),
        _ => false,
    };

    /// <summary>Whether what fixes a day was recorded, set or moved after a stay was ordered, by a court that knew of it.</summary>
    private static bool IsNewSince(Day? was, Day day) => was is null || was.Starts != day.Starts || (day.Starts is null && was.Date != day.Date);
}
