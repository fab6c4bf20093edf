using System.Collections.Immutable;
using Docket.Core.Calendars;
using Docket.Core.Storage.Json;
using NodaTime;

namespace Docket.Core.Storage;

/// <summary>Reads where a holiday that falls on a certain weekday is observed: "Saturday to Friday", "Friday to Thursday before".</summary>
internal static class ObservedReader
{
    private static readonly ImmutableArray<string> Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>Reads the field <c>observed</c>.</summary>
    public static (Observance Observance, WeekdayMoves Moves) Read(JsonFields fields)
    {
        if (!fields.Has("observed"))
            fields.Add(fields.Place, "missing-field", "\"observed\" is missing; expected \"observed\": [\"Saturday to Friday\", \"Sunday to Monday\"], or [].");
        var (observance, moves) = (Observance.None, WeekdayMoves.None);
        var moved = new HashSet<IsoDayOfWeek>();
        foreach (var item in fields.List("observed"))
        {
            var move = item.Kind == JsonKind.String ? Move(item.Text) : null;
            if (move is not var (day, days) || !moved.Add(day))
            {
                fields.Add(
                    item.Place,
                    "unknown-word",
                    "\"observed\" holds \"Saturday to Friday\", \"Sunday to Monday\" and other moves with their direction, such as \"Friday to Thursday before\", "
                    + $"one a weekday at most; found {item.Describe()}.");
                continue;
            }

            switch (day, days)
            {
                case (IsoDayOfWeek.Saturday, -1): observance |= Observance.SaturdayToFriday; break;
                case (IsoDayOfWeek.Sunday, 1): observance |= Observance.SundayToMonday; break;
                default: moves = moves.With(day, days); break;
            }
        }

        return (observance, moves);
    }

    /// <summary>The weekday moved, and by how many days: to the nearest such weekday before or after it.</summary>
    private static (IsoDayOfWeek Day, int Days)? Move(string words) => words.Split(' ') switch
    {
        ["Saturday", "to", "Friday"] => (IsoDayOfWeek.Saturday, -1),
        ["Sunday", "to", "Monday"] => (IsoDayOfWeek.Sunday, 1),
        [var from, "to", var to, "before"] => Towards(Weekdays.IndexOf(from), Weekdays.IndexOf(to), -7),
        [var from, "to", var to, "after"] => Towards(Weekdays.IndexOf(from), Weekdays.IndexOf(to), 0),
        _ => null,
    };

    private static (IsoDayOfWeek Day, int Days)? Towards(int from, int to, int weeks) =>
        from >= 0 && to >= 0 && from != to ? ((IsoDayOfWeek)(from + 1), ((to - from + 7) % 7) + weeks) : null;
}
