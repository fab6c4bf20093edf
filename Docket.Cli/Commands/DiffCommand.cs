using System.CommandLine;
using Docket.Cli.Input;
using Docket.Cli.Options;
using Docket.Cli.Output;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Cli.Commands;

/// <summary><c>docket diff</c>: what changed between two days, and by which path.</summary>
internal static class DiffCommand
{
    private const string Example =
        """
        $ docket diff examples/community-justice-exchange.json --from 2022-09-22 --to 2022-09-30
        ...
        Was           Is            What                                       Change
        ------------  ------------  -----------------------------------------  ---------
                      2022-12-08    Case management conference                 set
                                    cmc
                                      ECF 22 sets cmc for 2022-12-08.
        """;

    public static CommandEntry Create(Session session)
    {
        var cases = Values.Cases();
        var from = Values.Date("--from", "What the docket knew that day, before.");
        var to = Values.Date("--to", "What it knew that day, after. Default: today in each case's court.");
        var since = Values.Date("--since", "The same as --from, to today: a digest for the morning.");
        var format = FormatOption.Of(Format.Table, Format.Json, Format.Markdown);
        var command = new Command("diff", "What moved, died or woke between two days, and by which path.") { cases, from, to, since, format };
        command.SetAction(result =>
        {
            if (result.GetValue(from) is null == result.GetValue(since) is null)
                throw CliFailure.Usage("name the first day with --from, or with --since for the days up to today, such as --from 2022-11-18.");
            if (result.GetValue(since) is not null && result.GetValue(to) is not null)
                throw CliFailure.Usage("--since goes to today; with --to say --from.");
            var first = (result.GetValue(from) ?? result.GetValue(since))!.Value;
            var compared = new ComparedCases(session);
            var diffs = compared.Of(result.GetRequiredValue(cases), file => Diff(session, file, first, result.GetValue(to)));
            ChangesTable.Write(session, result.GetValue(format), diffs, d => $"{d.After.Jurisdiction.Court.Cite} {d.After.Case.Number}, from {DateWords.Iso(d.Before.AsOf)} to {DateWords.Iso(d.After.AsOf)}");
            return compared.ExitCode;
        });
        return new CommandEntry(command, Example);
    }

    private static ScheduleDiff Diff(Session session, CaseFile file, LocalDate from, LocalDate? to)
    {
        var last = to ?? CaseOptions.Today(file, session);
        if (last < from)
            throw CliFailure.Usage($"the second day, {DateWords.Iso(last)}, is before the first, {DateWords.Iso(from)}.");
        return session.Law.Diff(file, from, last);
    }
}
