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

    /// <summary>A state holiday: those beyond dispute count (the default), none does, or the disputed ones do too (Fed. R. Civ. P. 6(a)(6)(C)).</summary>
    StateHoliday,

    /// <summary>A day on which the President closed executive offices: no legal holiday (the default), or one (Fed. R. Civ. P. 6(a)(6)(B)).</summary>
    ExecutiveClosing,

    /// <summary>A period before an event that ends on a closed day, under a rule that does not say where it goes: back (the default), or on.</summary>
    BackwardEnd,

    /// <summary>Days for service, under a rule that does not say when they are added: after the last day rolled (the default), or before.</summary>
    ServiceOrder,

    /// <summary>Several rules of which one applies, where the case leaves open which: the first (the default), or another.</summary>
    Rule,

    /// <summary>A stay of which it is in dispute what it did to a date: nothing (the default), or it moved it by its length.</summary>
    Stay,

    /// <summary>A series: each instance counted from the first, or from the one before; the file says which is the default.</summary>
    Series,
}
