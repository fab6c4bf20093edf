using System.Collections.Immutable;

namespace Docket.Core.Facts;

/// <summary>Guesses which court was meant, for "did you mean". Costs are small whole numbers:
/// 0 the same letters as the citation, 1 words of the name or two letters swapped, 2 one letter wrong.</summary>
internal static class CourtGuess
{
    private const int Most = 3;
    private const int NameCost = 1;

    public static ImmutableArray<string> Closest(ImmutableArray<Court> courts, string given)
    {
        var text = given.Trim();
        var words = Words(text).ToArray();
        if (words.Length == 0)
            return [];

        // Short ids are near to each other: one slip in three letters, two in more.
        var limit = text.Length <= 3 ? 2 : 4;
        return
        [
            .. courts.Select(court => (court, cost: Cost(court, text, words)))
                .Where(c => c.cost <= limit)
                .OrderBy(c => c.cost).ThenByDescending(c => c.court.Active)
                .Take(Most)
                .Select(c => c.court.Id),
        ];
    }

    private static int Cost(Court court, string text, string[] words)
    {
        if (string.Concat(words).Equals(string.Concat(Words(court.Cite)), StringComparison.OrdinalIgnoreCase))
            return 0;
        var known = Words(court.Name).Concat(Words(court.Cite)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var named = text.Length > 3 && words.All(known.Contains) ? NameCost : int.MaxValue;
        var slip = Slips.Between(text, court.Id);
        return Math.Min(named, court.PacerId is { } pacer ? Math.Min(slip, Slips.Between(text, pacer)) : slip);
    }

    private static IEnumerable<string> Words(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetterOrDigit(text[start]))
                continue;
            var end = start;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            yield return text[start..end];
            start = end;
        }
    }
}
