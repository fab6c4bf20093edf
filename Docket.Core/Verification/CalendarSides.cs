using Docket.Core.Computation;
using Docket.Core.Facts;
using Docket.Core.Feed;

namespace Docket.Core.Verification;

/// <summary>Makes the calendar's events and the docket's rows comparable.</summary>
internal static class CalendarSides
{
    private const string FeedDomain = "@docket.example";

    private static readonly string[] Reminding = ["reminder", "tickler", "rem:", "days before", "countdown"];
    private static readonly string[] Called = ["cancelled", "canceled", "vacated", "off calendar"];

    /// <summary>The events to be matched; those of Docket's own feeds by the id they carry; those of its own feeds whose id the docket does not know.</summary>
    public static (List<Candidate> Events, List<(string Id, Candidate Item)> Own, List<Candidate> Strange) Of(Schedule schedule, ForeignCalendar calendar)
    {
        var (court, number) = (schedule.Jurisdiction.Court, schedule.Case.Number);
        var ids = schedule.Deadlines.Select(d => d.LastingId ?? d.Id).Distinct().ToDictionary(id => FeedUid.OfItem(court.Id, number, id), StringComparer.Ordinal);
        var ofCase = FeedUid.OfItem(court.Id, number, "")[..^FeedDomain.Length];
        var marks = new CaseMarks(schedule.Case, calendar.Name);
        var (events, own, strange) = (new List<Candidate>(), new List<(string, Candidate)>(), new List<Candidate>());
        foreach (var item in calendar.Events)
        {
            var ours = item.Uid?.EndsWith(FeedDomain, StringComparison.Ordinal) == true;
            // Recorded events and reminders of Docket's own feeds are no deadlines; other cases' events are not this one's.
            if (ours && !item.Uid!.StartsWith(ofCase, StringComparison.Ordinal))
                continue;
            var (day, time) = item.In(CutOff.ZoneOf(court, schedule.Case.Division, item.Day).Zone);
            var candidate = new Candidate(
                new CalendarEntry(item.Uid, item.Title, day, time), ours ? CaseMark.This : marks.Of(item), marks.Words(item.Title), PartyIn(schedule.Case, item.Title),
                Says(item.Title, Reminding), item.Cancelled || Called.Any(c => item.Title.StartsWith(c, StringComparison.OrdinalIgnoreCase)));
            if (!ours)
                events.Add(candidate);
            else if (ids.TryGetValue(item.Uid!, out var id))
                own.Add((id, candidate));
            else
                strange.Add(candidate);
        }

        return (events, own, strange);
    }

    /// <summary>The words of each deadline: of what is to be done, of its id, and both with who owes it.</summary>
    public static List<HashSet<string>[]> Words(Schedule schedule, ForeignCalendar calendar)
    {
        var marks = new CaseMarks(schedule.Case, calendar.Name);
        return [.. schedule.Deadlines.Select(d => new[] { d.What, d.Id.Replace('.', ' '), $"{d.What} {d.Party}" }.Select(marks.Words).ToArray())];
    }

    private static string? PartyIn(CaseFile file, string title)
    {
        var words = TitleWords.Of(title);
        var named = file.Parties.Where(p => TitleWords.Of(p.Id) is { Count: > 0 } id && id.IsSubsetOf(words)).ToList();
        return named is [var one] ? one.Id : null;
    }

    private static bool Says(string title, string[] words) => words.Any(w => title.Contains(w, StringComparison.OrdinalIgnoreCase));
}
