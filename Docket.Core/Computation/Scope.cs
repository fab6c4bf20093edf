using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>The docket in which a phrase is read, and for whom.</summary>
/// <param name="State">The docket.</param>
/// <param name="SelfId">The id of the setting whose words they are, or null.</param>
/// <param name="Earlier">The docket in which that id means its earlier day, or null.</param>
/// <param name="Party">Who owes the act.</param>
/// <param name="Assume">The day on which what has not happened is taken to happen, or null.</param>
/// <param name="Service">The manner of service asked about, for a period that runs from a bare date.</param>
internal sealed record Scope(DocketState State, string? SelfId = null, DocketState? Earlier = null, string? Party = null, LocalDate? Assume = null, string? Service = null);
