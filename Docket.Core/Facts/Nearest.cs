namespace Docket.Core.Facts;

/// <summary>The nearest of known words to one that was not found, for "did you mean".</summary>
public static class Nearest
{
    /// <summary>The known word that is fewest slips away: at most two letters added, dropped or changed, and fewer than half; the first in ordinal order among equals.</summary>
    /// <param name="word">The word not found.</param>
    /// <param name="known">The known words.</param>
    /// <returns>The nearest, or null where none is near. "jsr3" finds "jsr-3".</returns>
    public static string? To(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        var limit = 2 * Math.Min(2, word.Length / 2);
        return known.Order(StringComparer.Ordinal)
            .Select(candidate => (candidate, slips: Slips.Between(word, candidate)))
            .Where(c => c.slips <= limit)
            .OrderBy(c => c.slips)
            .Select(c => c.candidate)
            .FirstOrDefault();
    }
}
