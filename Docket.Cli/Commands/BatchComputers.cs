using Docket.Core.Computation;
using Docket.Core.Facts;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Cli.Commands;

/// <summary>One computer for each court that a batch names, and for the law of the day that was last asked for there; so they take no more room however long the batch is.</summary>
internal sealed class BatchComputers(BatchDefaults defaults, LawBook law)
{
    private readonly Dictionary<string, OfCourt> byId = new(StringComparer.Ordinal);
    private readonly OfCourt? standing = defaults.Court is { } court ? new OfCourt(court) : null;

    /// <summary>The computer for a court, or the default court's; null where there is neither.</summary>
    /// <exception cref="UnknownNameException">No court has that id.</exception>
    public PhraseComputer? For(string? court, LocalDate? lawAsOf)
    {
        if (court is null)
            return standing?.On(lawAsOf);
        if (!byId.TryGetValue(court, out var known))
            byId[court] = known = new OfCourt(law.Jurisdiction(court));
        return known.On(lawAsOf);
    }

    private sealed class OfCourt(Jurisdiction jurisdiction)
    {
        private readonly PhraseComputer ofPeriod = new(jurisdiction);
        private (LocalDate Day, PhraseComputer Computer)? ofDay;

        public PhraseComputer On(LocalDate? lawAsOf)
        {
            if (lawAsOf is not { } day)
                return ofPeriod;
            if (ofDay is not { } last || last.Day != day)
                ofDay = last = (day, new PhraseComputer(jurisdiction, day));
            return last.Computer;
        }
    }
}
