using System.Collections.Immutable;
using Docket.Core.Calendars;
using Docket.Core.Dates;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>One step of a computation: typed, with its citation and the day it arrives at. A closed set; words are made from it in Explanation.</summary>
public abstract record TraceStep
{
    private protected TraceStep()
    {
    }

    /// <summary>The step's kind as JSON names it ("counted").</summary>
    public abstract string Kind { get; }

    /// <summary>The authority for the step, or null where it states a fact.</summary>
    public string? Citation { get; init; }

    /// <summary>The day the step arrives at, or null where it has none.</summary>
    public LocalDate? Date { get; init; }
}

/// <summary>A day that the docket or the question names outright; it does not move.</summary>
/// <param name="Time">The local time, where named.</param>
/// <param name="SetBy">The entry that set it ("ECF 22"), or null.</param>
public sealed record DateCertainStep(LocalTime? Time, string? SetBy) : TraceStep
{
    /// <summary>True where the court's rule moves such a day off closed days (Cal. Code Civ. Proc. 12a, 13).</summary>
    public bool Moves { get; init; }

    /// <inheritdoc/>
    public override string Kind => "date-certain";
}

/// <summary>The day a period runs from, which is not itself counted.</summary>
/// <param name="What">What happens on it ("complaint-served", "production-bi-reviewed is due"), or null for a bare date.</param>
/// <param name="Time">The local time, where known.</param>
/// <param name="SetBy">The entry that fixed the day ("ECF 23"), or null.</param>
public sealed record AnchorStep(string? What, LocalTime? Time, string? SetBy) : TraceStep
{
    /// <inheritdoc/>
    public override string Kind => "anchor";
}

/// <summary>The bare count.</summary>
/// <param name="Length">What was counted.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Time">The local time at the end of an hour period.</param>
public sealed record CountedStep(CalendarLength Length, Direction Direction, LocalTime? Time) : TraceStep
{
    /// <summary>Where the rule passes over weekends and holidays in short periods: the first length in days that is not short; else null.</summary>
    public int? ShorterThan { get; init; }

    /// <summary>True where court days are an agency's working days.</summary>
    public bool OfAgency { get; init; }

    /// <summary>The day of the week counted to, where the words name that and no length; else null.</summary>
    public IsoDayOfWeek? Weekday { get; init; }

    /// <inheritdoc/>
    public override string Kind => "counted";
}

/// <summary>The count begins on the first open day, since the day after the event is closed.</summary>
public sealed record FirstDayStep : TraceStep
{
    /// <inheritdoc/>
    public override string Kind => "first-day";
}

/// <summary>A month that lacks the day: the choice between its last day and the first of the next.</summary>
/// <param name="Length">What was added.</param>
/// <param name="DayOfMonth">The day number that the month lacks.</param>
/// <param name="LastDay">The last day of the short month.</param>
/// <param name="FirstOfNext">The first day of the month after it.</param>
public sealed record MonthEndStep(CalendarLength Length, int DayOfMonth, LocalDate LastDay, LocalDate FirstOfNext) : TraceStep
{
    /// <inheritdoc/>
    public override string Kind => "month-end";
}

/// <summary>Days for the manner of service.</summary>
/// <param name="Days">How many days; 0 where the manner adds none.</param>
/// <param name="Service">The manner.</param>
public sealed record ServiceDaysStep(int Days, string Service) : TraceStep
{
    /// <summary>True where only days on which the court is open were counted.</summary>
    public bool CourtDays { get; init; }

    /// <summary>Forward where they are added; backward where a period before an event is lengthened back (Cal. Code Civ. Proc. 1005(b), 12c).</summary>
    public Direction Direction { get; init; } = Direction.Forward;

    /// <inheritdoc/>
    public override string Kind => "service-days";
}

/// <summary>The last day was closed, and the period goes on to the next open day.</summary>
/// <param name="Off">The closed days passed over, in the order met.</param>
/// <param name="Direction">Which way.</param>
public sealed record RolledStep(ImmutableArray<ClosedDay> Off, Direction Direction) : TraceStep
{
    /// <inheritdoc/>
    public override string Kind => "rolled";
}

/// <summary>The clerk's office was inaccessible on the last day, and the time is extended forward to the first accessible day.</summary>
/// <param name="Off">The days passed over, in the order met.</param>
public sealed record InaccessibleStep(ImmutableArray<ClosedDay> Off) : TraceStep
{
    /// <inheritdoc/>
    public override string Kind => "inaccessible";
}

/// <summary>The earlier or later of several days.</summary>
/// <param name="Later">True for the later.</param>
/// <param name="Candidates">The days compared, in the order named; null where one is not known.</param>
public sealed record ChosenStep(bool Later, ImmutableArray<LocalDate?> Candidates) : TraceStep
{
    /// <inheritdoc/>
    public override string Kind => "chosen";
}

/// <summary>The earliest day for an act; such a day does not roll.</summary>
public sealed record EarliestStep : TraceStep
{
    /// <inheritdoc/>
    public override string Kind => "earliest";
}

/// <summary>The rule does not move the day off closed days.</summary>
public sealed record StaysStep : TraceStep
{
    /// <inheritdoc/>
    public override string Kind => "stays";
}

/// <summary>An instance of a series, counted from its first.</summary>
/// <param name="Every">The words of the series ("60 days").</param>
/// <param name="Number">Which instance, from 2.</param>
public sealed record SeriesStep(string Every, int Number) : TraceStep
{
    /// <inheritdoc/>
    public override string Kind => "series";
}

/// <summary>A stay has ended, and moved the day.</summary>
/// <param name="OrderedBy">The entry that ordered it ("ECF 40").</param>
/// <param name="From">The first stayed day.</param>
/// <param name="Until">The last stayed day, inclusive.</param>
/// <param name="Days">How many days the stay adds, days of other stays counted once.</param>
/// <param name="Mode">What it does to dates; null where that is in dispute.</param>
public sealed record StayStep(string OrderedBy, LocalDate From, LocalDate Until, int Days, StayMode? Mode) : TraceStep
{
    /// <summary>True where the days are those on which the court, or the agency, is open.</summary>
    public bool InCourtDays { get; init; }

    /// <inheritdoc/>
    public override string Kind => "stay";
}

/// <summary>The rule that attaches the deadline to an event.</summary>
/// <param name="Words">Its words ("21 days after complaint-served").</param>
/// <param name="From">The first day on which this version was in force, or null where that lies before the data.</param>
/// <param name="To">The last day, inclusive, or null while it is in force.</param>
/// <param name="OnlyWhere">For whom it is, where the case does not say; else null.</param>
/// <param name="Note">What a person should know of it, or null.</param>
public sealed record RuleStep(string Words, LocalDate? From, LocalDate? To, string? OnlyWhere, string? Note) : TraceStep
{
    /// <inheritdoc/>
    public override string Kind => "rule";
}

/// <summary>The words say "approximately": the day is the middle of what they allow.</summary>
/// <param name="ToleranceDays">How many days either way are still consistent with the words.</param>
public sealed record ApproximateStep(int ToleranceDays) : TraceStep
{
    /// <inheritdoc/>
    public override string Kind => "approximate";
}

/// <summary>A closed day that a count passed over.</summary>
/// <param name="Date">The day.</param>
/// <param name="Holiday">The legal holiday, or null for a Saturday or Sunday or an inaccessible day.</param>
/// <param name="Inaccessible">Why the clerk's office was inaccessible, or null.</param>
public sealed record ClosedDay(LocalDate Date, LegalHoliday? Holiday, string? Inaccessible = null);
