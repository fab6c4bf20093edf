using System.Collections.Immutable;
using Docket.Core.Phrases;
using NodaTime;

namespace Docket.Core.Facts;

/// <summary>How a rule words the day that it attaches to an event, over the years.</summary>
public sealed record RuleWording
{
    /// <summary>The rule's id ("frcp.12a1Ai"): a case id, so that phrases may name it.</summary>
    public required string Id { get; init; }

    /// <summary>The authority ("Fed. R. Civ. P. 12(a)(1)(A)(i)").</summary>
    public required string Citation { get; init; }

    /// <summary>What kind of day it fixes.</summary>
    public DayKind Kind { get; init; }

    /// <summary>True where the manner of service may add days, because the period runs from being served.</summary>
    public bool ServiceAddsDays { get; init; }

    /// <summary>The family of the time rule it is computed by ("frap"), where that is not the court's own; else null.</summary>
    public string? TimeRule { get; init; }

    /// <summary>The ids in its words that count only once something has started or recorded them: a limit that nothing has set off yet leaves the rest in force.</summary>
    public ImmutableArray<string> OnceStarted { get; init; } = [];

    /// <summary>True where the court may give more time by an order; false where it may not (Fed. R. Civ. P. 6(b)(2); most statutes).</summary>
    public bool Extendable { get; init; } = true;

    /// <summary>Its versions, oldest first; on any day at most one is in force.</summary>
    public required ImmutableArray<RuleVersion> Versions { get; init; }

    /// <summary>The ids of events and rules that its versions name, each once.</summary>
    public IEnumerable<string> Names => Versions
        .SelectMany(v => v.Phrase is { } phrase ? PhraseReferences.Of(phrase) : [])
        .OfType<Reference>()
        .Select(r => r.Id)
        .Distinct();

    /// <summary>The version in force on a day, or null.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The version.</returns>
    public RuleVersion? On(LocalDate day) => Versions.FirstOrDefault(v => v.InForceOn(day));
}

/// <summary>The words of a rule over some years.</summary>
/// <param name="Phrase">The period ("21 days after complaint-served"), or null where the law named no number or there was no such deadline.</param>
/// <param name="Words">The phrase as the data write it, or in plain words why there is none.</param>
/// <param name="From">The first day it was in force, or null where that lies before the data.</param>
/// <param name="To">The last day it was in force, inclusive; null while it is.</param>
/// <param name="Confidence">How far this version was checked ("confirmed", "seen", "memory-high", "unconfirmed").</param>
public sealed record RuleVersion(Phrase? Phrase, string Words, LocalDate? From, LocalDate? To, string Confidence)
{
    /// <summary>Whether it was in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from <see cref="From"/> to <see cref="To"/>, both inclusive.</returns>
    public bool InForceOn(LocalDate day) => (From is not { } from || from <= day) && (To is not { } to || day <= to);

    /// <summary>Whether its text was read in a source, and not carried from memory.</summary>
    public bool WasRead => Confidence.Contains("seen", StringComparison.Ordinal) || Confidence is "confirmed" or "carried" or "derived";
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

/// <summary>A rule that may fix a day, and why it is open whether it does.</summary>
/// <param name="Wording">Its words.</param>
/// <param name="OnlyWhere">For whom it is, where the case does not say ("only for an agency of the United States"); null where it applies.</param>
/// <param name="Note">What a person should know of it, or null.</param>
/// <param name="Warnings">What a person should know before relying on it.</param>
public sealed record RuleAlternative(RuleWording Wording, string? OnlyWhere, string? Note, ImmutableArray<string> Warnings);
