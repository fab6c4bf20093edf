using NodaTime;

namespace Docket.Core.Facts;

/// <summary>What a stay does to the dates it covers, once it is over.</summary>
public enum StayMode
{
    /// <summary>Periods stand still, and the days left run on; a date certain is in dispute.</summary>
    Tolls,

    /// <summary>Each date moves by the length of the stay.</summary>
    Extends,

    /// <summary>Nothing is due until a further order sets it.</summary>
    Suspends,
}

/// <summary>Stays deadlines and hearings.</summary>
/// <param name="Targets">What is stayed.</param>
/// <param name="From">The first stayed day, or null for the entry's filing day.</param>
/// <param name="Until">The last stayed day, inclusive; null where it is open.</param>
/// <param name="Mode">What the stay does to dates; null where the order does not say, which leaves them in dispute.</param>
/// <param name="Id">The stay's own id, or null for its entry's.</param>
public sealed record Stays(Targets Targets, LocalDate? From = null, LocalDate? Until = null, StayMode? Mode = null, string? Id = null) : Effect
{
    /// <inheritdoc/>
    public override string Verb => "stays";

    /// <summary>The authority where the law itself stops a period, and no order; else null.</summary>
    internal string? ByLaw { get; init; }
}

/// <summary>Ends a stay.</summary>
/// <param name="Stay">The stay's id, or its entry's.</param>
/// <param name="On">The last stayed day, or null for the entry's filing day.</param>
public sealed record Lifts(string Stay, LocalDate? On = null) : Effect
{
    /// <inheritdoc/>
    public override string Verb => "lifts";
}

/// <summary>A stay as the docket stands.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Entry">The entry that ordered it.</param>
/// <param name="From">The first stayed day.</param>
/// <param name="Until">The last stayed day, inclusive; null while it is open.</param>
/// <param name="Mode">What it does to dates; null where that is in dispute.</param>
/// <param name="LiftedBy">The entry that lifted it, or null.</param>
public sealed record Stay(string Id, Entry Entry, LocalDate From, LocalDate? Until, StayMode? Mode, Entry? LiftedBy = null)
{
    /// <summary>The authority where the law itself stops a period ("5 U.S.C. 552(a)(6)(A)(ii)(I)"); null for a stay that was ordered.</summary>
    public string? ByLaw { get; init; }

    /// <summary>The docket before it, in which what it covers has the date that it keeps while the stay runs.</summary>
    internal DocketState? Then { get; init; }

    /// <summary>What it reaches, where a general order of the court stands behind it, which goes on to hold for what rules attach later; else null.</summary>
    internal StayReach? Reach { get; init; }

    /// <summary>Whether it runs on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from the first to the last stayed day, both inclusive. Where the law itself stops a period, not on the last: from that day the rest is counted.</returns>
    public bool RunsOn(LocalDate day) => From <= day && !(ByLaw is null ? Until < day : Until <= day);
}
