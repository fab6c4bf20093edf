using Docket.Core.Rules;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>A day under one reading, as the evaluation passes it on.</summary>
internal sealed record Day
{
    /// <summary>The day, or null where none can be computed.</summary>
    public LocalDate? Date { get; init; }

    public LocalTime? Time { get; init; }

    /// <summary>The exact end of an hour period that did not roll.</summary>
    public OffsetDateTime? Moment { get; init; }

    /// <summary>Where the bare count ends.</summary>
    public LocalDate? Nominal { get; init; }

    /// <summary>The nominal day where it rolled, else the day itself: the other anchor for what hangs on it.</summary>
    public LocalDate? Unrolled { get; init; }

    /// <summary>The day a period runs from; null for a day that was not counted.</summary>
    public LocalDate? Starts { get; init; }

    /// <summary>True where it was counted back from the day it hangs on.</summary>
    public bool Backward { get; init; }

    /// <summary>True where a day named outright lies under it and no period: an instance of a series, or an extension.</summary>
    public bool FromCertain { get; init; }

    /// <summary>True where its period counts only days on which the court, or the agency, is open.</summary>
    public bool InCourtDays { get; init; }

    /// <summary>True for an act not to be done before the day.</summary>
    public bool Earliest { get; init; }

    /// <summary>True while a condition or trigger is open.</summary>
    public bool Waiting { get; init; }

    /// <summary>True while a condition is open, here or in what it hangs on.</summary>
    public bool Conditional { get; init; }

    /// <summary>The day of the event that "after X" without a length waits for, where it is known.</summary>
    public LocalDate? After { get; init; }

    /// <summary>Why it waits, or why there is no day.</summary>
    public string? Reason { get; init; }

    /// <summary>The version of the time rule applied.</summary>
    public TimeRule? Rule { get; init; }

    /// <summary>The manner of service of the event that it is.</summary>
    public string? Service { get; init; }

    /// <summary>The doubts met on the way.</summary>
    public Doubts Doubts { get; init; }

    /// <summary>How many different days the event was recorded on for several parties.</summary>
    public int PartyDays { get; init; }

    /// <summary>True for a day on which nothing is owed: the law deems something done, the court acts, or a stay or order ends.</summary>
    public bool NothingOwed { get; init; }

    /// <summary>True while a stay that covers it runs.</summary>
    public bool Stayed { get; init; }

    /// <summary>True while the law itself has stopped its time, so that the day it will be is not known.</summary>
    public bool Stopped { get; init; }

    /// <summary>True where a stay has ended of which it is in dispute whether it moved the day.</summary>
    public bool StayDisputed { get; init; }

    /// <summary>True for an instance of a series that lies after its end, and is not listed.</summary>
    public bool Beyond { get; init; }

    /// <summary>How many rules may fix it.</summary>
    public int Rules { get; init; }

    /// <summary>The rule by which it is fixed, in a few words, where several may fix it.</summary>
    public string? ByRule { get; init; }

    /// <summary>True where every step was a day named outright, so that no rule moved it.</summary>
    public bool Certain { get; init; }

    /// <summary>The day with the doubts that another brought: what is counted from it, or what it was chosen among.</summary>
    public Day Doubting(Day other) => this with
    {
        Doubts = Doubts | other.Doubts,
        PartyDays = Math.Max(PartyDays, other.PartyDays),
        Rules = Math.Max(Rules, other.Rules),
        ByRule = ByRule ?? other.ByRule,
    };

    /// <summary>A day that is simply known.</summary>
    public static Day Known(LocalDate date, LocalTime? time = null) => new() { Date = date, Time = time, Unrolled = date, Certain = true };

    /// <summary>No day, because something has not happened.</summary>
    public static Day Open(string reason) => new() { Waiting = true, Reason = reason };

    /// <summary>No day, because the law or the calendar is not known.</summary>
    public static Day NotKnown(string reason) => new() { Reason = reason };
}
