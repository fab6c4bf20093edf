using System.Collections.Immutable;
using Docket.Core.Phrases;
using NodaTime;

namespace Docket.Core.Facts;

/// <summary>When the docket says something is due: a date certain, words to compute, a rule, or a date that the text does not state. A closed set.</summary>
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

    /// <summary>What a rule attaches to a recorded event.</summary>
    /// <param name="Alternatives">The rules that may apply, the prevailing one first; more than one where the case leaves open which.</param>
    public sealed record ByRule(ImmutableArray<RuleAlternative> Alternatives) : Due;

    /// <summary>One instance of a series.</summary>
    /// <param name="First">When the first one is due.</param>
    /// <param name="Series">The series.</param>
    /// <param name="Number">Which instance, from 1.</param>
    public sealed record InSeries(Due First, Series Series, int Number) : Due;

    /// <summary>The docket sets a date that its text does not state.</summary>
    public sealed record NotStated : Due;

    /// <summary>The phrases it may be computed from, each with its words; none for a date certain.</summary>
    internal IEnumerable<(Phrase Phrase, string Text)> Phrases => this switch
    {
        Words words => [(words.Phrase, words.Text)],
        InSeries series => series.First.Phrases,
        ByRule rule => from alternative in rule.Alternatives
                       from version in alternative.Wording.Versions
                       where version.Phrase is not null
                       select (version.Phrase, version.Words),
        _ => [],
    };
}
