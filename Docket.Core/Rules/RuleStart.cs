using System.Collections.Immutable;
using Docket.Core.Facts;

namespace Docket.Core.Rules;

/// <summary>A recorded event, or a hearing that is set, which starts a deadline of a rule, or of one of several rules.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Effect">The effect that starts it.</param>
/// <param name="Occurrence">Which of several events of one kind it is ("12"), or empty.</param>
/// <param name="Party">The party for whom it is recorded, or null.</param>
/// <param name="Share">The party whose deadline it is, where each party has its own; else null.</param>
/// <param name="Case">What the case tells of parties and cause.</param>
/// <param name="Candidates">The rules of which one applies, the prevailing one first.</param>
internal sealed record RuleStart(Entry Entry, Effect Effect, string Occurrence, string? Party, string? Share, CaseKinds Case, ImmutableArray<DeadlineRule> Candidates)
{
    /// <summary>Who owes the act; null where the docket does not say.</summary>
    public string? Owing => Candidates[0].Owes switch
    {
        Owes.Recorded => Party,
        Owes.Court => "court",
        Owes.Clerk => "clerk",
        _ => null,
    };

    /// <summary>The id of one of its rules as the case has it where no other party has one.</summary>
    public string PlainId(DeadlineRule rule) => rule.Id + (Occurrence.Length > 0 ? $"#{Occurrence}" : "");

    /// <summary>The same with the party whose deadline it is.</summary>
    public string PartyId(DeadlineRule rule) => $"{rule.Id}{(Share is null ? "" : $"@{Share}")}{(Occurrence.Length > 0 ? $"#{Occurrence}" : "")}";

    /// <summary>The event's id and day where it is recorded; null where it is a hearing that is set.</summary>
    public Records? Records => Effect as Records;
}
