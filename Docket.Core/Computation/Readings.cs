using System.Collections.Immutable;
using System.Numerics;
using Docket.Core.Calendars;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>Every lawful reading of a day: one choice for each kind of doubt, held through the whole chain; equal dates merge.</summary>
internal static class Readings
{
    private static readonly (Doubts Flag, Doubt Kind, Func<Choices, Choices>[] Others)[] Kinds =
    [
        (Doubts.MonthEnd, Doubt.MonthEnd, [c => c with { FirstOfNext = true }]),
        (Doubts.Anchor, Doubt.Anchor, [c => c with { Nominal = true }]),
        (Doubts.RuleChange, Doubt.RuleChange, [c => c with { RuleAtEnd = true }]),
        (Doubts.StateHoliday, Doubt.StateHoliday, [c => c with { States = StateDays.None }, c => c with { States = StateDays.All }]),
        (Doubts.ExecutiveClosing, Doubt.ExecutiveClosing, [c => c with { Closings = true }]),
        (Doubts.BackwardEnd, Doubt.BackwardEnd, [c => c with { OpenDayAfter = true }]),
        (Doubts.Stay, Doubt.Stay, [c => c with { StayMoves = true }]),
        (Doubts.Series, Doubt.Series, [c => c with { OtherCounting = true }]),
        (Doubts.ServiceOrder, Doubt.ServiceOrder, [c => c with { ServiceFirst = true }]),
    ];

    /// <summary>The readings, the prevailing one first, the others by date.</summary>
    /// <param name="evaluate">The day under one reading.</param>
    /// <param name="prevailing">The day under the prevailing reading.</param>
    public static ImmutableArray<Reading> Of(Func<Choices, Day> evaluate, Day prevailing)
    {
        if (prevailing.Date is not { } date)
            return [];
        if (prevailing.Doubts == Doubts.None)
            return [new Reading(date, [], ReadingBasis.Of(default, Doubts.None, null, prevailing, Doubts.None))];
        var found = new Dictionary<LocalDate, (Choices Choices, Doubts Departs, string? ByRule)> { [date] = (default, Doubts.None, prevailing.ByRule) };
        var doubts = prevailing.Doubts;
        var (partyDays, rules) = (Math.Max(1, prevailing.PartyDays), Math.Max(1, prevailing.Rules));
        var tried = new HashSet<Choices> { default };
        for (var grew = true; grew;)
        {
            grew = false;
            foreach (var (choices, departs) in Combinations(doubts, partyDays, rules).ToList())
            {
                if (!tried.Add(choices))
                    continue;
                var day = evaluate(choices);
                grew |= (day.Doubts & ~doubts) != Doubts.None || day.PartyDays > partyDays || day.Rules > rules;
                doubts |= day.Doubts;
                (partyDays, rules) = (Math.Max(partyDays, day.PartyDays), Math.Max(rules, day.Rules));
                if (day.Date is { } other && (!found.TryGetValue(other, out var earlier) || Departures(departs) < Departures(earlier.Departs)))
                    found[other] = (choices, departs, day.ByRule);
            }
        }

        return [.. found.OrderBy(f => f.Key != date).ThenBy(f => f.Key)
            .Select(f => new Reading(f.Key, List(f.Value.Departs), ReadingBasis.Of(f.Value.Choices, f.Value.Departs, f.Value.ByRule, prevailing, doubts)))];
    }

    private static int Departures(Doubts doubts) => BitOperations.PopCount((uint)doubts);

    private static IEnumerable<(Choices Choices, Doubts Departs)> Combinations(Doubts doubts, int partyDays, int rules)
    {
        IEnumerable<(Choices Choices, Doubts Departs)> all = [(default, Doubts.None)];
        foreach (var (flag, _, others) in Kinds)
        {
            if (doubts.HasFlag(flag))
                all = all.SelectMany(one => others.Select(other => (other(one.Choices), one.Departs | flag)).Prepend(one));
        }

        all = all.SelectMany(one => Enumerable.Range(0, partyDays)
            .Select(party => (one.Choices with { Party = party }, party > 0 ? one.Departs | Doubts.Party : one.Departs)));
        return all.SelectMany(one => Enumerable.Range(0, rules)
            .Select(rule => (one.Choices with { Rule = rule }, rule > 0 ? one.Departs | Doubts.Rule : one.Departs)));
    }

    private static ImmutableArray<Doubt> List(Doubts departs) =>
        [.. Kinds.Select(k => (k.Flag, k.Kind)).Append((Doubts.Party, Doubt.Party)).Append((Doubts.Rule, Doubt.Rule)).Where(k => departs.HasFlag(k.Item1)).Select(k => k.Item2).Order()];
}
