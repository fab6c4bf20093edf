using System.Collections.Immutable;

namespace Docket.Core.Facts;

/// <summary>From this entry on the docket reads as if an earlier one had other effects; before it, as it stood.</summary>
/// <param name="Corrected">The id of the earlier entry.</param>
/// <param name="Effects">What it does in truth.</param>
public sealed record Corrects(string Corrected, ImmutableArray<Effect> Effects) : Effect
{
    /// <inheritdoc/>
    public override string Verb => "corrects";
}

/// <summary>Reads a docket as its corrections say.</summary>
internal static class Correction
{
    /// <summary>The entries with the effects that they have in truth. The last correction of an entry holds, and one that is itself corrected away corrects nothing.</summary>
    public static IReadOnlyList<Entry> Read(IReadOnlyList<Entry> entries)
    {
        var inTruth = new Dictionary<string, ImmutableArray<Effect>>(StringComparer.Ordinal);
        foreach (var entry in entries.Reverse())
        {
            foreach (var correction in EffectsOf(entry).OfType<Corrects>().Reverse())
                inTruth.TryAdd(correction.Corrected, correction.Effects);
        }

        return [.. entries.Select(entry => entry with { Effects = EffectsOf(entry) })];

        ImmutableArray<Effect> EffectsOf(Entry entry) => inTruth.TryGetValue(entry.Id, out var effects) ? effects : entry.Effects;
    }

    /// <summary>A problem for each correction of an entry that does not come before.</summary>
    public static IEnumerable<Problem> Problems(Entry entry, IReadOnlyCollection<Entry> before)
    {
        foreach (var correction in entry.Effects.OfType<Corrects>().Where(c => before.All(e => e.Id != c.Corrected)))
            yield return new Problem(Severity.Error, "unknown-entry", correction.Place, $"There is no entry {correction.Corrected} before {entry.Label} that it could correct.");
    }

    /// <summary>The corrected docket, in which what no entry sets any longer stays visible as vacated.</summary>
    public static DocketState Keeping(DocketState corrected, DocketState before, Entry entry)
    {
        foreach (var gone in before.Settings.Values.Where(s => !corrected.Settings.ContainsKey(s.Id)).OrderBy(s => s.Ordinal))
        {
            // What an earlier correction took away, it took away then.
            corrected = corrected.With(gone.ChangedHow == "corrects" ? gone : gone with
            {
                Standing = Standing.Vacated,
                KeptIn = gone.KeptIn ?? before,
                Reason = Reasons.CorrectedAway(gone.SetBy, entry),
                ChangedBy = entry,
                ChangedHow = "corrects",
            });
        }

        // What was listed until now, a correction that ends the series takes off.
        foreach (var (id, series) in corrected.Series.Where(s => s.Value.ListedTo is not null))
        {
            if (before.Series.TryGetValue(id, out var was))
                corrected = corrected.With(id, series with { ListedTo = was.ListedTo ?? before.LastFiled.PlusMonths(Series.MonthsAhead) });
        }

        return corrected;
    }
}
