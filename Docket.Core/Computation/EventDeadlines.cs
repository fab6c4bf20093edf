using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>Every deadline that the rules attach to an event.</summary>
public static class EventDeadlines
{
    private const string Asked = "given";

    /// <summary>The deadlines of an event in a court.</summary>
    /// <param name="question">The event, and what is known of the case.</param>
    /// <param name="jurisdiction">The court with its calendar and rules.</param>
    /// <returns>The deadlines, soonest safe day first, those without a date last; none where no rule of the court names the event.</returns>
    public static ImmutableArray<EventDeadline> Of(EventQuestion question, Jurisdiction jurisdiction)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        return Of(question, jurisdiction, jurisdiction.Index);
    }

    /// <summary>The deadlines that some rules attach to an event.</summary>
    internal static ImmutableArray<EventDeadline> Of(EventQuestion question, Jurisdiction jurisdiction, RuleIndex index)
    {
        ArgumentNullException.ThrowIfNull(question);
        var rules = index.StartedBy(Occurrence.Of(question.Event).Kind);
        var file = FileOf(question, jurisdiction);
        var (ruled, all) = RuleDeadlines.Of(file, index, _ => true);
        var added = all.Where(a => a.Rules.Any(rules.Contains)).ToDictionary(a => a.Id, a => a.Rules, StringComparer.Ordinal);
        var schedule = Scheduling.Compute(file, ruled, jurisdiction, AsOf(question, rules), null, question.LawAsOf);
        return [.. schedule.Deadlines.Where(d => added.ContainsKey(d.Id)).Select(d => new EventDeadline(d, added[d.Id]))];
    }

    /// <summary>The event's day, or the last one on which something was given that stopped or lengthened a time.</summary>
    private static LocalDate AsOf(EventQuestion question, ImmutableArray<DeadlineRule> rules)
    {
        var clock = rules.SelectMany(r => r.Clock).SelectMany(c => c.Events).ToHashSet(StringComparer.Ordinal);
        return question.Given.Where(g => clock.Contains(Occurrence.Of(g.Key).Kind)).Select(g => g.Value).Append(question.On).Max();
    }

    private static CaseFile FileOf(EventQuestion question, Jurisdiction jurisdiction) => new()
    {
        Court = jurisdiction.Court.Id,
        Division = question.Division,
        Number = Asked,
        Cause = question.Cause,
        Parties = question.Party is { } kind ? [new Party(kind, Is: kind)] : [],
        Entries =
        [
            question.Given.Select(g => new Records(g.Key, g.Value, question.Party, question.Service))
                .Prepend(new Records(question.Event, question.On, question.Party, question.Service))
                .Aggregate(Entry.On(question.On, id: Asked), (entry, records) => entry.With(records)),
        ],
    };
}

/// <summary>A deadline that the rules attach to an event.</summary>
/// <param name="Deadline">The deadline with its proof.</param>
/// <param name="Rules">The rule, or the rules of which one applies, the prevailing one first.</param>
public sealed record EventDeadline(Deadline Deadline, ImmutableArray<DeadlineRule> Rules);
