using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Explanation;
using NodaTime;
using NodaTime.Text;

namespace Docket.Cli.Output;

/// <summary>What is due as comma-separated values and as Markdown.</summary>
internal static class DueText
{
    private static readonly LocalTimePattern ClockPattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static void WriteCsv(Session session, IEnumerable<DueRow> rows)
    {
        Csv.Row(
            session.Out, "case", "file", "court", "caption", "asOf", "id", "what", "kind", "party", "responsible", "date", "time", "safe", "state", "authority", "entry",
            "overdue", "conditional", "done", "remains", "notes");
        foreach (var (of, d, _, notes) in rows)
        {
            Csv.Row(
                session.Out, of.Number, of.Path, of.Court, of.Caption, DateWords.Iso(of.AsOf),
                d.Id, d.What, StateWords.Of(d.Kind), d.Party, d.Responsible, Iso(d.Date), d.Time is { } time ? ClockPattern.Format(time) : null, Iso(d.Safe),
                StateWords.Of(d.State), StateWords.Of(d.Authority), d.Entry, Word(d.Overdue), Word(d.Conditional), Iso(d.Done), d.Remains,
                string.Join("; ", notes));
        }
    }

    public static void WriteMarkdown(Session session, IEnumerable<DueRows> cases)
    {
        var first = true;
        foreach (var (of, listed) in cases)
        {
            if (!first)
                session.Out.Write('\n');
            first = false;
            session.Out.Write($"## {Markdown.Text(of.Caption ?? of.Number)}\n\n{Markdown.Text(of.Heading)}\n\n");
            if (listed.Length == 0)
            {
                session.Out.Write("Nothing is due.\n");
                continue;
            }

            Markdown.Header(session.Out, "Due", "What", "Id", "Party", "State", "Notes");
            foreach (var row in listed)
                Markdown.Row(session.Out, Cells(row).Prepend(DueCell(row.Deadline)));
        }
    }

    public static void WriteMarkdown(Session session, DueAcross list)
    {
        session.Out.Write($"{Markdown.Text(list.Opening)}.\n");
        if (list.Groups.Count == 0)
            session.Out.Write("\nNothing is due.\n");
        foreach (var (title, rows) in list.Groups)
        {
            session.Out.Write($"\n## {Markdown.Text(title)}\n\n");
            Markdown.Header(session.Out, "Due", "Case", "What", "Id", "Party", "State", "Notes");
            foreach (var row in rows)
                Markdown.Row(session.Out, [DueCell(row.Deadline), Markdown.Text(row.Case.Caption is { } caption ? $"{caption}, {row.Case.Number}" : row.Case.Number), .. Cells(row)]);
        }
    }

    private static IEnumerable<string> Cells(DueRow row)
    {
        var d = row.Deadline;
        return
        [
            Markdown.Text(d.What), Markdown.Text(d.Id), Markdown.Text(d.Party ?? ""),
            (d.Overdue ? "**OVERDUE**, " : "") + RowNotes.State(d), Markdown.Text(string.Join("; ", row.Notes)),
        ];
    }

    private static string DueCell(Deadline d)
    {
        var day = d.Date is { } date ? DateWords.Iso(date) + (d.Time is { } time ? $" {DateWords.Clock(time)}" : "") : "no date";
        return d.Safe is { } safe && safe != d.Date ? $"{day} (safe {DateWords.Iso(safe)})" : day;
    }

    private static string? Iso(LocalDate? date) => date is { } day ? DateWords.Iso(day) : null;

    private static string Word(bool flag) => flag ? "true" : "false";
}
