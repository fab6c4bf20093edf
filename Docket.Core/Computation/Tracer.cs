namespace Docket.Core.Computation;

/// <summary>Collects the steps and warnings of one evaluation. Without one the same code runs and builds nothing.</summary>
internal sealed class Tracer
{
    public List<TraceStep> Steps { get; } = [];

    public List<string> Warnings { get; } = [];

    public void Add(TraceStep step) => Steps.Add(step);

    /// <summary>Gives the day a period runs from the citation under which it is not counted.</summary>
    public void CiteAnchor(string? citation)
    {
        if (Steps is [.., AnchorStep anchor])
            Steps[^1] = anchor with { Citation = citation };
    }

    public void Warn(string warning)
    {
        if (!Warnings.Contains(warning))
            Warnings.Add(warning);
    }
}
