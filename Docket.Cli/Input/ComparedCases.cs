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
            var answer = CaseAnswer<ScheduleDiff>.Of(source, session, compare);
            foreach (var complaint in answer.Complaints)
                session.Error.Write($"{complaint}\n");
            if (answer.Value is { } diff)
                diffs.Add(diff);
            else
                broken = true;
        }

        return diffs;
    }
}
