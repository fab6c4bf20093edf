using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Calendars;

/// <summary>Which days a court is open: holidays as law makes them, over the years they are known for. Immutable and safe to use from many threads.</summary>
/// <remarks>
/// Both the day a holiday falls on and the day it is observed are legal holidays. Where law gives them different weight is for the time rules to say.
/// Every question takes dates of the ISO calendar and refuses others with an <see cref="ArgumentException"/>.
/// </remarks>
/// <example>In the US federal calendar July 4, 2026 is a Saturday: July 3 and July 4 are both Independence Day.</example>
public sealed class HolidayCalendar
{
    /// <summary>The greatest year a calendar may reach: one less than a date's, since a holiday may be observed in the year before it.</summary>
    public const int MaxYear = 9998;

    private readonly YearTable?[] tables;

    /// <summary>A calendar of rules over a range of years.</summary>
    /// <param name="name">What the calendar is called, such as <c>US federal</c>.</param>
    /// <param name="rules">The holidays; none makes a calendar of weekends only.</param>
    /// <param name="firstYear">The first year known, inclusive: 1 to <see cref="MaxYear"/>.</param>
    /// <param name="lastVerifiedYear">The last year held against the law, inclusive; the year before the first where none was.</param>
    /// <param name="lastYear">The last year the rules are carried on to, inclusive.</param>
    /// <exception cref="ArgumentException">The name is empty, or a rule names a day no year has or ends before it begins.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The years are out of range or out of order.</exception>
    public HolidayCalendar(string name, ImmutableArray<HolidayRule> rules, int firstYear, int lastVerifiedYear, int lastYear)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (rules.IsDefault)
            throw new ArgumentException("The rules are missing; a calendar without holidays has an empty list.", nameof(rules));
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastVerifiedYear, firstYear - 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastYear, Math.Max(firstYear, lastVerifiedYear));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastYear, MaxYear);
        foreach (var rule in rules)
        {
            if (!RecurrenceDays.IsPossible(rule.Recurrence))
                throw new ArgumentException($"\"{rule.Name}\" names a day that no year has.", nameof(rules));
            if (rule.To < rule.From)
                throw new ArgumentException($"\"{rule.Name}\" ends before it begins.", nameof(rules));
        }

        Name = name;
        Rules = rules;
        FirstYear = firstYear;
        LastVerifiedYear = lastVerifiedYear;
        LastYear = lastYear;
        tables = new YearTable?[lastYear - firstYear + 1];
    }

    /// <summary>What the calendar is called.</summary>
    public string Name { get; }

    /// <summary>The holidays as law makes them, in the order of the data.</summary>
    public ImmutableArray<HolidayRule> Rules { get; }

    /// <summary>The first year known, inclusive.</summary>
    public int FirstYear { get; }

    /// <summary>The last verified year, inclusive; the year before <see cref="FirstYear"/> where none is.</summary>
    public int LastVerifiedYear { get; }

    /// <summary>The last year known, inclusive; years after <see cref="LastVerifiedYear"/> are projected.</summary>
    public int LastYear { get; }

    /// <summary>Its years in words, for messages.</summary>
    internal string Range => string.Create(CultureInfo.InvariantCulture, $"covers {FirstYear} to {LastYear}");

    /// <summary>One calendar that is closed when either of two is, known and verified only for the years both are.</summary>
    /// <param name="name">What the union is called, naming its parts: <c>US federal + California</c>.</param>
    /// <param name="a">One calendar; where both have a holiday of equal weight on a day, this one's stands for it.</param>
    /// <param name="b">The other.</param>
    /// <returns>The union.</returns>
    /// <exception cref="ArgumentException">The two have no year in common.</exception>
    public static HolidayCalendar Union(string name, HolidayCalendar a, HolidayCalendar b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var first = Math.Max(a.FirstYear, b.FirstYear);
        var last = Math.Min(a.LastYear, b.LastYear);
        if (last < first)
            throw new ArgumentException($"\"{a.Name}\" {a.Range} and \"{b.Name}\" {b.Range}: they have no year in common.", nameof(b));
        var verified = Math.Max(first - 1, Math.Min(a.LastVerifiedYear, b.LastVerifiedYear));
        return new HolidayCalendar(name, [.. a.Rules, .. b.Rules], first, verified, last);
    }

    /// <summary>How well the calendar knows a day.</summary>
    /// <param name="date">Any day.</param>
    /// <returns>Verified, projected, or outside.</returns>
    public Coverage CoverageOf(LocalDate date) =>
        !Knows(date) ? Coverage.Outside
        : date.Year <= LastVerifiedYear ? Coverage.Verified
        : Coverage.Projected;

    /// <summary>The legal holiday that falls on a day or is observed on it, weekends included.</summary>
    /// <param name="date">The day.</param>
    /// <param name="direction">Which way the count runs; backward counts pass over state holidays (Fed. R. Civ. P. 6(a)(6)(C)).</param>
    /// <returns>The holiday, or null. Where several share the day: one that counts both ways first, then one on its own day.</returns>
    /// <exception cref="OutsideCalendarException">The day is not known.</exception>
    public LegalHoliday? Find(LocalDate date, Direction direction = Direction.Forward) => Table(date).Find(date, direction);

    /// <summary>True where a day is no Saturday, Sunday or legal holiday.</summary>
    /// <param name="date">The day.</param>
    /// <param name="direction">Which way the count runs.</param>
    /// <returns>Whether it is open.</returns>
    /// <exception cref="OutsideCalendarException">The day is not known.</exception>
    public bool IsOpen(LocalDate date, Direction direction = Direction.Forward) => Table(date).Open(direction).Contains(date);

    /// <summary>The day itself where it is open, else the next open one in a direction (Fed. R. Civ. P. 6(a)(1)(C) and (5)).</summary>
    /// <param name="date">The day.</param>
    /// <param name="direction">Forward to a later day, backward to an earlier one.</param>
    /// <returns>An open day.</returns>
    /// <exception cref="OutsideCalendarException">The day, or the one it would roll to, is not known.</exception>
    /// <example>Saturday 2026-07-04 rolls forward to Monday 2026-07-06 and backward to Thursday 2026-07-02.</example>
    public LocalDate Roll(LocalDate date, Direction direction) =>
        TryRoll(date, direction, out var rolled) ? rolled : throw LeftFrom(date, direction);

    /// <summary>As <see cref="Roll"/>, without an exception where the answer is not known.</summary>
    /// <param name="date">The day.</param>
    /// <param name="direction">Forward to a later day, backward to an earlier one.</param>
    /// <param name="rolled">An open day.</param>
    /// <returns>False where the day, or the one it would roll to, is not known.</returns>
    public bool TryRoll(LocalDate date, Direction direction, out LocalDate rolled)
    {
        if (!Knows(date) || !IsOpen(date, direction))
            return TryAddCourtDays(date, 1, direction, out rolled);
        rolled = date;
        return true;
    }

    /// <summary>The open day that stands a number of open days after or before another day.</summary>
    /// <param name="start">The day counted from, open or not; it is never counted itself.</param>
    /// <param name="count">How many open days: at least 1.</param>
    /// <param name="direction">Forward to a later day, backward to an earlier one.</param>
    /// <returns>An open day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is less than 1.</exception>
    /// <exception cref="OutsideCalendarException">The start is not known or the count leaves the years that are.</exception>
    /// <example>Two court days after Wednesday 2026-07-01, with July 3 closed: Monday 2026-07-06.</example>
    public LocalDate AddCourtDays(LocalDate start, int count, Direction direction) =>
        TryAddCourtDays(start, count, direction, out var date) ? date : throw LeftFrom(start, direction);

    /// <summary>As <see cref="AddCourtDays"/>, without an exception where the answer is not known.</summary>
    /// <param name="start">The day counted from, never counted itself.</param>
    /// <param name="count">How many open days: at least 1.</param>
    /// <param name="direction">Forward to a later day, backward to an earlier one.</param>
    /// <param name="date">An open day.</param>
    /// <returns>False where the start is not known or the count leaves the years that are.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is less than 1.</exception>
    public bool TryAddCourtDays(LocalDate start, int count, Direction direction, out LocalDate date)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        date = default;
        if (!Knows(start))
            return false;

        var year = start.Year;
        var open = Table(year).Open(direction);

        // The number, among the open days of the year, of the day sought; it moves into the next year while it is past the last, or before the first.
        var number = direction == Direction.Backward ? (long)open.Before(start) - count + 1 : (long)open.Through(start) + count;
        while (number > open.Count)
        {
            if (!Knows(++year))
                return false;
            number -= open.Count;
            open = Table(year).Open(direction);
        }

        while (number < 1)
        {
            if (!Knows(--year))
                return false;
            open = Table(year).Open(direction);
            number += open.Count;
        }

        date = open[(int)number];
        return true;
    }

    /// <summary>How many open days lie after one day, up to another and with it, counted forward.</summary>
    /// <param name="start">The day counted from, exclusive.</param>
    /// <param name="end">The last day counted, inclusive; not before <paramref name="start"/>.</param>
    /// <returns>The number, 0 or more.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The end lies before the start.</exception>
    /// <exception cref="OutsideCalendarException">Either day is not known.</exception>
    public int CourtDaysBetween(LocalDate start, LocalDate end)
    {
        if (end < start)
            throw new ArgumentOutOfRangeException(nameof(end), "The end lies before the start.");
        var days = Table(end).Open(Direction.Forward).Through(end) - Table(start).Open(Direction.Forward).Through(start);
        for (var year = start.Year; year < end.Year; year++)
            days += Table(year).Open(Direction.Forward).Count;
        return days;
    }

    /// <summary>The days closed by a holiday in a year, weekend days included, by date. Each day stands once; an observed Friday and its Saturday are two.</summary>
    /// <param name="year">The year the closed day lies in: December 31, 2010 stands for New Year's Day 2011.</param>
    /// <returns>The holidays, as a forward count sees them.</returns>
    /// <exception cref="OutsideCalendarException">The year is not known.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No date has that year.</exception>
    public ImmutableArray<LegalHoliday> InYear(int year) => Table(new LocalDate(year, 1, 1)).Holidays;

    private bool Knows(LocalDate date) => date.Calendar == CalendarSystem.Iso
        ? Knows(date.Year)
        : throw new ArgumentException("A holiday calendar knows dates of the ISO calendar only.", nameof(date));

    private bool Knows(int year) => year >= FirstYear && year <= LastYear;

    private YearTable Table(LocalDate date) => Knows(date) ? Table(date.Year) : throw new OutsideCalendarException(date, this);

    private YearTable Table(int year) => Volatile.Read(ref tables[year - FirstYear]) ?? Build(year);

    /// <summary>Two threads may build a year at once; both use the one that came first.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private YearTable Build(int year)
    {
        var built = new YearTable(year, Rules);
        return Interlocked.CompareExchange(ref tables[year - FirstYear], built, null) ?? built;
    }

    /// <summary>The complaint of a walk: the start where that is not known, else the first day past the calendar.</summary>
    private OutsideCalendarException LeftFrom(LocalDate start, Direction direction)
    {
        if (!Knows(start))
            return new OutsideCalendarException(start, this);
        var past = direction == Direction.Backward ? new LocalDate(FirstYear - 1, 12, 31) : new LocalDate(LastYear + 1, 1, 1);
        return new OutsideCalendarException(past, this);
    }
}
