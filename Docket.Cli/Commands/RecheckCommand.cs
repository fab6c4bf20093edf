using System.CommandLine;
using Docket.Cli.Input;
using Docket.Cli.Options;
using Docket.Cli.Output;
using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Cli.Commands;

/// <summary><c>docket recheck</c>: which dates a change of rule or holiday would move.</summary>
internal static class RecheckCommand
{
    private const string Example =
        """
        $ docket recheck examples/community-justice-exchange.json --law-as-of 2009-12-01 --as-of 2022-11-18
        Nothing changes.
        """;

    public static CommandEntry Create(Session session)
    {
        var cases = Values.Cases();
        var asOf = Values.Date("--as-of", "What the docket knew that day. Default: today in each case's court.");
        var lawAsOf = Values.Date("--law-as-of", "The day whose law applies instead; or name a folder of law files with --law.");
        var format = FormatOption.Of(Format.Table, Format.Json, Format.Markdown);
        var command = new Command("recheck", "Which dates another day's law, or the law files of a folder (--law), would move.") { cases, asOf, lawAsOf, format };
        command.SetAction(result =>
        {
            var law = result.GetValue(lawAsOf);
            if (law is null && ReferenceEquals(session.Law, Law.BuiltIn))
                throw CliFailure.Usage("name the other law: --law-as-of 2026-12-01 for that of another day, or --law FOLDER for one's own files.");
            var compared = new ComparedCases(session);
            var diffs = compared.Of(result.GetRequiredValue(cases), file => Compare(session, file, result.GetValue(asOf) ?? CaseOptions.Today(file, session), law));
            ChangesTable.Write(session, result.GetValue(format), diffs, d => $"{d.After.Jurisdiction.Court.Cite} {d.After.Case.Number}, as of {DateWords.Iso(d.After.AsOf)}, by {(law is { } day ? $"the law of {DateWords.Iso(day)}" : "the law with one's own files")}");
            return compared.ExitCode;
        });
        return new CommandEntry(command, Example);
    }

    private static ScheduleDiff Compare(Session session, CaseFile file, LocalDate day, LocalDate? lawAsOf) =>
        ScheduleDiff.Of(Law.BuiltIn.Schedule(file, day), session.Law.Schedule(file, day, lawAsOf: lawAsOf));
}
