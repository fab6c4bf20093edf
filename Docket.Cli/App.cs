using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Docket.Cli.Options;
using Docket.Cli.Output;
using Docket.Core;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Cli;

/// <summary>Runs one command line. Nothing of it depends on the process: streams, clock and screen are given.</summary>
internal static class App
{
    private static Option<string?> LawOption { get; } = NewLawOption();

    public static int Run(string[] args, Stream input, TextWriter output, TextWriter error, IClock clock, Screen screen, CancellationToken? stop = null, Func<string, Stream>? createFile = null)
    {
        var session = new Session(input, output, error, clock, screen) { Stop = stop, CreateFile = createFile };
        var exit = Flushed(session, Answer(args, session));
        error.Flush();
        return exit;
    }

    private static int Answer(string[] args, Session session)
    {
        try
        {
            // Arguments are taken as they are: no response files, no bundled letters.
            var result = Root(session).Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
            if (result.Action is ParseErrorAction)
                return ParseErrors.Report(result, session);
            if (result.GetValue(LawOption) is { } folder)
                session.Use(Added(folder));
            return result.Invoke(new InvocationConfiguration { Output = session.Out, Error = session.Error, EnableDefaultExceptionHandler = false });
        }
        catch (CliFailure failure)
        {
            session.Complain(failure.Message);
            return failure.ExitCode;
        }
        catch (UnknownNameException unknown)
        {
            session.Complain(unknown.Message);
            return ExitCodes.WrongUsage;
        }
        catch (InvalidDataFileException invalid)
        {
            session.Complain(invalid.Message);
            return ExitCodes.InvalidData;
        }
        catch (IOException unwritten)
        {
            // Files that are read answer for themselves; what is left is the output.
            session.Complain($"the output cannot be written: {unwritten.Message}");
            return ExitCodes.InvalidData;
        }
        catch (Exception unexpected)
        {
            // Last resort: one line for a person instead of a stack trace.
            session.Complain($"internal error: {unexpected.GetType().Name}: {unexpected.Message.ReplaceLineEndings(" ")}");
            return ExitCodes.InternalError;
        }
    }

    private static Law Added(string folder)
    {
        try
        {
            return Law.BuiltIn.With(folder);
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
        {
            throw CliFailure.Unusable(unread.Message);
        }
    }

    private static int Flushed(Session session, int exit)
    {
        try
        {
            session.Out.Flush();
            return exit;
        }
        catch (IOException unwritten)
        {
            session.Complain($"the output cannot be written: {unwritten.Message}");
            return ExitCodes.InvalidData;
        }
    }

    private static Option<string?> NewLawOption()
    {
        var option = Values.Text("--law", "FOLDER", "Add the law files of a folder: courts, time rules, holidays, closures, general orders, deadlines.");
        option.Recursive = true;
        return option;
    }

    private static RootCommand Root(Session session)
    {
        var entries = Program.Commands.Select(create => create(session)).ToList();
        var root = new RootCommand("Court deadlines: what is due, when, who owes it, and why.");
        foreach (var entry in entries)
            root.Add(entry.Command);
        root.Add(LawOption);
        foreach (var option in root.Options)
        {
            option.Action = option switch
            {
                HelpOption help => new ExampleHelp((HelpAction)help.Action!, entries),
                VersionOption => new VersionAction(),
                _ => option.Action,
            };
        }

        return root;
    }
}
