using System.Collections.Immutable;
using System.CommandLine;
using Docket.Cli.Options;
using Docket.Cli.Output;
using Docket.Core.Calendars;
using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Rules;
using Docket.Core.Storage;
using NodaTime;

namespace Docket.Cli.Commands;

/// <summary><c>docket holidays</c>: the days of a year on which a court is closed by law.</summary>
internal static class HolidaysCommand
{
    private const string Example =
        """
        $ docket holidays --court cand --year 2022
        ...
        2022-03-31  Thursday   Cesar Chavez Day        after an   Cal. Gov't Code 6700,
                                                       event      6701
        ...
        """;

    public static CommandEntry Create(Session session)
    {
        var court = Values.Text("--court", "COURT", "The court's id, such as cand.");
        court.Required = true;
        var year = Values.Year("--year", "The year. Default: this year in the court's time zone.");
        var format = FormatOption.Of(Format.Table, Format.Json, Format.Csv, Format.Markdown);
        var command = new Command("holidays", "The days of a year on which a court is closed by law.") { court, year, format };
        command.SetAction(result =>
        {
            var jurisdiction = session.Law.Book.Jurisdiction(result.GetRequiredValue(court)!);
            var asked = result.GetValue(year) ?? session.Clock.GetCurrentInstant().InZone(jurisdiction.Court.PrimaryZone.Zone).Year;
            var coverage = jurisdiction.Calendar.CoverageOf(new LocalDate(asked, 1, 1));
            var holidays = coverage == Coverage.Outside ? [] : jurisdiction.Days.InYear(asked);
            Write(session, result.GetValue(format), jurisdiction, asked, coverage, holidays);
            return ExitCodes.Answered;
        });
        return new CommandEntry(command, Example);
    }

    private static void Write(Session session, Format format, Jurisdiction jurisdiction, int year, Coverage coverage, ImmutableArray<CourtHoliday> holidays)
    {
        var calendar = jurisdiction.Calendar;
        var note = coverage switch
        {
            Coverage.Projected => $"Projected: the calendar is verified to {DateWords.Number(calendar.LastVerifiedYear)}; this is today's law carried on.",
            Coverage.Outside when calendar.Rules.IsEmpty => "Not known: the holidays of this court are not in this version's data.",
            Coverage.Outside => $"Not known: the calendar covers {DateWords.Number(calendar.FirstYear)} to {DateWords.Number(calendar.LastYear)}.",
            _ => null,
        };
        switch (format)
        {
            case Format.Json:
                HolidaysJson.Write(session.Out, jurisdiction.Court, jurisdiction.Days, year, coverage, holidays);
                return;
            case Format.Csv:
                Csv.Row(session.Out, "date", "weekday", "name", "observed", "citation", "coverage", "part", "counts", "confidence");
                foreach (var (h, counts) in holidays)
                    Csv.Row(session.Out, DateWords.Iso(h.Date), h.Date.DayOfWeek.ToString(), h.Name, h.Observed ? "true" : "false", h.Rule.Citation, coverage == Coverage.Verified ? "verified" : "projected", Part(h, jurisdiction), Said(counts), h.Rule.Confidence ?? "");
                if (coverage == Coverage.Outside)
                    session.Complain(note!);
                return;
            case Format.Markdown:
                session.Out.Write($"## {Heading(jurisdiction, year)}\n\n{(note is null ? "" : $"{note}\n\n")}");
                if (holidays.IsEmpty)
                    return;
                Markdown.Header(session.Out, "Date", "Day", "Holiday", "Counts", "Citation");
                foreach (var (h, counts) in holidays)
                    Markdown.Row(session.Out, DateWords.Iso(h.Date), h.Date.DayOfWeek.ToString(), Markdown.Text(Named(h)), Said(counts), Markdown.Text(h.Rule.Citation));
                return;
            default:
                session.Out.Write($"{Heading(jurisdiction, year)}\n{(note is null ? "" : $"{note}\n")}");
                if (holidays.IsEmpty)
                    return;
                session.Out.Write('\n');
                Tables.Write(session, [new("Date", 10), new("Day", 9), new("Holiday"), new("Counts", 9), new("Citation", 22)], holidays.Select(Row));
                return;
        }
    }

    private static Line[][] Row(CourtHoliday day)
    {
        var (h, counts) = day;
        return [[new(DateWords.Iso(h.Date))], [new(h.Date.DayOfWeek.ToString())], [new(Named(h))], [new(Said(counts))], [new(h.Rule.Citation, Tables.Quiet)]];
    }

    private static string Said(Counts counts) => counts switch
    {
        Counts.BothWays => "both ways",
        Counts.AfterAnEvent => "after an event",
        _ => "disputed",
    };

    private static string Part(LegalHoliday holiday, Jurisdiction jurisdiction) => holiday.Rule.Part.Length > 0 ? holiday.Rule.Part : jurisdiction.Days.Own.Name;

    private static string Named(LegalHoliday holiday) => holiday.Observed ? $"{holiday.Name} (observed)" : holiday.Name;

    private static string Heading(Jurisdiction jurisdiction, int year) =>
        $"{jurisdiction.Court.Cite}, {DateWords.Number(year)}: {jurisdiction.Calendar.Name}";
}
