using System.Collections.Immutable;
using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Phrases;
using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Computation;

/// <summary>Makes the rows of a schedule from a docket.</summary>
internal sealed class ScheduleRows(CaseFile file, DocketState state, LocalDate asOf, DateComputer computer)
{
    private readonly Dictionary<string, (Deadline Row, int Ordinal)> rows = new(StringComparer.Ordinal);
    private readonly List<Deadline> superseded = [];
    private readonly ILookup<string, string> dependents = state.Settings.Values
        .OrderBy(s => s.Ordinal)
        .SelectMany(s => DependencyGraph.Of(s).Select(d => (d.Id, Dependent: s.Id)).Distinct())
        .ToLookup(p => p.Id, p => p.Dependent, StringComparer.Ordinal);

    /// <summary>The rows, soonest safe day first, those without a date last, then in docket order.</summary>
    public ImmutableArray<Deadline> InOrder()
    {
        foreach (var setting in state.Settings.Values.OrderBy(s => s.Ordinal))
        {
            if (IsListed(state, setting))
                rows[setting.Id] = (Row(state, setting, proposed: false), setting.Ordinal);
        }

        foreach (var proposal in state.Pending)
            AddProposed(proposal);
        return [.. rows.Values.OrderBy(r => r.Row.Safe is null).ThenBy(r => r.Row.Safe).ThenBy(r => r.Ordinal).Select(r => r.Row)];
    }

    /// <summary>An instance of a series that lies after its end is none, also where all was vacated, unless it was met or was listed before an event ended the series.</summary>
    private bool IsListed(DocketState docket, Setting setting) =>
        setting is { SeriesId: null } or { Standing: Standing.Satisfied or Standing.Denied } || computer.Day(docket, setting) is not { Beyond: true } day || SeriesEnds.Of(docket, setting, day) is not null;

    /// <summary>Closed rows whose ids are asked for anew, so that the proposed row stands in their place.</summary>
    public ImmutableArray<Deadline> Superseded => [.. superseded];

    private void AddProposed(Proposal proposal)
    {
        var preview = ProposalEffects.Preview(state, proposal, asOf);
        foreach (var setting in preview.ChangedSince(state).Where(s => IsListed(preview, s)))
        {
            var date = setting.Standing == Standing.Vacated ? null : computer.Day(preview, setting).Date;
            var change = new ProposedChange(proposal.Entry.Id, setting.HowChangedSince(state), date);
            var known = rows.TryGetValue(setting.Id, out var existing);
            var binds = state.Settings.TryGetValue(setting.Id, out var old) && old.IsOpen;
            var metAlready = known && existing.Row.State == DeadlineState.Satisfied && existing.Ordinal == setting.Ordinal;
            if (known && (binds || metAlready || existing.Row.State == DeadlineState.Proposed))
                rows[setting.Id] = (existing.Row with { Proposals = existing.Row.Proposals.Add(change) }, existing.Ordinal);
            else if (setting.Standing is not Standing.Vacated)
            {
                var row = Row(preview, setting, proposed: true) with { Proposals = [change] };
                if (known)
                {
                    superseded.Add(existing.Row);
                    row = row with { Reason = $"{row.Reason}; until then {UntilThen(existing.Row)}" };
                }

                rows[setting.Id] = (row, setting.Ordinal);
            }
        }
    }

    private Deadline Row(DocketState docket, Setting setting, bool proposed)
    {
        var (day, date) = computer.Prove(docket, setting);
        var ended = setting.IsOpen ? SeriesEnds.Of(docket, setting, day) : null;
        var open = setting.IsOpen && ended is null;
        var standing = ended is not null ? DeadlineState.Vacated : proposed ? DeadlineState.Proposed : StateOf(setting, day);
        var conditional = open && day.Waiting && (day.Conditional || day.Date is not null);
        return new Deadline
        {
            Id = setting.Id,
            LastingId = setting.LastingId,
            What = setting.What,
            Kind = setting.Kind,
            Party = setting.Party,
            Responsible = file.Parties.FirstOrDefault(p => p.Id == setting.Party)?.Responsible,
            State = standing,
            Authority = setting.Authority,
            Computed = date,
            Entry = (ended?.Entry ?? setting.ChangedBy).Id,
            SetBy = setting.SetBy.Id,
            Overdue = IsOverdue(setting, standing, day, conditional),
            Conditional = conditional,
            Done = setting.Done,
            Remains = setting.Partly,
            RemainsId = setting.RemainsId,
            FixedByHand = setting.Term is Term.Overridden { By: var hand } ? new FixedByHand(hand.By, hand.Why) : null,
            ComputedAs = HeldAgainst(docket, setting, date),
            WouldBe = standing == DeadlineState.Waiting ? computer.Day(docket, setting, asOf).Date : null,
            Reason = ended is { } end ? Reasons.SeriesEnded(end.Event, end.Entry) : ReasonOf(setting, standing, day),
            Dependents = [.. dependents[setting.Id]],
        };
    }

