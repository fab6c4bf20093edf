using System.Collections.Immutable;
using Docket.Core.Phrases;

namespace Docket.Core.Facts;

/// <summary>Which ids an effect acts on.</summary>
internal static class EffectIds
{
    private static readonly ImmutableHashSet<string> Nothing = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The ids that an effect names; none for "all" and for an entry's settings.</summary>
    public static ImmutableArray<string> Of(Effect effect) => effect switch
    {
        Sets sets => [sets.Id],
        Overrides overrides => [overrides.Id],
        Records records => [records.Event],
        Finds finds => [finds.Condition],
        _ => TargetsOf(effect)?.Ids ?? [],
    };

    /// <summary>The same effect without some ids; null where nothing is left of it.</summary>
    public static Effect? Without(Effect effect, IReadOnlySet<string> ids) => effect switch
    {
        Sets sets => ids.Contains(sets.Id) ? null : sets,
        Overrides overrides => ids.Contains(overrides.Id) ? null : overrides,
        Records records => ids.Contains(records.Event) ? null : records,
        Finds finds => ids.Contains(finds.Condition) ? null : finds,
        Continues continues => Narrowed(continues.Targets, ids) is { } left ? continues with { Targets = left } : null,
        Extends extends => Narrowed(extends.Targets, ids) is { } left ? extends with { Targets = left } : null,
        Vacates vacates => Narrowed(vacates.Targets, ids) is { } left ? vacates with { Targets = left } : null,
        Satisfies satisfies => Narrowed(satisfies.Targets, ids) is { } left ? satisfies with { Targets = left } : null,
        Confirms confirms => Narrowed(confirms.Targets, ids) is { } left ? confirms with { Targets = left } : null,
        Stays stays => Narrowed(stays.Targets, ids) is { } left ? stays with { Targets = left } : null,
        _ => effect,
    };

    /// <summary>The same effect, naming deadlines by their own ids where it names them by others.</summary>
    /// <param name="effect">The effect.</param>
    /// <param name="own">The own id of each other one.</param>
    public static Effect Renamed(Effect effect, IReadOnlyDictionary<string, string> own)
    {
        if (own.Count == 0)
            return effect;
        return effect switch
        {
            Sets sets => sets with { Id = One(sets.Id), Due = InDue(sets.Due) },
            Overrides overrides => overrides with { Id = One(overrides.Id) },
            Continues continues => continues with { Targets = In(continues.Targets), Due = InDue(continues.Due) },
            Extends extends => extends with { Targets = In(extends.Targets) },
            Vacates vacates => vacates with { Targets = In(vacates.Targets) },
            Satisfies satisfies => satisfies with { Targets = In(satisfies.Targets), Remains = satisfies.Remains is { } rest ? One(rest) : null },
            Confirms confirms => confirms with { Targets = In(confirms.Targets) },
            Stays stays => stays with { Targets = In(stays.Targets) },
            Grants grants => grants with { Except = [.. grants.Except.Select(One)] },
            Closes closes => closes with { Except = [.. closes.Except.Select(One)] },
            _ => effect,
        };

        string One(string id) => own.GetValueOrDefault(id, id);

        Targets In(Targets targets) => targets with { Ids = [.. targets.Ids.Select(One)] };

        Due InDue(Due due) => due is Due.Words words ? words with { Phrase = PhraseReferences.Renamed(words.Phrase, One) } : due;
    }

    /// <summary>What "all" leaves alone in an entry with these effects: what they set, continue, or satisfy in full.</summary>
    public static ImmutableHashSet<string> SparedBy(IEnumerable<Effect> effects)
    {
        var spared = Nothing;
        foreach (var effect in effects)
        {
            if (effect is Sets or Continues or Satisfies { Partly: null })
                spared = Of(effect).Aggregate(spared, (ids, id) => ids.Add(id));
            if (effect is Grants { With.IsEmpty: false } grants)
                spared = spared.Union(SparedBy(grants.With));
        }

        return spared;
    }

    private static Targets? TargetsOf(Effect effect) => effect switch
    {
        Continues continues => continues.Targets,
        Extends extends => extends.Targets,
        Vacates vacates => vacates.Targets,
        Satisfies satisfies => satisfies.Targets,
        Confirms confirms => confirms.Targets,
        Stays stays => stays.Targets,
        _ => null,
    };

    private static Targets? Narrowed(Targets targets, IReadOnlySet<string> ids)
    {
        if (targets.Ids.IsEmpty)
            return targets with { Except = targets.Except.Union(ids) };
        var left = targets.Ids.Where(id => !ids.Contains(id)).ToImmutableArray();
        return left.IsEmpty ? null : targets with { Ids = left };
    }
}
