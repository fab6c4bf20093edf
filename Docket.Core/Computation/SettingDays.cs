using Docket.Core.Dates;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>The day of a deadline or hearing in a docket, under one reading; days that others hang on are kept, so a chain costs its length once.</summary>
internal sealed class SettingDays
{
    private readonly PhraseEvaluator phrases;
    private readonly PeriodCounter counter;
    private readonly RuleDays rules;
    private readonly StayedDays stays;
    private readonly SeriesDays inSeries;
    private readonly Dictionary<DayKey, Day> known = new();
    private readonly HashSet<DayKey> beingComputed = [];
    private readonly Dictionary<string, DocketState> movedIn = new(StringComparer.Ordinal);
    private DocketState? followed;

    public SettingDays(PeriodCounter counter, LocalDate? asOf)
    {
        stays = new StayedDays(asOf);
        inSeries = new SeriesDays(counter);
        this.counter = counter;
        var anchors = new Anchors(this);
        phrases = new PhraseEvaluator(counter, anchors);
        rules = new RuleDays(counter, anchors);
    }

    public PhraseEvaluator Phrases => phrases;

    /// <summary>Goes on to the next stage of one docket: a setting that the stage did not reach keeps the day it had, so a stage costs what it moves.</summary>
    /// <param name="stage">The docket after the stage.</param>
    /// <param name="reached">The ids that the stage changed, and all that hangs on them.</param>
    public void GoOn(DocketState stage, IEnumerable<string> reached)
    {
        followed = stage;
        foreach (var id in reached)
            movedIn[id] = stage;
    }

    /// <summary>The day of a setting.</summary>
    /// <param name="state">The docket; a setting that is satisfied, vacated or denied is computed in the one it was closed in.</param>
    /// <param name="setting">The setting.</param>
    /// <param name="choices">The reading.</param>
    /// <param name="assume">The day on which what has not happened is taken to happen, or null.</param>
    /// <param name="tracer">Receives the steps, or null.</param>
    public Day Of(DocketState state, Setting setting, Choices choices, LocalDate? assume, Tracer? tracer)
    {
        var key = KeyOf(state, setting, choices, assume);
        state = key.State;
        if (tracer is null && known.TryGetValue(key, out var day))
            return day;
        if (beingComputed.Count == 0)
            AnchorsFirst(key);

        // Two requests that are sound apart may hang on one another once both are taken as granted.
        if (!beingComputed.Add(key))
            return Day.Open($"{setting.Id} hangs on itself");
        day = Compute(setting.KeptIn ?? state, setting, choices, assume, tracer);
        beingComputed.Remove(key);
        return tracer is null ? known[key] = day : day;
    }

    /// <summary>Computes what a setting hangs on, the farthest first, so that a long chain does not exhaust the stack.</summary>
    private void AnchorsFirst(DayKey start)
    {
        var open = new Stack<(DayKey Key, bool Ready)>();
        foreach (var anchor in AnchorsOf(start))
        {
            if (!known.ContainsKey(anchor))
                open.Push((anchor, false));
        }

        if (open.Count == 0)
            return;
        var seen = new HashSet<DayKey> { start };
        beingComputed.Add(start);
        while (open.TryPop(out var at))
        {
            var (state, setting, choices, assume) = at.Key;
            if (at.Ready)
            {
                _ = Of(state, setting, choices, assume, null);
                continue;
            }

            if (known.ContainsKey(at.Key) || !seen.Add(at.Key))
                continue;
            open.Push(at with { Ready = true });
            foreach (var anchor in AnchorsOf(at.Key))
                open.Push((anchor, false));
        }

        beingComputed.Remove(start);
    }

    private IEnumerable<DayKey> AnchorsOf(DayKey key) => SettingAnchors.Of(key.State, key.Setting).Select(a => KeyOf(a.State, a.Setting, key.Choices, key.Assume));

    private DayKey KeyOf(DocketState state, Setting setting, Choices choices, LocalDate? assume) =>
        new(ReferenceEquals(state, followed) && movedIn.TryGetValue(setting.Id, out var since) ? since : state, setting, choices, assume);

