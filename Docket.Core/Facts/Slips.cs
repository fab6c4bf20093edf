namespace Docket.Core.Facts;

/// <summary>How far a word is from a known one, in slips of the keys.</summary>
internal static class Slips
{
    /// <summary>Edit distance (optimal string alignment): 2 for a letter added, dropped or changed, 1 for two neighbours swapped.</summary>
    public static int Between(string given, string known)
    {
        if (Math.Abs(given.Length - known.Length) > 2)
            return int.MaxValue;
        var cost = new int[given.Length + 1, known.Length + 1];
        for (var i = 0; i <= given.Length; i++)
        {
            for (var j = 0; j <= known.Length; j++)
            {
                cost[i, j] = (i, j) switch
                {
                    (0, _) => 2 * j,
                    (_, 0) => 2 * i,
                    _ => Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 2, cost[i - 1, j - 1] + (Same(given[i - 1], known[j - 1]) ? 0 : 2)),
                };
                if (i > 1 && j > 1 && Same(given[i - 1], known[j - 2]) && Same(given[i - 2], known[j - 1]))
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }

        return cost[given.Length, known.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
