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

    public static void WriteCsv(Session session, IEnumerable<DueRows> cases)
    {
        Csv.Row(
            session.Out, "case", "file", "court", "caption", "asOf", "id", "what", "kind", "party", "responsible", "date", "time", "safe", "state", "authority", "entry",
            "overdue", "conditional", "done", "remains", "notes");
        foreach (var (schedule, listed) in cases)
        {
            foreach (var d in listed)
            {
                Csv.Row(
                    session.Out, schedule.Case.Number, schedule.Case.Path, schedule.Jurisdiction.Court.Id, schedule.Case.Caption, DateWords.Iso(schedule.AsOf),
                    d.Id, d.What, StateWords.Of(d.Kind), d.Party, d.Responsible, Iso(d.Date), d.Time is { } time ? ClockPattern.Format(time) : null, Iso(d.Safe),
                    StateWords.Of(d.State), StateWords.Of(d.Authority), d.Entry, Word(d.Overdue), Word(d.Conditional), Iso(d.Done), d.Remains,
                    string.Join("; ", RowNotes.Of(d, schedule)));
            }
        }
    }

    public static void WriteMarkdown(Session session, IEnumerable<DueRows> cases)
    {
        var first = true;
        foreach (var (schedule, listed) in cases)
        {
            if (!first)
                session.Out.Write('\n');
            first = false;
            session.Out.Write($"## {Markdown.Text(schedule.Case.Caption ?? schedule.Case.Number)}\n\n{Markdown.Text(ScheduleWords.Heading(schedule))}\n\n");
            if (listed.Count == 0)
            {
                session.Out.Write("Nothing is due.\n");
                continue;
            }

            Markdown.Header(session.Out, "Due", "What", "Id", "Party", "State", "Notes");
            foreach (var d in listed)
            {
                Markdown.Row(
                    session.Out, DueCell(d), Markdown.Text(d.What), Markdown.Text(d.Id), Markdown.Text(d.Party ?? ""),
                    (d.Overdue ? "**OVERDUE**, " : "") + RowNotes.State(d), Markdown.Text(string.Join("; ", RowNotes.Of(d, schedule))));
            }
        }
    }

    private static string DueCell(Deadline d)
    {
        var day = d.Date is { } date ? DateWords.Iso(date) + (d.Time is { } time ? $" {DateWords.Clock(time)}" : "") : "no date";
        return d.Safe is { } safe && safe != d.Date ? $"{day} (safe {DateWords.Iso(safe)})" : day;
    }

    private static string? Iso(LocalDate? date) => date is { } day ? DateWords.Iso(day) : null;

    private static string Word(bool flag) => flag ? "true" : "false";
}
