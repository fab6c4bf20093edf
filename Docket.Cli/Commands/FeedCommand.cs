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
        $ docket feed examples --as-of 2022-11-18 --remind 7d
        BEGIN:VCALENDAR
        ...
        UID:rm-7d-item-cand.3_3A22-cv-02328-LB.cmc@docket.example
        ...
        """;

    public static CommandEntry Create(Session session)
    {
        var cases = Values.Cases();
        var options = new CaseOptions();
        var choices = new FeedChoices();
        var file = new Option<string?>("--output", "-o") { Description = "The file to write; a feed too large for calendar services goes on in FILE-2.ics. Default: standard output, as for -.", HelpName = "FILE.ics", Arity = ArgumentArity.ExactlyOne };
        var command = new Command("feed", "An iCalendar feed (RFC 5545).") { cases, file };
        options.AddTo(command);
        choices.AddTo(command);
        command.SetAction(result =>
        {
            var schedules = Schedules.Of(result, result.GetRequiredValue(cases), options, session);
            if (schedules.Computed.Count == 0)
                return schedules.ExitCode;
            RefuseSameCase(schedules.Computed);
            if (schedules.Broken > 0 && choices.GoesOn(result))
                throw CliFailure.Unusable($"the feed was not written: the events of {DateWords.Count(schedules.Broken, "case")} that could not be answered would show as withdrawn. Mend the files, or leave --previous out.");
            var holds = choices.Of(result, schedules);
            if (result.GetValue(file) is { } path && path != "-")
                WriteFiles(path, CalendarFeed.Split(schedules.Computed, holds), schedules.Broken, session);
            else
                WriteOut(schedules.Computed, holds, session);
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

    private static void WriteFiles(string path, IReadOnlyList<FeedPart> parts, int broken, Session session)
    {
        FeedFiles.Write(path, parts, session);
        if (broken > 0)
            session.Complain($"{path} was written without {DateWords.Count(broken, "case")} that could not be answered.");
    }

    /// <summary>Standard output takes one feed of any size.</summary>
    private static void WriteOut(IReadOnlyList<Schedule> schedules, FeedOptions holds, Session session)
    {
        using var feed = new MemoryStream();
        CalendarFeed.Write(schedules, holds, feed);
        session.Out.Write(Encoding.UTF8.GetString(feed.GetBuffer(), 0, (int)feed.Length));
        if (CalendarFeed.Split(schedules, holds) is [_, _, ..] parts)
            session.Complain($"the feed has {DateWords.Number(parts.Sum(p => p.Events))} events in {DateWords.Number((int)(feed.Length / 1000))} kB; calendar services take about {DateWords.Number(CalendarFeed.MostEvents)} events or {DateWords.Number(CalendarFeed.MostOctets / 1000)} kB a feed. With -o FILE.ics it is split into files that they take.");
    }
}