    private DeadlineState StateOf(Setting setting, Day day) => setting.Standing switch
    {
        Standing.Satisfied => DeadlineState.Satisfied,
        Standing.Vacated => DeadlineState.Vacated,
        Standing.Denied => DeadlineState.Denied,
        Standing.PartlySatisfied => DeadlineState.PartlySatisfied,
        _ when day.Stayed => DeadlineState.Stayed,
        _ when day.Waiting || day.After > asOf => DeadlineState.Waiting,
        _ when day.StayDisputed || setting.Revival is not null => DeadlineState.Disputed,
        _ when (setting.Kind == SettingKind.Hearing || day.NothingOwed) && day.Date < asOf => DeadlineState.Passed,
        _ => DeadlineState.InForce,
    };

    /// <summary>Hearings and earliest days are never overdue; what is partly done is not, where another id carries the rest.</summary>
    private bool IsOverdue(Setting setting, DeadlineState standing, Day day, bool conditional) =>
        standing is DeadlineState.InForce or DeadlineState.PartlySatisfied
        && setting is { Kind: SettingKind.Deadline, RemainsId: null }
        && !conditional && !day.Earliest && day.Date < asOf;

    private static string? ReasonOf(Setting setting, DeadlineState standing, Day day) => standing switch
    {
        DeadlineState.Vacated => setting.Reason ?? $"vacated by {setting.ChangedBy.Label}",
        DeadlineState.Denied => $"denied by {setting.ChangedBy.Label}",
        DeadlineState.Proposed => $"proposed by {setting.ChangedBy.Label}, not in force until granted",
        DeadlineState.Waiting or DeadlineState.InForce or DeadlineState.PartlySatisfied or DeadlineState.Stayed => day.Reason,
        DeadlineState.Disputed when setting.Revival is { } revival => Reasons.MayBindAgain(revival),
        DeadlineState.Disputed => day.Reason ?? "a stay has ended, and whether it moved the date is in dispute; the old date is safe",
        _ => null,
    };

    private static string UntilThen(Deadline closed) => closed.State == DeadlineState.Satisfied
        ? $"satisfied{(closed.Done is { } done ? $" on {LocalDatePattern.Iso.Format(done)}" : "")}"
        : closed.Reason ?? "closed";

    private ComputedAs? HeldAgainst(DocketState docket, Setting setting, ComputedDate date)
    {
        var overridden = setting.Term is Term.Overridden;
        if (!overridden && setting.ComputedAs is null)
            return null;
        var readings = computer.Beside(docket, setting);
        var tolerance = !overridden && setting.ComputedAs!.Phrase is RelativeDate { Approximately: true } about ? Tolerance.DaysOf(about.Length) : (int?)null;
        var words = overridden ? ReplacedWords(((Term.Overridden)setting.Term).Replaces) : setting.ComputedAs!.Text;
        if (readings.IsEmpty || date.Date is not { } fixedDate)
            return new ComputedAs(null, words, null, null, tolerance);
        var apart = Period.DaysBetween(readings[0].Date, fixedDate);
        var agrees = readings.Any(r => Math.Abs(Period.DaysBetween(r.Date, fixedDate)) <= (tolerance ?? 0));
        return new ComputedAs(readings[0].Date, words, agrees, apart, tolerance);
    }

    private static string ReplacedWords(Term term) => term switch
    {
        Term.Said { Due: Due.Words words } => words.Text,
        Term.Said { Due: Due.InSeries series } => $"every {series.Series.Text}",
        Term.Said { Due: Due.ByRule rule } => rule.Alternatives[0].Wording.Citation,
        Term.Said { Due: Due.Certain certain } => LocalDatePattern.Iso.Format(certain.Date) + (certain.Time is { } time ? $", {DateWords.Clock(time)}" : ""),
        Term.Extended extended => $"{PhrasePrinter.Print(extended.By)} from the day it was due",
        _ => "a date that the text does not state",
    };
}
