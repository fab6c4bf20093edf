using System.Collections.Immutable;
using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Feed;

/// <summary>Reads the events of a foreign calendar, each by itself: a damaged one is said and costs no other.</summary>
internal sealed class ForeignEvents(ForeignComponents parts, LocalDate from, LocalDate to, bool cancelled, List<CalendarProblem> problems)
{
    private const int MostEvents = 100_000;

    private readonly HashSet<string> unknownZones = new(StringComparer.Ordinal);

    public ImmutableArray<ForeignEvent> All()
    {
        // An instance that was moved stands as an event of its own, in place of the one that the rule gives.
        var replaced = parts.Events.Where(e => Line(e, "RECURRENCE-ID") is not null)
            .Select(e => (Line(e, "UID")?.Text, ForeignTimes.Read(Line(e, "RECURRENCE-ID")!.Value)?.Day)).ToHashSet();
        var all = ImmutableArray.CreateBuilder<ForeignEvent>();
        foreach (var lines in parts.Events)
        {
            if (all.Count >= MostEvents)
            {
                problems.Add(new CalendarProblem(lines.FirstOrDefault()?.Number ?? 1, $"the calendar has more than {DateWords.Number(MostEvents)} events; what comes after is not read. Export fewer years.", Loses: true));
                break;
            }

            if (Read(lines) is { } one)
                all.AddRange(Days(lines, one).Where(day => Line(lines, "RRULE") is null || !replaced.Contains((one.Uid, day))).Select(day => one with { Day = day }));
        }

        return all.ToImmutable();
    }

    private ForeignEvent? Read(ImmutableArray<ForeignLine> lines)
    {
        var number = lines.FirstOrDefault()?.Number ?? 1;
        var title = Line(lines, "SUMMARY")?.Text ?? "";
        var named = title.Length > 0 ? $"the event \"{title}\"" : "an event without a title";
        if (Line(lines, "DTSTART") is not { } start)
        {
            problems.Add(new CalendarProblem(number, $"{named} has no day (DTSTART); it is left out. Mend it in the calendar and export anew.", Loses: true));
            return null;
        }

        if (ForeignTimes.Read(start.Value) is not var (day, time, utc))
        {
            problems.Add(new CalendarProblem(start.Number, $"{named} begins on \"{start.Text}\", which is no day; expected such as 20221208 or 20221208T110000Z. It is left out.", Loses: true));
            return null;
        }

        var uid = Line(lines, "UID")?.Text;
        if (string.IsNullOrEmpty(uid))
            problems.Add(new CalendarProblem(number, $"{named} has no UID; it is matched by its title and day alone.", Loses: false));
        return new ForeignEvent(
            string.IsNullOrEmpty(uid) ? null : uid, title, day, time, utc ? DateTimeZone.Utc : ZoneOf(start, time),
            cancelled || string.Equals(Line(lines, "STATUS")?.Text, "CANCELLED", StringComparison.OrdinalIgnoreCase))
        {
            Details = $"{Line(lines, "LOCATION")?.Text} {Line(lines, "DESCRIPTION")?.Text}",
        };
    }

    private IEnumerable<LocalDate> Days(ImmutableArray<ForeignLine> lines, ForeignEvent one)
    {
        if (Line(lines, "RRULE") is not { } rule)
            return [one.Day];
        if (ForeignRecurrence.Days(rule.Value, one.Day, from, to) is not { } days)
        {
            problems.Add(new CalendarProblem(rule.Number, $"\"{one.Title}\" comes again by a rule that is not read here (\"{rule.Text}\"); only its first day, {DateWords.Iso(one.Day)}, is held against the docket.", Loses: false));
            return [one.Day];
        }

        if (days.Count == ForeignRecurrence.Most)
            problems.Add(new CalendarProblem(rule.Number, $"\"{one.Title}\" comes again more than {DateWords.Number(ForeignRecurrence.Most)} times; only its days to {DateWords.Iso(days[^1])} are held against the docket.", Loses: false));
        var except = lines.Where(l => l.Name == "EXDATE").SelectMany(l => l.Value.Split(',')).Select(v => ForeignTimes.Read(v)?.Day).ToHashSet();
        return days.Where(day => !except.Contains(day));
    }

    /// <summary>The zone of a start; null where it has none, or one that nobody knows, which is said once.</summary>
    private DateTimeZone? ZoneOf(ForeignLine start, LocalTime? time)
    {
        if (time is null || !start.Parameters.TryGetValue("TZID", out var id))
            return null;
        if ((ForeignTimes.Zone(id) ?? (parts.Zones.TryGetValue(id, out var place) ? ForeignTimes.Zone(place) : null)) is { } zone)
            return zone;
        if (unknownZones.Add(id))
            problems.Add(new CalendarProblem(start.Number, $"the time zone \"{id}\" is not known; its hours are taken as the court's own.", Loses: false));
        return null;
    }

    private static ForeignLine? Line(ImmutableArray<ForeignLine> lines, string name) => lines.FirstOrDefault(l => l.Name == name);
}
