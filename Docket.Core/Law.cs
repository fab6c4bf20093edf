using System.Collections.Immutable;
using Docket.Core.Computation;
using Docket.Core.Explanation;
using Docket.Core.Facts;
using Docket.Core.Feed;
using Docket.Core.Pages;
using Docket.Core.Phrases;
using Docket.Core.Rules;
using Docket.Core.Storage;
using NodaTime;

namespace Docket.Core;

/// <summary>The front door: the courts, rules and holidays that are known, and one call for each common piece of work. Immutable, and safe to share between threads.</summary>
/// <example>
/// <code>
/// var law = Law.BuiltIn;
/// var file = law.ReadCase("examples/community-justice-exchange.json");
/// var schedule = law.Schedule(file, asOf: new LocalDate(2022, 11, 18));
/// Console.WriteLine(law.Explain(schedule, "jsr-3"));
/// </code>
/// </example>
public sealed class Law
{
    private static readonly Lazy<Law> Shipped = new(() => new Law(LawFolder.BuiltIn()));

    private Law(LawBook book)
    {
        Book = book;
    }

    /// <summary>The law that ships with the library.</summary>
    public static Law BuiltIn => Shipped.Value;

    /// <summary>The courts, the time rules and the holidays.</summary>
    public LawBook Book { get; }

    /// <summary>The same law with one's own files added.</summary>
    /// <param name="path">A folder with any of <c>courts.json</c>, <c>time-rules.json</c>, <c>holidays.json</c>, <c>closures.json</c> (days on which clerks' offices were inaccessible), <c>general-orders.json</c> (orders of a court that stay deadlines of many of its cases) and a folder <c>deadlines</c>, in the formats of the built-in files of those names (of <c>federal-holidays.json</c> for holidays). A court, rule or set of rules with a known id takes that one's place; the holidays are added to every court's calendar; a general order becomes an entry of every case that it is for.</param>
    /// <returns>The law with the additions; this one stays as it is.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or it holds none of the files.</exception>
    /// <exception cref="InvalidDataFileException">A file cannot be used; the exception carries every problem.</exception>
    public Law With(string path) => new(LawFolder.AddedTo(Book, path));

    /// <summary>Reads a case file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The case.</returns>
    /// <exception cref="InvalidDataFileException">The file is not a case file; the exception carries every problem with its place.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a folder, or the file may not be read.</exception>
    public CaseFile ReadCase(string path) => TryReadCase(path).OrThrow(path);

    /// <summary>Reads a case file, or says all that is wrong with it.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The case, or every problem with its place.</returns>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a folder, or the file may not be read.</exception>
    public ReadResult<CaseFile> TryReadCase(string path)
    {
        using var stream = File.OpenRead(path);
        return TryReadCase(stream, path);
    }

    /// <summary>Reads a case file from a stream, or says all that is wrong with it.</summary>
    /// <param name="stream">The bytes, UTF-8; the stream stays open.</param>
    /// <param name="path">What messages call it.</param>
    /// <returns>The case, or every problem with its place; where there are errors, also that its court is not known.</returns>
    public ReadResult<CaseFile> TryReadCase(Stream stream, string path)
    {
        var read = CaseFileReader.Read(stream, path);
        return !read.Success && read.Found is { } found && Book.CourtProblem(found) is { } unknownCourt
            ? new ReadResult<CaseFile>(found, [.. read.Problems, unknownCourt])
            : read;
    }

    /// <summary>What is due in a case, as known on a day.</summary>
    /// <param name="file">The case.</param>
    /// <param name="asOf">The day whose knowledge is shown, inclusive: entries filed (or entered, where later) on it are known.</param>
    /// <param name="ifGranted">Takes every pending request as granted, in docket order.</param>
    /// <param name="grant">Takes the pending request of this entry as granted; null for none.</param>
    /// <param name="lawAsOf">The day whose law applies to every period; null for the day each starts to run.</param>
    /// <returns>The schedule, every date with its proof.</returns>
    /// <exception cref="InvalidDataFileException">The case contradicts itself, or its court is not known.</exception>
    /// <exception cref="UnknownNameException">No request of the entry to be granted is pending on that day.</exception>
    public Schedule Schedule(CaseFile file, LocalDate asOf, bool ifGranted = false, string? grant = null, LocalDate? lawAsOf = null) =>
        Scheduling.Compute(file, Book.JurisdictionOf(file), asOf, ifGranted ? new Granted() : grant is null ? null : new Granted(grant), lawAsOf);

