using Docket.Core.Dates;

namespace Docket.Core.Computation;

/// <summary>A period to count.</summary>
/// <param name="Length">How long.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Anchor">The day it runs from.</param>
/// <param name="Service">The manner of service that may add days, or null.</param>
/// <param name="Rolls">False for an earliest day, which does not roll.</param>
/// <param name="Approximately">Whether the words say so.</param>
internal readonly record struct TimePeriod(CalendarLength Length, Direction Direction, Day Anchor, string? Service, bool Rolls = true, bool Approximately = false);
