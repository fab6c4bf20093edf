using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Docket.Core.Facts;

namespace Docket.Core.Storage;

/// <summary>What reading gave: the value, or every problem found.</summary>
/// <typeparam name="T">What was read.</typeparam>
public sealed class ReadResult<T>
    where T : class
{
    internal ReadResult(T? value, IEnumerable<Problem> problems)
    {
        Problems = [.. problems.OrderBy(p => p.Place.Line).ThenBy(p => p.Place.Column)];
        Value = Problems.Any(p => p.Severity == Severity.Error) ? null : value;
        Found = value;
    }

    /// <summary>True where the value could be read.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Success => Value is not null;

    /// <summary>What was read, or null where there are errors.</summary>
    public T? Value { get; }

    /// <summary>What was read in spite of the errors; null where nothing was.</summary>
    internal T? Found { get; }

    /// <summary>Every problem, in file order.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>The value, or one exception that carries every problem.</summary>
    /// <param name="source">What was read, for the message.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidDataFileException">There are errors.</exception>
    public T OrThrow(string source) => Value ?? throw new InvalidDataFileException(source, Problems);
}
