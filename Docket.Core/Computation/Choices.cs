namespace Docket.Core.Computation;

/// <summary>One choice for each kind of doubt, held through the whole chain of anchors. The default is the prevailing reading.</summary>
/// <param name="FirstOfNext">Month ends: the first day of the next month instead of the last of the short one.</param>
/// <param name="Nominal">Anchors: the nominal day instead of the rolled one.</param>
/// <param name="RuleAtEnd">Rule changes: the version at the end of the period instead of the one at its start.</param>
/// <param name="Party">Several parties: which of the recorded days, from the earliest, which is 0.</param>
internal readonly record struct Choices(bool FirstOfNext, bool Nominal, bool RuleAtEnd, int Party);

/// <summary>The doubts met while a day was computed.</summary>
[Flags]
internal enum Doubts
{
    None = 0,
    MonthEnd = 1,
    Anchor = 2,
    RuleChange = 4,
    Party = 8,
}
