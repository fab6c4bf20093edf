using Docket.Cli.Options;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Explanation;
using Docket.Core.Storage;

namespace Docket.Cli.Output;

/// <summary>Writes what changed between two schedules of some cases: one heading a case, none for a case in which nothing did.</summary>
internal static class ChangesTable
{
    /// <summary>Writes the differences.</summary>
    /// <param name="session">The run.</param>
    /// <param name="format">The form.</param>
    /// <param name="diffs">The differences.</param>
    /// <param name="heading">What is compared, in words, of one case.</param>
    public static void Write(Session session, Format format, IReadOnlyList<ScheduleDiff> diffs, Func<ScheduleDiff, string> heading)
    {
        if (format == Format.Json)
        {
            ChangesJson.Write(session.Out, diffs);
            return;
        }

        var changed = diffs.Where(d => !d.Changes.IsEmpty).ToList();
        foreach (var (diff, index) in changed.Select((d, i) => (d, i)))
        {
            if (index > 0)
                session.Out.Write('\n');
            if (format == Format.Markdown)
                Marked(session, diff, heading(diff));
            else
                Plain(session, diff, heading(diff));
        }

        if (changed.Count == 0)
            session.Out.Write("Nothing changes.\n");
    }

    private static void Plain(Session session, ScheduleDiff diff, string heading)
    {
        if (diff.After.Case.Caption is { } caption)
            Wrapped.Write(session, Printable.Of(caption));
        Wrapped.Write(session, Printable.Of(heading));
        session.Out.Write('\n');
        Tables.Write(session, [new("Was", 12), new("Is", 12), new("What"), new("Change", 9)], diff.Changes.Select(c => (Line[][])
        [
            [.. Side(c.Old)],
            [.. Side(c.New), .. c.New.Safe is { } safe && safe != c.New.Date ? [new Line("safe", Tables.Alarm), new Line(DateWords.Iso(safe), Tables.Alarm)] : (Line[])[]],
            [new(c.New.What), new(c.Id, Tables.Quiet), new(ChangeWords.Why(c), Indented: true)],
            [new(ChangeWords.Of(c.Kind)), .. Days(c) is { } days ? [new Line(days)] : (Line[])[]],
        ]));
    }

    private static void Marked(Session session, ScheduleDiff diff, string heading)
    {
        session.Out.Write($"## {Markdown.Text(diff.After.Case.Caption ?? diff.After.Case.Number)}\n\n{Markdown.Text(heading)}\n\n");
        Markdown.Header(session.Out, "Was", "Is", "What", "Change", "Why");
        foreach (var c in diff.Changes)
            Markdown.Row(session.Out, Words(c.Old), Words(c.New), $"{Markdown.Text(c.New.What)} ({Markdown.Text(c.Id)})", ChangeWords.Of(c.Kind) + (Days(c) is { } days ? $", {days}" : ""), Markdown.Text(ChangeWords.Why(c)));
    }

    private static IEnumerable<Line> Side(Deadline? deadline)
    {
        yield return new Line(deadline is null ? "" : deadline.Date is { } date ? DateWords.Iso(date) : "no date");
        if (deadline?.Time is { } time)
            yield return new Line(DateWords.Clock(time));
    }

    private static string Words(Deadline? deadline) => deadline is null ? "" : deadline.Date is { } date ? DateWords.Iso(date, deadline.Time) : "no date";

    private static string? Days(ScheduleChange change) =>
        change.Days is { } days and not 0 ? $"{(days > 0 ? "+" : "-")}{DateWords.Count(Math.Abs(days), "day")}" : null;
}
