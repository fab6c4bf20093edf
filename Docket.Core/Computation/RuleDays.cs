using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Phrases;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>The day that a rule attaches to an event: which rule applies, which of its versions, and what its words then give.</summary>
/// <param name="counter">Counts by the court's own time rule.</param>
/// <param name="anchors">Finds the days of ids.</param>
internal sealed class RuleDays(PeriodCounter counter, Anchors anchors)
{
    private readonly Dictionary<(string? Family, LocalDate? Law), PhraseEvaluator> evaluators = [];
    private readonly Dictionary<string, PeriodCounter> counters = new(StringComparer.Ordinal);

    /// <summary>The day under one reading.</summary>
    /// <param name="due">The rules that may apply.</param>
    /// <param name="scope">The docket, and for whom.</param>
    /// <param name="choices">The reading.</param>
    /// <param name="tracer">Receives the steps, or null.</param>
    public Day Of(Due.ByRule due, Scope scope, Choices choices, Tracer? tracer)
    {
        var alternative = Chosen(due, scope, choices);
        if (tracer is not null)
            Warn(due, scope, choices, tracer);
        var day = OfAlternative(alternative, scope, choices, tracer) with
        {
            NothingOwed = alternative.Wording.Kind is DayKind.Deemed or DayKind.CourtAct,
        };
        if (due.Alternatives is [_])
            return day;
        return day with
        {
            Doubts = day.Doubts | Doubts.Rule,
            Rules = Math.Max(day.Rules, due.Alternatives.Length),
            ByRule = alternative.OnlyWhere is { } only ? $"{alternative.Wording.Citation}, {only}" : alternative.Wording.Citation,
        };
    }

    /// <summary>The counter of a rule's own time rule, and what becomes of its last day, for an order that extends what the rule set.</summary>
    public (PeriodCounter Counter, PeriodEnd End) Extending(Due.ByRule due, Scope scope, Choices choices)
    {
        var rule = Chosen(due, scope, choices).Wording;
        return (CounterOf(rule.TimeRule), (scope with { Rule = rule }).End);
    }

    /// <summary>The rule that the reading takes. One without a period at the time gives way to one that has one.</summary>
    private RuleAlternative Chosen(Due.ByRule due, Scope scope, Choices choices)
    {
        var first = Math.Min(choices.Rule, due.Alternatives.Length - 1);
        if (due.Alternatives is [var only])
            return only;
        return due.Alternatives.Skip(first).FirstOrDefault(a => VersionOf(a.Wording, scope, choices) is { Phrase: not null }) ?? due.Alternatives[first];
    }

    /// <summary>What a person should know of each rule that may apply.</summary>
    private void Warn(Due.ByRule due, Scope scope, Choices choices, Tracer tracer)
    {
        foreach (var alternative in due.Alternatives)
        {
            foreach (var warning in alternative.Warnings)
                tracer.Warn(warning);
            if (VersionOf(alternative.Wording, scope, choices) is { WasRead: false } version)
                tracer.Warn($"The period of {alternative.Wording.Citation} stands here from memory ({version.Confidence}), not from its text: check it before relying on this date.");
        }
    }

    private Day OfAlternative(RuleAlternative alternative, Scope scope, Choices choices, Tracer? tracer)
    {
        var rule = alternative.Wording;
        if (VersionOf(rule, scope, choices) is not { } version)
            return Day.NotKnown($"No version of {rule.Citation} in this version's data was in force on {DateWords.Iso(Start(rule, scope, choices)!.Value)}.");
        var atStart = OfVersion(alternative, version, scope, choices, null, tracer);
        if (counter.LawAsOf is not null || atStart.Date is not { } end || rule.On(end) is not { Phrase: not null } atEnd || atEnd == version)
            return atStart;

        // The other version is counted by the time rule of its own day. A proof is of the prevailing reading, so it is never traced.
        var chosen = choices.RuleAtEnd ? OfVersion(alternative, atEnd, scope, choices, end, null) : atStart;
        return chosen with { Doubts = chosen.Doubts | Doubts.RuleChange };
    }

    private Day OfVersion(RuleAlternative alternative, RuleVersion version, Scope scope, Choices choices, LocalDate? law, Tracer? tracer)
    {
        var rule = alternative.Wording;
        tracer?.Add(new RuleStep(version.Words, version.From, version.To, alternative.OnlyWhere, alternative.Note) { Citation = rule.Citation });
        return version.Phrase is { } phrase
            ? EvaluatorFor(rule.TimeRule, law).Evaluate(phrase, scope with { Rule = rule }, choices, tracer)
            : Day.NotKnown($"{rule.Citation} as then in force gives no period: {version.Words}");
    }

    /// <summary>The version in force on the day whose law applies; the last one while no day that its words name is known.</summary>
    private RuleVersion? VersionOf(RuleWording rule, Scope scope, Choices choices) =>
        (counter.LawAsOf ?? Start(rule, scope, choices)) is { } day ? rule.On(day) : rule.Versions[^1];

    /// <summary>The first of the days that its words name; null while none is known.</summary>
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

    private PeriodCounter CounterOf(string? family)
    {
        if (family is null)
            return counter;
        return counters.TryGetValue(family, out var known) ? known : counters[family] = counter.By(family, null);
    }

    private PhraseEvaluator EvaluatorFor(string? family, LocalDate? law) =>
        evaluators.TryGetValue((family, law), out var known)
            ? known
            : evaluators[(family, law)] = new PhraseEvaluator(law is null ? CounterOf(family) : counter.By(family, law), anchors);
}
