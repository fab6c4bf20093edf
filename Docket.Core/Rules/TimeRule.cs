using System.Collections.Immutable;
using NodaTime;

namespace Docket.Core.Rules;

/// <summary>One version of a rule for computing time, with the days on which it was in force. Its defaults are those of Fed. R. Civ. P. 6 as it stands.</summary>
public sealed record TimeRule
{
    /// <summary>Its id ("frcp-6.2023").</summary>
    public required string Id { get; init; }

    /// <summary>The family it is a version of ("frcp").</summary>
    public required string Family { get; init; }

    /// <summary>The rule ("Fed. R. Civ. P. 6").</summary>
    public required string Citation { get; init; }

    /// <summary>The first day it was in force.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day it was in force, inclusive; null while it is.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The periods that pass over weekends and holidays; null where every day of a period counts.</summary>
    public ShortPeriods? ShortPeriods { get; init; }

    /// <summary>Where the count begins.</summary>
    public FirstDay FirstDay { get; init; } = FirstDay.NextDay;

    /// <summary>Where a period before an event ends whose last day is closed.</summary>
    public BackwardEnd BackwardEnd { get; init; } = BackwardEnd.OpenDayBefore;

    /// <summary>True where the time is an agency's own: its working days count, not the court's.</summary>
    public bool OfAgency { get; init; }

    /// <summary>True where the rule says how hours are counted.</summary>
    public bool Hours { get; init; } = true;

    /// <summary>True where the clerk's office being inaccessible extends the time.</summary>
    public bool Inaccessible { get; init; } = true;

    /// <summary>True where a date certain that falls on a closed day moves to the next open one (Cal. Code Civ. Proc. 12a, 13).</summary>
    public bool DateCertainMoves { get; init; }

    /// <summary>For which periods the state's holidays count.</summary>
    public StateHolidays StateHolidays { get; init; } = StateHolidays.AfterAnEvent;

    /// <summary>True where a day that the President or Congress declares a holiday counts, so that the days on which executive offices were closed are in dispute.</summary>
    public bool DeclaredDays { get; init; } = true;

    /// <summary>True where the rule ends the last day at midnight for electronic filing.</summary>
    public bool EndsAtMidnight { get; init; } = true;

    /// <summary>The days that each manner of service adds to a period after an event; a manner not named here is not known.</summary>
    public ImmutableSortedDictionary<string, AddedDays> ServiceDays { get; init; } = ImmutableSortedDictionary<string, AddedDays>.Empty;

    /// <summary>The days that each manner adds to a period before an event, counted back from its last day; empty where none are added.</summary>
    public ImmutableSortedDictionary<string, AddedDays> ServiceDaysBefore { get; init; } = ImmutableSortedDictionary<string, AddedDays>.Empty;

    /// <summary>Whether the days for service are added before or after the last day rolls.</summary>
    public ServiceOrder ServiceOrder { get; init; } = ServiceOrder.AfterRolling;

    /// <summary>The subdivision that adds them ("Fed. R. Civ. P. 6(d)").</summary>
    public required string ServiceCitation { get; init; }

    /// <summary>The subdivisions for each step.</summary>
    public RuleCitations Cites { get; init; } = new();

    /// <summary>What a person should know of every date computed under it, or null.</summary>
    public string? Caution { get; init; }

    /// <summary>What changed with this version, in words.</summary>
    public string? Changed { get; init; }

    /// <summary>Where it was read.</summary>
    public required string Source { get; init; }

    /// <summary>How far that was checked.</summary>
    public required string Confidence { get; init; }

    /// <summary>A subdivision of it in full ("(a)(1)" gives "Fed. R. Civ. P. 6(a)(1)"); what does not begin with a parenthesis stands alone.</summary>
    /// <param name="subdivision">The subdivision, or null.</param>
    /// <returns>The citation, or null.</returns>
    public string? Cite(string? subdivision) =>
        subdivision is null ? null : subdivision.StartsWith('(') ? Citation + subdivision : subdivision;

    /// <summary>Whether it was in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from <see cref="From"/> to <see cref="To"/>, both inclusive.</returns>
    public bool InForceOn(LocalDate day) => From <= day && (To is not { } to || day <= to);

    /// <summary>Whether both were in force on one day or more.</summary>
    internal bool Overlaps(TimeRule other) =>
        (To is not { } end || other.From <= end) && (other.To is not { } otherEnd || From <= otherEnd);
}
