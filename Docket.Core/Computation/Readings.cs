using System.Collections.Immutable;
using System.Numerics;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>Every lawful reading of a day: one choice for each kind of doubt, held through the whole chain; equal dates merge.</summary>
internal static class Readings
{
    /// <summary>The readings, the prevailing one first, the others by date.</summary>
    /// <param name="evaluate">The day under one reading.</param>
    /// <param name="prevailing">The day under the prevailing reading.</param>
    public static ImmutableArray<Reading> Of(Func<Choices, Day> evaluate, Day prevailing)
    {
        if (prevailing.Date is not { } date)
            return [];
        var found = new Dictionary<LocalDate, Doubts> { [date] = Doubts.None };
        var doubts = prevailing.Doubts;
        var partyDays = Math.Max(1, prevailing.PartyDays);
        var tried = new HashSet<Choices> { default };
        for (var grew = doubts != Doubts.None; grew;)
        {
            grew = false;
            foreach (var (choices, departs) in Combinations(doubts, partyDays))
            {
                if (!tried.Add(choices))
                    continue;
                var day = evaluate(choices);
                grew |= (day.Doubts & ~doubts) != Doubts.None || day.PartyDays > partyDays;
                doubts |= day.Doubts;
                partyDays = Math.Max(partyDays, day.PartyDays);
                if (day.Date is { } other && (!found.TryGetValue(other, out var earlier) || BitOperations.PopCount((uint)departs) < BitOperations.PopCount((uint)earlier)))
                    found[other] = departs;
            }
        }

        return [.. found.OrderBy(f => f.Key != date).ThenBy(f => f.Key).Select(f => new Reading(f.Key, List(f.Value), ReadingBasis.Of(f.Value, prevailing, doubts)))];
    }

    private static IEnumerable<(Choices Choices, Doubts Departs)> Combinations(Doubts doubts, int partyDays)
    {
        foreach (var month in Both(doubts, Doubts.MonthEnd))
        {
            foreach (var anchor in Both(doubts, Doubts.Anchor))
            {
                foreach (var rule in Both(doubts, Doubts.RuleChange))
                {
                    for (var party = 0; party < partyDays; party++)
                        yield return (new Choices(month != 0, anchor != 0, rule != 0, party), month | anchor | rule | (party > 0 ? Doubts.Party : Doubts.None));
                }
            }
        }
    }

    private static Doubts[] Both(Doubts doubts, Doubts kind) => doubts.HasFlag(kind) ? [Doubts.None, kind] : [Doubts.None];

    private static ImmutableArray<Doubt> List(Doubts departs)
    {
        var list = ImmutableArray.CreateBuilder<Doubt>();
        if (departs.HasFlag(Doubts.MonthEnd))
            list.Add(Doubt.MonthEnd);
        if (departs.HasFlag(Doubts.Anchor))
            list.Add(Doubt.Anchor);
        if (departs.HasFlag(Doubts.RuleChange))
            list.Add(Doubt.RuleChange);
        if (departs.HasFlag(Doubts.Party))
            list.Add(Doubt.Party);
        return list.ToImmutable();
    }
}
