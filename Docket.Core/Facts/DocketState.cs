using System.Collections.Immutable;
using NodaTime;

namespace Docket.Core.Facts;

/// <summary>What the docket says at one moment: an immutable snapshot that later entries never change.</summary>
public sealed class DocketState
{
    /// <summary>The docket before its first entry.</summary>
    public static DocketState Empty { get; } = new();

    private DocketState()
    {
    }

    private DocketState(DocketState other)
    {
        Entries = other.Entries;
        Settings = other.Settings;
        Events = other.Events;
        Conditions = other.Conditions;
        Proposals = other.Proposals;
        Deferred = other.Deferred;
        NextOrdinal = other.NextOrdinal;
        Changes = other.Changes;
        Anchors = other.Anchors;
        Awaited = other.Awaited;
        ClosedBy = other.ClosedBy;
        Stays = other.Stays;
        Series = other.Series;
        Latest = other.Latest;
        Before = other.Before;
    }

    /// <summary>The entries known, by id.</summary>
    public ImmutableDictionary<string, Entry> Entries { get; private init; } = ByName<Entry>.None;

    /// <summary>Every deadline and hearing that was ever set, by id.</summary>
    public ImmutableDictionary<string, Setting> Settings { get; private init; } = ByName<Setting>.None;

    /// <summary>Every recorded event, by id, each with its days in the order recorded.</summary>
    public ImmutableDictionary<string, ImmutableArray<Recording>> Events { get; private init; } = ByName<ImmutableArray<Recording>>.None;

    /// <summary>The conditions found so far, by id.</summary>
    public ImmutableDictionary<string, Finding> Conditions { get; private init; } = ByName<Finding>.None;

    /// <summary>Every request, with what became of it, in docket order.</summary>
    public ImmutableArray<Proposal> Proposals { get; private init; } = [];

    /// <summary>Effects that wait for a condition.</summary>
    internal ImmutableArray<DeferredEffect> Deferred { get; private init; } = [];

    /// <summary>The place in docket order of what is set next.</summary>
    internal int NextOrdinal { get; private init; }

    /// <summary>The names of what changed, the last one on top: settings, events and conditions by their ids, entries by <see cref="EntryName"/>. What changed since an earlier docket lies above that one's.</summary>
    private ImmutableStack<string> Changes { get; init; } = [];

    /// <summary>Every id that a setting's words ever named.</summary>
    internal ImmutableHashSet<string> Anchors { get; private init; } = NoNames.None;

    /// <summary>Every condition that something ever waited for.</summary>
    internal ImmutableHashSet<string> Awaited { get; private init; } = NoNames.None;

    /// <summary>Every stay, by id.</summary>
    public ImmutableDictionary<string, Stay> Stays { get; private init; } = ByName<Stay>.None;

    /// <summary>Every series, by id.</summary>
    internal ImmutableDictionary<string, SeriesState> Series { get; private init; } = ByName<SeriesState>.None;

    /// <summary>The entry that closed the case, or null while it is open.</summary>
    public Entry? ClosedBy { get; private init; }

    /// <summary>The entry that is being applied, or was applied last; null before the first.</summary>
    private Entry? Latest { get; init; }

    /// <summary>The docket before that entry.</summary>
    private DocketState? Before { get; init; }

    /// <summary>The filing day of the latest docket entry; a general order of the court is none.</summary>
    internal LocalDate LastFiled => Entries.Values.Where(e => e.GeneralOrder is null).Max(e => e.Filed);

    /// <summary>How far a series was listed before the entry that is being applied; null where it was not on the docket.</summary>
    /// <param name="series">The id of the series.</param>
    internal LocalDate? ListedBefore(string series) => Before is { } before && before.Series.ContainsKey(series) ? before.LastFiled.PlusMonths(Facts.Series.MonthsAhead) : null;

    /// <summary>The requests on which no order was made.</summary>
    public IEnumerable<Proposal> Pending => Proposals.Where(p => p.Outcome == ProposalOutcome.Pending);

    /// <summary>How an entry is named among ids: with a blank, which no id has.</summary>
    internal static string EntryName(string id) => "entry " + id;

    /// <summary>The settings that are new or other than in an earlier docket, in docket order.</summary>
    /// <param name="earlier">A docket that this one came from.</param>
    internal IEnumerable<Setting> ChangedSince(DocketState earlier) =>
        NamesChangedSince(earlier).Where(Settings.ContainsKey).Select(id => Settings[id]).OrderBy(s => s.Ordinal);

