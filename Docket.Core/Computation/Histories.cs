using System.Collections.Immutable;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>Follows every setting through the docket's stages. A change of one day is followed to all that hangs on it, and to nothing else.</summary>
internal static class Histories
{
    public static ImmutableDictionary<string, ImmutableArray<HistoryEvent>> Of(Fold fold, DateComputer computer)
    {
        var histories = new Dictionary<string, List<HistoryEvent>>(StringComparer.Ordinal);
        var hangsOn = new HangsOn();
        var before = DocketState.Empty;
        foreach (var stage in fold.Stages)
        {
            var affected = Affected(before, stage.State, hangsOn);
            computer.GoOn(stage.State, affected.Select(a => a.Setting.Id));
            foreach (var (setting, because) in affected)
                Follow(histories, before, stage, setting, because, computer);
            before = stage.State;
        }

        return histories.ToImmutableDictionary(h => h.Key, h => h.Value.ToImmutableArray(), StringComparer.Ordinal);
    }

    private static void Follow(
        Dictionary<string, List<HistoryEvent>> histories, DocketState before, Stage stage, Setting setting, string? because, DateComputer computer)
    {
        var computed = computer.Dates(stage.State, setting);
        var day = computer.Day(stage.State, setting);
        if (!histories.TryGetValue(setting.Id, out var history))
            histories[setting.Id] = history = [];
        var standing = setting.IsOpen && SeriesEnds.Of(stage.State, setting, day) is not null ? Standing.Vacated : setting.Standing;
        var verb = stage.Corrects ? "corrects" : because is null ? setting.HowChangedSince(before) : "follows";
        if (history.Count > 0 && verb is ("stays" or "lifts") && IsPastBefore(stage, setting, computed.Date))
            return;
        if ((because is null && !stage.Corrects) || history is not [.., var last] || (last.Date, last.Safe, last.Time, last.Waiting, last.Standing) != (computed.Date, computed.Safe, day.Time, day.Waiting, standing))
            history.Add(new HistoryEvent(setting.SeriesId is not null && verb == "sets" ? setting.SetBy : stage.Entry, verb, computed.Date, computed.Safe, standing, because) { Time = day.Time, Waiting = day.Waiting });
    }

    /// <summary>Whether a day was over before each stay of the stage began, so that none of them reaches it.</summary>
    private static bool IsPastBefore(Stage stage, Setting setting, LocalDate? date) =>
        setting.Stays.Select(id => stage.State.Stays[id]).Where(s => s.Entry == stage.Entry || s.LiftedBy == stage.Entry).All(s => date < s.From);

    /// <summary>What a stage changed, and all that hangs on it, in docket order; the second part names what moved it, or is null where the entry itself did.</summary>
    private static List<(Setting Setting, string? Because)> Affected(DocketState before, DocketState after, HangsOn hangsOn)
    {
        var reached = new Dictionary<string, string?>(StringComparer.Ordinal);
        var confirmed = new List<Setting>();
        foreach (var setting in after.ChangedSince(before))
        {
            hangsOn.Update(setting);

            // What is only said to stand may wake all the same, by what the entry does to what it hangs on.
            if (setting.HowChangedSince(before) == "confirms")
                confirmed.Add(setting);
            else
                reached[setting.Id] = null;
        }

        var open = new Queue<string>(reached.Keys.Concat(after.NamesChangedSince(before).Where(name => !reached.ContainsKey(name))));
        while (open.TryDequeue(out var name))
        {
            foreach (var id in hangsOn.Of(name).Where(id => reached.TryAdd(id, name)))
                open.Enqueue(id);
        }

        return [.. reached.Select(r => (after.Settings[r.Key], r.Value)).Concat(confirmed.Select(s => (s, (string?)null))).OrderBy(r => r.Item1.Ordinal)];
    }
}
