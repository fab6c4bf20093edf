using System.Collections.Immutable;
using NodaTime;

namespace Docket.Core.Facts;

/// <summary>Under which entry an effect is applied.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Day">The day that an effect without "on" takes: the entry's filing day, or an order's.</param>
/// <param name="Granting">True where an order's grant brings the effect in force.</param>
/// <param name="Before">The docket before the entry, which "all" looks at.</param>
/// <param name="Spared">The ids that "all" leaves alone: what the same entry sets, continues or satisfies.</param>
/// <param name="Problems">Receives what is wrong.</param>
internal sealed record EffectContext(
    Entry Entry, LocalDate Day, bool Granting, DocketState Before, ImmutableHashSet<string> Spared, ICollection<Problem> Problems)
{
    public void Error(Place place, string code, string message) => Problems.Add(new Problem(Severity.Error, code, place, message));

    public void Warn(Place place, string code, string message) => Problems.Add(new Problem(Severity.Warning, code, place, message));
}
