using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Explanation;

namespace Docket.Cli.Output;

/// <summary>What is due as a table, one heading a case.</summary>
internal static class DueTable
{
    private const int StateWidth = 17;
    private const int DateWidth = 10;
    private const int DateWithSafeWidth = 15;
    private const int NarrowestParty = 5;
    private const int WidestParty = 14;

    public static void Write(Session session, IEnumerable<DueRows> cases)
    {
        var first = true;
        foreach (var rows in cases)
        {
            if (!first)
                session.Out.Write('\n');
            first = false;
            Heading(session, rows.Schedule);
            if (rows.Listed.Count == 0)
                session.Out.Write("Nothing is due.\n");
            else
                Tables.Write(session, Columns(rows.Listed), rows.Listed.Select(d => Row(d, rows.Schedule)));
        }
    }

    private static void Heading(Session session, Schedule schedule)
    {
        if (schedule.Case.Caption is { } caption)
            Wrapped.Write(session, Printable.Of(caption));
        Wrapped.Write(session, Printable.Of(ScheduleWords.Heading(schedule)));
        session.Out.Write('\n');
    }

    private static Column[] Columns(IReadOnlyList<Deadline> listed) =>
    [
        new("Due", listed.Any(HasOtherSafeDay) ? DateWithSafeWidth : DateWidth),
        new("What"),
        new("Party", Math.Clamp(listed.Max(d => d.Party?.Length ?? 0), NarrowestParty, WidestParty)),
        new("State", StateWidth),
    ];

    private static Line[][] Row(Deadline deadline, Schedule schedule) =>
    [
        [.. Due(deadline)],
        [new(deadline.What), new(deadline.Id, Tables.Quiet), .. RowNotes.Of(deadline, schedule).Select(note => new Line(note, Indented: true))],
        [new(deadline.Party ?? "")],
        deadline.Overdue ? [new("OVERDUE", Tables.Alarm), new(RowNotes.State(deadline))] : [new(RowNotes.State(deadline))],
    ];

    private static IEnumerable<Line> Due(Deadline deadline)
    {
        yield return new Line(deadline.Date is { } date ? DateWords.Iso(date) : "no date");
        if (deadline.Time is { } time)
            yield return new Line(DateWords.Clock(time));
        if (HasOtherSafeDay(deadline))
            yield return new Line($"safe {DateWords.Iso(deadline.Safe!.Value)}", Tables.Alarm);
    }

    private static bool HasOtherSafeDay(Deadline deadline) => deadline.Safe is { } safe && safe != deadline.Date;
}
