using System.Collections.Immutable;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Explanation;

/// <summary>What a person should read beside one row of a schedule, in short sentences.</summary>
public static class RowNotes
{
    /// <summary>The state in words with what binds it: "in force, agreed", "waiting, conditional, agreed". What is proposed binds by nothing yet: "proposed".</summary>
    /// <param name="deadline">The deadline or hearing.</param>
    /// <returns>The words. Whether it is overdue is not among them.</returns>
    public static string State(Deadline deadline)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        var state = StateWords.Of(deadline.State).Replace('-', ' ');
        var conditional = deadline.Conditional ? ", conditional" : "";
        return deadline.State == DeadlineState.Proposed ? state : $"{state}{conditional}, {StateWords.Of(deadline.Authority)}";
    }

    /// <summary>The notes: why it stands where it stands, what remains, how its date compares with its words, what pending requests would do to it.</summary>
    /// <param name="deadline">The deadline or hearing.</param>
    /// <param name="schedule">The schedule it stands in.</param>
    /// <returns>The sentences, without full stops; none where the row speaks for itself.</returns>
    /// <example>"ECF 23 would vacate it"; "words give 2023-01-09; 3 days later is consistent with "approximately"".</example>
    public static ImmutableArray<string> Of(Deadline deadline, Schedule schedule)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        ArgumentNullException.ThrowIfNull(schedule);
        var notes = ImmutableArray.CreateBuilder<string>();
        if (deadline.Reason is { } reason)
            notes.Add(reason);
        if (deadline.Computed.NoDate is { } noDate && noDate != deadline.Reason)
            notes.Add($"no date: {noDate}");
        if (deadline.Computed.Earliest)
            notes.Add("an earliest day: not before it");
        if (Hour(deadline) is { } hour)
            notes.Add($"by {DateWords.Clock(hour)}, when the court's day ends");
        if (deadline.Computed.Readings.Length > 1)
            notes.Add($"readings: {string.Join(", ", deadline.Computed.Readings.Select(r => DateWords.Iso(r.Date) + (r.Date == deadline.Safe ? " (safe)" : "")))}");
        if (deadline.Done is { } done)
            notes.Add($"{(deadline.Remains is not null && deadline.State != DeadlineState.Satisfied ? "done in part" : deadline.Kind == SettingKind.Hearing ? "held" : "done")} {DateWords.Iso(done)}");
        if (deadline.Remains is { } remains && deadline.State != DeadlineState.Satisfied)
            notes.Add(deadline.RemainsId is { } id ? $"{remains} (see {id})" : remains);
        if (deadline.WouldBe is { } wouldBe && wouldBe != deadline.Date)
            notes.Add($"would be {DateWords.Iso(wouldBe)} if what it waits for happened on {DateWords.Iso(schedule.AsOf)}");
        if (deadline.FixedByHand is { } hand)
            notes.Add($"fixed by hand{(hand.By is null ? "" : $", {hand.By}")}{(hand.Why is null ? "" : $": {hand.Why}")}");
        if (deadline.ComputedAs is { } held)
            notes.Add(deadline.FixedByHand is null ? HeldAgainst(held) : $"without that {(held.Date is { } date ? DateWords.Iso(date) : "no date")} (\"{held.Phrase}\")");

        // The first change of a proposed row is the request that set it, which its reason has named.
        foreach (var change in deadline.Proposals.Skip(deadline.State == DeadlineState.Proposed ? 1 : 0))
            notes.Add(ProposalWords.Of(change, schedule));
        if (deadline.State is not (DeadlineState.Satisfied or DeadlineState.Vacated or DeadlineState.Denied))
            notes.AddRange(deadline.Computed.Warnings);
        return notes.ToImmutable();
    }

    /// <summary>The hour before midnight at which an open deadline's last day ends by a local rule.</summary>
    private static LocalTime? Hour(Deadline deadline) =>
        deadline is { Kind: SettingKind.Deadline, Time: null, Computed: { Earliest: false, LastMoment: { } moment } } && moment.TimeOfDay < new LocalTime(23, 59, 59)
            && deadline.State is not (DeadlineState.Satisfied or DeadlineState.Vacated or DeadlineState.Denied)
            ? moment.TimeOfDay
            : null;

    private static string HeldAgainst(ComputedAs held)
    {
        if (held is not { Date: { } date, DaysApart: { } apart })
            return $"\"{held.Phrase}\" gives no date yet";
        var words = $"words give {DateWords.Iso(date)}";
        if (apart == 0)
            return $"{words}, the date set";
        var distance = $"{DateWords.Count(Math.Abs(apart), "day")} {(apart > 0 ? "later" : "earlier")}";
        return (held.Agrees, held.ToleranceDays) switch
        {
            (true, not null) => $"{words}; {distance} is consistent with \"approximately\"",
            (true, null) => $"{words}; {distance} is another reading of them",
            (_, not null) => $"{words}; {distance} is more than \"approximately\" allows",
            _ => $"{words}; the date set is {distance}",
        };
    }
}
