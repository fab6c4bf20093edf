using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Phrases;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Core.Explanation;

/// <summary>Checks the names that a case uses: parties, manners of service, ids that phrases cannot name.</summary>
internal static class NameChecks
{
    public static IEnumerable<Problem> Of(CaseFile file, Jurisdiction? jurisdiction)
    {
        var parties = file.Parties.Select(p => p.Id).Concat(Party.Roles).ToHashSet(StringComparer.Ordinal);
        var manners = ServiceManners.All.Concat(jurisdiction?.TimeRules.SelectMany(r => r.ServiceDays.Keys.Concat(r.ServiceDaysBefore.Keys)) ?? []).Distinct().ToList();
        foreach (var (entry, effect) in file.Entries.SelectMany(e => e.Effects.SelectMany(Flattened).Select(effect => (e, effect))))
        {
            var (party, id) = effect switch { Sets sets => (sets.Party, sets.Id), Records records => (records.Party, records.Event), _ => (null, null) };
            if (party is not null && !parties.Contains(party))
                yield return Warning(effect, "unknown-party", $"\"{party}\" is not a party of this file; expected one of {string.Join(", ", parties)}.");
            if (id is not null && Identifiers.IsReserved(id))
                yield return Warning(effect, "reserved-id", $"\"{id}\" is a word of the phrase grammar, so no phrase can name this id; choose another.");
            if (DoneOn(effect) is { } done && done > entry.Filed)
                yield return Warning(effect, "done-later", $"{entry.Label}, filed on {DateWords.Iso(entry.Filed)}, says that it was done on {DateWords.Iso(done)}, a later day.");
            if (effect is Records { Service: { } service } && !manners.Contains(service))
                yield return Warning(effect, "unknown-service", $"\"{service}\" adds no days; a manner of service is one of {string.Join(", ", manners)}.");
        }
    }

    private static LocalDate? DoneOn(Effect effect) => effect switch { Satisfies satisfies => satisfies.On, Sets sets => sets.Done, _ => null };

    private static IEnumerable<Effect> Flattened(Effect effect) => effect switch
    {
        Proposes proposes => proposes.Effects.SelectMany(Flattened).Prepend(effect),
        Grants grants => grants.With.SelectMany(Flattened).Prepend(effect),
        Corrects corrects => corrects.Effects.SelectMany(Flattened).Prepend(effect),
        _ => [effect],
    };

    private static Problem Warning(Effect effect, string code, string message) => new(Severity.Warning, code, effect.Place, message);
}
