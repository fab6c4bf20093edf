using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Explanation;

namespace Docket.Cli.Output;

/// <summary>What is due as tables: one a case, or one a part of a list across cases.</summary>
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
            Heading(session, rows.Case);
            if (rows.Listed.Length == 0)
                session.Out.Write("Nothing is due.\n");
            else
                Tables.Write(session, Columns(rows.Listed), rows.Listed.Select(r => Row(r, [])));
        }
    }

    public static void Write(Session session, DueAcross list)
    {
        Wrapped.Write(session, Printable.Of($"{list.Opening}."));
        if (list.Groups.Count == 0)
            session.Out.Write("\nNothing is due.\n");
        foreach (var (title, rows) in list.Groups)
        {
            session.Out.Write('\n');
            Wrapped.Write(session, Printable.Of(title));
            session.Out.Write('\n');
            Tables.Write(session, Columns(rows), rows.Select(r => Row(r, CaseLines(r.Case))));
        }
    }

    private static IEnumerable<Line> CaseLines(DueCase of)
    {
        if (of.Caption is { } caption)
            yield return new Line(caption);
        yield return new Line(of.Number);
    }

    private static void Heading(Session session, DueCase of)
    {
        if (of.Caption is { } caption)
            Wrapped.Write(session, Printable.Of(caption));
        Wrapped.Write(session, Printable.Of(of.Heading));
        session.Out.Write('\n');
    }

    private static Column[] Columns(IReadOnlyList<DueRow> listed) =>
    [
        new("Due", listed.Any(r => HasOtherSafeDay(r.Deadline)) ? DateWithSafeWidth : DateWidth),
        new("What"),
        new("Party", Math.Clamp(listed.Max(r => r.Deadline.Party?.Length ?? 0), NarrowestParty, WidestParty)),
        new("State", StateWidth),
    ];

    private static Line[][] Row(DueRow row, IEnumerable<Line> ofCase) =>
    [
        [.. Due(row.Deadline)],
        [new(row.Deadline.What), .. ofCase, new(row.Deadline.Id, Tables.Quiet), .. row.Notes.Select(note => new Line(note, Indented: true))],
        [new(row.Deadline.Party ?? "")],
        row.Deadline.Overdue ? [new("OVERDUE", Tables.Alarm), new(RowNotes.State(row.Deadline))] : [new(RowNotes.State(row.Deadline))],
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