    /// <summary>The names of all that is new or other than in an earlier docket, in ordinal order.</summary>
    /// <param name="earlier">A docket that this one came from.</param>
    internal IEnumerable<string> NamesChangedSince(DocketState earlier)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        for (var changes = Changes; !changes.IsEmpty && !ReferenceEquals(changes, earlier.Changes); changes = changes.Pop())
            names.Add(changes.Peek());
        return names;
    }

    /// <summary>The docket before an earlier entry, and after it; null where it is not on the docket or is the one being applied.</summary>
    /// <param name="entry">The entry's id.</param>
    internal (DocketState Before, DocketState After)? Around(string entry)
    {
        for (var at = Before; at is { Latest: not null }; at = at.Before)
        {
            if (at.Latest.Id == entry)
                return (at.Before!, at);
        }

        return null;
    }

    /// <summary>Whether something that a setting's words name is new or other than in an earlier docket.</summary>
    /// <param name="earlier">A docket that this one came from.</param>
    internal bool HasAnchorsChangedSince(DocketState earlier)
    {
        for (var changes = Changes; !changes.IsEmpty && !ReferenceEquals(changes, earlier.Changes); changes = changes.Pop())
        {
            if (Anchors.Contains(changes.Peek()))
                return true;
        }

        return false;
    }

    internal DocketState With(Entry entry) => new(this)
    {
        Entries = Entries.SetItem(entry.Id, entry),
        Changes = Changes.Push(EntryName(entry.Id)),
        Latest = entry,
        Before = this,
    };

    internal DocketState With(Setting setting) => new(this)
    {
        Settings = Settings.SetItem(setting.Id, setting),
        Changes = Changes.Push(setting.Id),
        Anchors = DependencyGraph.Of(setting).Aggregate(Anchors, (names, d) => names.Add(d.Id)),
        Awaited = setting.If is { } condition ? Awaited.Add(condition) : Awaited,
    };

    internal DocketState With(string eventId, ImmutableArray<Recording> recordings) => new(this) { Events = Events.SetItem(eventId, recordings), Changes = Changes.Push(eventId) };

    internal DocketState With(string condition, Finding finding) => new(this) { Conditions = Conditions.SetItem(condition, finding), Changes = Changes.Push(condition) };

    internal DocketState With(ImmutableArray<Proposal> proposals) => new(this) { Proposals = proposals };

    internal DocketState With(Stay stay) => new(this) { Stays = Stays.SetItem(stay.Id, stay) };

    internal DocketState With(string id, SeriesState series) => new(this) { Series = Series.SetItem(id, series) };

    internal DocketState ClosedFrom(Entry? entry) => new(this) { ClosedBy = entry };

    internal DocketState Numbering(int next) => new(this) { NextOrdinal = next };

    internal DocketState Deferring(DeferredEffect effect) => new(this) { Deferred = Deferred.Add(effect), Awaited = Awaited.Add(effect.Effect.If!) };

    internal DocketState WithDeferred(ImmutableArray<DeferredEffect> deferred) => new(this) { Deferred = deferred };

    private static class NoNames
    {
        public static ImmutableHashSet<string> None { get; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);
    }

    /// <summary>An empty dictionary, made once: every snapshot starts from it before it takes over another's.</summary>
    private static class ByName<T>
    {
        public static ImmutableDictionary<string, T> None { get; } = ImmutableDictionary.Create<string, T>(StringComparer.Ordinal);
    }
}

/// <summary>One day on which an event happened.</summary>
/// <param name="On">The day.</param>
/// <param name="Party">For whom, or null for everybody.</param>
/// <param name="Service">How it was served, or null.</param>
/// <param name="Entry">The entry that records it.</param>
public sealed record Recording(LocalDate On, string? Party, string? Service, Entry Entry)
{
    /// <summary>The local time at which it happened, or null where only the day is known.</summary>
    public LocalTime? Time { get; init; }
}

/// <summary>What a condition was found to be.</summary>
/// <param name="Is">True or false.</param>
/// <param name="Entry">The entry that finds it.</param>
public sealed record Finding(bool Is, Entry Entry);

/// <summary>What became of a request.</summary>
public enum ProposalOutcome
{
    /// <summary>No order yet.</summary>
    Pending,

    /// <summary>Granted, in whole, in part or as modified.</summary>
    Granted,

    /// <summary>Denied.</summary>
    Denied,
}

/// <summary>A request for effects.</summary>
/// <param name="Id">Its own id, or its entry's.</param>
/// <param name="Entry">The entry that asks.</param>
/// <param name="Effects">What it asks for.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Ordinal">The place in docket order of what it would set.</param>
public sealed record Proposal(string Id, Entry Entry, ImmutableArray<Effect> Effects, ProposalOutcome Outcome, int Ordinal);

/// <summary>An effect that waits for a condition.</summary>
/// <param name="Effect">The effect.</param>
/// <param name="Context">Under which entry it was made.</param>
internal sealed record DeferredEffect(Effect Effect, EffectContext Context);
