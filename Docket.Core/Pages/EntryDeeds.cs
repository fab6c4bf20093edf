using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;
using static Docket.Core.Pages.Html;

namespace Docket.Core.Pages;

/// <summary>What each entry did to dates, in sentences without full stops.</summary>
internal static class EntryDeeds
{
    /// <summary>The sentences by the ids of entries, each entry's in this order: what happened, what was found, asked and ruled, and what became of each deadline.</summary>
    public static ILookup<string, Markup> Of(CaseView view) =>
        Recorded(view).Concat(Found(view)).Concat(Asked(view)).Concat(Ruled(view)).Concat(Done(view))
            .ToLookup(d => d.Entry, d => (Markup)El("span", d.Words), StringComparer.Ordinal);

    private static IEnumerable<(string Entry, Markup[] Words)> Recorded(CaseView view) =>
        from e in view.Events
        select (e.Recording.Entry.Id, Line("records ", User(e.Id), e.Recording.Party is { } party ? El("span", " for ", User(party)) : "", " on ", Day(e.Recording.On), e.Recording.Time is { } time ? $", {DateWords.Clock(time)}" : ""));

    private static IEnumerable<(string Entry, Markup[] Words)> Found(CaseView view) =>
        from found in view.Schedule.Fold.State.Conditions
        where CaseView.Shows(found.Value.Entry)
        orderby found.Key
        select (found.Value.Entry.Id, Line("finds that ", User(found.Key), found.Value.Is ? " is true" : " is not true"));

    private static IEnumerable<(string Entry, Markup[] Words)> Asked(CaseView view) =>
        from proposal in view.Proposals
        from effect in proposal.Effects
        let names = EffectIds.Of(effect).Where(view.MayName).ToList()
        where names.Count > 0 || EffectIds.Of(effect).IsEmpty
        select (proposal.Entry.Id, Line($"asks for an order that {effect.Verb} ", names.Count == 0 ? "what is open" : El("span", Joined(", ", names.Select(n => Named(view, n)))), $" ({Outcome(proposal.Outcome)})"));

    private static IEnumerable<(string Entry, Markup[] Words)> Ruled(CaseView view) =>
        from entry in view.Entries
        from effect in entry.Effects
        let words = RulingOf(view, effect)
        where words is not null
        select (entry.Id, words);

    private static IEnumerable<(string Entry, Markup[] Words)> Done(CaseView view) =>
        from row in view.Rows
        from step in view.Schedule.History(row.Id)
        where CaseView.Shows(step.Entry)
        select (step.Entry.Id, DeedOf(view, row, step));

    private static Markup[]? RulingOf(CaseView view, Effect effect)
    {
        switch (effect)
        {
            case Grants or Denies:
                var request = effect is Grants grants ? grants.Proposal : ((Denies)effect).Proposal;
                var asked = view.Proposals.LastOrDefault(p => p.Id == request || p.Entry.Id == request);
                return asked is null ? null : Line($"{effect.Verb} the request of ", User(asked.Entry.Label));
            case Closes closes:
                return Line($"closes the case: {closes.How}");
            case Reopens:
                return Line("reopens the case");
            case Corrects corrects when view.Entries.FirstOrDefault(e => e.Id == corrects.Corrected) is { } corrected:
                return Line("corrects ", User(corrected.Label));
            default:
                return null;
        }
    }

    private static Markup[] DeedOf(CaseView view, Deadline row, HistoryEvent step) => step.Verb switch
    {
        "follows" when step.Because is { } because => Line(Named(view, row.Id), Moved(step), ", through ", Named(view, because)),
        "satisfies" => Line(step.Standing == Standing.PartlySatisfied ? "partly satisfies " : "satisfies ", Named(view, row.Id)),
        "confirms" or "vacates" or "denies" or "closes" => Line(step.Verb + " ", Named(view, row.Id)),
        _ => Line(step.Verb + " ", Named(view, row.Id), step.Standing == Standing.Vacated ? ": taken off" : For(step)),
    };

    private static Markup Moved(HistoryEvent step) => step switch
    {
        { Standing: Standing.Vacated } => " is taken off",
        { Safe: { } day } => El("span", " goes to ", Day(day)),
        _ => " has no date",
    };

    private static Markup For(HistoryEvent step) => step.Safe is { } day
        ? El("span", ": ", Day(day), step.Time is { } time && step.Safe == step.Date ? $", {DateWords.Clock(time)}" : null)
        : ": no date yet";

    /// <summary>A link to the row of a name that has one.</summary>
    private static Markup.Element Named(CaseView view, string id) => view.Shows(id) ? LinkTo(RowWords.Place(id), User(id)) : User(id);

    private static string Outcome(ProposalOutcome outcome) => outcome switch
    {
        ProposalOutcome.Granted => "granted since",
        ProposalOutcome.Denied => "denied since",
        _ => "pending",
    };

    private static Markup[] Line(params Markup[] pieces) => pieces;
}
