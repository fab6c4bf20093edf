using System.Collections.Immutable;
using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Facts;

/// <summary>What a docket entry does to dates, in the court's own verbs. A closed set.</summary>
public abstract record Effect
{
    private protected Effect()
    {
    }

    /// <summary>The condition it waits for, or null.</summary>
    public string? If { get; init; }

    /// <summary>Where it stands in its file.</summary>
    public Place Place { get; init; } = new("");

    /// <summary>The verb as the case file spells it ("vacates").</summary>
    public abstract string Verb { get; }
}

/// <summary>What binds a deadline.</summary>
public enum Authority
{
    /// <summary>An order or notice of the court.</summary>
    Ordered,

    /// <summary>The parties' agreement, as a report or stipulation states it.</summary>
    Agreed,

    /// <summary>A rule of procedure.</summary>
    Rule,

    /// <summary>A statute.</summary>
    Statute,
}

/// <summary>Whether something is to be done by a day, or takes place on it.</summary>
public enum SettingKind
{
    /// <summary>An act to be done.</summary>
    Deadline,

    /// <summary>A hearing, conference or trial.</summary>
    Hearing,
}

/// <summary>The ids an effect acts on: named ones, all that is open, or all that an entry set.</summary>
/// <param name="Ids">The ids named; empty for the other two.</param>
/// <param name="All">True for "all".</param>
/// <param name="Order">The id of the entry whose settings are meant, or null.</param>
public sealed record Targets(ImmutableArray<string> Ids, bool All = false, string? Order = null)
{
    /// <summary>Ids that "all" or an entry's settings do not reach, because a grant excepts them.</summary>
    internal ImmutableHashSet<string> Except { get; init; } = [];

    /// <summary>What "all" is narrowed to, where a court orders it for many cases at once; else null.</summary>
    internal StayReach? Reach { get; init; }

    /// <summary>One id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The target.</returns>
    public static Targets One(string id) => new([id]);
}

/// <summary>Something happened that periods run from.</summary>
/// <param name="Event">The event's id.</param>
/// <param name="On">The day, or null for the entry's filing day.</param>
/// <param name="Party">For whom, or null for everybody.</param>
/// <param name="Service">How it was served, or null.</param>
public sealed record Records(string Event, LocalDate? On = null, string? Party = null, string? Service = null) : Effect
{
    /// <inheritdoc/>
    public override string Verb => "records";

    /// <summary>The local time at which it happened, in the court's zone; periods of hours run from it. Only with <see cref="On"/>.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>True where it stops, lets go on or lengthens a running time of the law, which says itself what a second one does.</summary>
    internal bool OfClock { get; init; }
}

/// <summary>Sets a deadline or hearing.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Due">When it is due.</param>
public sealed record Sets(string Id, Due Due) : Effect
{
    /// <inheritdoc/>
    public override string Verb => "sets";

    /// <summary>What is to be done, in words; the id where not given.</summary>
    public string? What { get; init; }

    /// <summary>A deadline or a hearing.</summary>
    public SettingKind Kind { get; init; }

    /// <summary>Who owes it: a party's id, all, court, clerk, court-reporter or mediator.</summary>
    public string? Party { get; init; }

    /// <summary>What binds it, or null for the default of its entry.</summary>
    public Authority? Authority { get; init; }

    /// <summary>Words held against a fixed date, or null.</summary>
    public Due.Words? ComputedAs { get; init; }

    /// <summary>The day it was met, where it was met before it was docketed.</summary>
    public LocalDate? Done { get; init; }

    /// <summary>How it recurs, or null.</summary>
    public Series? Series { get; init; }

    /// <summary>Where a rule sets it: the id that it has whatever is recorded later; else null.</summary>
    internal string? LastingId { get; init; }
}

