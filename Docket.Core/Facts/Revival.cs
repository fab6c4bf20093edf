namespace Docket.Core.Facts;

/// <summary>A date or standing that may bind again because the order that superseded it was vacated; whether it does is in dispute until the court says.</summary>
/// <param name="Order">The entry that superseded it.</param>
/// <param name="VacatedBy">The entry that vacated that order.</param>
/// <param name="TakenOff">True where that order had taken it off; false where it had given it another date.</param>
public sealed record Revival(Entry Order, Entry VacatedBy, bool TakenOff);

/// <summary>What the vacatur of an order leaves of what that order had superseded.</summary>
internal static class RevivalEffects
{
    /// <summary>What an earlier order re-dated or took off, and no later entry has touched since: as it was before, and as it is.</summary>
    public static IReadOnlyList<(Setting Before, Setting Now)> Superseded(DocketState state, string order, Targets targets)
    {
        if (state.Around(order) is not { } around)
            return [];
        return
        [
            .. from after in around.After.ChangedSince(around.Before)
               let now = state.Settings[after.Id]
               where around.Before.Settings.TryGetValue(after.Id, out var old) && old.IsOpen && (!ReferenceEquals(old.Term, after.Term) || !after.IsOpen)
               where !TargetSettings.IsNamed(now, targets.Except)
               where now.IsOpen == after.IsOpen && (now.IsOpen ? ReferenceEquals(now.Term, after.Term) : now.Standing == Standing.Vacated && now.ChangedBy.Id == order)
               select (around.Before.Settings[after.Id], now),
        ];
    }

    /// <summary>Puts back what was superseded, as in dispute.</summary>
    public static DocketState PutBack(DocketState state, IEnumerable<(Setting Before, Setting Now)> superseded, string order, EffectContext context)
    {
        foreach (var (before, now) in superseded)
        {
            var done = now.IsOpen ? now : before;
            state = state.With(before with
            {
                Standing = done.Standing,
                Done = done.Done,
                Partly = done.Partly,
                RemainsId = done.RemainsId,
                Stays = [.. before.Stays.Union(now.Stays)],
                ChangedBy = context.Entry,
                ChangedHow = "revives",
                Revival = new Revival(state.Entries[order], context.Entry, !now.IsOpen),
            });
        }

        return state;
    }
}
