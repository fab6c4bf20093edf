using System.Collections.Immutable;
using System.Security.Cryptography;
using Docket.Cli.Input;
using Docket.Core.Computation;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Cli.Publishing;

/// <summary>One case file of a folder as it was last read: what can be shown of it, and what is wrong with it now.</summary>
/// <param name="Path">The file.</param>
/// <param name="Hash">The hash of its bytes, that tells whether it changed.</param>
/// <param name="Day">The day whose knowledge the schedule shows.</param>
/// <param name="Schedule">The schedule, of the last bytes that could be read; null where none could.</param>
/// <param name="Complaints">Why the present bytes cannot be shown; none where they can.</param>
internal sealed record ShelvedCase(string Path, string Hash, LocalDate Day, Schedule? Schedule, ImmutableArray<string> Complaints)
{
    public bool Broken => !Complaints.IsEmpty;
}

/// <summary>Reads the case files of a folder, all as of one day, and keeps the last good schedule of each from one reading to the next.</summary>
/// <param name="folder">The folder.</param>
/// <param name="session">Has the law and the clock.</param>
/// <param name="asOf">The day; null for the earliest of the days it now is in the courts, so that nothing is called overdue early.</param>
internal sealed class CaseShelf(string folder, Session session, LocalDate? asOf)
{
    private Dictionary<string, ShelvedCase> kept = new(StringComparer.Ordinal);

    /// <summary>The cases, in ordinal order of paths.</summary>
    public ImmutableArray<ShelvedCase> Read()
    {
        if (!Directory.Exists(folder))
            throw CliFailure.Unusable($"{folder}: there is no such folder; name the folder of the case files.");
        CaseSource[] sources = [.. CaseFiles.Open([folder], session)];
        var files = new CaseAnswer<CaseFile>[sources.Length];
        Parallel.For(0, sources.Length, i => files[i] = CaseAnswer<CaseFile>.Of(sources[i], session, file => file));
        var day = asOf ?? Today(files.Select(f => f.Value).OfType<CaseFile>());
        var cases = new ShelvedCase[sources.Length];
        Parallel.For(0, sources.Length, i => cases[i] = Shelve(sources[i], files[i], day));
        ImmutableArray<ShelvedCase> shelved = [.. WithoutTwice([.. cases, .. OutOfReach(sources, day)])];
        kept = shelved.ToDictionary(c => c.Path, StringComparer.Ordinal);
        return shelved;
    }

    /// <summary>Cases whose folder cannot be read, or is empty of a sudden, as when a share is not mounted: they are not gone.</summary>
    private IEnumerable<ShelvedCase> OutOfReach(IReadOnlyCollection<CaseSource> sources, LocalDate day)
    {
        if (sources.FirstOrDefault(s => s.Unreadable is not null && Directory.Exists(s.Name)) is not { Unreadable: { } unreadable })
            return [];
        var here = sources.Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        return kept.Values.Where(c => c.Schedule is not null && !here.Contains(c.Path))
            .Select(c => c with { Day = day, Schedule = LastGood(c, day), Complaints = [Session.Complaint(unreadable.Message)] });
    }

    private LocalDate Today(IEnumerable<CaseFile> files)
    {
        var now = session.Clock.GetCurrentInstant();
        var days = files.Select(f => session.Law.Book.Courts.Find(f.Court)?.ZoneFor(f.Division).Zone).OfType<DateTimeZone>().Select(zone => now.InZone(zone).Date).ToList();
        return days.Count > 0 ? days.Min() : now.InUtc().Date;
    }

    private ShelvedCase Shelve(CaseSource source, CaseAnswer<CaseFile> read, LocalDate day)
    {
        var hash = source.Unreadable is null ? Convert.ToHexStringLower(SHA256.HashData(source.Bytes)) : "";
        var before = kept.GetValueOrDefault(source.Name);
        if (before is { Schedule: not null, Broken: false } && before.Hash == hash && before.Day == day)
            return before;
        var answer = read.Value is { } file ? Scheduled(source, file, day) : new CaseAnswer<Schedule>(null, read.Complaints);
        return new ShelvedCase(source.Name, hash, day, answer.Value ?? LastGood(before, day), [.. answer.Complaints]);
    }

    private CaseAnswer<Schedule> Scheduled(CaseSource source, CaseFile file, LocalDate day)
    {
        try
        {
            return new(session.Law.Schedule(file, day), []);
        }
        catch (InvalidDataFileException invalid)
        {
            return new(null, [.. Schedules.Lines(source, invalid.Problems)]);
        }
    }

    /// <summary>The last good file as it looks on the day; as it looked before, where it contradicts itself from an entry of that day on.</summary>
    private Schedule? LastGood(ShelvedCase? before, LocalDate day)
    {
        if (before?.Schedule is not { } schedule || schedule.AsOf == day)
            return before?.Schedule;
        try
        {
            return session.Law.Schedule(schedule.Case, day);
        }
        catch (InvalidDataFileException)
        {
            return schedule;
        }
    }

    /// <summary>A case in two files is neither's: nobody knows which is right.</summary>
    private static IEnumerable<ShelvedCase> WithoutTwice(IReadOnlyList<ShelvedCase> cases)
    {
        var twice = cases.Where(c => c.Schedule is not null).GroupBy(c => CaseKey.Of(c.Schedule!)).Where(g => g.Count() > 1).ToDictionary(g => g.Key, g => g.Select(c => c.Path).ToList());
        return cases.Select(c => c.Schedule is { } schedule && twice.TryGetValue(CaseKey.Of(schedule), out var paths)
            ? c with { Schedule = schedule.Case.Sealed ? schedule : null, Complaints = [Session.Complaint($"{string.Join(" and ", paths)} hold the same case; keep one of them.")] }
            : c);
    }
}

/// <summary>What tells cases apart: the court's own id and the case number.</summary>
internal readonly record struct CaseKey(string Court, string Number)
{
    public static CaseKey Of(Schedule schedule) => new(schedule.Jurisdiction.Court.Id, schedule.Case.Number);
}
