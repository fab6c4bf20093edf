using System.Collections.Immutable;

namespace Docket.Core.Facts;

/// <summary>What a stay reaches that a court orders for many of its cases at once: of "all" that is open, what such an order can and means to move.</summary>
/// <param name="OwedBy">The parties whose deadlines are meant; null where everybody's are.</param>
/// <param name="Hearings">Whether hearings are meant too.</param>
/// <param name="TimeRule">The court's own family of time rules ("frcp"), or null.</param>
internal sealed record StayReach(ImmutableHashSet<string>? OwedBy, bool Hearings, string? TimeRule)
{
    /// <summary>Whether it reaches a deadline or hearing.</summary>
    public bool Includes(Setting setting) => IsMeant(setting) && IsForTheCourt(setting);

    /// <summary>Whether the order means it: something that is to be done by a day, and by a party of those meant.</summary>
    public bool IsMeant(Setting setting) =>
        (Hearings || setting.Kind == SettingKind.Deadline)
        && (OwedBy is null || (setting.Party is { } party && OwedBy.Contains(party)))
        && RuleOf(setting.Term)?.Alternatives.All(a => a.Wording.Kind is DayKind.Act or DayKind.ActRollingForward or DayKind.ActNotRolling) != false;

    /// <summary>Whether its time is the court's to give: not that of another court or of an agency, and not one that a statute or a rule closes to it.</summary>
    private bool IsForTheCourt(Setting setting) => RuleOf(setting.Term) is { } rule
        ? rule.Alternatives.All(a => a.Wording.Extendable && (a.Wording.TimeRule is null || a.Wording.TimeRule == TimeRule))
        : setting.Authority != Authority.Statute;

    private static Due.ByRule? RuleOf(Term term) => term switch
    {
        Term.Said { Due: Due.ByRule rule } => rule,
        Term.Extended extended => RuleOf(extended.From.Term),
        _ => null,
    };
}
