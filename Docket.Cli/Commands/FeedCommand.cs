using System.CommandLine;
using System.Text;
using Docket.Cli.Input;
using Docket.Cli.Options;
using Docket.Cli.Output;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Feed;

namespace Docket.Cli.Commands;

/// <summary><c>docket feed</c>: an iCalendar feed of some cases.</summary>
internal static class FeedCommand
{
    private const string Example =
        """
        $ docket feed examples --as-of 2022-11-18
        BEGIN:VCALENDAR
        ...
        """;

    // What calendar services take without complaint, in bytes.
    private const int LargestFeed = 900_000;

    public static CommandEntry Create(Session session)
    {
        var cases = Values.Cases();
        var options = new CaseOptions();
        var file = new Option<string?>("--output", "-o") { Description = "The file to write. Default: standard output, as for -.", HelpName = "FILE.ics", Arity = ArgumentArity.ExactlyOne };
        var proposals = Values.Flag("--proposals", "Also what is only proposed, as tentative events.");
        var waiting = Values.Flag("--waiting", "Also waiting deadlines that have a date, as tentative events.");
        var events = Values.Flag("--events", "Also the recorded events that periods run from.");
        var command = new Command("feed", "An iCalendar feed (RFC 5545).") { cases, file };
        options.AddTo(command);
        foreach (var option in new Option[] { proposals, waiting, events })
            command.Add(option);
        command.SetAction(result =>
        {
            var schedules = Schedules.Of(result, result.GetRequiredValue(cases), options, session);
            if (schedules.Computed.Count == 0)
                return schedules.ExitCode;
            RefuseSameCase(schedules.Computed);
            using var feed = new MemoryStream();
            var holds = new FeedOptions { Proposals = result.GetValue(proposals), Waiting = result.GetValue(waiting), Events = result.GetValue(events) };
            CalendarFeed.Write(schedules.Computed, holds, feed);
            var bytes = feed.GetBuffer().AsSpan(0, (int)feed.Length);
            if (result.GetValue(file) is { } path && path != "-")
                Write(path, bytes, schedules.Broken, session);
            else
                session.Out.Write(Encoding.UTF8.GetString(bytes));
            if (bytes.Length > LargestFeed)
                session.Complain($"the feed is {DateWords.Number(bytes.Length / 1000)} kB; Google takes about 1,000 kB, so make one feed a case, or split the folder.");
            return schedules.ExitCode;
        });
        return new CommandEntry(command, Example);
    }

    /// <summary>One case in two files would give two events under one id.</summary>
    private static void RefuseSameCase(IReadOnlyList<Schedule> schedules)
    {
        var twice = schedules.GroupBy(s => (s.Jurisdiction.Court.Id, s.Case.Number)).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
            throw CliFailure.Unusable($"{string.Join(" and ", twice.Select(s => s.Case.Path))} hold the same case, {twice.First().Jurisdiction.Court.Cite} {twice.Key.Number}; a feed takes a case once.");
    }

    private static void Write(string path, ReadOnlySpan<byte> bytes, int broken, Session session)
    {
        AtomicFile.Write(path, bytes);
        if (broken > 0)
            session.Complain($"{path} was written without {DateWords.Count(broken, "case")} that could not be answered.");
    }
}
