using System.CommandLine;
using Docket.Cli.Options;
using Docket.Core.Computation;
using Docket.Core.Facts;

namespace Docket.Cli.Input;

/// <summary>The schedules of the cases that a command line names, in their order. What is broken is said on standard error and stops no other.</summary>
internal sealed class Schedules
{
    // Enough to keep every core busy, and few enough that a large folder takes no more room than a small one.
    private const int AtOnce = 48;

    private readonly ParseResult result;
    private readonly IEnumerable<string> names;
    private readonly CaseOptions options;
    private readonly Session session;
    private readonly Lazy<IReadOnlyList<Schedule>> computed;

    private Schedules(ParseResult result, IEnumerable<string> names, CaseOptions options, Session session)
    {
        (this.result, this.names, this.options, this.session) = (result, names, options, session);
        computed = new(() => [.. Stream(schedule => schedule)]);
    }

    /// <summary>Every schedule, kept.</summary>
    public IReadOnlyList<Schedule> Computed => computed.Value;

    /// <summary>How many cases could not be read or computed so far.</summary>
    public int Broken { get; private set; }

    public int ExitCode => Broken > 0 ? ExitCodes.InvalidData : ExitCodes.Answered;

    /// <summary>Whether a request is to be taken as granted, which has to be pending in one of the cases at least.</summary>
    public bool Granting => options.Grant(result) is not null;

    public static Schedules Of(ParseResult result, IEnumerable<string> names, CaseOptions options, Session session) => new(result, names, options, session);

    /// <summary>What is wanted of each schedule, one after the other, none kept; for one pass over a folder of any size.</summary>
    /// <param name="wanted">Takes from a schedule what is wanted. It runs for several cases at once and writes nothing.</param>
    public IEnumerable<T> Stream<T>(Func<Schedule, T> wanted)
    {
        var (answered, notPending) = (0, new List<string>());
        foreach (var answers in AllAnswers(wanted))
        {
            foreach (var answer in answers)
            {
                foreach (var complaint in answer.Complaints)
                    session.Error.Write($"{complaint}\n");
                if (answer.Value is not { } found)
                {
                    Broken++;
                    continue;
                }

                if (found.NotPending is { } missing)
                    notPending.Add(missing);
                answered++;
                yield return found.Wanted;
            }
        }

        if (notPending.Count > 0 && notPending.Count == answered && Broken == 0)
            throw CliFailure.Usage(string.Join(" ", notPending.Distinct()));
    }

    /// <summary>The answers of so many cases at once; while they are written, the next are computed.</summary>
    private IEnumerable<CaseAnswer<Answer<T>>[]> AllAnswers<T>(Func<Schedule, T> wanted)
    {
        Task<CaseAnswer<Answer<T>>[]>? ahead = null;
        foreach (var sources in CaseFiles.Open(names, session).Chunk(AtOnce))
        {
            var before = ahead;
            ahead = Task.Run(() => AllAnswered(sources, wanted));
            if (before is not null)
                yield return before.GetAwaiter().GetResult();
        }

        if (ahead is not null)
            yield return ahead.GetAwaiter().GetResult();
    }

    private CaseAnswer<Answer<T>>[] AllAnswered<T>(CaseSource[] sources, Func<Schedule, T> wanted)
    {
        var answers = new CaseAnswer<Answer<T>>[sources.Length];
        Parallel.For(0, sources.Length, i => answers[i] = CaseAnswer<Answer<T>>.Of(sources[i], session, file => Compute(file, wanted)));
        return answers;
    }

    /// <summary>Says what makes a file unusable, one line a problem.</summary>
    public static void Complain(CaseSource source, IEnumerable<Problem> problems, Session session)
    {
        foreach (var line in Lines(source, problems))
            session.Error.Write($"{line}\n");
    }

    /// <summary>The lines that say what makes a file unusable.</summary>
    public static IEnumerable<string> Lines(CaseSource source, IEnumerable<Problem> problems) =>
        problems.Where(p => p.Severity == Severity.Error).Select(p => p.In(source.Name));

    /// <summary>A request may be pending in some of the cases only; the others are answered as they stand.</summary>
    private Answer<T> Compute<T>(CaseFile file, Func<Schedule, T> wanted)
    {
        var grant = options.Grant(result);
        try
        {
            return new Answer<T>(wanted(options.Schedule(result, file, session, grant)));
        }
        catch (UnknownNameException unknown) when (grant is not null)
        {
            return new Answer<T>(wanted(options.Schedule(result, file, session, null)), unknown.Message);
        }
    }

    /// <summary>What is wanted of a schedule, and why the request to be granted is not pending in its case; null where it is, or where none is to be.</summary>
    private sealed record Answer<T>(T Wanted, string? NotPending = null);
}
