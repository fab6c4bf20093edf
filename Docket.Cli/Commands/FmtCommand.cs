using System.CommandLine;
using System.Text;
using Docket.Cli.Input;
using Docket.Cli.Options;
using Docket.Cli.Output;
using Docket.Core.Storage;

namespace Docket.Cli.Commands;

/// <summary><c>docket fmt</c>: case files in their one canonical layout.</summary>
internal static class FmtCommand
{
    private const string Example =
        """
        $ docket fmt --check examples
        every file is in the canonical layout
        """;

    public static CommandEntry Create(Session session)
    {
        var cases = Values.Cases();
        var check = Values.Flag("--check", "Write nothing; list the files that are not in the canonical layout, and exit 1 if there are any.");
        var format = FormatOption.Of(Format.Table, Format.Json);
        var command = new Command("fmt", "Write case files in the canonical layout, in place; - formats standard input to standard output.") { cases, check, format };
        command.SetAction(result =>
        {
            var only = result.GetValue(check);
            var exit = ExitCodes.Answered;
            var files = new List<(string File, bool Changed)>();
            foreach (var source in CaseFiles.Open(result.GetRequiredValue(cases), session))
            {
                if (Formatted(source, only, session) is { } changed)
                    files.Add((source.Name, changed));
                else
                    exit = ExitCodes.InvalidData;
            }

            // What was formatted to standard output stands there alone.
            var named = only ? files : files.Where(f => f.File != CaseFiles.StandardInput).ToList();
            if (result.GetValue(format) == Format.Json && named.Count == files.Count)
                FormattedJson.Write(session.Out, named);
            else
                Write(session.Out, named, only);
            return exit == ExitCodes.Answered && only && files.Any(f => f.Changed) ? ExitCodes.SomethingWrong : exit;
        });
        return new CommandEntry(command, Example);
    }

    /// <summary>Whether the file's layout differed from the canonical one, or null where the file is unusable and was left as it is.</summary>
    private static bool? Formatted(CaseSource source, bool only, Session session)
    {
        if (source.Unreadable is { } unreadable)
        {
            session.Complain(unreadable.Message);
            return null;
        }

        var read = source.Read(session.Law);
        if (!read.Success)
        {
            Schedules.Complain(source, read.Problems, session);
            return null;
        }

        var text = CaseFileWriter.Write(read.Value);
        var bytes = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);
        var changed = !bytes.AsSpan().SequenceEqual(source.Bytes);
        if (only)
            return changed;
        return source.Name == CaseFiles.StandardInput ? ToOutput(text, changed, session) : InPlace(source.Name, bytes, changed, session);
    }

    private static bool ToOutput(string text, bool changed, Session session)
    {
        session.Out.Write(text);
        return changed;
    }

    private static bool? InPlace(string path, byte[] bytes, bool changed, Session session)
    {
        try
        {
            if (changed)
                AtomicFile.Write(path, bytes);
            return changed;
        }
        catch (CliFailure failure)
        {
            session.Complain(failure.Message);
            return null;
        }
    }

    private static void Write(TextWriter output, List<(string File, bool Changed)> files, bool only)
    {
        foreach (var (file, _) in files.Where(f => f.Changed))
            output.Write(only ? $"{file}: not in the canonical layout\n" : $"{file}: rewritten\n");
        if (files.Count > 0 && files.All(f => !f.Changed))
            output.Write("every file is in the canonical layout\n");
    }
}
