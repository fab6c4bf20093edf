using System.CommandLine;
using Docket.Cli.Options;
using Docket.Cli.Output;
using Docket.Core.Computation;
using Docket.Core.Explanation;
using Docket.Core.Phrases;
using Docket.Core.Rules;
using Docket.Core.Storage;
using NodaTime;

namespace Docket.Cli.Commands;

/// <summary><c>docket compute</c>: a date without a case, or a batch of them.</summary>
internal static class ComputeCommand
{
    private const string Example =
        """
        $ docket compute "30 days after 2022-04-22" --court cand
        Monday, May 23, 2022
        ...
          Court       United States District Court for the Northern District of
                      California (N.D. Cal.)
        ...
        """;

    public static CommandEntry Create(Session session)
    {
        var phrase = Values.Argument<string?>("PHRASE", "The words, every day in them named outright.", ArgumentArity.ZeroOrOne);
        var court = Values.Text("--court", "COURT", "The court's id, such as cand.");
        var service = Values.Text("--service", "MANNER", "How the acting party was served: personal, mail, clerk, e-service, consented, waiver, us-attorney, or another that the court's rule names.");
        var from = Values.Text("--from", "COURT", "In an appeal, the court below: its state's holidays count too.");
        var lawAsOf = Values.Date("--law-as-of", "Apply the law in force that day. Default: the day the period starts to run.");
        var batch = new Option<string?>("--batch")
        {
            Description = "Read JSON lines {\"id\",\"court\",\"phrase\",\"service\"?,\"lawAsOf\"?} from FILE, or standard input, and write one line for each.",
            HelpName = "FILE",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = FormatOption.Of(Format.Table, Format.Json);
        var command = new Command("compute", "A date without a case.") { phrase, court, from, service, lawAsOf, batch, format };
        command.SetAction(result =>
        {
            var words = result.GetValue(phrase);
            var jurisdiction = result.GetValue(court) is { } id ? session.Law.Book.Jurisdiction(id, result.GetValue(from)) : null;
            if (result.GetResult(batch) is not null)
            {
                if (words is not null)
                    throw CliFailure.Usage("--batch reads its phrases from a file or standard input; leave out the phrase.");
                return ComputeBatch.Run(session, result.GetValue(batch), new BatchDefaults(jurisdiction, result.GetValue(service), result.GetValue(lawAsOf)));
            }

            if (words is null)
                throw CliFailure.Usage("a phrase is missing, such as \"30 days after 2022-04-22\".");
            if (jurisdiction is null)
                throw CliFailure.Usage("--court is missing, such as --court cand; `docket courts` lists them.");
            Answer(session, words, jurisdiction, result.GetValue(service), result.GetValue(lawAsOf), result.GetValue(format));
            return ExitCodes.Answered;
        });
        return new CommandEntry(command, Example);
    }

    private static void Answer(Session session, string phrase, Jurisdiction jurisdiction, string? service, LocalDate? lawAsOf, Format format)
    {
        try
        {
            var date = PhraseComputation.Of(phrase, jurisdiction, service, lawAsOf);
            if (format == Format.Json)
                ComputedJson.Write(session.Out, phrase, jurisdiction.Court, date);
            else
                session.Out.Write(DateExplanation.Of(phrase, jurisdiction.Court, date));
        }
        catch (PhraseFormatException unread)
        {
            throw CliFailure.Usage(PhraseCaret.Of(phrase, unread.Problem));
        }
    }
}
