using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>One thing an entry did to a deadline or hearing: to itself, or to what it hangs on.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Verb">What it did ("continues"), or "follows" where the day moved, appeared or fell away because of what it hangs on.</param>
/// <param name="Date">The prevailing date after it, or null.</param>
/// <param name="Safe">The safe date after it, or null.</param>
/// <param name="Standing">Where it stood after it.</param>
/// <param name="Because">The id of what moved it, where the verb is "follows".</param>
public sealed record HistoryEvent(Entry Entry, string Verb, LocalDate? Date, LocalDate? Safe, Standing Standing, string? Because = null)
{
    /// <summary>The local time of day in the court's zone after it, or null.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>False where a court only said that the day stands.</summary>
    internal bool IsChange => Verb != "confirms";

    /// <summary>Whether it waited after it, for a condition or for what it hangs on.</summary>
    public bool Waiting { get; init; }
}
