using System.CommandLine;
using Docket.Cli.Input;
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
            var search = new RuleSearch(result.GetValue(text), result.GetValue(court), result.GetValue(id));
            var (listing, checking, form) = (result.GetValue(events), result.GetValue(check), result.GetValue(format));
            if ((listing && checking) || ((listing || checking) && !search.IsForEverything))
                throw CliFailure.Usage($"{(checking ? "--check is for all rules" : "--events lists all events")}; leave out what else is asked for.");
            if (checking)
                return Check(session, form, law);
            if (listing)
                Events(session, form, law.DeadlineRules);
            else if (search.IsForEverything && form == Format.Table)
                RulesTable.Sets(session, law);
            else
                Show(session, form, law.DeadlineRules, search.In(law));
            return ExitCodes.Answered;
        });
        return new CommandEntry(command, Example);
    }

    private static void Show(Session session, Format format, RuleBook book, FoundRules found)
    {
        if (format == Format.Json)
            RulesJson.Write(session.Out, book, found.Sets, found.Times);
        else if (format == Format.Csv)
            RulesCsv.Write(session.Out, book, found);
        else if (found.Times.IsEmpty && found.Rules.ToList() is [var one])
            session.Out.Write(RuleExplanation.Of(one, book));
        else if (found.Times is [var version] && !found.Rules.Any())
            session.Out.Write(RuleExplanation.Of(version));
        else
            RulesTable.List(session, found);
    }

    private static void Events(Session session, Format format, RuleBook book)
    {
        if (format == Format.Json)
            VocabularyJson.Write(session.Out, book);
        else if (format == Format.Csv)
            RulesCsv.Events(session.Out, book);
        else
            RulesTable.Vocabulary(session, book);
    }

    private static int Check(Session session, Format format, LawBook law)
    {
        if (format == Format.Csv)
            throw CliFailure.Usage("--check answers as table or json.");
        var problems = RuleBookChecks.Of(law).Concat(RuleExamples.NotMet(law).Select(n => (n.Rule.Set, n.Problem))).ToList();
        if (format == Format.Json)
            ProblemsJson.Write(session.Out, problems.GroupBy(p => p.Set, p => p.Problem).Select(g => (g.Key, g.AsEnumerable())));
        else
        {
            foreach (var (set, problem) in problems)
                session.Out.Write($"{problem.In(set)} [{StateWords.Of(problem.Severity)} {problem.Code}]\n");
            Wrapped.Write(session, Summary(law, problems.Count));
        }

        return problems.Any(p => p.Problem.Severity == Severity.Error) ? ExitCodes.SomethingWrong : ExitCodes.Answered;
    }

    private static string Summary(LawBook law, int problems)
    {
        var rules = law.DeadlineRules.Rules.ToList();
        var tested = rules.Where(r => !r.Examples.IsEmpty).ToList();
        var examples = DateWords.Count(tested.Sum(r => r.Examples.Length), "worked example");
        return $"{DateWords.Count(rules.Count, "deadline rule")} in {DateWords.Count(law.DeadlineRules.Sets.Length, "set")}, {DateWords.Count(law.TimeRules.Rules.Length, "version")} of time rules: {(problems == 0 ? "no problems" : DateWords.Count(problems, "problem"))}. "
            + $"{DateWords.Count(tested.Count, "rule")} {(tested.Count == 1 ? "is" : "are")} held against {examples} worked out apart from the engine; {DateWords.Number(rules.Count - tested.Count)} {(rules.Count - tested.Count == 1 ? "has" : "have")} none yet, which every answer says.";
    }
}