/// <summary>Asks for effects; nothing is in force until granted.</summary>
/// <param name="Effects">What is asked for.</param>
/// <param name="Id">The request's own id, for requests in the alternative.</param>
public sealed record Proposes(ImmutableArray<Effect> Effects, string? Id = null) : Effect
{
    /// <inheritdoc/>
    public override string Verb => "proposes";
}

/// <summary>Grants a proposal, in whole, in part, or as modified.</summary>
/// <param name="Proposal">The proposing entry's id, or the request's own.</param>
public sealed record Grants(string Proposal) : Effect
{
    /// <inheritdoc/>
    public override string Verb => "grants";

    /// <summary>The ids that are not granted.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <summary>What the order puts in place of the proposal's effects on the same ids, or adds.</summary>
    public ImmutableArray<Effect> With { get; init; } = [];
}

/// <summary>Denies a proposal.</summary>
/// <param name="Proposal">The proposing entry's id, or the request's own.</param>
public sealed record Denies(string Proposal) : Effect
{
    /// <inheritdoc/>
    public override string Verb => "denies";
}

/// <summary>Moves a deadline or hearing, earlier or later.</summary>
/// <param name="Targets">What moves.</param>
/// <param name="Due">Where to.</param>
public sealed record Continues(Targets Targets, Due Due) : Effect
{
    /// <inheritdoc/>
    public override string Verb => "continues";
}

/// <summary>Extends by a length from the day it was due, or to a date.</summary>
/// <param name="Targets">What is extended.</param>
/// <param name="By">The length, or null.</param>
/// <param name="To">The date certain, or null. Exactly one of the two is given.</param>
public sealed record Extends(Targets Targets, CalendarLength? By, Due.Certain? To) : Effect
{
    /// <inheritdoc/>
    public override string Verb => "extends";

    /// <summary>The words of the length as they stand in the file.</summary>
    public string? ByText { get; init; }

    /// <summary>The day of the notice by which the law adds the length: it adds nothing to a time that is over, and a running stay goes on; null for an order.</summary>
    internal LocalDate? GivenOn { get; init; }
}

/// <summary>Takes a deadline or hearing off: it no longer binds.</summary>
/// <param name="Targets">What is vacated.</param>
public sealed record Vacates(Targets Targets) : Effect
{
    /// <inheritdoc/>
    public override string Verb => "vacates";
}

/// <summary>Done, or partly done. A hearing that was held is satisfied.</summary>
/// <param name="Targets">What was done.</param>
/// <param name="On">The day, or null for the entry's filing day.</param>
/// <param name="Partly">What remains, in words; null where all is done.</param>
/// <param name="Remains">The id that carries what remains, or null.</param>
public sealed record Satisfies(Targets Targets, LocalDate? On = null, string? Partly = null, string? Remains = null) : Effect
{
    /// <inheritdoc/>
    public override string Verb => "satisfies";

    /// <summary>True where it reaches only what is open, and says nothing where nothing is: an answer that is filed meets the deadline to answer if there is one.</summary>
    internal bool WhereOpen { get; init; }
}

/// <summary>Finds a condition true or false.</summary>
/// <param name="Condition">The condition's id.</param>
/// <param name="Is">What it is found to be.</param>
public sealed record Finds(string Condition, bool Is) : Effect
{
    /// <inheritdoc/>
    public override string Verb => "finds";
}

/// <summary>Fixes a date by hand; the computed date stays visible beside it.</summary>
/// <param name="Id">What is fixed.</param>
/// <param name="Due">The date.</param>
/// <param name="By">Who fixed it.</param>
/// <param name="Why">Why.</param>
public sealed record Overrides(string Id, Due.Certain Due, string? By = null, string? Why = null) : Effect
{
    /// <inheritdoc/>
    public override string Verb => "overrides";
}

/// <summary>The court says that a date stands; history only.</summary>
/// <param name="Targets">What stands.</param>
public sealed record Confirms(Targets Targets) : Effect
{
    /// <inheritdoc/>
    public override string Verb => "confirms";
}
