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

    /// <summary>What later events do to its time while it runs; empty where nothing does.</summary>
    public ImmutableArray<RuleClock> Clock { get; init; } = [];

    /// <summary>Worked examples, each worked out from the authority and apart from the engine; empty where there is none yet, which every answer then says.</summary>
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

/// <summary>One worked example of a deadline rule.</summary>
/// <param name="Given">The events with their days.</param>
/// <param name="Court">The court ("cand").</param>
/// <param name="Service">The manner of service, or null.</param>
/// <param name="LawAsOf">The day whose law applies, or null.</param>
/// <param name="Date">The prevailing date.</param>
/// <param name="Authority">Where the arithmetic is stated, or how it was done by hand ("day 21 is Friday, May 13").</param>
public sealed record WorkedExample(
    ImmutableSortedDictionary<string, LocalDate> Given, string Court, string? Service, LocalDate? LawAsOf, LocalDate Date, string Authority);
