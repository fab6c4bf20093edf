using Docket.Cli.Options;
using Docket.Core.Dates;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Cli.Output;

/// <summary>What is due across cases, as one list.</summary>
/// <param name="Opening">What the list is of, in one sentence without a full stop.</param>
/// <param name="Groups">Its parts, in order; none where nothing is due.</param>
internal sealed record DueAcross(string Opening, IReadOnlyList<DueGroup> Groups)
{
    /// <summary>One list of the rows of many cases. Within a part the soonest safe day stands first and what has no date last; on one day the cases keep their order.</summary>
    public static DueAcross Of(IEnumerable<DueRows> cases, Grouping by)
    {
        var all = cases.ToList();
        var rows = all.SelectMany(c => c.Listed).OrderBy(r => r.Deadline.Safe is null).ThenBy(r => r.Deadline.Safe);
        var groups = by switch
        {
            Grouping.Day => ByDay(rows),
            Grouping.Party => ByName(rows, PartyOf),
            _ => ByName(rows, r => r.Deadline.Responsible is { } person ? (0, person) : (1, "Followed by nobody of our side")),
        };
        return new DueAcross(Sentence(all, by), [.. groups]);
    }

    /// <summary>What is overdue first, then day by day, what has no date last.</summary>
    private static IEnumerable<DueGroup> ByDay(IEnumerable<DueRow> rows) => rows
        .GroupBy(r => r.Deadline.Overdue ? (Rank: 0, Day: (LocalDate?)null) : r.Deadline.Safe is { } safe ? (1, safe) : (2, null))
        .OrderBy(g => g.Key.Rank)
        .Select(g => new DueGroup(
            g.Key switch
            {
                (0, _) => "Overdue",
                (_, { } day) => $"{DateWords.Full(day)}, {Away(day, g.Max(r => r.Case.AsOf))}",
                _ => "No date",
            },
            [.. g]));

    private static IEnumerable<DueGroup> ByName(IEnumerable<DueRow> rows, Func<DueRow, (int Rank, string Name)> name) => rows
        .GroupBy(name)
        .OrderBy(g => g.Key.Rank).ThenBy(g => g.Key.Name, StringComparer.OrdinalIgnoreCase).ThenBy(g => g.Key.Name, StringComparer.Ordinal)
        .Select(g => new DueGroup(g.Key.Name, [.. g]));

    /// <summary>The same id is another party in another case, so the name tells them apart. Who has none goes by the id.</summary>
    private static (int Rank, string Name) PartyOf(DueRow row) => row.Deadline.Party switch
    {
        null => (3, "No party named"),
        "all" => (1, "All parties"),
        var role when Party.Roles.Contains(role) => (2, char.ToUpperInvariant(role[0]) + role[1..].Replace('-', ' ')),
        var id => (0, row.PartyName ?? $"{id} (no name given)"),
    };

    /// <summary>How far off a day is. Where it is not the same day in every court, the later one tells, by which less time is left.</summary>
    private static string Away(LocalDate day, LocalDate asOf) => Period.DaysBetween(asOf, day) switch
    {
        0 => "today",
        > 0 and var left => $"in {DateWords.Count(left, "day")}",
        var past => $"{DateWords.Count(-past, "day")} ago",
    };

    private static string Sentence(List<DueRows> cases, Grouping by)
    {
        var days = cases.Select(c => c.Case.AsOf).Distinct().Order().Select(DateWords.Iso);
        var assumed = cases.Select(c => c.Case.Assuming).FirstOrDefault(a => a is not null) switch
        {
            null => "",
            { Request: null } => ", if every pending request is granted",
            { Request: var request } => $", if the request of {request} is granted where it is pending",
        };
        var word = by == Grouping.Responsible ? "person" : GroupingOption.Word(by);
        return $"What is due in {DateWords.Count(cases.Count, "case")} by {word}{(cases.Count == 0 ? "" : $", as of {string.Join(" or ", days)}")}{assumed}";
    }
}

/// <summary>One part of a list across cases.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Rows">Its rows, one at least.</param>
internal sealed record DueGroup(string Title, IReadOnlyList<DueRow> Rows);
