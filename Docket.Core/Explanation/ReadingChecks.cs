using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;

namespace Docket.Core.Explanation;

/// <summary>Warns of dates with more than one reading; of a series once, at its first such instance.</summary>
internal static class ReadingChecks
{
    /// <param name="open">What is open or asked for, soonest first.</param>
    /// <param name="state">The docket.</param>
    /// <param name="placeOf">Where a deadline stands in the file.</param>
    public static IEnumerable<Problem> Of(IEnumerable<Deadline> open, DocketState state, Func<Deadline, Place> placeOf)
    {
        var doubtful = open.Where(d => d.Computed.Readings.Length > 1);
        foreach (var alike in doubtful.GroupBy(d => SeriesOf(d, state) ?? d.Id))
        {
            var first = alike.First();
            var readings = string.Join("; ", first.Computed.Readings.Select(r => $"{DateWords.Iso(r.Date)} ({r.Basis})"));
            var others = alike.Skip(1).Select(d => d.Id).ToList();
            var more = others.Count == 0 ? "" : $" So {(others.Count == 1 ? "has" : "have")} {DateWords.List(others)}.";
            yield return new Problem(Severity.Warning, "readings", placeOf(first), $"{first.Id} has {DateWords.Count(first.Computed.Readings.Length, "reading")}: {readings}.{more} {DateWords.Iso(first.Computed.Safe!.Value)} is safe.");
        }
    }

    /// <summary>The series of an instance whose day no entry has moved by itself, or null.</summary>
    private static string? SeriesOf(Deadline deadline, DocketState state) =>
        state.Settings.GetValueOrDefault(deadline.Id) is { SeriesId: { } series, Term: Term.Said { Due: Due.InSeries } } ? series : null;
}
