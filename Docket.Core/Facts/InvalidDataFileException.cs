using System.Collections.Immutable;

namespace Docket.Core.Facts;

/// <summary>A file cannot be used; the exception carries every problem, each with its place.</summary>
public sealed class InvalidDataFileException : Exception
{
    /// <summary>An exception for a file's problems.</summary>
    /// <param name="source">What was read, for the message: a path, or a case number.</param>
    /// <param name="problems">The problems, in file order.</param>
    public InvalidDataFileException(string source, IEnumerable<Problem> problems)
        : this(source, [.. problems])
    {
    }

    /// <summary>An exception for the problems of several files.</summary>
    /// <param name="problems">The problems, each with the file it stands in.</param>
    internal InvalidDataFileException(IReadOnlyCollection<(string Source, Problem Problem)> problems)
        : base(string.Join("\n", problems.Select(p => p.Problem.In(p.Source))))
    {
        Problems = [.. problems.Select(p => p.Problem)];
    }

    private InvalidDataFileException(string source, ImmutableArray<Problem> problems)
        : this([.. problems.Select(p => (source, p))])
    {
    }

    /// <summary>Every problem, in file order.</summary>
    public ImmutableArray<Problem> Problems { get; }
}
