using System.Collections.Immutable;
using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Facts;

/// <summary>What fixes a setting's day, as the docket stands: words or a date, an extension of an earlier day, or a hand override. A closed set.</summary>
public abstract record Term
{
    private Term()
    {
    }

    /// <summary>What an entry said.</summary>
    /// <param name="Due">The date or words.</param>
    /// <param name="Earlier">The docket before a continuance, in which the setting's own id means its earlier day; null where its own id is no anchor.</param>
    public sealed record Said(Due Due, DocketState? Earlier) : Term;

    /// <summary>A length from the day it was due before the extension; it no longer follows its old anchor.</summary>
    /// <param name="From">The setting before the extension.</param>
    /// <param name="Then">The docket before the extension.</param>
    /// <param name="By">The length.</param>
    public sealed record Extended(Setting From, DocketState Then, CalendarLength By) : Term
    {
        /// <summary>What it hangs on all the same, because it had no day to count from.</summary>
        internal ImmutableArray<Dependency> Follows { get; init; } = [];

        /// <summary>The day of the notice by which the law adds the length, and before which the time must not be over; null for an order.</summary>
        internal LocalDate? GivenOn { get; init; }
    }

    /// <summary>A date fixed by hand; what it replaces stays beside it.</summary>
    /// <param name="By">The override.</param>
    /// <param name="Replaces">What would hold without it.</param>
    public sealed record Overridden(Overrides By, Term Replaces) : Term;
}
