using System.Collections.Immutable;
using System.CommandLine;
using Docket.Cli.Input;
using Docket.Cli.Options;
using Docket.Cli.Output;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Rules;
using Docket.Core.Storage;
using NodaTime;

namespace Docket.Cli.Commands;

/// <summary><c>docket trigger</c>: every deadline that the rules attach to an event.</summary>
internal static class TriggerCommand
{
    private const string Example =
        """
        $ docket trigger complaint-served 2022-04-22 --court cand --party us-agency
        complaint-served: the summons and complaint are served
        Friday, April 22, 2022, N.D. Cal.; party us-agency
        ...
        """;

    public static CommandEntry Create(Session session)
    {
        var id = Values.Argument<string>("EVENT", "The event, such as complaint-served; `docket rules --events` lists them.", ArgumentArity.ExactlyOne);
        var on = Values.DateArgument("DATE", "The day on which it happened.");
        var court = Values.Text("--court", "COURT", "The court's id, such as cand.");
        court.Required = true;
        var party = Values.Text("--party", "KIND", "The kind of party it happened to, such as us-agency or other. Default: open, and each is a reading.");
        var cause = Values.Text("--cause", "CAUSE", "The cause of the case, such as foia or other. Default: open, and each is a reading.");
        var service = Values.Text("--service", "MANNER", "How the acting party was served, such as mail.");
        var given = Values.Given("--given", "Another event with its day, such as hearing=2022-06-09. May be given several times.");
        var division = Values.Text("--division", "PLACE", "The division, where the district spans time zones.");
        var lawAsOf = Values.Date("--law-as-of", "Apply the law in force that day. Default: the day each period starts to run.");
        var format = FormatOption.Of(Format.Table, Format.Json, Format.Csv);
        var command = new Command("trigger", "Every deadline that the rules attach to an event, each with its proof.") { id, on, court, party, cause, service, given, division, lawAsOf, format };
        command.SetAction(result =>
        {
            var book = session.Law.Book;
            var jurisdiction = book.Jurisdiction(result.GetRequiredValue(court)!);
            var question = new EventQuestion(result.GetRequiredValue(id), result.GetRequiredValue(on))
            {
                Party = KindOf(result.GetValue(party), book.DeadlineRules.PartyKinds, "--party", "kind of party"),
                Cause = KindOf(result.GetValue(cause), book.DeadlineRules.Causes, "--cause", "cause"),
                Service = MannerOf(result.GetValue(service), session.Law.Book.TimeRules),
                Given = result.GetValue(given)!,
                Division = result.GetValue(division),
                LawAsOf = result.GetValue(lawAsOf),
            };
            foreach (var name in question.Given.Keys.Prepend(question.Event))
                RuleSearch.RefuseUnknown(name, book.DeadlineRules);
            if (question.Given.ContainsKey(question.Event))
                throw CliFailure.Usage($"{question.Event} is the event asked about; --given tells the days of others.");
            Write(session, result.GetValue(format), question, jurisdiction, EventDeadlines.Of(question, jurisdiction));
            return ExitCodes.Answered;
        });
        return new CommandEntry(command, Example);
    }

    /// <summary>A word that rules ask for, or "other" for none of them; anything else is a slip that would leave rules out.</summary>
    private static string? KindOf(string? word, ImmutableArray<RuleWord> known, string option, string what)
    {
        if (word is null || word == "other" || known.Any(k => k.Id == word))
            return word;
        var near = Nearest.To(word, known.Select(k => k.Id)) is { } likely ? $"did you mean {likely}?" : $"there are: {string.Join(", ", known.Select(k => k.Id))}.";
        throw CliFailure.Usage($"No rule asks for the {what} \"{word}\" ({option}); {near} For any other say {option} other.");
    }

    /// <summary>A manner of service that some time rule names; anything else is a slip that would leave days out.</summary>
    private static string? MannerOf(string? word, TimeRuleBook rules)
    {
        var manner = word?.ToLowerInvariant();
        var known = ServiceManners.All.Concat(rules.Rules.SelectMany(r => r.ServiceDays.Keys.Concat(r.ServiceDaysBefore.Keys))).Distinct().ToList();
        if (manner is null || known.Contains(manner))
            return manner;
        var near = Nearest.To(manner, known) is { } likely ? $"did you mean {likely}?" : $"there are: {string.Join(", ", known)}.";
        throw CliFailure.Usage($"No rule knows the manner of service \"{word}\" (--service); {near}");
    }

    private static void Write(Session session, Format format, EventQuestion question, Jurisdiction jurisdiction, ImmutableArray<EventDeadline> deadlines)
    {
        switch (format)
        {
            case Format.Json:
                EventDeadlinesJson.Write(session.Out, question, jurisdiction.Court, deadlines);
                return;
            case Format.Csv:
                Csv.Row(session.Out, "date", "safe", "id", "what", "citation", "readings", "reason");
                foreach (var (deadline, rules) in deadlines)
                    Csv.Row(session.Out, Iso(deadline.Date), Iso(deadline.Safe), deadline.Id, deadline.What, rules[0].Wording.Citation, string.Join("; ", deadline.Computed.Readings.Select(r => $"{Iso(r.Date)} {r.Basis}")), TriggerTable.Reason(deadline));
                return;
            default:
                TriggerTable.Write(session, question, jurisdiction, deadlines);
                return;
        }
    }

    private static string Iso(LocalDate? date) => date is { } day ? DateWords.Iso(day) : "";
}
