namespace Docket.Core.Dates;

/// <summary>The units in which rules and orders state lengths.</summary>
public enum LengthUnit
{
    /// <summary>Elapsed hours on the clock, never rounded (Fed. R. Civ. P. 6(a)(2)).</summary>
    Hours,

    /// <summary>Days as the rule in force counts them (Fed. R. Civ. P. 6(a)(1)).</summary>
    Days,

    /// <summary>Every day, whatever the rule in force excludes.</summary>
    CalendarDays,

    /// <summary>Only days on which the court's calendar is open.</summary>
    CourtDays,

    /// <summary>Seven calendar days each.</summary>
    Weeks,

    /// <summary>Calendar months: the same-numbered day, which a short month may lack.</summary>
    Months,

    /// <summary>Twelve calendar months each.</summary>
    Years,
}
