using System.Collections.Immutable;
using Docket.Core.Computation;
using NodaTime;

namespace Docket.Core.Pages;

/// <summary>In which part of a page a row stands.</summary>
internal enum RowGroup
{
    Overdue,
    Ahead,
    Earliest,
    Requested,
    Waiting,
    Stayed,
    Closed,
}

/// <summary>Sorts rows into the parts of a page.</summary>
internal static class RowGroups
{
    public static RowGroup Of(Deadline row) => row.State switch
    {
        _ when row.Overdue => RowGroup.Overdue,
        DeadlineState.Proposed => RowGroup.Requested,
        DeadlineState.Waiting => RowGroup.Waiting,
        DeadlineState.Stayed => RowGroup.Stayed,
        DeadlineState.Satisfied or DeadlineState.Passed or DeadlineState.Vacated or DeadlineState.Denied => RowGroup.Closed,
        // The rest of it stands under another id, which has its own row.
        DeadlineState.PartlySatisfied when row.RemainsId is not null => RowGroup.Closed,
        _ when row.Computed.Earliest => RowGroup.Earliest,
        _ => RowGroup.Ahead,
    };

    /// <summary>The rows of a part, in their order.</summary>
    public static ImmutableArray<Deadline> In(this IEnumerable<Deadline> rows, RowGroup group) => [.. rows.Where(r => Of(r) == group)];

    /// <summary>What comes next: all that binds on the first safe day that is not over; none where nothing has a day ahead.</summary>
    public static ImmutableArray<Deadline> Next(IEnumerable<Deadline> rows, LocalDate asOf)
    {
        var ahead = rows.In(RowGroup.Ahead).Where(r => r.Safe >= asOf).ToList();
        return ahead.Count == 0 ? [] : [.. ahead.Where(r => r.Safe == ahead.Min(a => a.Safe))];
    }
}
