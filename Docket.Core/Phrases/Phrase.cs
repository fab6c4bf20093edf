using System.Collections.Immutable;
using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Phrases;

/// <summary>What words such as "30 days after complaint-served" mean: a closed set of forms. Two phrases are equal when they mean the same.</summary>
public abstract record Phrase
{
    private protected Phrase()
    {
    }
}

/// <summary>A day that the words name outright ("December 9, 2022"), with the local time where they name one.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The local time of day in the court's zone, or null for the whole day.</param>
public sealed record FixedDate(LocalDate Date, LocalTime? Time = null) : Phrase;

/// <summary>"third Friday of January 2023", "last Monday of May 2026": a day named outright by its place in the month.</summary>
/// <param name="Ordinal">1 to 5, or -1 for the last.</param>
/// <param name="DayOfWeek">Monday to Sunday.</param>
/// <param name="Year">The year, 1 to 9999.</param>
/// <param name="Month">The month, 1 to 12.</param>
public sealed record NthWeekday(int Ordinal, IsoDayOfWeek DayOfWeek, int Year, int Month) : Phrase
{
    /// <summary>The day, or null where the month has no fifth such weekday.</summary>
    public LocalDate? Date
    {
        get
        {
            var lastDay = CalendarSystem.Iso.GetDaysInMonth(Year, Month);
            var first = 1 + ((DayOfWeek - new LocalDate(Year, Month, 1).DayOfWeek + 7) % 7);
            var day = first + (7 * (Ordinal == -1 ? (lastDay - first) / 7 : Ordinal - 1));
            return day <= lastDay ? new LocalDate(Year, Month, day) : null;
        }
    }
}

/// <summary>An id: the day an event happened, or the day a deadline or hearing is due.</summary>
/// <param name="Id">The id of an event, deadline or hearing.</param>
public sealed record Reference(string Id) : Phrase;

/// <summary>"X is done": the day a deadline or hearing was satisfied.</summary>
/// <param name="Id">The id of a deadline or hearing.</param>
public sealed record Done(string Id) : Phrase;

/// <summary>"entry 22": the filing day of a docket entry; "entry 22 is entered": the day it was entered.</summary>
/// <param name="Id">The entry's id.</param>
/// <param name="Entered">True for the day it was entered.</param>
public sealed record EntryDay(string Id, bool Entered = false) : Phrase;

/// <summary>"30 days after X", "within 14 days of X", "no later than 7 days before X": a computed period.</summary>
/// <param name="Length">How long.</param>
/// <param name="Direction">After (forward) or before (backward) the anchor.</param>
/// <param name="Anchor">Where the period starts; its day is not counted.</param>
/// <param name="Approximately">True where the words say "approximately" or "about".</param>
public sealed record RelativeDate(CalendarLength Length, Direction Direction, Phrase Anchor, bool Approximately = false) : Phrase;

/// <summary>"the next court day after X", "the court day before X".</summary>
/// <param name="Direction">After (forward) or before (backward).</param>
/// <param name="Anchor">The day it is next to; not itself counted.</param>
public sealed record NextCourtDay(Direction Direction, Phrase Anchor) : Phrase;

/// <summary>"the Monday next after 20 days after complaint-served", "the first Friday before X": the nearest such day of the week that is not X itself.</summary>
/// <remarks>Where X is a period, its bare end counts, before it rolls (Tex. R. Civ. P. 99(b)).</remarks>
/// <param name="DayOfWeek">Monday to Sunday.</param>
/// <param name="Direction">After (forward) or before (backward).</param>
/// <param name="Anchor">The day it is next to; not itself counted.</param>
public sealed record NextWeekday(IsoDayOfWeek DayOfWeek, Direction Direction, Phrase Anchor) : Phrase;

/// <summary>"after X", "before X" without a length: waits, and has no date.</summary>
/// <param name="Direction">After (forward) or before (backward).</param>
/// <param name="Anchor">What it waits for.</param>
public sealed record Unspecified(Direction Direction, Phrase Anchor) : Phrase;

/// <summary>"not before D", "no earlier than 30 days after X": an act not to be done before that day. It does not roll, and its safe reading is the latest.</summary>
/// <param name="Day">The earliest day.</param>
public sealed record NotBefore(Phrase Day) : Phrase;

/// <summary>"the earlier of A and B", "the latest of A, B and C".</summary>
/// <param name="Later">True for the later (latest), false for the earlier (earliest).</param>
/// <param name="Of">Two or more phrases, in the order given.</param>
public sealed record Choice(bool Later, ImmutableArray<Phrase> Of) : Phrase
{
    /// <inheritdoc/>
    public bool Equals(Choice? other) => other is not null && Later == other.Later && Of.AsSpan().SequenceEqual(other.Of.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Of.Aggregate(Later.GetHashCode(), HashCode.Combine);
}
