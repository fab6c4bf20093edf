using System.Collections.Immutable;
using Docket.Core.Phrases;
using NodaTime;

namespace Docket.Core.Rules;

/// <summary>A deadline that the law attaches to an event, with its wording over the years.</summary>
public sealed record DeadlineRule
{
    /// <summary>Its id ("frcp.12a1Ai"): a case id, so that phrases may name it.</summary>
    public required string Id { get; init; }

    /// <summary>The set it stands in ("frcp"), which a case file's <c>rules</c> names.</summary>
    public required string Set { get; init; }

    /// <summary>The authority ("Fed. R. Civ. P. 12(a)(1)(A)(i)").</summary>
    public required string Citation { get; init; }

    /// <summary>What is to be done ("Answer the complaint").</summary>
    public required string What { get; init; }

    /// <summary>What rules of one group compete for ("answer"): of these one applies, and where it is open which, each is a reading. Null where the rule stands alone.</summary>
    public string? Group { get; init; }

    /// <summary>Who owes the act.</summary>
    public Owes Owes { get; init; }

    /// <summary>When it applies.</summary>
    public RuleConditions When { get; init; } = new();

    /// <summary>What kind of day it fixes.</summary>
    public DayKind Kind { get; init; }

    /// <summary>True where the manner of service may add days, because the period runs from being served.</summary>
    public bool ServiceAddsDays { get; init; }

    /// <summary>The family of the time rule it is computed by ("frap"), where that is not the court's own; else null.</summary>
    public string? TimeRule { get; init; }

    /// <summary>Its versions, oldest first; on any day at most one is in force.</summary>
    public required ImmutableArray<DeadlineVersion> Versions { get; init; }

    /// <summary>Worked examples, each checked by hand against the authority; empty where none was yet, which every answer then says.</summary>
    public ImmutableArray<WorkedExample> Examples { get; init; } = [];

    /// <summary>What a person should know ("local rules usually displace it"), or null.</summary>
    public string? Note { get; init; }

    /// <summary>Where it was read.</summary>
    public required string Source { get; init; }

    /// <summary>How far that was checked ("seen", "memory-high", "unconfirmed").</summary>
    public required string Confidence { get; init; }

    /// <summary>The version in force on a day, or null.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The version.</returns>
    public DeadlineVersion? On(LocalDate day) => Versions.FirstOrDefault(v => v.InForceOn(day));
}

/// <summary>The words of a deadline rule over some years.</summary>
/// <param name="Phrase">The period ("21 days after complaint-served"), or null where the law named no number or there was no such deadline.</param>
/// <param name="Words">The phrase as the data write it, or in plain words why there is none.</param>
/// <param name="From">The first day it was in force, or null where that lies before the data.</param>
/// <param name="To">The last day it was in force, inclusive; null while it is.</param>
/// <param name="Confidence">How far this version was checked, where that differs from the rule's own; else null.</param>
public sealed record DeadlineVersion(Phrase? Phrase, string Words, LocalDate? From, LocalDate? To, string? Confidence = null)
{
    /// <summary>Whether it was in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from <see cref="From"/> to <see cref="To"/>, both inclusive.</returns>
    public bool InForceOn(LocalDate day) => (From is not { } from || from <= day) && (To is not { } to || day <= to);
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

/// <summary>What kind of day a rule fixes, which decides whether it rolls.</summary>
public enum DayKind
{
    /// <summary>The last day for an act: it rolls as the time rule says.</summary>
    Act,

    /// <summary>The last day for an act counted back, which ends on the open day after where it is closed (Cal. Code Civ. Proc. 2016.060; W.D. Wash. LCR 6).</summary>
    ActRollingForward,

    /// <summary>The last day for an act that lands where the count does (Cal. Code Civ. Proc. 12c counts service days so).</summary>
    ActNotRolling,

    /// <summary>The first day on which something may be done; the phrase says "not before". It does not roll.</summary>
    Earliest,

    /// <summary>A day on which the law deems something to have happened. It does not roll.</summary>
    Deemed,

    /// <summary>A day on which the court or clerk acts, or a stay or order ends. It does not roll.</summary>
    CourtAct,
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
