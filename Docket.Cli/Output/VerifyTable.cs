using Docket.Core.Dates;
using Docket.Core.Explanation;
using Docket.Core.Verification;

namespace Docket.Cli.Output;

/// <summary>Calendars held against dockets as tables, one a case, and as comma-separated values.</summary>
internal static class VerifyTable
{
    private const int DayWidth = 10;
    private const int FindingWidth = 9;

    public static void Write(Session session, IEnumerable<CalendarCheck> checks)
    {
        var first = true;
        foreach (var check in checks)
        {
            if (!first)
                session.Out.Write('\n');
            first = false;
            if (check.Schedule.Case.Caption is { } caption)
                Wrapped.Write(session, Printable.Of(caption));
            Wrapped.Write(session, Printable.Of(ScheduleWords.Heading(check.Schedule)));
            var told = check.Findings.Where(f => f.IsMismatch || f.Why is not null || f.Kind == FindingKind.Done).ToList();
            if (told.Count > 0)
            {
                session.Out.Write('\n');
                Tables.Write(session, [new("Docket", DayWidth), new("Calendar", DayWidth), new("What"), new("Finding", FindingWidth)], told.Select(Row));
            }

            session.Out.Write($"\n{FindingWords.Count(check)}.\n");
        }
    }

    public static void WriteCsv(Session session, IEnumerable<CalendarCheck> checks)
    {
        Csv.Row(session.Out, "case", "file", "court", "asOf", "finding", "id", "what", "party", "state", "date", "safe", "calendarDate", "title", "uid", "days", "why", "mayBe");
        foreach (var (of, finding) in checks.SelectMany(c => c.Findings.Select(f => (c.Schedule, f))))
        {
            var (d, entry) = (finding.Deadline, finding.Event);
            Csv.Row(
                session.Out, of.Case.Number, of.Case.Path, of.Jurisdiction.Court.Id, DateWords.Iso(of.AsOf), FindingWords.Of(finding.Kind), d?.Id, d?.What, d?.Party,
                d is null ? null : StateWords.Of(d.State), d?.Date is { } date ? DateWords.Iso(date) : null, d?.Safe is { } safe ? DateWords.Iso(safe) : null,
                entry is null ? null : DateWords.Iso(entry.Day), entry?.Title, entry?.Uid, finding.Days is { } days ? DateWords.Number(days) : null, finding.Why,
                string.Join("; ", finding.MayBe.Select(Said)));
        }
    }

    private static Line[][] Row(Finding finding)
    {
        var d = finding.Deadline;
        return
        [
            [.. d is null ? Day("", null) : Day(d.Date is { } date ? DateWords.Iso(date) : "no date", d.Time is { } time ? DateWords.Clock(time) : null)],
            [.. finding.Event is { } entry ? Day(DateWords.Iso(entry.Day), entry.Time is { } hour ? DateWords.Clock(hour) : null) : Day("", null)],
            [.. What(finding)],
            [finding.IsMismatch ? new Line(FindingWords.Of(finding.Kind), Tables.Alarm) : new Line(FindingWords.Of(finding.Kind)), .. Apart(finding)],
        ];
    }

    private static IEnumerable<Line> Day(string day, string? hour)
    {
        yield return new Line(day);
        if (hour is not null)
            yield return new Line(hour);
    }

    private static IEnumerable<Line> What(Finding finding)
    {
        if (finding.Deadline is { } d)
        {
            yield return new Line(d.What);
            yield return new Line(d.Id, Tables.Quiet);
        }

        if (finding.Event is { } entry)
            yield return new Line(Title(entry), Indented: finding.Deadline is not null);
        if (finding.Why is { } why)
            yield return new Line(why, Indented: true);
        foreach (var other in finding.MayBe)
            yield return new Line($"may be {Said(other)}", Indented: true);
    }

    private static IEnumerable<Line> Apart(Finding finding)
    {
        if (finding is { Kind: FindingKind.Moved, Days: { } days })
            yield return new Line($"{(days > 0 ? "+" : "-")}{DateWords.Count(Math.Abs(days), "day")}");
    }

    private static string Said(CalendarEntry entry) => $"{Title(entry)} on {DateWords.Iso(entry.Day)}";

    private static string Title(CalendarEntry entry) => entry.Title.Length > 0 ? $"\"{entry.Title}\"" : "an event without a title";
}
