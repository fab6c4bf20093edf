using System.Collections.Immutable;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>One lawful reading of a date: the date, and the choices by which it departs from the prevailing reading.</summary>
/// <param name="Date">The day under this reading.</param>
/// <param name="Departs">The doubts on which it takes the other choice; empty for the prevailing reading.</param>
/// <param name="Basis">Why, in a few words ("month end: the first day of the next month").</param>
public sealed record Reading(LocalDate Date, ImmutableArray<Doubt> Departs, string Basis);
