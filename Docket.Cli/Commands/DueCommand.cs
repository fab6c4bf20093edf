using System.CommandLine;
using Docket.Cli.Input;
using Docket.Cli.Options;
using Docket.Cli.Output;
using Docket.Core.Computation;
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
        var by = GroupingOption.New();
        var format = FormatOption.Of(Format.Table, Format.Json, Format.Csv, Format.Markdown);
        var command = new Command("due", "What is due, soonest first.") { cases };
        options.AddTo(command);
        foreach (var option in new Option[] { within, party, responsible, closed, by, fail, format })
            command.Add(option);
        command.SetAction(result =>
        {
            if (result.GetValue(by) != Grouping.Case && result.GetValue(format) == Format.Json)
                throw CliFailure.Usage("JSON is divided by case, so that programs that read it find one form; leave out --by, or take --format csv, which has one row a date in the order of --by.");
            var filter = new DeadlineFilter
            {
                WithinDays = result.GetValue(within),
                Party = result.GetValue(party),
                Responsible = result.GetValue(responsible),
                Closed = result.GetValue(closed),
            };
            var schedules = Schedules.Of(result, result.GetRequiredValue(cases), options, session);
            var asked = new AskedNames(filter);
            var any = false;
            if (result.GetValue(format) == Format.Json)
                ScheduleJson.Write(session.Out, All(schedule => (Schedule: schedule, Listed: filter.Of(schedule).ToList().AsEnumerable()), found => found.Listed.Any()));
            else
                Write(session, result.GetValue(format), result.GetValue(by), All(schedule => DueRows.Of(schedule, filter), found => found.Listed.Length > 0));
            asked.SayWhatNamesNoParty(session);
            if (schedules.Broken > 0)
                return schedules.ExitCode;
            return result.GetValue(fail) && any ? ExitCodes.SomethingWrong : ExitCodes.Answered;

            IEnumerable<T> All<T>(Func<Schedule, T> answer, Func<T, bool> lists)
            {
                var answers = schedules.Stream(schedule => (Answer: answer(schedule), Names: asked.In(schedule))).Select(found =>
                {
                    asked.See(found.Names);
                    any |= lists(found.Answer);
                    return found.Answer;
                });
                if (!schedules.Granting && !asked.Any)
                    return answers;

                // A name that no case knows is refused before anything is written, for which all must be known.
                var kept = answers.ToList();
                if (schedules.Broken == 0)
                    asked.RefuseUnknown();
                return kept;
            }
        });
        return new CommandEntry(command, Example);
    }

    private static void Write(Session session, Format format, Grouping by, IEnumerable<DueRows> cases)
    {
        switch (format, by)
        {
            case (Format.Csv, Grouping.Case):
                DueText.WriteCsv(session, cases.SelectMany(c => c.Listed));
                break;
            case (Format.Csv, _):
                DueText.WriteCsv(session, DueAcross.Of(cases, by).Groups.SelectMany(g => g.Rows));
                break;
            case (Format.Markdown, Grouping.Case):
                DueText.WriteMarkdown(session, cases);
                break;
            case (Format.Markdown, _):
                DueText.WriteMarkdown(session, DueAcross.Of(cases, by));
                break;
            case (_, Grouping.Case):
                DueTable.Write(session, cases);
                break;
            default:
                DueTable.Write(session, DueAcross.Of(cases, by));
                break;
        }
    }
}
