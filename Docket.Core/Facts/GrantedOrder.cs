using System.Collections.Immutable;

namespace Docket.Core.Facts;

/// <summary>What an order brings in force when it grants a request in whole, in part or as modified.</summary>
/// <param name="Effects">What comes in force, in the request's order; what the order adds stands last.</param>
/// <param name="Dropped">The effects of the request that the order excepts.</param>
internal sealed record GrantedOrder(ImmutableArray<Effect> Effects, ImmutableArray<Effect> Dropped)
{
    public static GrantedOrder Of(Proposal proposal, Grants order)
    {
        var except = order.Except.ToHashSet(StringComparer.Ordinal);
        var effects = new List<Effect>();
        var placed = new HashSet<Effect>(ReferenceEqualityComparer.Instance);
        foreach (var asked in proposal.Effects)
        {
            var replacements = order.With.Where(w => Replaces(w, asked, proposal)).ToList();
            foreach (var replacement in replacements.Where(placed.Add))
                effects.Add(Completed(replacement, asked));
            var replaced = replacements.SelectMany(r => EffectIds.Of(r)).Concat(except).ToHashSet(StringComparer.Ordinal);
            if (EffectIds.Without(asked, replaced) is { } left)
                effects.Add(left);
        }

        effects.AddRange(order.With.Where(w => !placed.Contains(w)));
        return new GrantedOrder([.. effects], [.. proposal.Effects.Where(e => e is Sets sets && except.Contains(sets.Id))]);
    }

    /// <summary>An effect of the order replaces the request's effect of the same verb on its id, or else every effect on that id.</summary>
    private static bool Replaces(Effect replacement, Effect asked, Proposal proposal)
    {
        var ids = EffectIds.Of(replacement);
        var shared = EffectIds.Of(asked).Intersect(ids).ToList();
        if (shared.Count == 0)
            return false;
        return asked.Verb == replacement.Verb || !proposal.Effects.Any(e => e.Verb == replacement.Verb && EffectIds.Of(e).Intersect(ids).Any());
    }

    /// <summary>A setting that the order only re-dates keeps what the request says of it.</summary>
    private static Effect Completed(Effect replacement, Effect asked) =>
        replacement is Sets order && asked is Sets request
            ? order with { What = order.What ?? request.What, Party = order.Party ?? request.Party, Kind = request.Kind == SettingKind.Hearing ? request.Kind : order.Kind, If = order.If ?? request.If, Series = order.Series ?? request.Series }
            : replacement;
}
