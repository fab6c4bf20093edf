using Docket.Core.Dates;

namespace Docket.Core.Rules;

/// <summary>Periods in days so short that intermediate weekends and holidays do not count in them.</summary>
/// <param name="FewerThan">The first length that counts every day: 11 where periods of ten days or fewer are short.</param>
/// <param name="AtLeast">The shortest length so counted: 2 where only a period of exactly two days is (N.Y. Gen. Constr. Law 20), else 1.</param>
public sealed record ShortPeriods(int FewerThan, int AtLeast = 1)
{
    /// <summary>Whether a length in days or weeks is short. "Calendar days" and months never are.</summary>
    /// <param name="length">The length.</param>
    /// <returns>True where weekends and holidays are passed over.</returns>
    public bool Covers(CalendarLength length) => length.Unit == LengthUnit.Days && length.Count >= AtLeast && length.Count < FewerThan;
}

/// <summary>Where a count begins.</summary>
public enum FirstDay
{
    /// <summary>On the day after the event, open or not.</summary>
    NextDay,

    /// <summary>On the first open day after the event (Fla. R. Gen. Prac. &amp; Jud. Admin. 2.514(a)(1)(A), since 2019).</summary>
    NextOpenDay,
}

/// <summary>Where a period before an event ends whose last day is closed.</summary>
public enum BackwardEnd
{
    /// <summary>On the open day before it (Fed. R. Civ. P. 6(a)(5)).</summary>
    OpenDayBefore,

    /// <summary>On the open day after it (N.Y. Gen. Constr. Law 25-a).</summary>
    OpenDayAfter,

    /// <summary>The rule does not say; the day before is the default and the safe one, the day after the other reading.</summary>
    Disputed,
}

/// <summary>For which periods the holidays of the state count.</summary>
public enum StateHolidays
{
    /// <summary>For periods after an event only (Fed. R. Civ. P. 6(a)(6)(C), since 2009-12-01).</summary>
    AfterAnEvent,

    /// <summary>For periods after and before an event (before 2009-12-01).</summary>
    BothWays,

    /// <summary>For none.</summary>
    None,
}

/// <summary>Whether days for service are added before or after the last day rolls.</summary>
public enum ServiceOrder
{
    /// <summary>The period is counted and rolled, the days are added, and the sum rolls (Fed. R. Civ. P. 6(d), since 2005-12-01).</summary>
    AfterRolling,

    /// <summary>The days are added to the bare count, and the sum rolls (Fla. R. Civ. P. 1.090(e), before 2012-10-01).</summary>
    BeforeRolling,

    /// <summary>The rule does not say; after rolling is the default, before it the other reading.</summary>
    Disputed,
}

/// <summary>Days that a manner of service adds.</summary>
/// <param name="Count">How many; 0 for none.</param>
/// <param name="CourtDays">True where only days on which the court is open count.</param>
public readonly record struct AddedDays(int Count, bool CourtDays = false);

/// <summary>The subdivisions that a time rule cites, step by step; null where it has none to cite. One that begins with a parenthesis stands behind the rule's own citation.</summary>
public sealed record RuleCitations
{
    /// <summary>The day of the event is not counted.</summary>
    public string? Trigger { get; init; } = "(a)(1)(A)";

    /// <summary>Days are counted.</summary>
    public string? Days { get; init; } = "(a)(1)(B)";

    /// <summary>Weeks, months and years are counted.</summary>
    public string? Longer { get; init; } = "(a)(1)";

    /// <summary>Short periods pass over weekends and holidays.</summary>
    public string? ShortPeriod { get; init; } = "(a)";

    /// <summary>The last day rolls forward.</summary>
    public string? Roll { get; init; } = "(a)(1)(C)";

    /// <summary>The last day of a period before an event rolls.</summary>
    public string? RollBack { get; init; } = "(a)(5)";

    /// <summary>Hours begin at the event.</summary>
    public string? HoursStart { get; init; } = "(a)(2)(A)";

    /// <summary>Hours are counted.</summary>
    public string? Hours { get; init; } = "(a)(2)";

    /// <summary>The clerk's office was inaccessible.</summary>
    public string? Inaccessible { get; init; } = "(a)(3)";

    /// <summary>The last day ends.</summary>
    public string? LastMoment { get; init; } = "(a)(4)(A)";

    /// <summary>State holidays.</summary>
    public string? StateHolidays { get; init; } = "(a)(6)(C)";

    /// <summary>A date certain stays, or moves.</summary>
    public string? DateCertain { get; init; } = "(a), 2009 committee note";
}
