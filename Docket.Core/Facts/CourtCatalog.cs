using System.Collections.Immutable;

namespace Docket.Core.Facts;

/// <summary>The courts that are known, each under its own id, its PACER id and its former ids. Immutable; letters count the same in both cases.</summary>
public sealed class CourtCatalog
{
    private readonly Dictionary<string, Court> byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, Court> byPacerId;
    private readonly ILookup<string, Court> byFormerId;

    /// <summary>A catalog of some courts.</summary>
    /// <param name="courts">The courts; each id once, each with a time zone.</param>
    /// <exception cref="ArgumentException">An id stands twice, or a court has no time zone.</exception>
    public CourtCatalog(IEnumerable<Court> courts)
    {
        Courts = [.. courts];
        foreach (var court in Courts)
        {
            if (court.Zones.IsDefaultOrEmpty)
                throw new ArgumentException($"Court \"{court.Id}\" has no time zone.", nameof(courts));
            if (!byId.TryAdd(court.Id, court))
                throw new ArgumentException($"Court id \"{court.Id}\" stands twice.", nameof(courts));
        }

        byPacerId = Courts.Where(c => c.PacerId is not null).ToLookup(c => c.PacerId!, StringComparer.OrdinalIgnoreCase);
        byFormerId = Courts.SelectMany(c => c.FormerIds, (court, id) => (court, id)).ToLookup(f => f.id, f => f.court, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Every court, in file order.</summary>
    public ImmutableArray<Court> Courts { get; }

    /// <summary>The court that an id means. Own ids win over PACER ids, and these over former ids.</summary>
    /// <param name="id">The id ("cand", "CAND"; "azb" is PACER's for "arb").</param>
    /// <returns>The court; null where the id is unknown, or where several courts share it (see <see cref="Candidates"/>).
    /// An abolished court that has an entry of its own answers to its id, not its successors.</returns>
    public Court? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (byId.TryGetValue(id, out var court))
            return court;
        var others = byPacerId.Contains(id) ? byPacerId[id] : byFormerId[id];
        return others.Take(2).ToArray() is [var only] ? only : null;
    }

    /// <summary>Every court that an id may mean: the one with that id, those with that PACER id, those that had it formerly.</summary>
    /// <param name="id">The id ("californiad": D. Cal., abolished in 1886, and its four successors).</param>
    /// <returns>The courts, each once, the best answer first; empty where the id is unknown.</returns>
    public ImmutableArray<Court> Candidates(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        IEnumerable<Court> own = byId.TryGetValue(id, out var court) ? [court] : [];
        return [.. own.Concat(byPacerId[id]).Concat(byFormerId[id]).Distinct()];
    }

    /// <summary>Ids that may have been meant by one that is not known: a slip of the keys, a citation or words of the name.</summary>
    /// <param name="id">What was given ("cadn", "N.D. Cal.", "delaware").</param>
    /// <returns>At most three ids, the closest first, courts that still sit before abolished ones; empty where nothing is close.</returns>
    public ImmutableArray<string> Suggest(string id) => CourtGuess.Closest(Courts, id);

    /// <summary>A catalog with more courts: one with an id that is known takes that court's place, the others stand at the end.</summary>
    /// <param name="courts">The courts to add.</param>
    /// <returns>The new catalog; this one is unchanged.</returns>
    /// <exception cref="ArgumentException">Two of the courts to add have one id, or one has no time zone.</exception>
    public CourtCatalog With(IEnumerable<Court> courts)
    {
        var added = new CourtCatalog(courts);
        return new CourtCatalog([
            .. Courts.Select(court => added.byId.GetValueOrDefault(court.Id, court)),
            .. added.Courts.Where(court => !byId.ContainsKey(court.Id)),
        ]);
    }
}
