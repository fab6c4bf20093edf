using Docket.Core.Facts;
using Docket.Core.Rules;
using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Computation;

/// <summary>Computes the schedule of a case: the docket folded, every date proved.</summary>
public static class Scheduling
{
    /// <summary>The schedule as known on a day.</summary>
    /// <param name="file">The case.</param>
    /// <param name="jurisdiction">The court with its calendar and rules.</param>
    /// <param name="asOf">The day whose knowledge is shown, inclusive.</param>
    /// <param name="assume">Which pending requests are taken as granted.</param>
    /// <param name="lawAsOf">The day whose law applies to every period; null for the day each starts to run.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="InvalidDataFileException">The entries contradict one another; the exception carries every problem of the whole file. So do requests that hang on one another once they are taken as granted.</exception>
    /// <exception cref="UnknownNameException">The request to be granted is not pending on that day.</exception>
    public static Schedule Compute(CaseFile file, Jurisdiction jurisdiction, LocalDate asOf, Granted? assume = null, LocalDate? lawAsOf = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(jurisdiction);
        return Compute(file, GeneralOrders.AddedTo(RuleDeadlines.AddedTo(file, jurisdiction), jurisdiction), jurisdiction, asOf, assume, lawAsOf);
    }

    /// <summary>The schedule of a case to which the deadlines that rules attach to its events, and the general orders of its court, were added.</summary>
    internal static Schedule Compute(CaseFile file, CaseFile ruled, Jurisdiction jurisdiction, LocalDate asOf, Granted? assume, LocalDate? lawAsOf)
    {
        var whole = Fold.Of(ruled);
        RefuseErrors(file, whole.Problems);
        var known = whole.AsOf(asOf);
        var fold = Assumed(known, asOf, assume);
        RefuseErrors(file, fold.Problems.Skip(known.Problems.Length));
        return OfFold(file, fold, jurisdiction, asOf, assume, lawAsOf);
    }

    /// <summary>The schedule of a docket that is folded already. What the entries contradict stays out of it, and nothing is refused.</summary>
    internal static Schedule OfFold(CaseFile file, Fold fold, Jurisdiction jurisdiction, LocalDate asOf, Granted? assume, LocalDate? lawAsOf)
    {
        var computer = new DateComputer(jurisdiction, file.Division, file.Closures, lawAsOf, asOf);
        var rows = new ScheduleRows(file, fold.State, asOf, computer);
        return new Schedule(fold, computer)
        {
            Case = file,
            Jurisdiction = jurisdiction,
            AsOf = asOf,
            Assuming = assume,
            Deadlines = rows.InOrder(),
            Superseded = rows.Superseded,
        };
    }

    private static void RefuseErrors(CaseFile file, IEnumerable<Problem> problems)
    {
        var errors = problems.Where(p => p.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
            throw new InvalidDataFileException(file.Path ?? file.Number, errors);
    }

    private static Fold Assumed(Fold fold, LocalDate asOf, Granted? assume)
    {
        if (assume is null)
            return fold;
        if (assume.Request is { } request && !fold.State.Pending.Any(p => p.Id == request || p.Entry.Id == request))
        {
            var pending = string.Join(", ", fold.State.Pending.Select(p => p.Id));
            throw new UnknownNameException(
                $"No request of entry {request} is pending on {LocalDatePattern.Iso.Format(asOf)}; {(pending.Length == 0 ? "none is" : "pending are: " + pending)}.");
        }

        return fold.Granting(asOf, assume.Request);
    }
}

/// <summary>Which pending requests a schedule takes as granted.</summary>
/// <param name="Request">The entry's or request's id; null for all that are pending, in docket order.</param>
public sealed record Granted(string? Request = null);