    private Day Compute(DocketState state, Setting setting, Choices choices, LocalDate? assume, Tracer? tracer)
    {
        var day = Kept(state, setting, choices, assume, tracer) ?? Moved(state, setting, choices, assume, tracer);
        if (setting.If is not { } condition || state.Conditions.ContainsKey(condition))
            return day;
        var open = Reasons.WaitsForCondition(condition);
        return day with { Waiting = true, Conditional = true, Reason = day is { Waiting: true, Reason: { } more } ? $"{open}; {more}" : open };
    }

    /// <summary>The day of its term, moved by the stays that are over.</summary>
    private Day Moved(DocketState state, Setting setting, Choices choices, LocalDate? assume, Tracer? tracer)
    {
        var day = OfTerm(state, setting, setting.Term, choices, assume, tracer);
        return setting.Stays.IsEmpty ? day : stays.Of(state, setting, day, CounterOf(state, setting, choices), AtEntry, choices, tracer);

        Day? AtEntry(Stay stay) => stay.Then is { } then && then.Settings.TryGetValue(setting.Id, out var was) && was.IsOpen ? OfTerm(then, was, was.Term, choices, assume, null) : null;
    }

    /// <summary>While a stay runs, the day that the setting had before it, whatever becomes of its anchors; null where no stay runs or there was none.</summary>
    private Day? Kept(DocketState state, Setting setting, Choices choices, LocalDate? assume, Tracer? tracer)
    {
        if (stays.Running(state, setting) is not { Then: { } then } stay || !then.Settings.TryGetValue(setting.Id, out var was) || !was.IsOpen)
            return null;
        var day = Of(then, was, choices, assume, null);
        if (day.Date is not { } date || date < stay.From)
            return null;
        if (tracer is not null)
            _ = Of(then, was, choices, assume, tracer);
        if (stay.Reach is not null)
            tracer?.Warn(Reasons.UnderGeneralOrder(stay));
        var now = OfTerm(state, setting, setting.Term, choices, assume, null);
        return day with { Stayed = true, Stopped = stay.ByLaw is not null, StayDisputed = false, Waiting = now.Waiting, Conditional = now.Conditional, Reason = Reasons.StayedBy(stay) };
    }

    private Day OfTerm(DocketState state, Setting setting, Term term, Choices choices, LocalDate? assume, Tracer? tracer)
    {
        switch (term)
        {
            case Term.Said { Due: Due.Certain certain }:
                return counter.Certain(certain.Date, certain.Time, setting.DatedBy.Label, tracer);
            case Term.Said { Due: Due.Words words } said:
                return phrases.Evaluate(words.Phrase, new Scope(state, setting.Id, said.Earlier, setting.Party, assume), choices, tracer);
            case Term.Said { Due: Due.InSeries series } said:
                return inSeries.Of(series, OfTerm(state, setting, said with { Due = series.First }, choices, assume, series.Number == 1 ? tracer : null), state, choices, tracer);
            case Term.Said { Due: Due.ByRule rule } said:
                return rules.Of(rule, new Scope(state, setting.Id, said.Earlier, setting.Party, assume), choices, tracer);
            case Term.Said:
                return Day.Open(Reasons.NotStated);
            case Term.Overridden overridden:
                return counter.Certain(overridden.By.Due.Date, overridden.By.Due.Time, $"{setting.DatedBy.Label}, by hand,", tracer);
            case Term.Extended { GivenOn: { } given } extended:
                return Lengthened(state, setting, extended, given, choices, assume, tracer);
            case Term.Extended extended:
                return Extended(state, setting, extended, choices, assume, tracer);
            default:
                throw new ArgumentOutOfRangeException(nameof(term), term.GetType().Name, "Not a term.");
        }
    }

