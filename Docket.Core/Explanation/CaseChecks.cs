using System.Collections.Immutable;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Core.Explanation;

/// <summary>Every problem of a case: what makes it unusable, and what a person should look at before relying on it.</summary>
public static class CaseChecks
{
    /// <summary>The problems of a case.</summary>
    /// <param name="file">The case.</param>
    /// <param name="book">The law.</param>
    /// <param name="asOf">The day whose knowledge is checked, inclusive; null for every entry of the file, and every general order of its court.</param>
    /// <returns>The problems, in file order.</returns>
    public static ImmutableArray<Problem> Of(CaseFile file, LawBook book, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(book);
        file = Known(file, asOf);
        var unknownCourt = book.CourtProblem(file);
        var jurisdiction = unknownCourt is null ? book.Jurisdiction(file.Court) : null;
        var ruled = jurisdiction is null ? file : Known(GeneralOrders.AddedTo(RuleDeadlines.AddedTo(file, jurisdiction), jurisdiction), asOf);
        var fold = Fold.Of(ruled);
        var problems = new List<Problem>(fold.Problems);
        problems.AddRange(NameChecks.Of(file, jurisdiction));
        if (jurisdiction is not null)
            problems.AddRange(RuleChecks.Of(file, jurisdiction, book, fold.State.Anchors).Concat(GeneralOrderChecks.Of(file, jurisdiction, fold, asOf)));
        if ((unknownCourt ?? Division(file, book)) is { } ofCourt)
            problems.Add(ofCourt);

        // A mistake of one entry leaves the dates of the others to be told; without the law, or with entries that are none, there are none.
        if (unknownCourt is null && !file.Entries.IsEmpty && !book.RuleSetProblems(file).Any() && !FileChecks.Problems(file).Any())
            problems.AddRange(DateChecks(file, ruled, book, fold).Concat(JointRequests(ruled, fold)));
        return [.. problems.Distinct().OrderBy(p => p.Place.Line).ThenBy(p => p.Place.Column).ThenByDescending(p => p.Severity)];
    }

    private static CaseFile Known(CaseFile file, LocalDate? asOf) => asOf is { } day ? file with { Entries = [.. file.Entries.Where(e => e.KnownOn <= day)] } : file;

    private static Problem? Division(CaseFile file, LawBook book)
    {
        var court = book.Jurisdiction(file.Court).Court;
        if (!court.SpansZones || court.FindZone(file.Division) is not null)
            return null;
        var places = string.Join("; ", court.Zones.Where(z => z.Office).Select(z => z.Place));
        return Warning("division", file.CourtPlace, $"{court.Cite} spans time zones, and {(file.Division is null ? "the file names no \"division\"" : $"the division \"{file.Division}\" tells none of them")}; the zone in which the day ends first is taken. Its offices: {places}.");
    }

    /// <summary>Requests that are sound apart and hang on one another once all are granted.</summary>
    private static IEnumerable<Problem> JointRequests(CaseFile file, Fold fold) =>
        fold.Granting(file.Entries.Max(e => e.KnownOn)).Problems.Skip(fold.Problems.Length)
            .Select(p => p with { Severity = Severity.Warning, Message = $"If every pending request were granted: {p.Message}" });

    private static IEnumerable<Problem> DateChecks(CaseFile file, CaseFile ruled, LawBook book, Fold fold)
    {
        var schedule = Scheduling.OfFold(file, fold, book.JurisdictionOf(file), ruled.Entries.Max(e => e.KnownOn), null, null);
        var open = schedule.Deadlines.Where(d => d.State is not (DeadlineState.Satisfied or DeadlineState.Vacated or DeadlineState.Denied)).ToList();
        var said = fold.State.Stays.Values.Where(s => s.Reach is not null).Select(Reasons.UnderGeneralOrder).ToHashSet(StringComparer.Ordinal);
        foreach (var deadline in open)
        {
            foreach (var problem in OfDeadline(deadline, PlaceOf(deadline, fold), said))
                yield return problem;
        }

        foreach (var problem in ReadingChecks.Of(open, fold.State, d => PlaceOf(d, fold)))
            yield return problem;
        foreach (var problem in AnchorChecks.Of(file, fold).Concat(OrderChecks.Of(schedule, fold)))
            yield return problem;
    }

    /// <param name="deadline">The deadline.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="said">The warnings that one note says for all deadlines of the case.</param>
    private static IEnumerable<Problem> OfDeadline(Deadline deadline, Place place, HashSet<string> said)
    {
        var date = deadline.Computed;
        foreach (var warning in date.Warnings.Where(w => !said.Contains(w)))
            yield return Warning("date", place, $"{deadline.Id}: {warning}");
        if (deadline is { State: DeadlineState.Disputed, Reason: { } dispute })
            yield return Warning("disputed", place, $"{deadline.Id} is in dispute: {dispute}. Once the court says, add an entry that confirms, continues or vacates it.");
        if (date.Date is null && deadline.State is (DeadlineState.InForce or DeadlineState.PartlySatisfied))
            yield return Warning("no-date", place, $"{deadline.Id} is in force and has no date: {date.NoDate?.TrimEnd('.')}. Add an entry that sets its date.");
        else if (date.Date is null && date.NoDate == Reasons.NotStated)
            yield return Warning("no-date", place, $"{deadline.Id}: {date.NoDate}. Look it up in the document and add it.");
        if (deadline is { FixedByHand: null, ComputedAs: { Agrees: false } held })
            yield return Warning("computed-as", place, $"{deadline.Id} is set for {DateWords.Iso(date.Date!.Value)}, but \"{held.Phrase}\" gives {DateWords.Iso(held.Date!.Value)}. Ask which is meant; the date binds until then.");
    }

    private static Place PlaceOf(Deadline deadline, Fold fold) =>
        deadline.State == DeadlineState.Proposed && Requested(fold, deadline.Id) is { } asked ? asked.Place : fold.State.Settings.GetValueOrDefault(deadline.Id)?.Place ?? new Place("");

    private static Sets? Requested(Fold fold, string id) => fold.State.Pending.SelectMany(p => p.Effects.OfType<Sets>()).FirstOrDefault(s => s.Id == id || (s.Series is not null && id.StartsWith(s.Id + "#", StringComparison.Ordinal)));

    private static Problem Warning(string code, Place place, string message) => new(Severity.Warning, code, place, message);
}
