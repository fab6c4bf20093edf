using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Core.Explanation;

/// <summary>Says which general orders of its court were applied to a case, what they reach and leave alone, and of which the case leaves open whether they are for it.</summary>
internal static class GeneralOrderChecks
{
    public static IEnumerable<Problem> Of(CaseFile file, Jurisdiction jurisdiction, Fold fold, LocalDate? asOf)
    {
        foreach (var (order, stay) in Applied(jurisdiction, fold.State))
        {
            var open = fold.State.Settings.Values.Where(s => s.IsOpen).OrderBy(s => s.Ordinal).ToList();
            var reached = open.Where(s => s.Stays.Contains(stay.Id)).ToList();
            if (reached.Count > 0)
                yield return Said(Severity.Note, file, $"{order.Name} of {DateWords.Iso(order.Filed)} ({order.Source}) was applied, which stands in the law files and not in this file: it {Mode(order.Mode)} from {DateWords.Iso(stay.From)}{End(stay)} and reaches {Ids(reached)}.");
            var left = open.Where(s => stay.Reach!.IsMeant(s) && !stay.Reach.Includes(s)).ToList();
            if (left.Count > 0)
                yield return Said(Severity.Note, file, $"{order.Name} leaves {Ids(left)} alone: a statute, or a rule that no order of the court extends, fixes the time, or it is not this court's to give.");
        }

        if (!fold.State.Settings.Values.Any(s => s.IsOpen))
            yield break;
        var first = file.Entries.Min(e => e.Filed);
        foreach (var (order, onlyWhere) in GeneralOrders.LeftOpen(file, jurisdiction).Where(o => !(o.Order.Filed > asOf) && !(o.Order.LastDay < first)))
            yield return Said(Severity.Warning, file, $"{order.Name} of {DateWords.Iso(order.Filed)} ({order.Source}) was not applied: it is for this case {onlyWhere}, which the file leaves open. Say what each party \"is\", and the \"cause\".");
    }

    private static IEnumerable<(GeneralOrder Order, Stay Stay)> Applied(Jurisdiction jurisdiction, DocketState state) =>
        from order in jurisdiction.GeneralOrders
        where state.Stays.ContainsKey(order.Id)
        select (order, state.Stays[order.Id]);

    private static string Mode(StayMode? mode) => mode switch
    {
        StayMode.Tolls => "tolls periods",
        StayMode.Extends => "extends dates",
        StayMode.Suspends => "suspends dates",
        _ => "stays dates, without a word on what becomes of them,",
    };

    private static string End(Stay stay) => stay.Until is { } until ? $" to {DateWords.Iso(until)}" : ", without an end,";

    private static string Ids(IEnumerable<Setting> settings) => DateWords.List([.. settings.Select(s => s.Id)]);

    private static Problem Said(Severity severity, CaseFile file, string message) => new(severity, "general-order", file.CourtPlace, message);
}
