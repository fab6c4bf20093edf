using System.Collections.Immutable;
using NodaTime;

namespace Docket.Core.Facts;

/// <summary>What the entries have done to a setting so far, before any date is computed.</summary>
public enum Standing
{
    /// <summary>It binds, or waits.</summary>
    Open,

    /// <summary>Done in part.</summary>
    PartlySatisfied,

    /// <summary>Done.</summary>
    Satisfied,

    /// <summary>Taken off.</summary>
    Vacated,

    /// <summary>Asked for, and denied.</summary>
    Denied,
}

/// <summary>A deadline or hearing as the docket stands at one moment, with nothing computed.</summary>
public sealed record Setting
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Where a rule set it: the id that it has whatever is recorded later; else null.</summary>
    public string? LastingId { get; init; }

    /// <summary>What is to be done.</summary>
    public required string What { get; init; }

    /// <summary>A deadline or a hearing.</summary>
    public SettingKind Kind { get; init; }

    /// <summary>Who owes it.</summary>
    public string? Party { get; init; }

    /// <summary>What binds it.</summary>
    public Authority Authority { get; init; }

    /// <summary>What fixes its day.</summary>
    public required Term Term { get; init; }

    /// <summary>Whether a rule fixes its day still, and no order.</summary>
    internal bool IsByRule => Term is Term.Said { Due: Due.ByRule };

    /// <summary>The ids of the stays that cover it, in the order they were ordered.</summary>
    public ImmutableArray<string> Stays { get; init; } = [];

    /// <summary>Of these the general orders that were made before it was set.</summary>
    internal ImmutableArray<string> SetUnder { get; init; } = [];

    /// <summary>The ids of the stays that were over when the court said that its day stands, so that what they did to it is in dispute no longer.</summary>
    internal ImmutableArray<string> SettledStays { get; init; } = [];

    /// <summary>The id of the series that it is an instance of, or null.</summary>
    public string? SeriesId { get; init; }

    /// <summary>The condition it waits for, or null.</summary>
    public string? If { get; init; }

    /// <summary>The words held against its fixed date, or null.</summary>
    public Due.Words? ComputedAs { get; init; }

    /// <summary>Where it stands.</summary>
    public Standing Standing { get; init; }

    /// <summary>Why it was vacated, where that needs saying.</summary>
    public string? Reason { get; init; }

    /// <summary>The entry that set it.</summary>
    public required Entry SetBy { get; init; }

    /// <summary>The entry that last changed it.</summary>
    public required Entry ChangedBy { get; init; }

    /// <summary>The entry whose words or date fix its day.</summary>
    public required Entry DatedBy { get; init; }

    /// <summary>The verb by which it was last changed.</summary>
    public required string ChangedHow { get; init; }

    /// <summary>The day it was satisfied, or partly satisfied.</summary>
    public LocalDate? Done { get; init; }

    /// <summary>What remains, in words.</summary>
    public string? Partly { get; init; }

    /// <summary>The id that carries what remains.</summary>
    public string? RemainsId { get; init; }

    /// <summary>The docket in which its kept date is computed, once it is satisfied, vacated or denied; null while it is open.</summary>
    public DocketState? KeptIn { get; init; }

    /// <summary>The vacatur of an order by which it may bind again, where that is in dispute; else null.</summary>
    public Revival? Revival { get; init; }

    /// <summary>The entry that last said that its day stands, or null.</summary>
    public Entry? ConfirmedBy { get; init; }

    /// <summary>Whether it binds or waits; false once it is satisfied, vacated or denied.</summary>
    public bool IsOpen => Standing is Standing.Open or Standing.PartlySatisfied;

    /// <summary>What brought it from where it stood in an earlier docket: a court that says the day stands changes nothing else.</summary>
    internal string HowChangedSince(DocketState earlier) =>
        earlier.Settings.TryGetValue(Id, out var old) && ReferenceEquals(old.ChangedBy, ChangedBy) && ReferenceEquals(old.Term, Term) && old.Standing == Standing
            ? "confirms"
            : ChangedHow;

    /// <summary>Its place in docket order.</summary>
    public int Ordinal { get; init; }

    /// <summary>Where its date or words stand in the file.</summary>
    public Place Place { get; init; } = new("");
}
