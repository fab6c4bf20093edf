using System.Text;
using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Feed;
using Docket.Core.Storage;
using Docket.Tests.TestKit;
using NodaTime.Text;

namespace Docket.Tests.Feed;

/// <summary>Makes feeds of small case files, and reads them as a plain reader does.</summary>
internal static class FeedKit
{
    public static FeedOptions Everything { get; } = new() { Proposals = true, Waiting = true, Events = true };

    public static Schedule Example(string asOf) =>
        Law.BuiltIn.Schedule(Law.BuiltIn.ReadCase(Repository.PathOf("examples", "community-justice-exchange.json")), Day(asOf));

    /// <summary>A schedule of a case with the given entries, as JSON.</summary>
    public static Schedule Of(string entries, string asOf = "2024-12-31", string court = "nysd", string more = "\"caption\": \"Doe v. Roe\",", string number = "1:24-cv-1") =>
        Law.BuiltIn.Schedule(CaseFileReader.Read($$"""{ "court": "{{court}}", "number": "{{number}}", {{more}} "entries": [ {{entries}} ] }""").OrThrow("test"), Day(asOf));

    /// <summary>An entry with effects, as JSON.</summary>
    public static string Entry(string ecf, string filed, string effects, string more = "") =>
        $$"""{ "ecf": "{{ecf}}", "filed": "{{filed}}", {{more}} "effects": [ {{effects}} ] }""";

    public static string Text(Schedule schedule, FeedOptions? options = null) => CalendarFeed.Text([schedule], options ?? FeedOptions.Default);

    /// <summary>The unfolded lines of each event but those of its alarms, by its id; a reminder's begins with "rm-7d-".</summary>
    public static Dictionary<string, List<string>> Events(Schedule schedule, FeedOptions? options = null) => Events(Text(schedule, options));

    /// <summary>The same of a feed's text.</summary>
    public static Dictionary<string, List<string>> Events(string text) => EventsBy(text, IdOf);

    /// <summary>The same by their whole UIDs, which alone tell an event from a deadline of its name.</summary>
    public static Dictionary<string, List<string>> EventsByUid(string text) => EventsBy(text, uid => uid);

    private static Dictionary<string, List<string>> EventsBy(string text, Func<string, string> key)
    {
        var events = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var (lines, inAlarm) = (new List<string>(), false);
        foreach (var line in Unfolded(text))
        {
            if (line == "BEGIN:VEVENT")
                lines = [];
            else if (line == "END:VEVENT")
            {
                events.Add(key(lines.Get("UID")), lines);
                lines = [];
            }
            else if (line is "BEGIN:VALARM" or "END:VALARM")
                inAlarm = line == "BEGIN:VALARM";
            else if (!inAlarm)
                lines.Add(line);
        }

        return events;
    }

    /// <summary>The content lines, unfolded.</summary>
    public static string[] Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The feed as subscribers have it.</summary>
    public static PreviousFeed Previous(string text) => PreviousFeed.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "old.ics");

    private static string IdOf(string uid)
    {
        var id = uid.Split('.')[2].Split('@')[0];
        return uid.StartsWith("rm-", StringComparison.Ordinal) ? $"{uid.Split("item-")[0]}{id}" : id;
    }

    /// <summary>What follows the name of a property, parameters included: "VALUE=DATE:20240301", "CONFIRMED".</summary>
    public static string Get(this List<string> lines, string name) =>
        lines.Single(l => l.StartsWith(name + ":", StringComparison.Ordinal) || l.StartsWith(name + ";", StringComparison.Ordinal))[(name.Length + 1)..];

    public static NodaTime.LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
