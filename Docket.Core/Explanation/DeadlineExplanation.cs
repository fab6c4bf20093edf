using System.Globalization;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Explanation;

/// <summary>The proof of one deadline or hearing in words: its date and how it is found, its readings, its history, and what hangs on it.</summary>
public static class DeadlineExplanation
{
    /// <summary>The proof, as plain text of at most 80 columns with lines ended by LF.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="id">The id of one of its deadlines or hearings.</param>
    /// <returns>The text.</returns>
    /// <exception cref="UnknownNameException">The schedule has no such id; the message names the nearest.</exception>
    public static string Of(Schedule schedule, string id) => Text(schedule, id).ToString();

    /// <summary>The same as a memo in Markdown that can be filed: title, summary, numbered steps with citations, readings, history.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="id">The id of one of its deadlines or hearings.</param>
    /// <returns>The text, lines ended by LF.</returns>
    /// <exception cref="UnknownNameException">The schedule has no such id; the message names the nearest.</exception>
    public static string Memo(Schedule schedule, string id) => Text(schedule, id).ToMarkdown();

    private static Paragraphs Text(Schedule schedule, string id)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(id);
        return Text(schedule, schedule.Find(id) ?? throw new UnknownNameException(Unknown(schedule, id)), _ => true);
    }

    /// <summary>The proof of a row, for other forms than these two.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="deadline">One of its rows; it may say less than the schedule's own.</param>
    /// <param name="shows">Whether the history may name an entry.</param>
    internal static Paragraphs Text(Schedule schedule, Deadline deadline, Func<Entry, bool> shows)
    {
        var text = new Paragraphs();
        text.Line($"{deadline.What} ({deadline.Id})");
        if (schedule.Case.Caption is { } caption)
            text.Line(caption);
        text.Line($"{schedule.Jurisdiction.Court.Cite} {schedule.Case.Number}, as known on {DateWords.Full(schedule.AsOf)}{ScheduleWords.Assumption(schedule)}");
        text.Line("");
        Summary(text, deadline);
        DateExplanation.Steps(text, deadline.Computed);
        HeldAgainst(text, deadline);
        DateExplanation.Readings(text, deadline.Computed);
        Proposals(text, schedule, deadline);
        History(text, schedule, deadline, shows);
        Dependents(text, schedule, deadline);
        DateExplanation.Warnings(text, deadline.Computed);
        return text;
    }

    private static void Summary(Paragraphs text, Deadline deadline)
    {
        var date = deadline.Computed;
        text.Labelled(deadline.Kind == SettingKind.Hearing ? "Set for" : date.Earliest ? "Not before" : "Due", date.Date is { } day ? DateWords.Full(day, date.Time) : "no date: " + (date.NoDate ?? "none can be computed"));
        DateExplanation.SafeAndLastMoment(text, date, deadline.Kind);
        text.Labelled("State", State(deadline));
        if (deadline.Party is { } party)
            text.Labelled("Owed by", deadline.Responsible is { } who ? $"{party}; followed by {who}" : party);
        text.Labelled("Authority", StateWords.Of(deadline.Authority));
        if (deadline.FixedByHand is { } hand)
            text.Labelled("By hand", $"fixed{(hand.By is null ? "" : $" by {hand.By}")}{(hand.Why is null ? "" : $": {hand.Why}")}");
        if (deadline.Done is { } done)
            text.Labelled(deadline.State == DeadlineState.PartlySatisfied ? "Partly done" : deadline.Kind == SettingKind.Hearing ? "Held" : "Done", DateWords.Full(done) + Lateness(deadline, done));
        if (deadline.Remains is { } remains)
            text.Labelled("Remains", deadline.RemainsId is { } id ? $"{remains} (see {id})" : remains);
        if (deadline.WouldBe is { } wouldBe)
            text.Labelled("Would be", $"{DateWords.Full(wouldBe)}, if what it waits for happened on the day asked about");
    }

    private static string State(Deadline deadline)
    {
        // The reason of what is proposed names its state itself.
        if (deadline is { State: DeadlineState.Proposed, Reason: { } proposed })
            return proposed;
        var reason = deadline.Reason is { } why && why != deadline.Computed.NoDate ? $": {why}" : "";
        var state = StateWords.Of(deadline.State).Replace('-', ' ');
        if (deadline.Reason is { } said && said.StartsWith(state, StringComparison.Ordinal))
            return said;
        return state + reason + (deadline.Overdue ? ", OVERDUE" : "");
    }

    private static string Lateness(Deadline deadline, LocalDate done) =>
        deadline is { Kind: SettingKind.Deadline, Computed: { Earliest: false, Date: { } due } } && done > due ? $", {DateWords.Count(Period.DaysBetween(due, done), "day")} after it was due" : "";

    private static void HeldAgainst(Paragraphs text, Deadline deadline)
    {
        if (deadline.ComputedAs is not { } held)
            return;
        text.Heading(deadline.FixedByHand is null ? "Held against its words" : "Without the date fixed by hand");
        text.Item("-", held.Date is { } date ? $"\"{held.Phrase}\" gives {DateWords.Full(date)}. {Verdict(held)}" : $"\"{held.Phrase}\" gives no date yet.");
    }

    private static string Verdict(ComputedAs held)
    {
        var apart = held.DaysApart!.Value;
        var distance = apart == 0 ? "The date set is the same" : $"The date set is {DateWords.Count(Math.Abs(apart), "day")} {(apart > 0 ? "later" : "earlier")}";
        return (held.Agrees!.Value, held.ToleranceDays) switch
        {
            (true, { } tolerance) when apart != 0 => $"{distance}, which is consistent with \"approximately\" (up to {DateWords.Count(tolerance, "day")} either way).",
            (true, _) when apart != 0 => $"{distance}, which is one of the readings of the words.",
            (true, _) => $"{distance}.",
            (false, { } tolerance) => $"{distance}, more than \"approximately\" allows ({DateWords.Count(tolerance, "day")} either way): the two disagree.",
            _ => $"{distance}: the two disagree.",
        };
    }

    private static void Proposals(Paragraphs text, Schedule schedule, Deadline deadline)
    {
        var changes = deadline.State == DeadlineState.Proposed ? deadline.Proposals.Skip(1).ToList() : [.. deadline.Proposals];
        if (changes.Count == 0)
            return;
        text.Heading("Pending requests");
        foreach (var change in changes)
            text.Item("-", ProposalWords.Of(change, schedule));
    }

    private static void History(Paragraphs text, Schedule schedule, Deadline deadline, Func<Entry, bool> shows)
    {
        var order = schedule.Fold.Stages.Select(s => s.Entry.Id).Distinct().Select((id, place) => (id, place)).ToDictionary(e => e.id, e => e.place, StringComparer.Ordinal);
        var lines = Requests(schedule, deadline.Id)
            .Concat(schedule.History(deadline.Id).Select(step => (step.Entry, Words: HistoryWords(step, deadline.Kind) + Source(step.Entry))))
            .Where(line => shows(line.Entry))
            .OrderBy(line => order[line.Entry.Id])
            .ToList();
        if (lines.Count == 0)
            return;
        text.Heading("History");
        foreach (var (entry, words) in lines)
            text.Item(DateWords.Iso(entry.Filed), words);
    }

    private static IEnumerable<(Entry Entry, string Words)> Requests(Schedule schedule, string id) =>
        from proposal in schedule.Fold.State.Proposals
        from effect in proposal.Effects
        where EffectIds.Of(effect).Contains(id)
        select (proposal.Entry, $"{proposal.Entry.Label} asks for an order that {effect.Verb} it{(proposal.Outcome == ProposalOutcome.Denied ? "; denied" : "")}");

    /// <summary>A general order stands on no docket where it could be looked up.</summary>
    private static string Source(Entry entry) => entry is { GeneralOrder: not null, Source.Document: { } source } ? $" ({source})" : "";

    private static string HistoryWords(HistoryEvent step, SettingKind kind)
    {
        var to = step.Date is { } date ? DateWords.Iso(date, step.Time) : "no date";
        return step.Verb switch
        {
            "follows" => $"{step.Entry.Label}, through {step.Because}: {to}",
            "sets" or "continues" or "extends" or "overrides" or "grants" => $"{step.Entry.Label} {step.Verb} it: {to}",
            "revives" => $"{step.Entry.Label} vacates the order that superseded it: {to}, in dispute",
            "settles" => $"{step.Entry.Label} confirms it, which settles that its date binds: {to}",
            "satisfies" when kind == SettingKind.Hearing && step.Standing == Standing.Satisfied => $"{step.Entry.Label} says that it was held",
            "satisfies" => $"{step.Entry.Label} {(step.Standing == Standing.PartlySatisfied ? "partly satisfies" : "satisfies")} it",
            _ => $"{step.Entry.Label} {step.Verb} it",
        };
    }

    private static void Dependents(Paragraphs text, Schedule schedule, Deadline deadline)
    {
        if (deadline.Dependents.IsEmpty)
            return;
        text.Heading("What hangs on it");
        foreach (var id in deadline.Dependents)
            text.Item("-", schedule.Find(id) is { } dependent ? $"{id}: {dependent.What}, {(dependent.Date is { } date ? DateWords.Iso(date) : "no date")}" : id);
    }

    private static string Unknown(Schedule schedule, string id)
    {
        if (schedule.Fold.State.Series.ContainsKey(id))
        {
            var instances = schedule.Deadlines.Where(d => d.Id.StartsWith(id + "#", StringComparison.Ordinal)).Select(d => d.Date is { } on ? $"{d.Id} ({DateWords.Iso(on)})" : d.Id);
            return $"{id} is a series; name one of its instances: {string.Join(", ", instances)}.";
        }

        var near = Nearest.To(id, schedule.Deadlines.Select(d => d.Id));
        var day = schedule.AsOf.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        var known = near is not null ? $"did you mean {near}?" : schedule.Deadlines.IsEmpty ? "nothing is set." : $"there are: {string.Join(", ", schedule.Deadlines.Select(d => d.Id))}.";
        return $"No deadline or hearing {id} is known in {schedule.Case.Number} on {day}; {known}";
    }
}
