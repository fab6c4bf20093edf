using Docket.Core.Computation;

namespace Docket.Tests.TestKit;

/// <summary>Says of a schedule what does not change when a later entry gives a rule's deadline to a second party, and with it the first one's id a party.</summary>
internal static class LastingNames
{
    /// <summary>What is said of a schedule, each rule's deadline by the id that lasts; words with an id that took a party are printed anew, so they too are brought to one form.</summary>
    public static string In(Schedule schedule, Func<Schedule, string> said) => schedule.Deadlines
        .Where(d => d.LastingId is not null && d.LastingId != d.Id)
        .Aggregate(said(schedule), (text, row) => text.Replace(row.Id, row.LastingId!, StringComparison.Ordinal))
        .Replace("not before ", "no earlier than ", StringComparison.Ordinal);
}
