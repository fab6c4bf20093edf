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

    private InvalidDataFileException(string source, ImmutableArray<Problem> problems)
        : base(string.Join("\n", problems.Select(p => p.In(source))))
    {
        Problems = problems;
    }

    /// <summary>Every problem, in file order.</summary>
    public ImmutableArray<Problem> Problems { get; }
}
