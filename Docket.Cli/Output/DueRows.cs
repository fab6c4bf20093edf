using System.Collections.Immutable;
using Docket.Core.Computation;
using Docket.Core.Explanation;
using NodaTime;

namespace Docket.Cli.Output;

/// <summary>What is to be shown of one case. Its schedule is not kept: a large folder has no room for so many.</summary>
/// <param name="Case">The case.</param>
/// <param name="Listed">The rows, soonest first.</param>
internal sealed record DueRows(DueCase Case, ImmutableArray<DueRow> Listed)
{
    public static DueRows Of(Schedule schedule, DeadlineFilter filter)
    {
        var (file, court) = (schedule.Case, schedule.Jurisdiction.Court);
        var head = new DueCase(file.Number, file.Path, court.Id, file.Caption, ScheduleWords.Heading(schedule), schedule.AsOf, schedule.Assuming);
        return new DueRows(head, [.. filter.Of(schedule).Select(d => new DueRow(
            head,
            d with { Computed = new ComputedDate { Date = d.Date, Time = d.Time, Safe = d.Safe } },
            file.Parties.FirstOrDefault(p => p.Id == d.Party)?.Name,
            RowNotes.Of(d, schedule)))]);
    }
}

/// <summary>A case, as the rows of a list name it.</summary>
internal sealed record DueCase(string Number, string? Path, string Court, string? Caption, string Heading, LocalDate AsOf, Granted? Assuming);

/// <summary>One row.</summary>
/// <param name="Case">Its case.</param>
/// <param name="Deadline">The deadline or hearing, its date without the proof.</param>
/// <param name="PartyName">The name that the case gives to who owes it, or null.</param>
/// <param name="Notes">What a person should read beside it.</param>
internal sealed record DueRow(DueCase Case, Deadline Deadline, string? PartyName, ImmutableArray<string> Notes);
