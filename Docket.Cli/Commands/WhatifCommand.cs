using System.Collections.Immutable;
using System.CommandLine;
using Docket.Cli.Input;
using Docket.Cli.Options;
using Docket.Cli.Output;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Cli.Commands;

/// <summary><c>docket whatif</c>: what an entry would change that is not on the docket yet.</summary>
internal static class WhatifCommand
{
    // An id that people give to no entry of their own.
    private const string Supposed = "what-if";

    private const string Example =
        """
        $ docket whatif examples/community-justice-exchange.json --grant 23 --as-of 2022-11-18
        ...
        2022-12-08    2022-12-08    Case management conference                 died
                                    cmc
                                      what-if vacates cmc.
        ...
        """;

    public static CommandEntry Create(Session session)
    {
        var @case = Values.Argument<string>("CASE", "The case file, or - for standard input.", ArgumentArity.ExactlyOne);
        var asOf = Values.Date("--as-of", "The day on which it would be entered. Default: today in each case's court.");
        var changes = new SupposedEffects();
        var format = FormatOption.Of(Format.Table, Format.Json, Format.Markdown);
        var command = new Command("whatif", "What would move, die or wake if an order were made or a deadline met. The file stays as it is.") { @case, asOf };
        changes.AddTo(command);
        command.Add(format);
        command.SetAction(result =>
        {
            var effects = changes.Of(result);
            if (effects.IsEmpty)
                throw CliFailure.Usage("say what to suppose, such as --continue cmc=2023-02-09 or --grant 23.");
            var compared = new ComparedCases(session);
            var diffs = compared.Of([result.GetRequiredValue(@case)], file => Suppose(session, file, result.GetValue(asOf) ?? CaseOptions.Today(file, session), effects));
            ChangesTable.Write(session, result.GetValue(format), diffs, d => $"{d.After.Jurisdiction.Court.Cite} {d.After.Case.Number}, as of {DateWords.Iso(d.Before.AsOf)}, if {changes.Words(result)}");
            return compared.ExitCode;
        });
        return new CommandEntry(command, Example);
    }

    private static ScheduleDiff Suppose(Session session, CaseFile file, LocalDate day, ImmutableArray<Effect> effects)
    {
        var known = file with { Entries = [.. file.Entries.Where(e => e.KnownOn <= day)] };

        // What is wrong with the file itself is told of the file.
        _ = session.Law.Schedule(known, day);
        var supposed = effects.Aggregate(Entry.On(day, id: Supposed), (entry, effect) => entry.With(effect));
        try
        {
            return ScheduleDiff.Supposing(known, supposed, day, (docket, asOf) => session.Law.Schedule(docket, asOf));
        }
        catch (InvalidDataFileException invalid)
        {
            // The file itself was sound, so what is wrong is what was supposed.
            throw CliFailure.Usage(string.Join(" ", invalid.Problems.Select(p => p.Message)));
        }
    }
}
