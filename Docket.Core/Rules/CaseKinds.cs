using System.Collections.Immutable;
using Docket.Core.Facts;

namespace Docket.Core.Rules;

/// <summary>What a case tells of its cause and of what its parties are.</summary>
/// <param name="Cause">The cause of action ("foia"), or null where the case does not say.</param>
/// <param name="Kinds">What each party is, by id; null where the case does not say.</param>
internal sealed record CaseKinds(string? Cause, ImmutableDictionary<string, string?> Kinds)
{
    /// <summary>What a case tells.</summary>
    public static CaseKinds Of(CaseFile file) => new(
        file.Cause,
        file.Parties.DistinctBy(p => p.Id).ToImmutableDictionary(p => p.Id, p => p.Is, StringComparer.Ordinal));

    /// <summary>What a party is, or null.</summary>
    public string? KindOf(string? party) => party is null ? null : Kinds.GetValueOrDefault(party);

    /// <summary>Whether a party of one of some kinds is in the case; null where a party's kind, or any party, is not told.</summary>
    public bool? HasAny(ImmutableArray<string> kinds)
    {
        if (Kinds.Values.Any(k => k is not null && kinds.Contains(k)))
            return true;
        return Kinds.Count < 2 || Kinds.Values.Any(k => k is null) ? null : false;
    }
}
