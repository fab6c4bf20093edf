using Docket.Core.Facts;

namespace Docket.Cli.Input;

/// <summary>What became of one case that was named: the answer, or the lines that say why there is none.</summary>
/// <param name="Value">The answer, or null.</param>
/// <param name="Complaints">The lines for standard error; none where there is an answer.</param>
internal sealed record CaseAnswer<T>(T? Value, IReadOnlyList<string> Complaints)
    where T : class
{
    /// <summary>Reads a case and answers for it. Nothing is written, so that many may be answered at once.</summary>
    public static CaseAnswer<T> Of(CaseSource source, Session session, Func<CaseFile, T> answer)
    {
        if (source.Unreadable is { } unreadable)
            return new(null, [Session.Complaint(unreadable.Message)]);
        var read = source.Read(session.Law);
        if (!read.Success)
            return new(null, [.. Schedules.Lines(source, read.Problems)]);
        try
        {
            return new(answer(read.Value), []);
        }
        catch (InvalidDataFileException invalid)
        {
            return new(null, [.. Schedules.Lines(source, invalid.Problems)]);
        }
    }
}
