using Docket.Core.Feed;
using NodaTime;

namespace Docket.Cli.Input;

/// <summary>The calendar that a command line names.</summary>
internal static class CalendarFile
{
    /// <summary>The text of a file, or of standard input for <c>-</c>.</summary>
    public static string Text(string name, Session session)
    {
        if (name == "-")
        {
            using var input = new StreamReader(session.In, leaveOpen: true);
            return input.ReadToEnd();
        }

        try
        {
            // UTF-8 unless the file begins with the mark of another.
            if (new FileInfo(name) is { Exists: true, Length: > 4L * ForeignCalendar.LongestText })
                throw CliFailure.Unusable($"{name}: the file is too large to be read; export only the case's calendar, or fewer years.");
            return File.ReadAllText(name);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw CliFailure.Unusable($"{name}: there is no such calendar file (--against).");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CliFailure.Unusable(Directory.Exists(name) ? $"{name}: this is a folder; name one .ics file (--against)." : $"{name}: the calendar cannot be read: {e.Message}");
        }
    }

    /// <summary>The calendar, its problems said on standard error.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="name">What the command line calls it.</param>
    /// <param name="span">The days that are wanted.</param>
    /// <param name="session">The run.</param>
    public static ForeignCalendar Read(string text, string name, (LocalDate From, LocalDate To) span, Session session)
    {
        var shown = name == "-" ? CaseFiles.StandardInput : name;
        var calendar = ForeignCalendar.Read(text, span.From, span.To);
        if (!calendar.IsCalendar)
            throw CliFailure.Unusable($"{shown}: {calendar.Problems[0].Words}");
        foreach (var problem in calendar.Problems)
            session.Error.Write($"{shown}:{problem.Line}: {Output.Printable.Of(problem.Words)}\n");
        return calendar;
    }
}
