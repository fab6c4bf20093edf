using System.Collections.Immutable;

namespace Docket.Core.Phrases;

/// <summary>What a phrase hangs on.</summary>
public static class PhraseReferences
{
    /// <summary>Each <see cref="Reference"/>, <see cref="Done"/> and <see cref="EntryDay"/> inside the phrase, in order of appearance.</summary>
    /// <remarks>What is named twice is given twice.</remarks>
    /// <param name="phrase">The phrase.</param>
    /// <returns>The names; none where every day is named outright.</returns>
    /// <example>"the later of a and 7 days after entry 22" gives <c>Reference("a")</c>, <c>EntryDay("22")</c>.</example>
    public static ImmutableArray<Phrase> Of(Phrase phrase) => phrase switch
    {
        Reference or Done or EntryDay => [phrase],
        RelativeDate relative => Of(relative.Anchor),
        NextCourtDay next => Of(next.Anchor),
        NextWeekday next => Of(next.Anchor),
        Unspecified open => Of(open.Anchor),
        NotBefore notBefore => Of(notBefore.Day),
        Choice choice => [.. choice.Of.SelectMany(item => Of(item))],
        _ => [],
    };

    /// <summary>The same phrase with other ids in place of those it names.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="rename">Gives the id that takes an id's place, or the id itself.</param>
    /// <returns>The phrase; entries keep their names.</returns>
    /// <example>"14 days after motion-filed" with "motion-filed" renamed "motion-filed#2" is "14 days after motion-filed#2".</example>
    public static Phrase Renamed(Phrase phrase, Func<string, string> rename)
    {
        ArgumentNullException.ThrowIfNull(rename);
        return phrase switch
        {
            Reference reference => new Reference(rename(reference.Id)),
            Done done => new Done(rename(done.Id)),
            RelativeDate relative => relative with { Anchor = Renamed(relative.Anchor, rename) },
            NextCourtDay next => next with { Anchor = Renamed(next.Anchor, rename) },
            NextWeekday next => next with { Anchor = Renamed(next.Anchor, rename) },
            Unspecified open => open with { Anchor = Renamed(open.Anchor, rename) },
            NotBefore notBefore => new NotBefore(Renamed(notBefore.Day, rename)),
            Choice choice => choice with { Of = [.. choice.Of.Select(item => Renamed(item, rename))] },
            _ => phrase,
        };
    }
}
