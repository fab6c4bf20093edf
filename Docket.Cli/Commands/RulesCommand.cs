using System.Collections.Immutable;
using System.CommandLine;
using Docket.Cli.Options;
using Docket.Cli.Output;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Explanation;
using Docket.Core.Facts;
using Docket.Core.Rules;
using Docket.Core.Storage;

namespace Docket.Cli.Commands;

/// <summary><c>docket rules</c>: the rules that are known, or one of them in full.</summary>
internal static class RulesCommand
{
    private const string Example =
        """
        $ docket rules cand.7-3a
        ...
          Citation    N.D. Cal. Civ. L.R. 7-3(a)
        ...
        Versions
        ...
          - 14 days after motion-filed, since 2012-01-01
        ...
        """;

    public static CommandEntry Create(Session session)
    {
        var text = Values.Argument<string?>("RULE", "The id of a rule, which shows it in full; of a set; or words of a citation or of what is to be done.", ArgumentArity.ZeroOrOne);
        var court = Values.Text("--court", "COURT", "Only rules for this court, such as cand.");
        var id = Values.Text("--event", "EVENT", "Only rules whose periods run from this event, such as complaint-served.");
        var events = Values.Flag("--events", "List the events from which periods run.");
        var check = Values.Flag("--check", "Check the data: ranges, names, sources, worked examples. Exit 1 where something is wrong.");
        var format = FormatOption.Of(Format.Table, Format.Json, Format.Csv);
        var command = new Command("rules", "The rules it knows: sets, a list, or one in full.") { text, court, id, events, check, format };
        command.SetAction(result =>
        {
            var law = session.Law.Book;
            if (result.GetValue(check))
                return Check(session, law);
            if (result.GetValue(events))
                Events(session, result.GetValue(format), law.DeadlineRules);
            else
                Rules(session, result.GetValue(format), new Asked(result.GetValue(text), result.GetValue(court), result.GetValue(id)));
            return ExitCodes.Answered;
        });
        return new CommandEntry(command, Example);
    }

    /// <summary>Which rules are asked for.</summary>
    private sealed record Asked(string? Text, string? Court, string? Event);

    private static int Check(Session session, LawBook law)
    {
        var problems = RuleBookChecks.Of(law).Concat(RuleExamples.NotMet(law).Select(n => (n.Rule.Set, n.Problem))).ToList();
        foreach (var (set, problem) in problems)
            session.Out.Write($"{problem.In(set)} [{StateWords.Of(problem.Severity)} {problem.Code}]\n");
        var rules = law.DeadlineRules.Rules.ToList();
        var tested = rules.Count(r => !r.Examples.IsEmpty);
        Wrapped.Write(session, $"{DateWords.Count(rules.Count, "deadline rule")} in {DateWords.Count(law.DeadlineRules.Sets.Length, "set")}, {DateWords.Count(law.TimeRules.Rules.Length, "version")} of time rules: {(problems.Count == 0 ? "no problems" : DateWords.Count(problems.Count, "problem"))}. {DateWords.Count(tested, "rule")} {(tested == 1 ? "meets" : "meet")} {DateWords.Count(rules.Sum(r => r.Examples.Length), "worked example")} checked by hand; {DateWords.Number(rules.Count - tested)} have none yet and say so when used.");
        return problems.Any(p => p.Problem.Severity == Severity.Error) ? ExitCodes.SomethingWrong : ExitCodes.Answered;
    }

    private static void Events(Session session, Format format, RuleBook book)
    {
        switch (format)
        {
            case Format.Json:
                VocabularyJson.Write(session.Out, book);
                return;
            case Format.Csv:
                Csv.Row(session.Out, "id", "name", "note");
                foreach (var kind in book.Events)
                    Csv.Row(session.Out, kind.Id, kind.Name, kind.Note ?? "");
                return;
            default:
                Tables.Write(session, [new("Event", 30), new("What happens")], book.Events.Select(e => (Line[][])[[new(e.Id)], [new(e.Name), .. e.Note is { } note ? [new Line(note, Tables.Quiet)] : (Line[])[]]]));
                session.Out.Write('\n');
                Tables.Write(session, [new("Party or cause", 30), new("Who or what it is")], book.PartyKinds.Concat(book.Causes).Select(k => (Line[][])[[new(k.Id)], [new(k.Name)]]));
                return;
        }
    }

    private static void Rules(Session session, Format format, Asked asked)
    {
        var law = session.Law.Book;
        var book = law.DeadlineRules;
        var sets = asked.Court is { } court ? book.For(law.Jurisdiction(court).Court) : book.Sets;
        if (asked.Event is { } id)
            sets = OfEvent(sets, id, book);
        if (asked is { Text: null, Court: null, Event: null } && format == Format.Table)
        {
            Sets(session, law);
            return;
        }

        var times = law.TimeRules.Rules.Where(r => asked is { Court: null, Event: null } && (asked.Text is not { } words || r.Id == words || r.Family == words)).ToList();
        if (asked.Text is { } text)
            sets = Matching(sets, text);
        var rules = sets.SelectMany(s => s.Rules).ToList();
        if (rules.Count + times.Count == 0)
            throw CliFailure.Usage(asked.Text is { } unknown ? $"No rule has the id \"{unknown}\" or these words{Near(unknown, law)} `docket rules` lists the sets." : "No rule that is known answers to that.");
        if (format == Format.Json)
            RulesJson.Write(session.Out, book, sets, times);
        else if (format == Format.Csv)
            Csvs(session, book, rules, times);
        else if (rules is [var one] && times.Count == 0)
            session.Out.Write(RuleExplanation.Of(one, book));
        else if (rules.Count == 0 && times is [var version])
            session.Out.Write(RuleExplanation.Of(version));
        else
            List(session, rules, times);
    }

