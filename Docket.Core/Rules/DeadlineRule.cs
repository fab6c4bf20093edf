using System.Collections.Immutable;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Rules;

/// <summary>A deadline that the law attaches to an event, with its wording over the years.</summary>
public sealed record DeadlineRule
{
    /// <summary>Its id, its authority and its words over the years.</summary>
    public required RuleWording Wording { get; init; }

    /// <summary>Its id ("frcp.12a1Ai").</summary>
    public string Id => Wording.Id;

    /// <summary>The set it stands in ("frcp"), which a case file's <c>rules</c> names.</summary>
    public required string Set { get; init; }

    /// <summary>What is to be done ("Answer the complaint").</summary>
    public required string What { get; init; }

    /// <summary>What rules of one group compete for ("answer"): of these one applies, and where it is open which, each is a reading. Null where the rule stands alone.</summary>
    public string? Group { get; init; }

    /// <summary>Who owes the act.</summary>
    public Owes Owes { get; init; }

    /// <summary>When it applies.</summary>
    public RuleConditions When { get; init; } = new();

    /// <summary>The levels of court it is for ("appeals"), where its set is for more; empty for all of the set's.</summary>
    public ImmutableArray<string> Levels { get; init; } = [];

    /// <summary>Whether a rule of court or a statute says so.</summary>
    public Authority Authority { get; init; } = Authority.Rule;

    /// <summary>The event whose recording says that it was met ("answer-filed"), or null.</summary>
    public string? MetBy { get; init; }

    /// <summary>Worked examples, each checked by hand against the authority; empty where none was yet, which every answer then says.</summary>
    public ImmutableArray<WorkedExample> Examples { get; init; } = [];

    /// <summary>What a person should know ("local rules usually displace it"), or null.</summary>
    public string? Note { get; init; }

    /// <summary>Where it was read.</summary>
    public required string Source { get; init; }

    /// <summary>How far that was checked ("seen", "memory-high", "unconfirmed").</summary>
    public required string Confidence { get; init; }

    /// <summary>Where it stands in its file.</summary>
    public Place Place { get; init; } = new("");
}

/// <summary>Who owes what a rule asks.</summary>
public enum Owes
{
    /// <summary>The party for whom the event is recorded: the one served, or the one that acted.</summary>
    Recorded,

    /// <summary>Any party.</summary>
    Anyone,

    /// <summary>The court.</summary>
    Court,

    /// <summary>The clerk.</summary>
    Clerk,
}

/// <summary>When a rule applies. What the case leaves open leaves the rule open.</summary>
public sealed record RuleConditions
{
    /// <summary>The kinds of party it is for ("us-agency"); empty for every kind not in <see cref="NotParties"/>.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>The kinds of party it is not for.</summary>
    public ImmutableArray<string> NotParties { get; init; } = [];

    /// <summary>The causes it is for ("foia"); empty for every cause not in <see cref="NotCauses"/>.</summary>
    public ImmutableArray<string> Causes { get; init; } = [];

    /// <summary>The causes it is not for.</summary>
    public ImmutableArray<string> NotCauses { get; init; } = [];

    /// <summary>Whether it applies to a party of a kind in a case of a cause.</summary>
    /// <param name="party">The kind of party ("us-agency"), or null where the case does not say.</param>
    /// <param name="cause">The cause ("foia"), or null where the case does not say.</param>
    /// <returns>True or false; null where the case leaves it open.</returns>
    public bool? Apply(string? party, string? cause)
    {
        var (ofParty, ofCause) = (Holds(party, Parties, NotParties), Holds(cause, Causes, NotCauses));
        return ofParty == false || ofCause == false ? false : ofParty is null || ofCause is null ? null : true;
    }

    /// <summary>How far it is from applying for sure: 0 where it does, 1 where only an exception may take it away, 2 where it is itself the exception that the case would have to show.</summary>
    internal int Doubtful(string? party, string? cause) =>
        Apply(party, cause) == true ? 0 : (party is null && !Parties.IsEmpty) || (cause is null && !Causes.IsEmpty) ? 2 : 1;

    private static bool? Holds(string? word, ImmutableArray<string> only, ImmutableArray<string> never)
    {
        if (only.IsEmpty && never.IsEmpty)
            return true;
        return word is null ? null : (only.IsEmpty || only.Contains(word)) && !never.Contains(word);
    }
}

/// <summary>One worked example of a deadline rule.</summary>
/// <param name="Given">The events with their days.</param>
/// <param name="Court">The court ("cand").</param>
/// <param name="Service">The manner of service, or null.</param>
/// <param name="LawAsOf">The day whose law applies, or null.</param>
/// <param name="Date">The prevailing date.</param>
/// <param name="Authority">Where the arithmetic is stated, or how it was done by hand ("day 21 is Friday, May 13").</param>
public sealed record WorkedExample(
    ImmutableSortedDictionary<string, LocalDate> Given, string Court, string? Service, LocalDate? LawAsOf, LocalDate Date, string Authority);
