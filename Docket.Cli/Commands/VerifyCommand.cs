using System.CommandLine;
using Docket.Cli.Input;
using Docket.Cli.Options;
using Docket.Cli.Output;
using Docket.Core.Computation;
using Docket.Core.Storage;
using Docket.Core.Verification;

namespace Docket.Cli.Commands;

/// <summary><c>docket verify</c>: somebody's calendar held against the docket.</summary>
internal static class VerifyCommand
{
    private const string Example =
        """
        $ docket verify examples/community-justice-exchange.json --against examples/calendar.ics --as-of 2022-11-18
        ...
        Docket      Calendar    What                                           Finding
        ----------  ----------  ---------------------------------------------  ---------
        2022-12-08  2022-12-15  Case management conference                     moved
                    11:00 a.m.  cmc                                            +7 days
                                  "Case Mgmt Conference - Community Justice
                                  Exchange v. ICE"
        ...
        """;

    public static CommandEntry Create(Session session)
    {
        var cases = Values.Cases();
        var options = new CaseOptions();
        var against = Values.Text("--against", "FILE.ics", "The calendar to hold against the docket: an export in iCalendar's form, or - for standard input.");
        var within = Values.Days("--within", "Only what either side has from the as-of day to so many days after it, inclusive, and what is overdue: 30d, 2w, 30.");
        var party = Values.Text("--party", "ID", "Only what this party owes, or all parties; events that are like nothing on the docket are left out.");
        var format = FormatOption.Of(Format.Table, Format.Json, Format.Csv);
        var command = new Command("verify", "Hold a calendar against the docket: what is missing, moved, extra or cancelled.") { cases, against };
        options.AddTo(command);
        foreach (var option in new Option[] { within, party, format })
            command.Add(option);
        command.SetAction(result =>
        {
            var names = result.GetRequiredValue(cases);
            if (result.GetValue(against) is not { } file)
                throw CliFailure.Usage("name the calendar to hold against the docket: --against FILE.ics.");
            if (file == "-" && names.Contains("-"))
                throw CliFailure.Usage("standard input is either the case or the calendar; name a file for one of them.");
            var text = CalendarFile.Text(file, session);
            var filter = new DeadlineFilter { WithinDays = result.GetValue(within), Party = result.GetValue(party), Closed = true };
            var schedules = Schedules.Of(result, names, options, session);
            if (schedules.Computed.Count == 0)
                return schedules.ExitCode;
            var asked = new AskedNames(filter);
            foreach (var schedule in schedules.Computed)
                asked.See(asked.In(schedule));
            if (schedules.Broken == 0)
                asked.RefuseUnknown();
            var calendar = CalendarFile.Read(text, file, CalendarCheck.Span(schedules.Computed), session);
            var alone = schedules.Computed.Count + schedules.Broken == 1;
            var checks = schedules.Computed.Select(s => CalendarCheck.Of(s, calendar, filter, alone)).ToList();
            Write(session, result.GetValue(format), checks);
            asked.SayWhatNamesNoParty(session);
            if (schedules.Broken > 0 || calendar.Problems.Any(p => p.Loses))
                return ExitCodes.InvalidData;
            return checks.All(c => c.Agrees) ? ExitCodes.Answered : ExitCodes.SomethingWrong;
        });
        return new CommandEntry(command, Example);
    }

    private static void Write(Session session, Format format, IReadOnlyList<CalendarCheck> checks)
    {
        switch (format)
        {
            case Format.Json:
                VerificationJson.Write(session.Out, checks);
                break;
            case Format.Csv:
                VerifyTable.WriteCsv(session, checks);
                break;
            default:
                VerifyTable.Write(session, checks);
                break;
        }
    }
}
