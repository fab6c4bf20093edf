using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Rules;

namespace Docket.Cli.Input;

/// <summary>Which rules are asked for; null leaves a question open.</summary>
/// <param name="Text">The id of a rule, a set, a version or family of time rules; or words of a citation or of what is to be done.</param>
/// <param name="Court">Only rules for this court.</param>
/// <param name="Event">Only rules whose periods run from this event.</param>
internal sealed record RuleSearch(string? Text, string? Court, string? Event)
{
    public bool IsForEverything => this is { Text: null, Court: null, Event: null };

    /// <summary>The rules that answer to it.</summary>
    /// <exception cref="CliFailure">No rule does, or the event is not known.</exception>
    /// <exception cref="UnknownNameException">The court is not known.</exception>
    public FoundRules In(LawBook law)
    {
        var book = law.DeadlineRules;
        var sets = Court is { } court ? book.For(law.Jurisdiction(court).Court) : book.Sets;
        if (Event is { } id)
        {
            RefuseUnknown(id, book);
            sets = Keeping(sets, r => book.EventsOf(r).Contains(id));
        }

        if (Text is { } text)
            sets = Matching(sets, text);

        // Which time rule a court has is a question of its own: `docket courts` answers it.
        var times = law.TimeRules.Rules.Where(r => (Court, Event) is (null, null) && (Text is null || Is(r.Id, Text) || Is(r.Family, Text)));
        var found = new FoundRules(sets, [.. times]);
        return found.Any ? found : throw CliFailure.Usage(Nothing(law));
    }

    /// <summary>Refuses an event of which no rule knows, with the one that may have been meant.</summary>
    /// <param name="name">The event, which may be one of several of a kind ("motion-filed#12").</param>
    /// <param name="book">The rules.</param>
    public static void RefuseUnknown(string name, RuleBook book)
    {
        var kind = name.Split('#')[0];
        if (book.Events.Any(e => e.Id == kind))
            return;
        var near = Nearest.To(kind, book.Events.Select(e => e.Id)) is { } likely ? $"; did you mean {likely}?" : ".";
        throw CliFailure.Usage($"No rule knows the event \"{name}\"{near} `docket rules --events` lists them.");
    }

    /// <summary>The rule or the set of that id; else every rule with these words.</summary>
    private static ImmutableArray<RuleSet> Matching(ImmutableArray<RuleSet> sets, string text)
    {
        var exact = Keeping(sets, r => Is(r.Id, text));
        if (!exact.IsEmpty)
            return exact;
        var named = sets.Where(s => Is(s.Id, text)).ToImmutableArray();
        return named.IsEmpty
            ? Keeping(sets, r => new[] { r.Id, r.Wording.Citation, r.What }.Any(t => t.Contains(text, StringComparison.OrdinalIgnoreCase)))
            : named;
    }

    private static ImmutableArray<RuleSet> Keeping(ImmutableArray<RuleSet> sets, Func<DeadlineRule, bool> keep) =>
        [.. sets.Select(s => s with { Rules = [.. s.Rules.Where(keep)] }).Where(s => !s.Rules.IsEmpty)];

    private static bool Is(string id, string text) => id.Equals(text, StringComparison.OrdinalIgnoreCase);

    private string Nothing(LawBook law)
    {
        var asked = new List<string>();
        if (Court is { } court)
            asked.Add($"is for {court}");
        if (Event is { } id)
            asked.Add($"runs from {id}");
        if (Text is { } text)
            asked.Add($"has the id or the words \"{text}\"");
        var near = Text is null ? null : Nearest.To(Text, law.DeadlineRules.Rules.Select(r => r.Id).Concat(law.DeadlineRules.Sets.Select(s => s.Id)).Concat(law.TimeRules.Rules.SelectMany(r => new[] { r.Id, r.Family })).Distinct());
        return $"No rule that is known {string.Join(" and ", asked)}{(near is null || near == Text ? "." : $"; did you mean {near}?")} `docket rules` lists the sets.";
    }
}

/// <summary>Rules that were asked for.</summary>
/// <param name="Sets">The sets, each with those of its deadline rules.</param>
/// <param name="Times">The versions of time rules.</param>
internal sealed record FoundRules(ImmutableArray<RuleSet> Sets, ImmutableArray<TimeRule> Times)
{
    public IEnumerable<DeadlineRule> Rules => Sets.SelectMany(s => s.Rules);

    public bool Any => Times.Length > 0 || Rules.Any();
}