    private static ImmutableArray<RuleSet> OfEvent(ImmutableArray<RuleSet> sets, string id, RuleBook book)
    {
        if (book.Events.All(e => e.Id != id))
            throw CliFailure.Usage($"No rule knows the event \"{id}\"{(Nearest.To(id, book.Events.Select(e => e.Id)) is { } near ? $"; did you mean {near}?" : ".")} `docket rules --events` lists them.");
        return Keeping(sets, r => book.EventsOf(r).Contains(id));
    }

    private static ImmutableArray<RuleSet> Matching(ImmutableArray<RuleSet> sets, string text)
    {
        var exact = Keeping(sets, r => r.Id.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (!exact.IsEmpty)
            return exact;
        var named = sets.Where(s => s.Id.Equals(text, StringComparison.OrdinalIgnoreCase)).ToImmutableArray();
        return named.IsEmpty
            ? Keeping(sets, r => new[] { r.Id, r.Wording.Citation, r.What }.Any(t => t.Contains(text, StringComparison.OrdinalIgnoreCase)))
            : named;
    }

    private static ImmutableArray<RuleSet> Keeping(ImmutableArray<RuleSet> sets, Func<DeadlineRule, bool> keep) =>
        [.. sets.Select(s => s with { Rules = [.. s.Rules.Where(keep)] }).Where(s => !s.Rules.IsEmpty)];

    private static string Near(string text, LawBook law) =>
        Nearest.To(text, law.DeadlineRules.Rules.Select(r => r.Id).Concat(law.DeadlineRules.Sets.Select(s => s.Id)).Concat(law.TimeRules.Rules.Select(r => r.Id))) is { } near ? $"; did you mean {near}?" : ".";

    private static void Sets(Session session, LawBook law)
    {
        Tables.Write(session, [new("Set", 14), new("Deadline rules"), new("Rules", 5), new("Checked", 7)], law.DeadlineRules.Sets.Select(s => (Line[][])
        [
            [new(s.Id)],
            [new(s.Name), new(string.Join(", ", s.Courts.Concat(s.Levels)), Tables.Quiet)],
            [new(DateWords.Number(s.Rules.Length))],
            [new(DateWords.Number(s.Rules.Count(r => !r.Examples.IsEmpty)))],
        ]));
        session.Out.Write('\n');
        Tables.Write(session, [new("Family", 18), new("Time rule"), new("Versions", 8), new("Since", 10)], law.TimeRules.Rules.GroupBy(r => r.Family, StringComparer.Ordinal).Select(f => (Line[][])
        [
            [new(f.Key)],
            [new(f.Last().Citation)],
            [new(DateWords.Number(f.Count()))],
            [new(DateWords.Iso(f.Min(r => r.From)))],
        ]));
    }

    private static void List(Session session, IEnumerable<DeadlineRule> rules, List<TimeRule> times)
    {
        var rows = rules.Select(r => (Line[][])
        [
            [new(r.Id), .. r.Examples.IsEmpty ? [new Line("not checked", Tables.Quiet)] : (Line[])[]],
            [new(r.What), new(r.Wording.Citation, Tables.Quiet)],
            [new(r.Wording.Versions[^1].Words), .. r.Wording.Versions[^1].From is { } from ? [new Line($"since {DateWords.Iso(from)}", Tables.Quiet)] : (Line[])[]],
        ]).ToList();
        if (rows.Count > 0)
            Tables.Write(session, [new("Rule", 19), new("What"), new("Period now", 30)], rows);
        if (times.Count == 0)
            return;
        if (rows.Count > 0)
            session.Out.Write('\n');
        Tables.Write(session, [new("Time rule", 20), new("What changed"), new("From", 10), new("To", 10)], times.Select(t => (Line[][])
        [
            [new(t.Id)], [new(t.Citation), new(t.Changed ?? "", Tables.Quiet)], [new(DateWords.Iso(t.From))], [new(t.To is { } to ? DateWords.Iso(to) : "")],
        ]));
    }

    private static void Csvs(Session session, RuleBook book, IEnumerable<DeadlineRule> rules, List<TimeRule> times)
    {
        Csv.Row(session.Out, "id", "citation", "what", "period", "from", "to", "events", "checked", "source", "confidence");
        foreach (var rule in rules)
        {
            foreach (var v in rule.Wording.Versions)
                Csv.Row(session.Out, rule.Id, rule.Wording.Citation, rule.What, v.Words, Iso(v.From), Iso(v.To), string.Join(' ', book.EventsOf(rule)), rule.Examples.IsEmpty ? "false" : "true", rule.Source, v.Confidence);
        }

        foreach (var time in times)
            Csv.Row(session.Out, time.Id, time.Citation, time.Changed ?? "", "", Iso(time.From), Iso(time.To), "", "", time.Source, time.Confidence);
    }

    private static string Iso(NodaTime.LocalDate? date) => date is { } day ? DateWords.Iso(day) : "";
}
