using NodaTime;

namespace Docket.Core.Facts;

/// <summary>What is partly satisfied is satisfied when the id that carries the rest is.</summary>
internal static class Remainders
{
    /// <summary>What is done but for an id, in docket order.</summary>
    public static IEnumerable<Setting> WaitingFor(DocketState state, string id) =>
        state.Settings.Values.Where(s => s.Standing == Standing.PartlySatisfied && s.RemainsId == id).OrderBy(s => s.Ordinal).ToList();

    /// <summary>The day the rest was satisfied before an entry says that it remains, or null. An id that the entry sets anew is not done.</summary>
    public static LocalDate? DoneBefore(DocketState state, string id, Entry entry) =>
        state.Settings.TryGetValue(id, out var rest) && rest.Standing == Standing.Satisfied && !entry.Effects.OfType<Sets>().Any(s => s.Id == id) ? rest.Done : null;
}
