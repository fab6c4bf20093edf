using System.Collections.Immutable;
using Docket.Core.Facts;

namespace Docket.Core.Rules;

/// <summary>A recorded event that starts a deadline of a rule, or of one of several rules.</summary>
/// <param name="Entry">The entry that records it.</param>
/// <param name="Records">The recording.</param>
/// <param name="Occurrence">Which of several events of one kind it is ("12"), or empty.</param>
/// <param name="Party">The party for whom it is recorded, or null.</param>
/// <param name="Cause">The cause of the case, or null.</param>
/// <param name="Kind">What the party is, or null.</param>
/// <param name="Candidates">The rules of which one applies, the prevailing one first.</param>
internal sealed record RuleStart(Entry Entry, Records Records, string Occurrence, string? Party, string? Cause, string? Kind, ImmutableArray<DeadlineRule> Candidates)
{
    /// <summary>Who owes the act; null where the docket does not say.</summary>
    public string? Owing => Candidates[0].Owes switch
    {
        Owes.Recorded => Party,
        Owes.Court => "court",
        Owes.Clerk => "clerk",
        _ => null,
    };

    /// <summary>Its id in the case: the rule's, with the party where several parties have one.</summary>
    /// <param name="all">Every start of the case.</param>
    public string Id(IReadOnlyCollection<RuleStart> all)
    {
        var several = Owing is not null && all.Any(s => s.Candidates[0].Id == Candidates[0].Id && s.Occurrence == Occurrence && s.Owing != Owing);
        return Candidates[0].Id + (several ? $"@{Owing}" : "") + (Occurrence.Length > 0 ? $"#{Occurrence}" : "");
    }

    /// <summary>Whether a recording says that it was met: for its own party, or for nobody in particular where it is the only one.</summary>
    public bool IsMetBy(Records records, IReadOnlyCollection<RuleStart> all)
    {
        var (kind, occurrence) = Facts.Occurrence.Of(records.Event);
        if (Candidates[0].MetBy != kind || occurrence != Occurrence)
            return false;
        var party = records.Party == "all" ? null : records.Party;
        return party == Owing || ((party is null || Owing is null) && all.Where(s => s.Candidates[0].MetBy == kind && s.Occurrence == Occurrence).DistinctBy(s => s.Id(all)).Count() == 1);
    }
}
