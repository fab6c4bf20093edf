using System.Collections.Immutable;

namespace Docket.Core.Calendars;

/// <summary>Which state holidays a count takes as legal holidays.</summary>
public enum StateDays
{
    /// <summary>Those beyond dispute: the default.</summary>
    Settled,

    /// <summary>None: as where courts' own systems overlook them.</summary>
    None,

    /// <summary>The probable and the doubtful ones too.</summary>
    All,
}

/// <summary>One choice on each kind of day whose standing is in dispute.</summary>
/// <param name="States">Which state holidays count.</param>
/// <param name="Closings">Whether days on which the President closed executive offices count (Fed. R. Civ. P. 6(a)(6)(B)).</param>
/// <param name="StatesBackward">Whether state holidays count for a period before an event too, as before December 1, 2009.</param>
public readonly record struct DayPolicy(StateDays States, bool Closings, bool StatesBackward);

/// <summary>The days of a court as the sum of its parts: its own calendar, the holidays of states, days the President closed offices. Immutable.</summary>
/// <example>For N.D. Cal. "US federal + California": on 2026-03-31 (Cesar Chavez Day) a period after an event goes on, one before an event ends.</example>
public sealed class CourtCalendar
{
    private readonly HolidayCalendar?[] byPolicy = new HolidayCalendar?[3 * 2 * 2];

    /// <summary>A calendar of parts.</summary>
    /// <param name="own">The days beyond dispute that reach both ways; they fix the years that are known.</param>
    /// <param name="states">The holidays of one or two states, disputed ones too; none where the court's rule knows no state holidays.</param>
    /// <param name="closings">The days on which the President closed executive offices; null where the court's rule has no place for them.</param>
    public CourtCalendar(HolidayCalendar own, ImmutableArray<HolidayCalendar> states, HolidayCalendar? closings)
    {
        ArgumentNullException.ThrowIfNull(own);
        Own = own;
        States = states.IsDefault ? [] : states;
        Closings = closings;
        Name = string.Join(" + ", States.Select(s => s.Name).Prepend(own.Name));
    }

    /// <summary>Its parts: "US federal + California".</summary>
    public string Name { get; }

    /// <summary>The days beyond dispute that reach both ways.</summary>
    public HolidayCalendar Own { get; }

    /// <summary>The holidays of states, disputed ones too.</summary>
    public ImmutableArray<HolidayCalendar> States { get; }

    /// <summary>The days on which the President closed executive offices, or null.</summary>
    public HolidayCalendar? Closings { get; }

    /// <summary>The calendar under one policy; built once, when first asked for.</summary>
    /// <param name="policy">The choices.</param>
    /// <returns>The calendar.</returns>
    public HolidayCalendar Under(DayPolicy policy)
    {
        if (States.IsEmpty)
            policy = policy with { States = StateDays.None, StatesBackward = false };
        ref var known = ref byPolicy[((int)policy.States * 4) + (policy.Closings ? 2 : 0) + (policy.StatesBackward ? 1 : 0)];
        return Volatile.Read(ref known) ?? Interlocked.CompareExchange(ref known, Build(policy), null) ?? known;
    }

    /// <summary>Every closed day of a year, disputed ones too, by date.</summary>
    /// <param name="year">The year the closed day lies in.</param>
    /// <returns>The days, one holiday each: one beyond dispute first.</returns>
    /// <exception cref="OutsideCalendarException">The year is not known.</exception>
    public ImmutableArray<CourtHoliday> InYear(int year)
    {
        var settled = Under(default);
        return [.. Under(new DayPolicy(StateDays.All, true, false)).InYear(year).Select(any => settled.Find(any.Date) is { } sure
            ? new CourtHoliday(sure, sure.Rule.Effect == HolidayEffect.ForwardOnly ? Counts.AfterAnEvent : Counts.BothWays)
            : new CourtHoliday(any, Counts.Disputed))];
    }

    private HolidayCalendar Build(DayPolicy policy)
    {
        var added = States.SelectMany(s => s.Rules)
            .Where(r => policy.States == StateDays.All || (policy.States == StateDays.Settled && r.Standing == HolidayStanding.Settled))
            .Select(r => r with { ByState = true, Effect = policy.StatesBackward ? HolidayEffect.BothDirections : HolidayEffect.ForwardOnly });
        var closings = policy.Closings && Closings is not null ? Closings.Rules : [];
        ImmutableArray<HolidayRule> rules = [.. Own.Rules, .. added, .. closings];
        return rules.Length == Own.Rules.Length ? Own : new HolidayCalendar(Name, rules, Own.FirstYear, Own.LastVerifiedYear, Own.LastYear);
    }
}
