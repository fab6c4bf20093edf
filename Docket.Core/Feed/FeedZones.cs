using Docket.Core.Computation;
using Docket.Core.Facts;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using NodaTime.TimeZones;

namespace Docket.Core.Feed;

/// <summary>The VTIMEZONE components of a feed (RFC 5545, 3.6.5), from the years of its events alone. Ical.Net's own maker reads the clock and has no rules for later years.</summary>
internal static class FeedZones
{
    private const int LastYear = 9999;

    // The first full year of the daylight saving rule in force.
    private const int YearWithoutEvents = 2008;

    /// <summary>One component for each zone that an event's hour is told in. A feed without events has that of its first court, for a calendar holds at least one component.</summary>
    public static IEnumerable<VTimeZone> Of(Schedule first, IReadOnlyList<FeedEvent> events)
    {
        if (events.Count == 0)
            return [Of(first.Jurisdiction.Court.ZoneFor(first.Case.Division).Zone, YearWithoutEvents, YearWithoutEvents)];
        return events.Where(e => e.Start is not null)
            .GroupBy(e => e.Start!.Value.Zone.Id, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Of(g.First().Start!.Value.Zone, g.Min(e => e.Day.Year), g.Max(e => e.Day.Year)));
    }

    /// <summary>The zone, right from the first day of one year to the last of another, both inclusive.</summary>
    public static VTimeZone Of(DateTimeZone zone, int fromYear, int toYear)
    {
        var component = new VTimeZone(zone.Id);
        // One year more on either side: some readers want an onset of each kind before the first event, and a rule in force to the end is seen to go on.
        var end = Math.Min(toYear + 1, LastYear);
        foreach (var run in Runs(Onsets(zone, Math.Max(fromYear - 1, 1), end)))
            component.AddChild(Component(run, end));
        return component;
    }

    private static IEnumerable<Onset> Onsets(DateTimeZone zone, int fromYear, int toYear)
    {
        var from = zone.AtStartOfDay(new LocalDate(fromYear, 1, 1)).ToInstant();
        var to = zone.AtStartOfDay(new LocalDate(toYear, 12, 31)).ToInstant();
        return zone.GetZoneIntervals(from, to).Select(interval => Onset.Of(zone, interval));
    }

    /// <summary>Onsets of one rule, in years that follow one another.</summary>
    private static List<List<Onset>> Runs(IEnumerable<Onset> onsets)
    {
        var runs = new List<List<Onset>>();
        foreach (var onset in onsets)
        {
            var run = runs.Find(r => r[^1].Rule == onset.Rule && r[^1].Local.Year + 1 == onset.Local.Year);
            if (run is null)
                runs.Add([onset]);
            else
                run.Add(onset);
        }

        return runs;
    }

    private static VTimeZoneInfo Component(List<Onset> run, int end)
    {
        var first = run[0];
        var info = new VTimeZoneInfo(first.Daylight ? "DAYLIGHT" : "STANDARD")
        {
            TimeZoneName = first.Rule.Name,
            OffsetFrom = new UtcOffset(first.Rule.From.ToTimeSpan()),
            OffsetTo = new UtcOffset(first.Rule.To.ToTimeSpan()),
            Start = new CalDateTime(first.Local.ToDateTimeUnspecified(), hasTime: true),
        };
        if (run.Count > 1)
            info.RecurrenceRule = Recurrence(run, end);
        return info;
    }

    private static RecurrencePattern Recurrence(List<Onset> run, int end)
    {
        var rule = run[0].Rule;
        var weekday = new WeekDay((DayOfWeek)((int)rule.Weekday % 7), rule.Week);
        var pattern = new RecurrencePattern(FrequencyType.Yearly) { ByMonth = [rule.Month], ByDay = [weekday] };
        if (run[^1].Local.Year < end)
            pattern.Until = new CalDateTime(run[^1].Utc.ToDateTimeUtc(), CalDateTime.UtcTzId);
        return pattern;
    }

    /// <summary>The moment from which an offset holds; its local time is told by the offset before it.</summary>
    private sealed record Onset(LocalDateTime Local, Instant Utc, bool Daylight, OnsetRule Rule)
    {
        // A zone that never changed has held since before any docket.
        private static readonly Instant Ever = Instant.FromUtc(1900, 1, 1, 0, 0);

        public static Onset Of(DateTimeZone zone, ZoneInterval interval)
        {
            var start = interval.HasStart ? Instant.Max(interval.Start, Ever) : Ever;
            var before = zone.GetUtcOffset(start - NodaTime.Duration.Epsilon);
            var local = start.WithOffset(before).LocalDateTime;
            var week = local.Day > local.Calendar.GetDaysInMonth(local.Year, local.Month) - 7 ? -1 : (local.Day + 6) / 7;
            return new Onset(local, start, interval.Savings > Offset.Zero, new OnsetRule(interval.Name, before, interval.WallOffset, local.Month, week, local.DayOfWeek, local.TimeOfDay));
        }
    }

    private sealed record OnsetRule(string Name, Offset From, Offset To, int Month, int Week, IsoDayOfWeek Weekday, LocalTime Time);
}
