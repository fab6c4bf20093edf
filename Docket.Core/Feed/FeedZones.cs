using System.Collections.Immutable;
using Docket.Core.Computation;
using Docket.Core.Facts;
using NodaTime;
using NodaTime.TimeZones;

namespace Docket.Core.Feed;

/// <summary>The time zones of a feed (RFC 5545, 3.6.5), told for the years of its events alone, so that they depend on nothing else.</summary>
internal static class FeedZones
{
    private const int LastYear = 9999;

    // The first full year of the daylight saving rule in force.
    private const int YearWithoutEvents = 2008;

    /// <summary>Each zone that an event's hour is told in. A feed without events has that of its first court, for a calendar holds at least one component.</summary>
    public static ImmutableArray<FeedZone> Of(Schedule first, IReadOnlyList<FeedEvent> events)
    {
        if (events.Count == 0)
            return [Of(first.Jurisdiction.Court.ZoneFor(first.Case.Division).Zone, YearWithoutEvents, YearWithoutEvents)];
        return [.. events.Where(e => e.Start is not null)
            .GroupBy(e => e.Start!.Value.Zone.Id, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Of(g.First().Start!.Value.Zone, g.Min(e => e.Day.Year), g.Max(e => e.Day.Year)))];
    }

    /// <summary>The zone, right from the first day of one year to the last of another, both inclusive.</summary>
    public static FeedZone Of(DateTimeZone zone, int fromYear, int toYear)
    {
        // One year more on either side: some readers want an onset of each kind before the first event, and a rule in force to the end is seen to go on.
        var end = Math.Min(toYear + 1, LastYear);
        var observances = Runs(Onsets(zone, Math.Max(fromYear - 1, 1), end)).Select(run => Told(run, end));
        return new FeedZone(zone.Id, [.. observances.OrderBy(o => o.Daylight)]);
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

    private static Observance Told(List<Onset> run, int end)
    {
        var (first, last, rule) = (run[0], run[^1], run[0].Rule);
        var until = last.Local.Year < end ? last.Utc.InUtc().LocalDateTime : (LocalDateTime?)null;
        return new Observance(first.Daylight, rule.Name, first.Local, rule.From, rule.To)
        {
            Yearly = run.Count > 1 ? new YearlyRule(rule.Month, rule.Week, rule.Weekday, until) : null,
        };
    }

    /// <summary>The moment from which an offset holds; its local time is told by the offset before it.</summary>
    private sealed record Onset(LocalDateTime Local, Instant Utc, bool Daylight, OnsetRule Rule)
    {
        // A zone that never changed has held since before any docket.
        private static readonly Instant Ever = Instant.FromUtc(1900, 1, 1, 0, 0);

        public static Onset Of(DateTimeZone zone, ZoneInterval interval)
        {
            var start = interval.HasStart ? Instant.Max(interval.Start, Ever) : Ever;
            var before = zone.GetUtcOffset(start - Duration.Epsilon);
            var local = start.WithOffset(before).LocalDateTime;
            var week = local.Day > local.Calendar.GetDaysInMonth(local.Year, local.Month) - 7 ? -1 : (local.Day + 6) / 7;
            return new Onset(local, start, interval.Savings > Offset.Zero, new OnsetRule(interval.Name, before, interval.WallOffset, local.Month, week, local.DayOfWeek, local.TimeOfDay));
        }
    }

    private sealed record OnsetRule(string Name, Offset From, Offset To, int Month, int Week, IsoDayOfWeek Weekday, LocalTime Time);
}
