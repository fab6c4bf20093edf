namespace Docket.Benchmarks;

/// <summary>Holds the contestants to one answer, so that no speed is bought with a wrong one.</summary>
internal static class Agreement
{
    public static void Check(params ReadOnlySpan<int> sums)
    {
        foreach (var sum in sums)
        {
            if (sum != sums[0])
                throw new InvalidOperationException($"The sums of the days differ: {string.Join(", ", sums.ToArray())}.");
        }
    }
}
