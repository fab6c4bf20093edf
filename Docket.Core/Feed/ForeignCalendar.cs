using System.Collections.Immutable;
using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Feed;

/// <summary>Somebody's calendar, as exported: its events, and what could not be read of it.</summary>
/// <remarks>It is read event by event, so that one damaged line costs one event and can be named; only what comes again and again is counted by Ical.Net.</remarks>
public sealed record ForeignCalendar
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int LongestText = 50_000_000;

    /// <summary>The calendar's name, or null.</summary>
    public string? Name { get; private init; }

    /// <summary>Its events, in the order of the file, what comes again and again once for each of its days.</summary>
    public ImmutableArray<ForeignEvent> Events { get; private init; } = [];

    /// <summary>What is wrong with it, in the order of the file.</summary>
    public ImmutableArray<CalendarProblem> Problems { get; private init; } = [];

    /// <summary>False where the text is no calendar at all; <see cref="Problems"/> says what it is.</summary>
    public bool IsCalendar { get; private init; } = true;

    /// <summary>Reads an iCalendar text (RFC 5545) as Google, Outlook, Apple and others export it. Never throws for what the text holds.</summary>
    /// <param name="text">The text; lines may end in CRLF, LF or CR.</param>
    /// <param name="from">The first day of interest: what comes again and again is counted from it.</param>
    /// <param name="to">The last day of interest, inclusive.</param>
    /// <returns>The calendar.</returns>
    /// <example><c>ForeignCalendar.Read(File.ReadAllText("firm.ics"), new LocalDate(2022, 1, 1), new LocalDate(2023, 12, 31)).Events</c>.</example>
    public static ForeignCalendar Read(string text, LocalDate from, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (NoCalendar(text) is { } why)
            return new ForeignCalendar { IsCalendar = false, Problems = [new CalendarProblem(1, why, Loses: true)] };
        var parts = ForeignComponents.Of(text);
        var problems = new List<CalendarProblem>(parts.Problems);
        var cancelled = parts.Head.Any(l => l is { Name: "METHOD", Value: "CANCEL" });
        var events = new ForeignEvents(parts, from, to, cancelled, problems).All();
        return new ForeignCalendar
        {
            Name = parts.Head.FirstOrDefault(l => l.Name is "X-WR-CALNAME" or "NAME")?.Text,
            Events = events,
            Problems = [.. problems.OrderBy(p => p.Line)],
        };
    }

    private static string? NoCalendar(string text)
    {
        var begin = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (begin.IsEmpty)
            return "the file is empty; expected a calendar that begins with BEGIN:VCALENDAR. Export it anew.";
        if (text.Length > LongestText)
            return $"the calendar has more than {DateWords.Number(LongestText / 1_000_000)} million characters; export only the case's calendar, or fewer years.";
        if (begin[0] == '<')
            return "this is a web page and no calendar, perhaps one that asks to sign in; export the calendar as .ics and name that file.";
        return begin.StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase)
            ? null
            : "this is no calendar: expected a text that begins with BEGIN:VCALENDAR. Export the calendar as .ics (iCalendar).";
    }
}
