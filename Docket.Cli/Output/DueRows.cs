using Docket.Core.Computation;

namespace Docket.Cli.Output;

/// <summary>What is to be shown of one case.</summary>
internal sealed record DueRows(Schedule Schedule, IReadOnlyList<Deadline> Listed);
