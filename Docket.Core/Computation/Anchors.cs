using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Phrases;

namespace Docket.Core.Computation;

/// <summary>The days of ids: events, deadlines and hearings, what is done, entries.</summary>
/// <param name="settings">Computes the day of a deadline or hearing.</param>
internal sealed class Anchors(SettingDays settings)
{
    /// <summary>The day, and the step that shows where it comes from.</summary>
    public (Day Day, AnchorStep? Step) Find(Phrase phrase, Scope scope, Choices choices) => phrase switch
    {
        Reference reference => OfId(reference.Id, scope, choices),
        Done done => OfDone(done.Id, scope),
        EntryDay entry => OfEntry(entry, scope),
        _ => throw new ArgumentOutOfRangeException(nameof(phrase), phrase.GetType().Name, "Not an anchor by name."),
    };

    private (Day, AnchorStep?) OfId(string id, Scope scope, Choices choices)
    {
        var state = scope.SelfId == id && scope.Earlier is { } earlier ? earlier : scope.State;
        if (state.Settings.TryGetValue(id, out var setting))
            return OfSetting(state, setting, scope, choices);
        if (scope.State.Events.TryGetValue(id, out var recordings))
            return OfEvent(id, recordings, scope, choices);
        if (scope.Assume is { } assumed)
            return (Day.Known(assumed) with { Waiting = true }, new AnchorStep(id, null, null));
        var proposal = scope.State.Pending.FirstOrDefault(p => p.Effects.OfType<Sets>().Any(s => s.Id == id));
        return (Day.Open(proposal is null ? $"waits for {id}, which no entry has recorded or set" : $"waits for {id}, which is only proposed ({proposal.Entry.Label})"), null);
    }

    private (Day, AnchorStep?) OfSetting(DocketState state, Setting setting, Scope scope, Choices choices)
    {
        if (setting.Standing is Standing.Vacated or Standing.Denied)
        {
            var how = setting.Standing == Standing.Vacated ? "vacated" : "denied";
            return (Day.Open($"hung on {setting.Id}, which was {how} ({setting.Reason ?? setting.ChangedBy.Label})"), null);
        }

        var day = settings.Of(state, setting, choices, scope.Assume, null);
        if (day.Date is null)
            return (Day.Open($"waits for {setting.Id}: {day.Reason}").Doubting(day) with { Conditional = day.Conditional }, null);
        var stopped = day.Stopped && setting.IsOpen;

        // An order may leave the date where it stands; time that the law has stopped ends later, and what hangs on it with it.
        var reason = stopped ? $"hangs on {setting.Id}: {day.Reason}"
            : day.Waiting ? $"hangs on {setting.Id}, which {day.Reason}"
            : setting.Revival is { } revival ? $"hangs on {setting.Id}, whose date is in dispute ({revival.VacatedBy.Label})" : null;
        var disputed = setting.Revival is null ? "" : ", if that date binds again, which is in dispute";
        var step = new AnchorStep($"{setting.Id} {(setting.Kind == SettingKind.Hearing ? "is set" : "is due")}{disputed}", day.Time, setting.DatedBy.Label);
        return (day with { Reason = reason, Service = null, Stayed = day.Stayed && !stopped, Stopped = false, Waiting = day.Waiting || stopped }, step);
    }

    private static (Day, AnchorStep?) OfEvent(string id, ImmutableArray<Recording> recordings, Scope scope, Choices choices)
    {
        var party = scope.Party;
        // Two parties served on one day by different means have two days to answer by.
        var days = For(party, recordings)
            .OrderBy(r => r.On).ThenBy(r => r.Time).ThenBy(r => ServiceOf(r), StringComparer.Ordinal)
            .DistinctBy(r => (r.On, r.Time, ServiceOf(r))).ToList();

        // What a rule asks of the court runs from the first party ("after any defendant has been served", Fed. R. Civ. P. 16(b)(2)).
        if (scope is { Rule: not null, Party: "court" or "clerk" })
            days = days[..1];
        var recording = days[Math.Min(choices.Party, days.Count - 1)];
        var day = Day.Known(recording.On, recording.Time) with
        {
            Service = ServiceOf(recording),
            Doubts = days.Count > 1 ? Doubts.Party : Doubts.None,
            PartyDays = days.Count,
        };
        return (day, new AnchorStep(recording.Party is null ? id : $"{id} ({recording.Party})", recording.Time, recording.Entry.Label));

        string? ServiceOf(Recording r)
        {
            if (r.Service is null || !(IsEverybody(party) || IsEverybody(r.Party) || r.Party == party))
                return null;
            return ServiceManners.IsOfSummons(id) ? ServiceManners.Summons : r.Service;
        }
    }

    /// <summary>The recordings that count for whoever owes the act: its own; else those for everybody; else all, as for an act that all owe.</summary>
    private static IEnumerable<Recording> For(string? party, ImmutableArray<Recording> recordings)
    {
        if (IsEverybody(party))
            return recordings;
        var own = recordings.Where(r => r.Party == party).ToList();
        var general = recordings.Where(r => IsEverybody(r.Party)).ToList();
        return own.Count > 0 ? own : general.Count > 0 ? general : recordings;
    }

    public static bool IsEverybody(string? party) => party is null or "all";

    private static (Day, AnchorStep?) OfDone(string id, Scope scope)
    {
        if (scope.State.Settings.TryGetValue(id, out var setting) && setting is { Standing: Standing.Satisfied, Done: { } day })
            return (Day.Known(day), new AnchorStep($"{id} was done", null, setting.ChangedBy.Label));
        return scope.Assume is { } assumed
            ? (Day.Known(assumed) with { Waiting = true }, new AnchorStep($"{id} is done", null, null))
            : (Day.Open($"waits until {id} is done"), null);
    }

    private static (Day, AnchorStep?) OfEntry(EntryDay phrase, Scope scope)
    {
        if (!scope.State.Entries.TryGetValue(phrase.Id, out var entry))
            return scope.Assume is { } assumed
                ? (Day.Known(assumed) with { Waiting = true }, new AnchorStep($"entry {phrase.Id}", null, null))
                : (Day.Open($"waits for entry {phrase.Id}, which is not on the docket"), null);
        var day = phrase.Entered ? entry.KnownOn : entry.Filed;
        return (Day.Known(day), new AnchorStep($"{entry.Label} was {(phrase.Entered ? "entered" : "filed")}", null, null));
    }
}
