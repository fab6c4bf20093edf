using Docket.Core.Calendars;

namespace Docket.Core.Computation;

/// <summary>One choice for each kind of doubt, held through the whole chain of anchors. The default is the prevailing reading.</summary>
internal readonly record struct Choices
{
    /// <summary>Month ends: the first day of the next month instead of the last of the short one.</summary>
    public bool FirstOfNext { get; init; }

    /// <summary>Anchors: the nominal day instead of the rolled one.</summary>
    public bool Nominal { get; init; }

    /// <summary>Rule changes: the version at the end of the period instead of the one at its start.</summary>
    public bool RuleAtEnd { get; init; }

    /// <summary>Several parties: which of the recorded days, from the earliest, which is 0.</summary>
    public int Party { get; init; }

    /// <summary>Rules of which one applies: which of them, the prevailing one being 0.</summary>
    public int Rule { get; init; }

    /// <summary>Stays that do not say what they do to a date: they move it instead of leaving it.</summary>
    public bool StayMoves { get; init; }

    /// <summary>Series: counted the other way, from the one before instead of from the first or the other way about.</summary>
    public bool OtherCounting { get; init; }

    /// <summary>State holidays: which of them count.</summary>
    public StateDays States { get; init; }

    /// <summary>Days on which the President closed executive offices: whether they count.</summary>
    public bool Closings { get; init; }

    /// <summary>Periods before an event under a rule that does not say where they end: the open day after instead of the one before.</summary>
    public bool OpenDayAfter { get; init; }

    /// <summary>Days for service under a rule that does not say when they are added: before the last day rolls instead of after.</summary>
    public bool ServiceFirst { get; init; }
}

/// <summary>The doubts met while a day was computed.</summary>
[Flags]
internal enum Doubts
{
    None = 0,
    MonthEnd = 1,
    Anchor = 2,
    RuleChange = 4,
    Party = 8,
    StateHoliday = 16,
    ExecutiveClosing = 32,
    BackwardEnd = 64,
    ServiceOrder = 128,
    Rule = 256,
    Stay = 512,
    Series = 1024,
}
