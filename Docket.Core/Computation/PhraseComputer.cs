using Docket.Core.Phrases;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>Computes many dates from words for one court, without their proofs. For one thread at a time.</summary>
/// <remarks><see cref="PhraseComputation"/> gives the same dates one by one, each with its steps and its last moment.</remarks>
public sealed class PhraseComputer
{
    private readonly DateComputer computer;

    /// <summary>A computer for a court.</summary>
    /// <param name="jurisdiction">The court with its calendar and rules.</param>
    /// <param name="lawAsOf">The day whose law applies; null for the day each period starts to run.</param>
    public PhraseComputer(Jurisdiction jurisdiction, LocalDate? lawAsOf = null)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        computer = new DateComputer(jurisdiction, null, [], lawAsOf);
    }

    /// <summary>The date that words mean: date, safe day, nominal day, readings, rule and warnings.</summary>
    /// <param name="text">The words; every day in them is named outright.</param>
    /// <param name="service">How the acting party was served, or null.</param>
    /// <returns>The date; its steps are empty, and its last moment and the basis of that are null.</returns>
    /// <exception cref="PhraseFormatException">The words do not parse, or name something that only a case knows.</exception>
    public ComputedDate Of(string text, string? service = null) => computer.Answer(PhraseComputation.Dated(text), service?.ToLowerInvariant());
}
