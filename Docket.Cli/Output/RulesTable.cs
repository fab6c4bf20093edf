using Docket.Cli.Input;
using Docket.Core.Dates;
using Docket.Core.Rules;

namespace Docket.Cli.Output;

/// <summary>Rules as tables: the sets, a list, the vocabulary.</summary>
internal static class RulesTable
{
    private const int PeriodWidth = 38;
    private const int WidestWord = 38;

    /// <summary>Every set and every family of time rules, with how many rules each has.</summary>
    public static void Sets(Session session, LawBook law)
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

    /// <summary>Each rule with its period of today, each version of a time rule with what it changed.</summary>
    public static void List(Session session, FoundRules found)
    {
        var rules = found.Rules.ToList();
        if (rules.Count > 0)
            Tables.Write(session, [new("Rule"), new("Period now", PeriodWidth)], rules.Select(Row));
        if (found.Times.IsEmpty)
            return;
        if (rules.Count > 0)
            session.Out.Write('\n');
        Tables.Write(session, [new("Time rule", 20), new("What changed"), new("From", 10), new("To", 10)], found.Times.Select(t => (Line[][])
        [
            [new(t.Id)],
            [new(t.Citation), .. t.Changed is { } changed ? [new Line(changed, Tables.Quiet)] : (Line[])[]],
            [new(DateWords.Iso(t.From))],
            [new(t.To is { } to ? DateWords.Iso(to) : "")],
        ]));
    }

    /// <summary>The events that periods run from, the kinds of party and the causes.</summary>
    public static void Vocabulary(Session session, RuleBook book)
    {
        Tables.Write(session, [new("Event", WidthOf(book.Events.Select(e => e.Id))), new("What happens")], book.Events.Select(e => (Line[][])
        [
            [new(e.Id)], [new(e.Name), .. e.Note is { } note ? [new Line(note, Tables.Quiet)] : (Line[])[]],
        ]));
        Words(session, "Kind of party", "Who it is", [.. book.PartyKinds]);
        Words(session, "Cause", "What it is", [.. book.Causes]);
    }

    private static void Words(Session session, string heading, string meaning, List<RuleWord> words)
    {
        if (words.Count == 0)
            return;
        session.Out.Write('\n');
        Tables.Write(session, [new(heading, WidthOf(words.Select(w => w.Id).Append(heading))), new(meaning)], words.Select(w => (Line[][])[[new(w.Id)], [new(w.Name)]]));
    }

    private static Line[][] Row(DeadlineRule rule)
    {
        var now = rule.Wording.Versions[^1];
        var period = new List<Line> { new(now.Words) };
        if (now.From is { } from)
            period.Add(new($"since {DateWords.Iso(from)}", Tables.Quiet));
        if (now.To is { } to)
            period.Add(new($"until {DateWords.Iso(to)}", Tables.Quiet));
        if (rule.Examples.IsEmpty)
            period.Add(new("no worked example yet", Tables.Quiet));
        return [[new(rule.What), new(rule.Id, Tables.Quiet, Indented: true), new(rule.Wording.Citation, Tables.Quiet, Indented: true)], [.. period]];
    }

    private static int WidthOf(IEnumerable<string> words) => Math.Min(words.Select(w => w.Length).DefaultIfEmpty().Max(), WidestWord);
}
