using Docket.Core.Phrases;
using NodaTime;

namespace Docket.Core.Facts;

/// <summary>When the docket says something is due: a date certain, words to compute, or a date that the text does not state. A closed set.</summary>
public abstract record Due
{
    private Due()
    {
    }

    /// <summary>A date certain.</summary>
    /// <param name="date">The day.</param>
    /// <param name="time">The local time in the court's zone, or null for the whole day.</param>
    /// <returns>The due date.</returns>
    public static Due On(LocalDate date, LocalTime? time = null) => new Certain(date, time);

    /// <summary>Words whose date is computed.</summary>
    /// <param name="words">The words: "30 days after complaint-served".</param>
    /// <returns>The due date.</returns>
    /// <exception cref="PhraseFormatException">The words do not parse.</exception>
    public static Due Parse(string words) => new Words(PhraseParser.Parse(words), words);

    /// <summary>A date certain: it never rolls (Violette v. P.A. Days, 6th Cir. 2005; 2009 committee note to Rule 6).</summary>
    /// <param name="Date">The day.</param>
    /// <param name="Time">The local time in the court's zone, or null for the whole day.</param>
    public sealed record Certain(LocalDate Date, LocalTime? Time = null) : Due;

    /// <summary>Words whose date is computed.</summary>
    /// <param name="Phrase">What the words mean.</param>
    /// <param name="Text">The words as they stand in the file.</param>
    public sealed record Words(Phrase Phrase, string Text) : Due;

    /// <summary>The docket sets a date that its text does not state.</summary>
    public sealed record NotStated : Due;
}
