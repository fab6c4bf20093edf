using System.Collections.Immutable;

namespace Docket.Core.Rules;

/// <summary>When a rule applies. What the case leaves open leaves the rule open.</summary>
public sealed record RuleConditions
{
    /// <summary>The kinds of party it is for ("us-agency"), of the party for whom the event is recorded; empty for every kind not in <see cref="NotParties"/>.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>The kinds of party it is not for.</summary>
    public ImmutableArray<string> NotParties { get; init; } = [];

    /// <summary>It is for cases in which any party is of one of these kinds ("us": the United States is a party); empty where that plays no part.</summary>
    public ImmutableArray<string> AnyParty { get; init; } = [];

    /// <summary>It is for cases in which no party is of one of these kinds.</summary>
    public ImmutableArray<string> NoParty { get; init; } = [];

    /// <summary>The causes it is for ("foia"); empty for every cause not in <see cref="NotCauses"/>.</summary>
    public ImmutableArray<string> Causes { get; init; } = [];

    /// <summary>The causes it is not for.</summary>
    public ImmutableArray<string> NotCauses { get; init; } = [];

    /// <summary>Whether it applies to a party of a kind in a case of a cause, as far as these tell.</summary>
    /// <param name="party">The kind of party ("us-agency"), or null where the case does not say.</param>
    /// <param name="cause">The cause ("foia"), or null where the case does not say.</param>
    /// <returns>True or false; null where the case leaves it open.</returns>
    public bool? Apply(string? party, string? cause) => All(Holds(party, Parties, NotParties), Holds(cause, Causes, NotCauses));

    /// <summary>Whether it applies to a party of a case; null where the case leaves it open.</summary>
    internal bool? ApplyIn(CaseKinds kinds, string? party) => All(
        Apply(kinds.KindOf(party), kinds.Cause),
        AnyParty.IsEmpty ? true : kinds.HasAny(AnyParty),
        NoParty.IsEmpty ? true : !kinds.HasAny(NoParty));

    /// <summary>How far it is from applying for sure: 0 where it does, 1 where only an exception may take it away, 2 where it is itself the exception that the case would have to show.</summary>
    internal int Doubtful(CaseKinds kinds, string? party)
    {
        if (ApplyIn(kinds, party) == true)
            return 0;
        var exception = (kinds.KindOf(party) is null && !Parties.IsEmpty) || (kinds.Cause is null && !Causes.IsEmpty) || (!AnyParty.IsEmpty && kinds.HasAny(AnyParty) is null);
        return exception ? 2 : 1;
    }

    /// <summary>For whom it is, where the case leaves that open: "only where the cause is foia"; null where it applies.</summary>
    internal string? OpenIn(CaseKinds kinds, string? party)
    {
        if (ApplyIn(kinds, party) is not null)
            return null;
        string?[] open =
        [
            kinds.KindOf(party) is null ? Said("the party is", Parties, NotParties) : null,
            kinds.HasAny([.. AnyParty, .. NoParty]) is null ? SaidOfAll(AnyParty, NoParty) : null,
            kinds.Cause is null ? Said("the cause is", Causes, NotCauses) : null,
        ];
        return $"only where {string.Join(" and ", open.OfType<string>())}";
    }

    /// <summary>When it applies, in words; null where it always does.</summary>
    /// <returns>"the party is us-agency, and the cause is foia".</returns>
    public override string ToString() =>
        string.Join(", and ", new[] { Said("the party is", Parties, NotParties), SaidOfAll(AnyParty, NoParty), Said("the cause is", Causes, NotCauses) }.OfType<string>());

    private static string? SaidOfAll(ImmutableArray<string> any, ImmutableArray<string> none) =>
        Said("a party is", any, []) ?? (none.IsEmpty ? null : $"no party is {string.Join(" or ", none)}");

    private static string? Said(string what, ImmutableArray<string> only, ImmutableArray<string> never) =>
        only.IsEmpty && never.IsEmpty ? null : only.IsEmpty ? $"{what} not {string.Join(" or ", never)}" : $"{what} {string.Join(" or ", only)}";

    private static bool? All(params ReadOnlySpan<bool?> answers) => answers.Contains(false) ? false : answers.Contains(null) ? null : true;

    private static bool? Holds(string? word, ImmutableArray<string> only, ImmutableArray<string> never)
    {
        if (only.IsEmpty && never.IsEmpty)
            return true;
        return word is null ? null : (only.IsEmpty || only.Contains(word)) && !never.Contains(word);
    }
}
