using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;

namespace Docket.Core.Feed;

/// <summary>The recorded events that periods run from: one feed event for each party that one is recorded for.</summary>
internal static class TriggerEvents
{
    public static IEnumerable<FeedEvent> Of(Schedule schedule, FeedScope scope, SealedEntries hidden) =>
        schedule.Fold.State.Events.Where(e => !hidden.LieBehind(e.Key)).SelectMany(e => e.Value
            .Where(r => scope.Concerns(r.Party) && CutOff.IsOnTheClock(r.On))
            .SelectMany(recording => OfRecording(schedule, e.Key, recording, scope)));

    /// <summary>The UIDs of what sealed entries recorded or corrected.</summary>
    public static IEnumerable<string> SealedUids(Schedule schedule, SealedEntries hidden) =>
        schedule.Fold.State.Events.Where(e => hidden.LieBehind(e.Key)).SelectMany(e => e.Value.Select(recording => UidOf(schedule, e.Key, recording)));

    private static string UidOf(Schedule schedule, string id, Recording recording) =>
        FeedUid.OfEvent(schedule.Jurisdiction.Court.Id, schedule.Case.Number, id, recording.Party);

    private static IEnumerable<FeedEvent> OfRecording(Schedule schedule, string id, Recording recording, FeedScope scope)
    {
        var uid = UidOf(schedule, id, recording);
        var history = HistoryOf(schedule, id, recording.Party);
        if (!scope.Reaches(uid, history.Select(r => r.On)))
            yield break;
        var revision = new Revision(
            history[0].Entry.Filed, history.Max(r => r.Entry.Filed), history.Zip(history.Skip(1), (before, after) => before.On != after.On).Count(moved => moved));
        yield return new FeedEvent
        {
            Uid = uid,
            Day = recording.On,
            Title = EventTitle.OfTrigger(schedule, id, recording.Party),
            Lines = Lines(schedule, history, revision).Select(PlainText.Line),
            Category = "Trigger",
            Created = revision.Created.AtMidnight(),
            Revised = revision.Revised.AtMidnight(),
            Sequence = revision.Sequence,
        };
    }

    private static IEnumerable<string> Lines(Schedule schedule, List<Recording> history, Revision revision)
    {
        var last = history[^1];
        yield return $"Happened: {DateWords.Full(last.On)} ({last.Entry.Label})";
        if (last.Party is { } party)
            yield return $"For: {party}";
        if (last.Service is { } service)
            yield return $"Service: {service}";
        foreach (var (before, after) in history.Zip(history.Skip(1)).Where(pair => pair.First.On != pair.Second.On))
            yield return $"Was {DateWords.Iso(before.On)}; recorded anew by {after.Entry.Label}.";
        foreach (var line in EventDescription.Closing(schedule, revision))
            yield return line;
    }

    /// <summary>The recordings for one party, each as it first stood, oldest first.</summary>
    private static List<Recording> HistoryOf(Schedule schedule, string id, string? party) =>
        [.. schedule.Fold.Stages
            .Select(stage => stage.State.Events.TryGetValue(id, out var recordings) ? recordings.FirstOrDefault(r => r.Party == party) : null)
            .OfType<Recording>().Distinct()];
}
