namespace Docket.Core.Phrases;

/// <summary>Why words could not be read as a phrase or a length.</summary>
/// <param name="Column">Where, in UTF-16 characters, the first being 1; one past the end where something is missing there.</param>
/// <param name="Message">What stands there, what was expected, and an example.</param>
public sealed record PhraseProblem(int Column, string Message);

/// <summary>Words could not be read as a phrase or a length.</summary>
public sealed class PhraseFormatException : FormatException
{
    internal PhraseFormatException(PhraseProblem problem)
        : base(problem.Message)
    {
        Problem = problem;
    }

    /// <summary>Where and why.</summary>
    public PhraseProblem Problem { get; }
}
