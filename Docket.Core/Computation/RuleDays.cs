using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Phrases;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>The day that a rule attaches to an event: which rule applies, which of its versions, and what its words then give.</summary>
/// <param name="counter">Counts by the court's own time rule.</param>
/// <param name="phrases">Evaluates words by that rule.</param>
/// <param name="anchors">Finds the days of ids.</param>
internal sealed class RuleDays(PeriodCounter counter, PhraseEvaluator phrases, Anchors anchors)
{
    private readonly Dictionary<string, PhraseEvaluator> byFamily = new(StringComparer.Ordinal);

    /// <summary>The day under one reading.</summary>
    /// <param name="due">The rules that may apply.</param>
    /// <param name="scope">The docket, and for whom.</param>
    /// <param name="choices">The reading.</param>
    /// <param name="tracer">Receives the steps, or null.</param>
    public Day Of(Due.ByRule due, Scope scope, Choices choices, Tracer? tracer)
    {
        var count = due.Alternatives.Length;
        var alternative = due.Alternatives[Math.Min(choices.Rule, count - 1)];
        foreach (var warning in alternative.Warnings)
            tracer?.Warn(warning);
        var day = OfAlternative(alternative, scope, choices, tracer);
        if (count == 1)
            return day;
        return day with
        {
            Doubts = day.Doubts | Doubts.Rule,
            Rules = Math.Max(day.Rules, count),
            ByRule = alternative.OnlyWhere is { } only ? $"{alternative.Wording.Citation}, {only}" : alternative.Wording.Citation,
        };
    }

    private Day OfAlternative(RuleAlternative alternative, Scope scope, Choices choices, Tracer? tracer)
    {
        var rule = alternative.Wording;
        var start = counter.LawAsOf ?? Start(rule, scope, choices);
        var version = start is { } day ? rule.On(day) : rule.Versions[^1];
        if (version is null)
            return Day.NotKnown($"No version of {rule.Citation} in this version's data was in force on {DateWords.Iso(start!.Value)}.");
        var atStart = OfVersion(alternative, version, scope, choices, tracer);
        if (counter.LawAsOf is not null || start is null || atStart.Date is not { } end || rule.On(end) is not { Phrase: not null } atEnd || atEnd == version)
            return atStart;

        // A proof is of the prevailing reading, so the other version is never traced.
        var chosen = choices.RuleAtEnd ? OfVersion(alternative, atEnd, scope, choices, null) : atStart;
        return chosen with { Doubts = chosen.Doubts | Doubts.RuleChange };
    }

    private Day OfVersion(RuleAlternative alternative, RuleVersion version, Scope scope, Choices choices, Tracer? tracer)
    {
        var rule = alternative.Wording;
        tracer?.Add(new RuleStep(version.Words, version.From, version.To, alternative.OnlyWhere, alternative.Note) { Citation = rule.Citation });
        if (!version.WasRead)
            tracer?.Warn($"The period of {rule.Citation} stands here from memory ({version.Confidence}), not from its text: check it before relying on this date.");
        return version.Phrase is { } phrase
            ? EvaluatorFor(rule.TimeRule).Evaluate(phrase, scope with { Rule = rule }, choices, tracer)
            : Day.NotKnown($"{rule.Citation} as then in force gives no period: {version.Words}");
    }

    /// <summary>The first of the days that its words name, on which the law is looked up; null while none is known.</summary>
    private LocalDate? Start(RuleWording rule, Scope scope, Choices choices)
    {
        // With one version for all time there is nothing to look up.
        if (rule.Versions is [{ From: null, To: null }])
            return null;
        return rule.Versions
            .SelectMany(v => v.Phrase is { } phrase ? PhraseReferences.Of(phrase) : [])
            .Distinct()
            .Select(reference => anchors.Find(reference, scope, choices).Day.Date)
            .Min();
    }

    private PhraseEvaluator EvaluatorFor(string? family)
    {
        if (family is null)
            return phrases;
        return byFamily.TryGetValue(family, out var known) ? known : byFamily[family] = new PhraseEvaluator(counter.By(family), anchors);
    }
}
