using System.Collections.Immutable;
using System.CommandLine;
using Docket.Cli.Input;
using Docket.Core.Computation;
using Docket.Core.Feed;
using NodaTime;

namespace Docket.Cli.Options;

/// <summary>What a feed holds: the options of commands that write feeds.</summary>
internal sealed class FeedChoices
{
    private readonly Option<bool> proposals = Values.Flag("--proposals", "Also what is only proposed, as tentative events.");
    private readonly Option<bool> waiting = Values.Flag("--waiting", "Also waiting deadlines that have a date, as tentative events.");
    private readonly Option<bool> events = Values.Flag("--events", "Also the recorded events that periods run from.");
    private readonly Option<ImmutableArray<int>> alarms = Values.DaysBefore("--alarm", "Alarms so many days before, at nine in the morning or at a hearing's hour, the most important first: 7d,1d. Google and Outlook ignore them in feeds.");
    private readonly Option<ImmutableArray<int>> reminders = Values.DaysBefore("--remind", "An event of its own so many days before each deadline and hearing: 7d,1d.");
    private readonly Option<LocalDate?> since = Values.Date("--since", "Only what stands or ever stood on this day or later.");
    private readonly Option<LocalDate?> until = Values.Date("--until", "Only what stands or ever stood on this day or earlier.");
    private readonly Option<string?> party = Values.Text("--party", "ID", "Only what this party or all owe, and what names no party.");
    private readonly Option<string?> responsible = Values.Text("--responsible", "NAME", "The same for the parties that this person of our side follows.");
    private readonly Option<string[]> previous = new("--previous")
    {
        Description = "The feed as subscribers have it, to go on from: numbers rise where a date moved without a new entry, and nothing vanishes in silence. Several for a feed of several files.",
        HelpName = "OLD.ics",
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => [],
    };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { proposals, waiting, events, alarms, reminders, since, until, party, responsible, previous })
            command.Add(option);
    }

    /// <summary>Whether the feed goes on from an earlier one.</summary>
    public bool GoesOn(ParseResult result) => result.GetRequiredValue(previous).Length > 0;

    /// <summary>What was chosen; names that no case knows and days that cannot be are refused.</summary>
    public FeedOptions Of(ParseResult result, Schedules schedules)
    {
        if (result.GetValue(until) < result.GetValue(since))
            throw CliFailure.Usage("--until is before --since; the first day comes first.");
        RefuseUnknownNames(new AskedNames(new DeadlineFilter { Party = result.GetValue(party), Responsible = result.GetValue(responsible) }), schedules);
        return new FeedOptions
        {
            Proposals = result.GetValue(proposals),
            Waiting = result.GetValue(waiting),
            Events = result.GetValue(events),
            Alarms = result.GetValue(alarms),
            Reminders = result.GetValue(reminders),
            Since = result.GetValue(since),
            Until = result.GetValue(until),
            Party = result.GetValue(party),
            Responsible = result.GetValue(responsible),
            Previous = result.GetRequiredValue(previous).Select(Read).Aggregate((PreviousFeed?)null, (all, one) => all?.With(one) ?? one),
        };
    }

    private static PreviousFeed Read(string path)
    {
        if (Directory.Exists(path))
            throw CliFailure.Unusable($"{path}: this is a folder; name the .ics file that docket wrote (--previous).");
        try
        {
            using var stream = File.OpenRead(path);
            return PreviousFeed.Read(stream, path);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw CliFailure.Unusable($"{path}: there is no such file (--previous). Leave --previous out for the first feed.");
        }
        catch (UnauthorizedAccessException)
        {
            throw CliFailure.Unusable($"{path}: there is no permission to read it (--previous).");
        }
        catch (IOException unread)
        {
            throw CliFailure.Unusable($"{path}: it cannot be read (--previous): {unread.Message}");
        }
    }

    /// <summary>Nothing is refused where a case could not be read, which may be the one that knows the name.</summary>
    private static void RefuseUnknownNames(AskedNames asked, Schedules schedules)
    {
        foreach (var schedule in schedules.Computed)
            asked.See(asked.In(schedule));
        if (schedules.Broken == 0)
            asked.RefuseUnknown();
    }
}
