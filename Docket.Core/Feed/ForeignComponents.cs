using System.Collections.Immutable;

namespace Docket.Core.Feed;

/// <summary>A calendar divided into its events; alarms and other parts within them are left out.</summary>
/// <param name="Head">The lines of the calendar itself.</param>
/// <param name="Events">The lines of each event.</param>
/// <param name="Zones">The place that a zone of the calendar's own names, by its TZID.</param>
/// <param name="Problems">Where it breaks off.</param>
internal sealed record ForeignComponents(
    ImmutableArray<ForeignLine> Head, ImmutableArray<ImmutableArray<ForeignLine>> Events, ImmutableDictionary<string, string> Zones, ImmutableArray<CalendarProblem> Problems)
{
    public static ForeignComponents Of(string text)
    {
        var head = ImmutableArray.CreateBuilder<ForeignLine>();
        var events = ImmutableArray.CreateBuilder<ImmutableArray<ForeignLine>>();
        var zones = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var (open, lines) = (new Stack<string>(), ImmutableArray.CreateBuilder<ForeignLine>());
        var last = 1;
        foreach (var line in ForeignLines.Of(text.TrimStart('\uFEFF')))
        {
            last = line.Number;
            var value = line.Value.Trim().ToUpperInvariant();
            if (line.Name == "BEGIN")
            {
                open.Push(value);
                if (value is "VEVENT" or "VTIMEZONE")
                    lines.Clear();
            }
            else if (line.Name == "END")
            {
                if (!open.Contains(value))
                    continue;
                while (open.Pop() != value)
                {
                }

                if (value == "VEVENT")
                    events.Add(lines.ToImmutable());
                else if (value == "VTIMEZONE" && Named(lines, "TZID") is { } id && Named(lines, "X-LIC-LOCATION") is { } place)
                    zones[id] = place;
            }
            else if (open.TryPeek(out var inside) && inside is "VEVENT" or "VTIMEZONE")
                lines.Add(line);
            else if (open.Count == 1)
                head.Add(line);
        }

        return new(head.ToImmutable(), events.ToImmutable(), zones.ToImmutable(), open.Count == 0 ? [] : [new CalendarProblem(
            last, $"the calendar breaks off within {open.Peek()}: what came after it is lost. Export it anew.", Loses: true)]);
    }

    private static string? Named(IEnumerable<ForeignLine> lines, string name) => lines.FirstOrDefault(l => l.Name == name)?.Value.Trim();
}
