using System.Diagnostics.CodeAnalysis;
using Docket.Core.Dates;

namespace Docket.Core.Phrases;

/// <summary>What reading a phrase gave: the phrase, or the first problem.</summary>
public sealed record PhraseResult
{
    internal PhraseResult(Phrase phrase) => Phrase = phrase;

    internal PhraseResult(PhraseProblem problem) => Problem = problem;

    /// <summary>True where the words could be read.</summary>
    [MemberNotNullWhen(true, nameof(Phrase))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Success => Phrase is not null;

    /// <summary>The phrase, or null where the words could not be read.</summary>
    public Phrase? Phrase { get; }

    /// <summary>Why the words could not be read, or null where they could.</summary>
    public PhraseProblem? Problem { get; }
}

/// <summary>What reading a bare length gave: the length, or the first problem.</summary>
public sealed record LengthResult
{
    internal LengthResult(CalendarLength length) => Length = length;

    internal LengthResult(PhraseProblem problem) => Problem = problem;

    /// <summary>True where the words could be read.</summary>
    [MemberNotNullWhen(true, nameof(Length))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Success => Length is not null;

    /// <summary>The length, or null where the words could not be read.</summary>
    public CalendarLength? Length { get; }

    /// <summary>Why the words could not be read, or null where they could.</summary>
    public PhraseProblem? Problem { get; }
}
