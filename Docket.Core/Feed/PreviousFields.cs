using System.Globalization;
using System.Text;
using Docket.Core.Computation;
using Docket.Core.Facts;
using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Feed;

/// <summary>The properties of one event of a feed in reading, each by its name.</summary>
/// <param name="Name">What messages call the feed.</param>
/// <param name="Begin">The line on which the event begins.</param>
/// <param name="Properties">The parameters, value and line of each.</param>
internal sealed record PreviousFields(string Name, int Begin, Dictionary<string, (string Parameters, string Value, int Line)> Properties)
{
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly LocalDateTimePattern MomentPattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    /// <summary>The UID, which goes into the next feed as it stands.</summary>
    public string Uid()
    {
        var found = Get("UID");
        return found.Value.Length > 0 && found.Value.All(c => c is > ' ' and <= '~') ? found.Value : throw Unread("UID", found, "the id that docket gives an event");
    }

    public string Text(string property) => Unescaped(Get(property).Value);

    public EventStatus Status() => Get("STATUS") switch
    {
        { Value: "CONFIRMED" } => EventStatus.Confirmed,
        { Value: "TENTATIVE" } => EventStatus.Tentative,
        { Value: "CANCELLED" } => EventStatus.Cancelled,
        var other => throw Unread("STATUS", other, "CONFIRMED, TENTATIVE or CANCELLED"),
    };

    public int Sequence()
    {
        var found = Get("SEQUENCE");
        return int.TryParse(found.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) && sequence < int.MaxValue
            ? sequence
            : throw Unread("SEQUENCE", found, "a number");
    }

    public LocalDateTime Stamp(string property)
    {
        var found = Get(property);
        return found.Value is [.., 'Z'] && MomentPattern.Parse(found.Value[..^1]) is { Success: true, Value: var moment } && CutOff.IsOnTheClock(moment.Date)
            ? moment
            : throw Unread(property, found, "a moment in UTC, such as 20221118T000000Z");
    }

    public (LocalDate Day, (LocalTime Time, DateTimeZone Zone)? Start) Start()
    {
        var found = Get("DTSTART");
        if (found.Parameters == "VALUE=DATE" && DayPattern.Parse(found.Value) is { Success: true, Value: var day } && CutOff.IsOnTheClock(day))
            return (day, null);
        if (found.Parameters.StartsWith("TZID=", StringComparison.Ordinal)
            && DateTimeZoneProviders.Tzdb.GetZoneOrNull(found.Parameters["TZID=".Length..]) is { } zone
            && MomentPattern.Parse(found.Value) is { Success: true, Value: var moment } && CutOff.IsOnTheClock(moment.Date))
            return (moment.Date, (moment.TimeOfDay, zone));
        throw Unread("DTSTART", found, "a day, or an hour with its zone");
    }

    private (string Parameters, string Value, int Line) Get(string property) => Properties.TryGetValue(property, out var found)
        ? found
        : throw PreviousReader.Refused(Name, Begin, $"the event has no {property}, without which the next feed cannot go on from it. Take the file as docket wrote it.");

    private InvalidDataFileException Unread(string property, (string Parameters, string Value, int Line) found, string expected) =>
        PreviousReader.Refused(Name, found.Line, $"{property} is \"{PlainText.Line(found.Value)}\"; expected {expected}. Take the file as docket wrote it.");

    private static string Unescaped(string value)
    {
        if (!value.Contains('\\', StringComparison.Ordinal))
            return value;
        var text = new StringBuilder(value.Length);
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] != '\\' || at + 1 == value.Length)
                text.Append(value[at]);
            else
                text.Append(value[++at] is 'n' or 'N' ? '\n' : value[at]);
        }

        return text.ToString();
    }
}