    /// <summary>Every problem of a case: what makes it unusable, and what a person should look at.</summary>
    /// <param name="file">The case.</param>
    /// <param name="asOf">The day whose knowledge is checked, inclusive; null for every entry of the file, and every general order of its court.</param>
    /// <returns>The problems, in file order.</returns>
    public IReadOnlyList<Problem> Check(CaseFile file, LocalDate? asOf = null) => CaseChecks.Of(file, Book, asOf);

    /// <summary>The proof of one date: numbered steps with citations, readings, history, and what hangs on it.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="id">The id of a deadline or hearing.</param>
    /// <returns>Plain text of at most 80 columns.</returns>
    /// <exception cref="UnknownNameException">The schedule has no such id.</exception>
    public string Explain(Schedule schedule, string id) => DeadlineExplanation.Of(schedule, id);

    /// <summary>A date without a case: "30 days after 2022-04-22".</summary>
    /// <param name="phrase">The words; every day in them is named outright.</param>
    /// <param name="court">The court's id ("cand").</param>
    /// <param name="service">How the acting party was served, where that may add days: personal, mail, clerk, e-service, consented, waiver, us-attorney; null where service plays no part.</param>
    /// <param name="lawAsOf">The day whose law applies; null for the day the period starts to run.</param>
    /// <returns>The date with its proof; 2022-05-23 for the example, since May 22 is a Sunday.</returns>
    /// <exception cref="PhraseFormatException">The words do not parse, or name something that only a case knows.</exception>
    /// <exception cref="UnknownNameException">The court is not known.</exception>
    public ComputedDate Compute(string phrase, string court, string? service = null, LocalDate? lawAsOf = null) =>
        PhraseComputation.Of(phrase, Book.Jurisdiction(court), service, lawAsOf);

    /// <summary>Every deadline that the rules of a court attach to an event.</summary>
    /// <param name="question">The event with its day, and what is known of the case: <c>new EventQuestion("complaint-served", new LocalDate(2022, 4, 22)) { Party = "us-agency" }</c>.</param>
    /// <param name="court">The court's id ("cand").</param>
    /// <returns>The deadlines, soonest safe day first; for the example among them the answer, 2022-06-21 by Fed. R. Civ. P. 12(a)(2), with FOIA's 2022-05-23 as a reading, since the cause is left open.</returns>
    /// <exception cref="UnknownNameException">The court is not known.</exception>
    public ImmutableArray<EventDeadline> Trigger(EventQuestion question, string court) => EventDeadlines.Of(question, Book.Jurisdiction(court));

    /// <summary>What moved, died or woke in a case between two days, and how each change came about.</summary>
    /// <param name="file">The case.</param>
    /// <param name="from">The first day, whose knowledge is shown as before.</param>
    /// <param name="to">The last day, inclusive.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="InvalidDataFileException">The case contradicts itself, or its court is not known.</exception>
    public ScheduleDiff Diff(CaseFile file, LocalDate from, LocalDate to) => ScheduleDiff.Of(Schedule(file, from), Schedule(file, to));

    /// <summary>Writes an iCalendar feed (RFC 5545) of a schedule. Equal schedules give equal bytes.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="stream">Receives the feed, UTF-8; it stays open.</param>
    /// <param name="options">What the feed holds; null for the defaults.</param>
    public void WriteFeed(Schedule schedule, Stream stream, FeedOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        CalendarFeed.Write([schedule], options ?? FeedOptions.Default, stream);
    }

    /// <summary>Writes a schedule as one HTML page that stands alone: what is due, a timeline, every proof, the docket's history. Equal schedules give equal text.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="writer">Receives the page, to be stored as UTF-8; it stays open.</param>
    /// <param name="options">What the page links to; null for nothing.</param>
    /// <returns>True where a page was written; false for a sealed case, of which nothing is written.</returns>
    /// <exception cref="ArgumentException">An address of the options is none that a page can link to. Nothing was written.</exception>
    public bool WritePage(Schedule schedule, TextWriter writer, CasePageOptions? options = null) => CasePage.Write(schedule, options ?? CasePageOptions.Default, writer);
}
