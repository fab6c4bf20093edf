namespace Docket.Core.Computation;

/// <summary>A kind of doubt that gives a date more than one lawful reading. A closed set; a reading makes one choice for each kind.</summary>
public enum Doubt
{
    /// <summary>A month that is too short: its last day (the default), or the first day of the next.</summary>
    MonthEnd,

    /// <summary>A period that hangs on a deadline that itself rolled: from the rolled day (the default), or from the nominal day.</summary>
    Anchor,

    /// <summary>A period that straddles a change of the rule: the version at its start (the default), or the one at its end.</summary>
    RuleChange,

    /// <summary>An event recorded for several parties: the earliest day (the default), or a later one.</summary>
    Party,
}
