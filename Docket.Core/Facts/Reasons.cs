using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Facts;

/// <summary>Why a setting stands where it stands, in words.</summary>
internal static class Reasons
{
    public const string NotStated = "the docket sets a date that its text does not state";

    public static string FoundFalse(string condition, Entry entry) => $"{condition} was found false ({entry.Label})";

    public static string SeriesEnded(string ended, Entry entry) => $"{entry.Label} records {ended}, which ends the series";

    public static string CaseClosed(string how, Entry entry) => $"the case was closed: {how} ({entry.Label})";

    public static string CorrectedAway(Entry setBy, Entry entry) => $"{entry.Label} corrects {setBy.Label}, which does not set it";

    public static string StayedBy(Stay stay) => stay.ByLaw is { } law
        ? $"its time stands still since the end of {Iso(stay.From.PlusDays(-1))} ({stay.Entry.Label}; {law})"
        : $"stayed by {stay.Entry.Label} from {Iso(stay.From)}{(stay.Until is { } until ? $" to {Iso(until)}" : ", without an end")}";

    public static string SuspendedBy(Stay stay) => $"suspended by {stay.Entry.Label} until an order sets its date";

    public static string MayBindAgain(Revival revival) =>
        $"{revival.VacatedBy.Label} vacated {revival.Order.Label}, which had {(revival.TakenOff ? "taken it off" : "given it another date")}; whether this earlier date binds again is in dispute: it does, or nothing binds until an order sets it. Treat it as due";

    /// <summary>A general order stands on no docket, so each answer that rests on it says so.</summary>
    public static string UnderGeneralOrder(Stay stay) => $"It rests on {stay.Entry.Label}, an order of the court from the law files and not from this docket: check that the order reaches this case.";

    public static string BegunUnderGeneralOrder(Stay stay) => $"Its period began while {stay.Entry.Label} ran, an order of the court from the law files and not from this docket: check whether the order moves it.";

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string WaitsForCondition(string condition) => $"waits for {condition}";
}
