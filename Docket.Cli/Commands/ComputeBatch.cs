using System.Globalization;
using System.Text;
using Docket.Core.Computation;
using Docket.Core.Facts;
using Docket.Core.Phrases;
using Docket.Core.Rules;
using Docket.Core.Storage;
using NodaTime;

namespace Docket.Cli.Commands;

/// <summary>What counts for a line of a batch that does not say it.</summary>
internal sealed record BatchDefaults(Jurisdiction? Court, string? Service, LocalDate? LawAsOf);

/// <summary>Answers a batch of questions, one JSON line each, in their order. A bad line is answered by its error and stops nothing.</summary>
internal static class ComputeBatch
{
    public static int Run(Session session, string? file, BatchDefaults defaults)
    {
        using var lines = Open(session, file);
        var answers = new BatchAnswers(session.Out);
        var computers = new BatchComputers(defaults, session.Law.Book);
        var exit = ExitCodes.Answered;
        while (Next(lines, file) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var question = BatchQuestion.Read(line);
            var (date, error) = Answer(question, defaults, computers);
            if (date is not null)
                answers.Write(question.Id, date);
            else
                answers.WriteError(question.Id, error!);
            if (date is null)
                exit = ExitCodes.SomethingWrong;
        }

        return exit;
    }

    private static (ComputedDate? Date, string? Error) Answer(BatchQuestion question, BatchDefaults defaults, BatchComputers computers)
    {
        if (question.Error is { } error)
            return (null, error);
        try
        {
            var computer = computers.For(question.Court, question.LawAsOf ?? defaults.LawAsOf);
            return computer is null
                ? (null, "\"court\" is missing; expected \"court\": \"cand\", or --court for all lines.")
                : (computer.Of(question.Phrase, question.Service ?? defaults.Service), null);
        }
        catch (PhraseFormatException unread)
        {
            return (null, string.Create(CultureInfo.InvariantCulture, $"{unread.Problem.Message} (\"phrase\", character {unread.Problem.Column})"));
        }
        catch (UnknownNameException unknown)
        {
            return (null, unknown.Message);
        }
    }

    /// <summary>Bytes that are not UTF-8 become U+FFFD, which no phrase and no court has, so that they spoil their own line only.</summary>
    private static StreamReader Open(Session session, string? file)
    {
        if (file is null or "-")
            return new StreamReader(session.In, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        if (Directory.Exists(file))
            throw CliFailure.Unusable($"{file}: this is a folder; name a file of JSON lines.");
        if (!File.Exists(file))
            throw CliFailure.Unusable($"{file}: there is no such file.");
        try
        {
            return new StreamReader(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        }
        catch (UnauthorizedAccessException)
        {
            throw CliFailure.Unusable($"{file}: there is no permission to read it.");
        }
        catch (IOException e)
        {
            throw CliFailure.Unusable($"{file}: it cannot be read: {e.Message}");
        }
    }

    private static string? Next(StreamReader lines, string? file)
    {
        try
        {
            return lines.ReadLine();
        }
        catch (IOException e)
        {
            throw CliFailure.Unusable($"{file ?? Input.CaseFiles.StandardInput}: it cannot be read: {e.Message}");
        }
    }
}