    private Day Extended(DocketState state, Setting setting, Term.Extended extended, Choices choices, LocalDate? assume, Tracer? tracer)
    {
        // It counts from the day as it stood then, whatever became of a stay since.
        var from = extended.From.Stays.IsEmpty ? extended.From : extended.From with { KeptIn = extended.Then, ChangedBy = setting.DatedBy };
        var was = Of(extended.Then, from, choices, assume, null) with { Stayed = false };
        if (!was.Waiting)
            was = was with { Reason = null };
        if (was.Date is null || was.Waiting)
        {
            // What had no date when it was extended takes the length once it has one; what waited then waits no longer than it would now.
            var now = OfTerm(state, extended.From, extended.From.Term, choices, assume, null);
            was = was.Date is null ? now : was with { Waiting = now.Waiting, Conditional = now.Conditional, Reason = now.Reason };
        }

        var anchor = PhraseEvaluator.ChooseNominal(was, choices);
        if (anchor.Date is null)
            return anchor;
        tracer?.Add(new AnchorStep($"{setting.Id} was due", anchor.Time, extended.From.DatedBy.Label) { Date = anchor.Date });
        var (by, end) = RuleOf(extended) is { } rule
            ? rules.Extending(rule, new Scope(extended.Then, setting.Id, null, setting.Party, assume), choices)
            : (counter, PeriodEnd.Rolls);
        var day = by.Count(new TimePeriod(extended.By, Direction.Forward, anchor, null, anchor.Earliest ? PeriodEnd.Earliest : end), choices, tracer);
        if (day.Date is null)
            return day;

        // An extension by days leaves the hour that was set; one by hours has its own.
        var time = extended.By.Unit == LengthUnit.Hours ? day.Time : anchor.Time;
        return day with
        {
            Time = time,
            NothingOwed = was.NothingOwed,
            Starts = was.Backward ? null : was.Starts,
            FromCertain = was.Certain || was.FromCertain || was.Backward,
            Waiting = anchor.Waiting,
            Conditional = anchor.Conditional,
            Reason = anchor.Reason,
        };
    }

    /// <summary>A time to which the law adds where notice is given before it is over: it goes on to follow what it hangs on, and stays reach the whole.</summary>
    private Day Lengthened(DocketState state, Setting setting, Term.Extended extended, LocalDate given, Choices choices, LocalDate? assume, Tracer? tracer)
    {
        var day = OfTerm(state, extended.From, extended.From.Term, choices, assume, tracer);
        var then = Of(extended.Then, extended.From with { KeptIn = extended.Then, ChangedBy = setting.DatedBy }, choices, assume, null);
        if (day.Date is null || (then.Date < given && !then.Stayed))
        {
            if (day.Date is not null)
                tracer?.Warn($"The notice of {DateWords.Iso(given)} ({setting.DatedBy.Label}) came when the time was over; it adds nothing.");
            return day;
        }

        var (by, end) = RuleOf(extended) is { } rule ? rules.Extending(rule, new Scope(state, setting.Id, null, setting.Party, assume), choices) : (counter, PeriodEnd.Rolls);
        var longer = by.Count(new TimePeriod(extended.By, Direction.Forward, day, null, end), choices, tracer);
        return longer.Date is null ? longer : longer with { Starts = day.Starts, Waiting = day.Waiting, Conditional = day.Conditional, Reason = day.Reason };
    }

    /// <summary>The counter by which a term's period runs: of the rule that fixed it, or the court's.</summary>
    private PeriodCounter CounterOf(DocketState state, Setting setting, Choices choices) =>
        RuleOf(setting.Term) is { } rule ? rules.Extending(rule, new Scope(state, setting.Id, null, setting.Party), choices).Counter : counter;

    /// <summary>The rule that fixed the day, before whatever extended it, or null.</summary>
    private static Due.ByRule? RuleOf(Term term)
    {
        while (term is Term.Extended earlier)
            term = earlier.From.Term;
        return term is Term.Said { Due: Due.ByRule rule } ? rule : null;
    }

    /// <summary>The date that an override replaces, or that words are held against.</summary>
    public Day Beside(DocketState state, Setting setting, Choices choices) => setting.Term is Term.Overridden overridden
        ? OfTerm(setting.KeptIn ?? state, setting, overridden.Replaces, choices, null, null)
        : phrases.Evaluate(setting.ComputedAs!.Phrase, new Scope(setting.KeptIn ?? state, Party: setting.Party), choices, null);
}
