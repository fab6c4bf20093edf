using Docket.Core.Phrases;
using NodaTime;

namespace Docket.Core.Facts;

/// <summary>Builds entries in code, one verb after the other; each call gives a new entry and leaves the old one alone.</summary>
/// <example>
/// <code>
/// var file = CaseFile.For("cand", "3:22-cv-02328-LB")
///     .With(Entry.On(new LocalDate(2022, 4, 22), ecf: "5").Records("complaint-served"))
///     .With(Entry.On(new LocalDate(2022, 5, 2), ecf: "8").Sets("answer", Due.Parse("30 days after complaint-served"), party: "defendants"));
/// </code>
/// In N.D. Cal. the answer is due 2022-05-23, for May 22 is a Sunday.
/// </example>
public static class EntryBuilding
{
    /// <summary>Records that something happened that periods run from.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="eventId">The event's id.</param>
    /// <param name="on">The day; null for the entry's filing day.</param>
    /// <param name="party">For whom; null for everybody.</param>
    /// <param name="service">How it was served; null where that plays no part.</param>
    /// <returns>The entry with one effect more.</returns>
    public static Entry Records(this Entry entry, string eventId, LocalDate? on = null, string? party = null, string? service = null) =>
        entry.With(new Records(eventId, on, party, service));

    /// <summary>Sets a deadline.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="id">Its id.</param>
    /// <param name="due">When: <see cref="Due.On"/> or <see cref="Due.Parse"/>.</param>
    /// <param name="what">What is to be done; null for the id.</param>
    /// <param name="party">Who owes it; null where the docket does not say.</param>
    /// <returns>The entry with one effect more.</returns>
    public static Entry Sets(this Entry entry, string id, Due due, string? what = null, string? party = null) =>
        entry.With(new Sets(id, due) { What = what, Party = party });

    /// <summary>Sets a hearing.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="id">Its id.</param>
    /// <param name="due">The day, with the time where it is known.</param>
    /// <param name="what">What it is; null for the id.</param>
    /// <returns>The entry with one effect more.</returns>
    public static Entry SetsHearing(this Entry entry, string id, Due due, string? what = null) =>
        entry.With(new Sets(id, due) { What = what, Kind = SettingKind.Hearing });

    /// <summary>Asks for effects.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="effects">What is asked for.</param>
    /// <returns>The entry with one effect more.</returns>
    public static Entry Proposes(this Entry entry, params ReadOnlySpan<Effect> effects) => entry.With(new Proposes([.. effects]));

    /// <summary>Grants what an earlier entry proposes.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="proposal">The proposing entry's id.</param>
    /// <returns>The entry with one effect more.</returns>
    public static Entry Grants(this Entry entry, string proposal) => entry.With(new Grants(proposal));

    /// <summary>Denies what an earlier entry proposes.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="proposal">The proposing entry's id.</param>
    /// <returns>The entry with one effect more.</returns>
    public static Entry Denies(this Entry entry, string proposal) => entry.With(new Denies(proposal));

    /// <summary>Moves a deadline or hearing.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="id">Its id.</param>
    /// <param name="due">Where to.</param>
    /// <returns>The entry with one effect more.</returns>
    public static Entry Continues(this Entry entry, string id, Due due) => entry.With(new Continues(Targets.One(id), due));

    /// <summary>Extends a deadline from the day it was due.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="id">Its id.</param>
    /// <param name="by">The length: "30 days".</param>
    /// <returns>The entry with one effect more.</returns>
    /// <exception cref="PhraseFormatException">The length does not parse.</exception>
    public static Entry Extends(this Entry entry, string id, string by)
    {
        var length = PhraseParser.TryParseLength(by);
        return length.Success
            ? entry.With(new Extends(Targets.One(id), length.Length, null) { ByText = by })
            : throw new PhraseFormatException(length.Problem);
    }

    /// <summary>Takes deadlines or hearings off.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="ids">Their ids.</param>
    /// <returns>The entry with one effect more.</returns>
    public static Entry Vacates(this Entry entry, params ReadOnlySpan<string> ids) => entry.With(new Vacates(new Targets([.. ids])));

    /// <summary>Says that a deadline was met, or a hearing held.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="id">Its id.</param>
    /// <param name="on">The day; null for the entry's filing day.</param>
    /// <returns>The entry with one effect more.</returns>
    public static Entry Satisfies(this Entry entry, string id, LocalDate? on = null) => entry.With(new Satisfies(Targets.One(id), on));

    /// <summary>Finds a condition true or false.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="condition">Its id.</param>
    /// <param name="found">What it is found to be.</param>
    /// <returns>The entry with one effect more.</returns>
    public static Entry Finds(this Entry entry, string condition, bool found) => entry.With(new Finds(condition, found));

    /// <summary>Adds any effect.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="effect">The effect.</param>
    /// <returns>The entry with one effect more; the effect knows its place, such as <c>effects[0]</c> of its entry.</returns>
    public static Entry With(this Entry entry, Effect effect)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(effect);
        return entry with { Effects = entry.Effects.Add(effect with { Place = new Place($"{entry.Label}.effects[{entry.Effects.Length}]") }) };
    }
}
