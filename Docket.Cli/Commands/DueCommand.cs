using System.CommandLine;
using Docket.Cli.Input;
using Docket.Cli.Options;
using Docket.Cli.Output;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Storage;

namespace Docket.Cli.Commands;

/// <summary><c>docket due</c>: what is due in some cases, soonest first.</summary>
internal static class DueCommand
{
    private const string Example =
        """
        $ docket due examples/community-justice-exchange.json --as-of 2022-11-18
        ...
        2022-12-08  Case management conference                         in force, ordered
                    cmc
                      ECF 23 would vacate it
        ...
        """;

    public static CommandEntry Create(Session session)
    {
        var cases = Values.Cases();
        var options = new CaseOptions();
        var within = Values.Days("--within", "Only what is due from the as-of day to so many days after it, inclusive, by the safe day, and what is overdue: 30d, 2w, 30.");
        var party = Values.Text("--party", "ID", "Only what this party owes, or all parties.");
        var responsible = Values.Text("--responsible", "NAME", "Only what this person of our side follows.");
        var closed = Values.Flag("--all", "Also what is vacated, satisfied or denied.");
        var fail = Values.Flag("--fail", "Exit 1 if anything is listed.");
        var format = FormatOption.Of(Format.Table, Format.Json, Format.Csv, Format.Markdown);
        var command = new Command("due", "What is due, soonest first.") { cases };
        options.AddTo(command);
        foreach (var option in new Option[] { within, party, responsible, closed, fail, format })
            command.Add(option);
        command.SetAction(result =>
        {
            var schedules = Schedules.Of(result, result.GetRequiredValue(cases), options, session);
            var filter = new DeadlineFilter
            {
                WithinDays = result.GetValue(within),
                Party = result.GetValue(party),
                Responsible = result.GetValue(responsible),
                Closed = result.GetValue(closed),
            };

            // A name that no case knows is refused before anything is written, for which all must be known.
            var whole = schedules.Granting || filter.Party is not null || filter.Responsible is not null;
            if (whole)
            {
                KnownNames.RefuseUnknownParty(filter.Party, schedules);
                KnownNames.RefuseUnknownPerson(filter.Responsible, schedules);
            }

            var any = false;
            Write(session, result.GetValue(format), (whole ? schedules.Computed : schedules.Stream()).Select(schedule =>
            {
                var rows = new DueRows(schedule, [.. filter.Of(schedule)]);
                any |= rows.Listed.Count > 0;
                return rows;
            }));
            if (whole)
                SayWhatNamesNoParty(filter, schedules, session);
            if (schedules.Broken > 0)
                return schedules.ExitCode;
            return result.GetValue(fail) && any ? ExitCodes.SomethingWrong : ExitCodes.Answered;
        });
        return new CommandEntry(command, Example);
    }

    private static void Write(Session session, Format format, IEnumerable<DueRows> rows)
    {
        switch (format)
        {
            case Format.Json:
                ScheduleJson.Write(session.Out, rows.Select(r => (r.Schedule, r.Listed.AsEnumerable())));
                break;
            case Format.Csv:
                DueText.WriteCsv(session, rows);
                break;
            case Format.Markdown:
                DueText.WriteMarkdown(session, rows);
                break;
            default:
                DueTable.Write(session, rows);
                break;
        }
    }

    /// <summary>A hearing that names no party binds them all, so leaving it out is said.</summary>
    private static void SayWhatNamesNoParty(DeadlineFilter filter, Schedules schedules, Session session)
    {
        if (filter.Party is null)
            return;
        var everyone = filter with { Party = null };
        foreach (var schedule in schedules.Computed)
        {
            var ids = everyone.Of(schedule).Where(d => d.Party is null).Select(d => d.Id).ToList();
            if (ids.Count > 0)
                session.Complain($"{schedule.Case.Number}: not shown, since the docket names no party: {DateWords.List(ids)}.");
        }
    }
}
