using Docket.Core.Computation;
using Docket.Core.Facts;

namespace Docket.Cli.Input;

/// <summary>Compares two schedules of each case that a command line names. What is broken is said on standard error and stops no other.</summary>
internal sealed class ComparedCases(Session session)
{
    private bool broken;

    public int ExitCode => broken ? ExitCodes.InvalidData : ExitCodes.Answered;

    /// <summary>The differences, one a case that could be read and computed.</summary>
    public IReadOnlyList<ScheduleDiff> Of(IEnumerable<string> names, Func<CaseFile, ScheduleDiff> compare)
    {
        var diffs = new List<ScheduleDiff>();
        foreach (var source in CaseFiles.Open(names, session))
        {
            if (Of(source, compare) is { } diff)
                diffs.Add(diff);
            else
                broken = true;
        }

        return diffs;
    }

    private ScheduleDiff? Of(CaseSource source, Func<CaseFile, ScheduleDiff> compare)
    {
        if (source.Unreadable is { } unreadable)
        {
            session.Complain(unreadable.Message);
            return null;
        }

        var read = source.Read(session.Law);
        if (!read.Success)
        {
            Schedules.Complain(source, read.Problems, session);
            return null;
        }

        try
        {
            return compare(read.Value);
        }
        catch (InvalidDataFileException invalid)
        {
            Schedules.Complain(source, invalid.Problems, session);
            return null;
        }
    }
}
