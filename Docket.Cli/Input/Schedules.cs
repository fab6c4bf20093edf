using System.CommandLine;
using Docket.Cli.Options;
using Docket.Core.Computation;
using Docket.Core.Facts;

namespace Docket.Cli.Input;

/// <summary>The schedules of the cases that a command line names. What is broken is said on standard error and stops no other.</summary>
internal sealed class Schedules
{
    private readonly List<Schedule> computed = [];

    private Schedules()
    {
    }

    public IReadOnlyList<Schedule> Computed => computed;

    /// <summary>How many cases could not be read or computed.</summary>
    public int Broken { get; private set; }

    public int ExitCode => Broken > 0 ? ExitCodes.InvalidData : ExitCodes.Answered;

    public static Schedules Of(ParseResult result, IEnumerable<string> names, CaseOptions options, Session session)
    {
        var schedules = new Schedules();
        var grant = options.Grant(result);
        var notPending = new List<string>();
        foreach (var source in CaseFiles.Open(names, session))
            schedules.Add(result, source, options, session, grant, notPending);
        if (notPending.Count > 0 && notPending.Count == schedules.Computed.Count && schedules.Broken == 0)
            throw CliFailure.Usage(string.Join(" ", notPending.Distinct()));
        return schedules;
    }

    /// <summary>Says what makes a file unusable, one line a problem.</summary>
    public static void Complain(CaseSource source, IEnumerable<Problem> problems, Session session)
    {
        foreach (var problem in problems.Where(p => p.Severity == Severity.Error))
            session.Error.Write($"{problem.In(source.Name)}\n");
    }

    private void Add(ParseResult result, CaseSource source, CaseOptions options, Session session, string? grant, List<string> notPending)
    {
        if (source.Unreadable is { } unreadable)
        {
            session.Complain(unreadable.Message);
            Broken++;
            return;
        }

        var read = source.Read(session.Law);
        if (!read.Success)
        {
            Complain(source, read.Problems, session);
            Broken++;
            return;
        }

        try
        {
            computed.Add(Compute(result, read.Value, options, session, grant, notPending));
        }
        catch (InvalidDataFileException invalid)
        {
            Complain(source, invalid.Problems, session);
            Broken++;
        }
    }

    /// <summary>A request may be pending in some of the cases only; the others are answered as they stand.</summary>
    private static Schedule Compute(ParseResult result, CaseFile file, CaseOptions options, Session session, string? grant, List<string> notPending)
    {
        try
        {
            return options.Schedule(result, file, session, grant);
        }
        catch (UnknownNameException unknown) when (grant is not null)
        {
            notPending.Add(unknown.Message);
            return options.Schedule(result, file, session, null);
        }
    }
}
