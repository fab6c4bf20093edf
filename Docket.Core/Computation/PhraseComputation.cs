using Docket.Core.Phrases;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>Computes a date from words alone, outside any case.</summary>
public static class PhraseComputation
{
    /// <summary>The date that words mean in a court.</summary>
    /// <param name="text">The words; every day in them is named outright.</param>
    /// <param name="jurisdiction">The court with its calendar and rules.</param>
    /// <param name="service">How the acting party was served, or null.</param>
    /// <param name="lawAsOf">The day whose law applies; null for the day the period starts to run.</param>
    /// <returns>The date with its proof.</returns>
    /// <exception cref="PhraseFormatException">The words do not parse, or name something that only a case knows.</exception>
    public static ComputedDate Of(string text, Jurisdiction jurisdiction, string? service = null, LocalDate? lawAsOf = null)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        return Computer(jurisdiction, lawAsOf).Prove(Dated(text), service?.ToLowerInvariant());
    }

    /// <summary>The same date without its proof: the fast path.</summary>
    /// <param name="text">The words.</param>
    /// <param name="jurisdiction">The court with its calendar and rules.</param>
    /// <param name="service">How the acting party was served, or null.</param>
    /// <param name="lawAsOf">The day whose law applies; null for the day the period starts to run.</param>
    /// <returns>The prevailing date, or null where none can be computed.</returns>
    /// <exception cref="PhraseFormatException">The words do not parse, or name something that only a case knows.</exception>
    public static LocalDate? DateOf(string text, Jurisdiction jurisdiction, string? service = null, LocalDate? lawAsOf = null)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        return Computer(jurisdiction, lawAsOf).Date(Dated(text), service?.ToLowerInvariant());
    }

    private static DateComputer Computer(Jurisdiction jurisdiction, LocalDate? lawAsOf) => new(jurisdiction, null, [], lawAsOf);

    /// <summary>The phrase, every day of it named outright.</summary>
    internal static Phrase Dated(string text)
    {
        var phrase = PhraseParser.Parse(text);
        if (PhraseReferences.Of(phrase) is not [var reference, ..])
            return phrase;
        var name = PhrasePrinter.Print(reference);
        var column = Math.Max(0, text.IndexOf(name, StringComparison.OrdinalIgnoreCase)) + 1;
        throw new PhraseFormatException(new PhraseProblem(column, $"\"{name}\" is known only inside a case; here a date was expected, such as 2022-04-22 or April 22, 2022."));
    }
}
