using Docket.Core.Facts;

namespace Docket.Core.Feed;

/// <summary>Reads the events of a feed that this library wrote. It is no reader of calendars: what it does not know it leaves, and another program's calendar it refuses.</summary>
/// <param name="name">What messages call the feed.</param>
internal sealed class PreviousReader(string name)
{
    public List<PreviousEvent> Read(string text)
    {
        var lines = Unfolding.Of(text).ToList();
        if (lines is not [("BEGIN:VCALENDAR", _), ..] || !lines.Any(l => l.Text.StartsWith("PRODID:" + FeedHeader.ProductFamily, StringComparison.Ordinal)))
            throw Refused(name, 0, "this is not a feed of docket. Name the .ics file that docket wrote, or leave the previous feed out for a first one.");
        if (lines[^1].Text != "END:VCALENDAR")
            throw Refused(name, lines[^1].Number, "the feed ends before END:VCALENDAR; the file was cut off. Take a whole copy.");
        var (events, uids) = (new List<PreviousEvent>(), new HashSet<string>(StringComparer.Ordinal));
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Text != "BEGIN:VEVENT")
                continue;
            var one = Event(lines, ref at);
            if (!uids.Add(one.Uid))
                throw Refused(name, lines[at].Number, $"the event {one.Uid} stands twice; expected each once, as docket writes it.");
            events.Add(one);
        }

        return events;
    }

    public static InvalidDataFileException Refused(string name, int line, string message) =>
        new(name, [new Problem(Severity.Error, "not-a-feed", new Place("", line, line == 0 ? 0 : 1), message)]);

    /// <summary>The event that begins at a line; afterwards the place is that of its last.</summary>
    private PreviousEvent Event(List<(string Text, int Number)> lines, ref int at)
    {
        var begin = lines[at].Number;
        var properties = new Dictionary<string, (string Parameters, string Value, int Line)>(StringComparer.Ordinal);
        var depth = 0;
        for (at++; at < lines.Count && (depth > 0 || lines[at].Text != "END:VEVENT"); at++)
        {
            var (line, number) = lines[at];
            depth += line.StartsWith("BEGIN:", StringComparison.Ordinal) ? 1 : line.StartsWith("END:", StringComparison.Ordinal) ? -1 : 0;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                throw Refused(name, number, "this is no line of a calendar: a name, a colon and a value were expected.");
            if (depth > 0)
                continue;
            var semicolon = line.IndexOf(';', 0, colon);
            properties[line[..(semicolon < 0 ? colon : semicolon)]] = (semicolon < 0 ? "" : line[(semicolon + 1)..colon], line[(colon + 1)..], number);
        }

        if (at == lines.Count)
            throw Refused(name, begin, "the event has no END:VEVENT; the file was cut off. Take a whole copy.");
        return Of(new PreviousFields(name, begin, properties));
    }

    private static PreviousEvent Of(PreviousFields fields)
    {
        var (day, start) = fields.Start();
        return new PreviousEvent
        {
            Uid = fields.Uid(),
            Day = day,
            Start = start,
            Title = fields.Text("SUMMARY"),
            Description = fields.Text("DESCRIPTION"),
            Category = fields.Text("CATEGORIES"),
            Status = fields.Status(),
            Created = fields.Stamp("CREATED"),
            Revised = fields.Stamp("LAST-MODIFIED"),
            Sequence = fields.Sequence(),
        };
    }
}
