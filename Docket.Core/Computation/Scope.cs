using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>The docket in which a phrase is read, and for whom.</summary>
/// <param name="State">The docket.</param>
/// <param name="SelfId">The id of the setting whose words they are, or null.</param>
/// <param name="Earlier">The docket in which that id means its earlier day, or null.</param>
/// <param name="Party">Who owes the act.</param>
/// <param name="Assume">The day on which what has not happened is taken to happen, or null.</param>
/// <param name="Service">The manner of service asked about, for a period that runs from a bare date.</param>
/// <param name="Rule">The rule whose words they are, or null for the docket's own.</param>
internal sealed record Scope(DocketState State, string? SelfId = null, DocketState? Earlier = null, string? Party = null, LocalDate? Assume = null, string? Service = null, RuleWording? Rule = null)
{
    /// <summary>What becomes of a last day that is closed.</summary>
    public PeriodEnd End => Rule?.Kind switch
    {
        DayKind.ActRollingForward => PeriodEnd.RollsOnward,
        DayKind.ActNotRolling or DayKind.Deemed or DayKind.CourtAct => PeriodEnd.Stays,
        _ => PeriodEnd.Rolls,
    };
}
