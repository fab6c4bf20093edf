using Docket.Core.Computation;
using Docket.Core.Facts;

namespace Docket.Core.Explanation;

/// <summary>The words for states and authorities, as tables and JSON spell them.</summary>
public static class StateWords
{
    /// <summary>How grave a problem is: "error", "warning", "note".</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The word.</returns>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>The state: "in-force", "partly-satisfied".</summary>
    /// <param name="state">The state.</param>
    /// <returns>The word.</returns>
    public static string Of(DeadlineState state) => state switch
    {
        DeadlineState.InForce => "in-force",
        DeadlineState.Proposed => "proposed",
        DeadlineState.Waiting => "waiting",
        DeadlineState.PartlySatisfied => "partly-satisfied",
        DeadlineState.Satisfied => "satisfied",
        DeadlineState.Stayed => "stayed",
        DeadlineState.Disputed => "disputed",
        DeadlineState.Passed => "passed",
        DeadlineState.Vacated => "vacated",
        DeadlineState.Denied => "denied",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state."),
    };

    /// <summary>The authority: "ordered".</summary>
    /// <param name="authority">The authority.</param>
    /// <returns>The word.</returns>
    public static string Of(Authority authority) => authority switch
    {
        Authority.Ordered => "ordered",
        Authority.Agreed => "agreed",
        Authority.Rule => "rule",
        Authority.Statute => "statute",
        _ => throw new ArgumentOutOfRangeException(nameof(authority), authority, "Not an authority."),
    };

    /// <summary>The kind: "deadline" or "hearing".</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The word.</returns>
    public static string Of(SettingKind kind) => kind == SettingKind.Hearing ? "hearing" : "deadline";
}
