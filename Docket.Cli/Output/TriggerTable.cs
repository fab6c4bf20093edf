using System.Collections.Immutable;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Explanation;
using Docket.Core.Rules;

namespace Docket.Cli.Output;

/// <summary>The deadlines of an event as a table, then the proof of each.</summary>
internal static class TriggerTable
{
    public static void Write(Session session, EventQuestion question, Jurisdiction jurisdiction, ImmutableArray<EventDeadline> deadlines)
    {
        var kind = session.Law.Book.DeadlineRules.Events.First(e => e.Id == question.Event.Split('#')[0]);
        Wrapped.Write(session, $"{question.Event}: {kind.Name}");
        Wrapped.Write(session, string.Join("; ", Said(question, jurisdiction)));
        if (kind.Note is { } note)
            Wrapped.Write(session, note);
        session.Out.Write('\n');
        if (deadlines.IsEmpty)
        {
            Wrapped.Write(session, $"No rule that is known for {jurisdiction.Court.Cite} attaches a deadline to it. `docket rules --event {kind.Id}` shows which rules of other courts do.");
            return;
        }

        Tables.Write(session, [new("Due", 15), new("What"), new("Rule", 30)], deadlines.Select(Row));
        if (deadlines.Any(d => d.Deadline.State == DeadlineState.Waiting))
        {
            session.Out.Write('\n');
            Wrapped.Write(session, "What a deadline waits for can be given: --given EVENT=DATE.");
        }

        foreach (var deadline in deadlines)
            session.Out.Write("\n" + EventExplanation.Of(deadline));
    }

    private static IEnumerable<string> Said(EventQuestion question, Jurisdiction jurisdiction)
    {
        yield return $"{DateWords.Full(question.On)}, {jurisdiction.Court.Cite}";
        if (question.Party is { } party)
            yield return $"party {party}";
        if (question.Cause is { } cause)
            yield return $"cause {cause}";
        if (question.Service is { } service)
            yield return $"service by {service}";
        foreach (var (name, day) in question.Given)
            yield return $"{name} {DateWords.Iso(day)}";
        if (question.LawAsOf is { } law)
            yield return $"law as of {DateWords.Iso(law)}";
    }

    private static Line[][] Row(EventDeadline one)
    {
        var (deadline, rules) = one;
        var due = new List<Line> { new(deadline.Date is { } date ? DateWords.Iso(date) : "no date") };
        if (deadline.Computed.Earliest && deadline.Date is not null)
            due[0] = new($"from {due[0].Text}");
        if (deadline.Safe is { } safe && safe != deadline.Date)
            due.Add(new($"safe {DateWords.Iso(safe)}", Tables.Alarm));
        var what = new List<Line> { new(deadline.What), new(deadline.Id, Tables.Quiet) };
        if (Reason(deadline) is { } reason)
            what.Add(new(reason, Indented: true));
        return [[.. due], [.. what], [.. rules.Select(r => new Line(r.Wording.Citation))]];
    }

    /// <summary>Why there is no date, or what may still move it.</summary>
    public static string? Reason(Deadline deadline) => deadline.Reason ?? deadline.Computed.NoDate;
}
