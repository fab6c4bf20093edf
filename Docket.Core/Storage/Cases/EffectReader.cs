using System.Collections.Frozen;
using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage.Cases;

/// <summary>Where an effect stands: in an entry itself, in a request, among what an order puts in a request's place, or in a correction.</summary>
internal enum EffectContext
{
    Entry,
    Proposed,
    Modified,
    Corrected,
}

/// <summary>Effects: finds the verb and hands the object to the reader of that verb.</summary>
internal static class EffectReader
{
    private delegate Effect VerbReader(JsonFields fields);

    private static readonly ImmutableArray<(string Verb, VerbReader Read)> Verbs =
    [
        ("records", HappeningReader.Records),
        ("sets", SettingReader.Sets),
        ("proposes", RequestReader.Proposes),
        ("grants", RequestReader.Grants),
        ("denies", RequestReader.Denies),
        ("continues", MoveReader.Continues),
        ("extends", MoveReader.Extends),
        ("vacates", MoveReader.Vacates),
        ("satisfies", HappeningReader.Satisfies),
        ("finds", HappeningReader.Finds),
        ("overrides", SettingReader.Overrides),
        ("confirms", MoveReader.Confirms),
        ("stays", StayReader.Stays),
        ("lifts", StayReader.Lifts),
        ("closes", ClosingReader.Closes),
        ("reopens", ClosingReader.Reopens),
        ("corrects", ClosingReader.Corrects),
    ];

    private static readonly FrozenDictionary<string, VerbReader> VerbReaders = Verbs.ToFrozenDictionary(v => v.Verb, v => v.Read, StringComparer.Ordinal);

    public static ImmutableArray<Effect> ReadAll(IReadOnlyList<JsonValue> items, EffectContext context, ICollection<Problem> problems)
    {
        var effects = ImmutableArray.CreateBuilder<Effect>(items.Count);
        foreach (var item in items)
        {
            if (JsonFields.Of(item, problems, "an effect") is { } fields && Read(fields, context) is { } effect)
                effects.Add(effect);
        }

        return effects.DrainToImmutable();
    }

    private static Effect? Read(JsonFields fields, EffectContext context)
    {
        var verbs = fields.Names.Where(VerbReaders.ContainsKey).ToList();
        if (verbs.Count != 1)
        {
            var known = string.Join(", ", Verbs.Select(v => v.Verb));
            if (verbs.Count == 0)
                fields.Add(fields.Place, "no-verb", $"An effect needs a verb; expected one of {known}.");
            else
                fields.Add(fields.Place, "two-verbs", $"An effect has one verb; found {string.Join(" and ", verbs)}. Write one effect for each.");
            return null;
        }

        var verb = verbs[0];
        if (!IsAllowed(fields, verb, context))
            return null;
        var effect = VerbReaders[verb](fields) with { If = fields.Id("if"), Place = fields.Place };
        fields.RefuseOthers();
        return effect;
    }

    private static bool IsAllowed(JsonFields fields, string verb, EffectContext context)
    {
        if (context == EffectContext.Entry || verb is not ("proposes" or "grants" or "corrects") || (context == EffectContext.Corrected && verb != "corrects"))
            return true;
        var inside = context switch
        {
            EffectContext.Proposed => "a proposal",
            EffectContext.Corrected => "a correction",
            _ => "what an order grants in its place",
        };
        fields.Add(fields.Place, "bad-nesting", $"\"{verb}\" cannot stand inside {inside}; make it an effect of the entry.");
        return false;
    }
}
