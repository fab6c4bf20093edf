using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>The last moment of a day in a court: midnight in its zone, unless a local rule ends the day sooner (Fed. R. Civ. P. 6(a)(4)).</summary>
internal static class CutOff
{
    /// <summary>The last moment, and why.</summary>
    /// <param name="court">The court.</param>
    /// <param name="division">The division, where the file names one.</param>
    /// <param name="day">The day, with the time where it has one.</param>
    /// <param name="rule">The version of the time rule, or null for a date certain.</param>
    public static (OffsetDateTime? Moment, string Basis) Of(Court court, string? division, Day day, TimeRule? rule)
    {
        if (day.Moment is { } exact)
            return (exact, "the hour at which the period ends");
        var date = day.Date!.Value;
        if (!IsOnTheClock(date))
            return (null, "the day lies at the edge of the calendar, where no moment can be told");
        var (zone, note) = ZoneOf(court, division, date);
        if (day.Time is { } time)
            return (zone.AtLeniently(date + time).ToOffsetDateTime(), $"the time that is set, in {zone.Id}{note}");
        if (court.CutoffOn(date) is { } cutoff)
        {
            var except = cutoff.Except is null ? "" : $"; except {cutoff.Except}";
            return (zone.AtLeniently(date + cutoff.Time).ToOffsetDateTime(), $"{DateWords.Clock(cutoff.Time)} in {zone.Id} ({cutoff.Citation}{except}){note}");
        }

        if (rule is { EndsAtMidnight: false })
            return (null, $"{rule.Citation} as in force from {DateWords.Iso(rule.From)} does not say when the last day ends");
        var source = rule?.Cite(rule.Cites.LastMoment) is { } citation ? $" ({citation})" : "";
        return (zone.AtLeniently(date + new LocalTime(23, 59, 59)).ToOffsetDateTime(), $"the end of the day in {zone.Id}, for electronic filing{source}{note}");
    }

    /// <summary>Whether a day's moments can be told in every zone: the years 2 to 9998.</summary>
    public static bool IsOnTheClock(LocalDate date) => date.Year is > 1 and < 9999;

    /// <summary>The zone in which a court's day ends.</summary>
    public static (DateTimeZone Zone, string Note) ZoneOf(Court court, string? division, LocalDate date)
    {
        if (!court.SpansZonesOn(date))
            return (court.PrimaryZone.Zone, "");
        if (court.FindZone(division) is { } named)
            return (named.Zone, $"; the zone of {named.Place}");
        var earliest = court.EarliestZoneOn(date);
        return (earliest.Zone, $"; the court spans time zones and the file names no division that tells them apart, so the zone in which the day ends first was taken ({earliest.Place})");
    }
}
