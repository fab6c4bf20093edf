using System.Collections.Immutable;
using System.CommandLine;
using Docket.Cli.Input;
using Docket.Cli.Options;
using Docket.Core.Dates;
using Docket.Core.Explanation;
using Docket.Core.Facts;
using Docket.Core.Storage;
using NodaTime;

namespace Docket.Cli.Commands;

/// <summary><c>docket check</c>: every problem of some case files.</summary>
internal static class CheckCommand
{
    private const string Example =
        """
        $ docket check examples/community-justice-exchange.json
        ...
        no problems
        """;

    // What cannot be read as JSON is no case file that could be checked.
    private static readonly string[] Unreadable = ["unreadable", "broken-json", "bad-encoding"];

    public static CommandEntry Create(Session session)
    {
        var cases = Values.Cases();
        var asOf = Values.Date("--as-of", "Only the entries known on this day. Default: every entry of the file.");
        var format = FormatOption.Of(Format.Table, Format.Json);
        var command = new Command("check", "Every problem of case files: what makes one unusable, and what a person should look at.") { cases, asOf, format };
        command.SetAction(result =>
        {
            var missing = false;
            var files = new List<(string File, IEnumerable<Problem> Problems)>();
            foreach (var source in CaseFiles.Open(result.GetRequiredValue(cases), session))
            {
                if (source.Unreadable is { Missing: true } unreadable)
                {
                    session.Complain(unreadable.Message);
                    missing = true;
                }
                else
                    files.Add((source.Name, Problems(source, session, result.GetValue(asOf))));
            }

            if (result.GetValue(format) == Format.Json)
                ProblemsJson.Write(session.Out, files);
            else if (files.Count > 0)
                Write(session.Out, files);
            var problems = files.SelectMany(f => f.Problems).ToList();
            if (missing || problems.Any(p => Unreadable.Contains(p.Code)))
                return ExitCodes.InvalidData;
            return problems.Any(p => p.Severity == Severity.Error) ? ExitCodes.SomethingWrong : ExitCodes.Answered;
        });
        return new CommandEntry(command, Example);
    }

    private static ImmutableArray<Problem> Problems(CaseSource source, Session session, LocalDate? asOf)
    {
        if (source.Unreadable is { } unreadable)
            return [new Problem(Severity.Error, "unreadable", new Place(""), unreadable.Message[$"{source.Name}: ".Length..])];
        var read = source.Read(session.Law);
        if (!read.Success)
            return read.Problems;
        return [.. read.Problems, .. session.Law.Check(read.Value, asOf)];
    }

    private static void Write(TextWriter output, IReadOnlyList<(string File, IEnumerable<Problem> Problems)> files)
    {
        foreach (var (file, problems) in files)
        {
            foreach (var problem in problems)
                output.Write($"{problem.In(file)} [{StateWords.Of(problem.Severity)} {problem.Code}]\n");
        }

        var all = files.SelectMany(f => f.Problems).Where(p => p.Severity != Severity.Note).ToList();
        var errors = all.Count(p => p.Severity == Severity.Error);
        output.Write(all.Count == 0 ? "no problems\n" : $"{DateWords.Count(errors, "error")}, {DateWords.Count(all.Count - errors, "warning")}\n");
    }
}
