using System.CommandLine;
using Docket.Cli.Input;
using Docket.Cli.Options;
using Docket.Core.Explanation;
using Docket.Core.Storage;

namespace Docket.Cli.Commands;

/// <summary><c>docket explain</c>: the proof of one date.</summary>
internal static class ExplainCommand
{
    private const string Example =
        """
        $ docket explain examples/community-justice-exchange.json jsr-3 --as-of 2022-11-18
        Further joint status report (jsr-3)
        ...
          Due         Thursday, January 12, 2023
        ...
          State       proposed by ECF 23, not in force until granted
        ...
        """;

    public static CommandEntry Create(Session session)
    {
        var @case = Values.Argument<string>("CASE", "The case file, or - for standard input.", ArgumentArity.ExactlyOne);
        var id = Values.Argument<string>("ID", "The id of a deadline or hearing.", ArgumentArity.ExactlyOne);
        var options = new CaseOptions();
        var format = FormatOption.Of(Format.Table, Format.Json, Format.Markdown);
        var command = new Command("explain", "The proof of one date: steps with citations, readings, history, what hangs on it.") { @case, id };
        options.AddTo(command);
        command.Add(format);
        command.SetAction(result =>
        {
            var source = CaseFiles.OpenOne(result.GetRequiredValue(@case), session);
            if (source.Unreadable is { } unreadable)
                throw CliFailure.Unusable(unreadable.Message);
            var read = source.Read(session.Law);
            if (!read.Success)
            {
                Schedules.Complain(source, read.Problems, session);
                return ExitCodes.InvalidData;
            }

            try
            {
                var schedule = options.Schedule(result, read.Value, session, options.Grant(result));
                var text = session.Law.Explain(schedule, result.GetRequiredValue(id));
                if (result.GetValue(format) == Format.Json)
                    ScheduleJson.WriteProof(session.Out, schedule, schedule.Find(result.GetRequiredValue(id))!);
                else
                    session.Out.Write(result.GetValue(format) == Format.Markdown ? DeadlineExplanation.Memo(schedule, result.GetRequiredValue(id)) : text);
                return ExitCodes.Answered;
            }
            catch (Core.Facts.InvalidDataFileException invalid)
            {
                Schedules.Complain(source, invalid.Problems, session);
                return ExitCodes.InvalidData;
            }
        });
        return new CommandEntry(command, Example);
    }
}
