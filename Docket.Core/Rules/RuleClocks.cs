using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Rules;

/// <summary>What recorded events do to the running times of rules: behind each such event, or behind the start where that stands later in the file, the stay, lift or extension that the law makes of it.</summary>
internal sealed class RuleClocks
{
    private readonly Dictionary<Effect, List<Effect>> behind = new(ReferenceEqualityComparer.Instance);
    private readonly List<(Records Records, LocalDate On, int Place)> recorded = [];
    private readonly Dictionary<Effect, int> places = new(ReferenceEqualityComparer.Instance);
    private readonly List<Effect> inOrder = [];
    private readonly HashSet<string> kinds = new(StringComparer.Ordinal);

    public RuleClocks(CaseFile file, RuleStarts starts)
    {
        if (starts.All.All(s => s.Candidates[0].Clock.IsEmpty))
            return;
        foreach (var ofEntry in RuleStarts.Starting(file).GroupBy(s => s.Entry.Id))
        {
            var events = new List<(Records Records, LocalDate On, int Place)>();
            foreach (var (entry, effect) in ofEntry)
            {
                places[effect] = inOrder.Count;
                if (effect is Records records)
                    events.Add((records, records.On ?? entry.Filed, inOrder.Count));
                inOrder.Add(effect);
            }

            recorded.AddRange(events.OrderBy(e => e.On).ThenBy(e => e.Place));
        }

        foreach (var start in starts.All.DistinctBy(starts.IdOf))
        {
            foreach (var clock in start.Candidates[0].Clock)
            {
                kinds.UnionWith(clock.Events);
                Follow(clock, start, starts.IdOf(start));
            }
        }
    }

    /// <summary>What the law adds behind an effect.</summary>
    public IEnumerable<Effect> Behind(Effect effect) => behind.TryGetValue(effect, out var more) ? more : [];

    /// <summary>Whether an event stops, lets go on or lengthens a time that runs in the case.</summary>
    public bool Hears(Records records) => kinds.Contains(Occurrence.Of(records.Event).Kind);

    private void Follow(RuleClock clock, RuleStart start, string id)
    {
        var (times, stopped, from) = (0, (string?)null, places[start.Effect]);
        foreach (var (records, on, place) in recorded.Where(r => Concerns(r.Records, start) && !(r.On < clock.From)))
        {
            // Behind all that came before it, so that a question stands before its answer however an entry orders them.
            var kind = Occurrence.Of(records.Event).Kind;
            from = Math.Max(from, place);
            if (clock is RuleClock.Adds adds && kind == adds.Event && times++ == 0)
                Add(from, new Extends(Targets.One(id), adds.By, null) { GivenOn = on, Place = records.Place, If = records.If });
            else if (clock is RuleClock.Stops stops && kind == stops.Event && stopped is null && !(stops.Once && times > 0))
            {
                // No id of a file holds a blank, so none is the same.
                stopped = $"{id} {stops.Event} {++times}";
                Add(from, new Stays(Targets.One(id), on.PlusDays(1), null, StayMode.Tolls, stopped) { ByLaw = clock.Citation, Place = records.Place, If = records.If });
            }
            else if (clock is RuleClock.Stops { Until: var until } && kind == until && stopped is { } stay)
            {
                Add(from, new Lifts(stay, on) { Place = records.Place, If = records.If });
                stopped = null;
            }
        }
    }

    private void Add(int place, Effect effect)
    {
        var at = inOrder[place];
        if (!behind.TryGetValue(at, out var more))
            behind[at] = more = [];
        more.Add(effect);
    }

    /// <summary>Whether an event concerns the deadline that was started: of the same occurrence, and for its party or for everybody.</summary>
    private static bool Concerns(Records records, RuleStart start) =>
        Occurrence.Of(records.Event).Name == start.Occurrence && (records.Party is null or "all" || start.Share is null || records.Party == start.Share);
}
