using System.Collections.Immutable;
using Docket.Core.Facts;

namespace Docket.Core.Rules;

/// <summary>Adds to a case the general orders of its court: each becomes an entry in its place in docket order, so that it is known from its day on, and is folded, proved and told like an order of the case.</summary>
public static class GeneralOrders
{
    /// <summary>The case with the orders that are for it.</summary>
    /// <param name="file">The case.</param>
    /// <param name="jurisdiction">Its court, with its general orders.</param>
    /// <returns>The case; the same one where no order is for it. An order of which the case leaves open whether it is for it is not added.</returns>
    public static CaseFile AddedTo(CaseFile file, Jurisdiction jurisdiction)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(jurisdiction);
        if (jurisdiction.GeneralOrders.IsEmpty)
            return file;
        var kinds = CaseKinds.Of(file);
        var entries = jurisdiction.GeneralOrders.Where(o => o.When.ApplyIn(kinds, null) == true).SelectMany(o => Entries(o, file, jurisdiction.Court)).OrderBy(e => e.Filed);
        return entries.Aggregate(file, (known, entry) => known with { Entries = Placed(known.Entries, entry) });
    }

    /// <summary>The orders of which a case leaves open whether they are for it, each with what would have to be known ("only where a party is us").</summary>
    internal static IEnumerable<(GeneralOrder Order, string OnlyWhere)> LeftOpen(CaseFile file, Jurisdiction jurisdiction)
    {
        var kinds = CaseKinds.Of(file);
        return jurisdiction.GeneralOrders.Where(o => o.When.ApplyIn(kinds, null) is null).Select(o => (o, o.When.OpenIn(kinds, null)!));
    }

    private static IEnumerable<Entry> Entries(GeneralOrder order, CaseFile file, Court court)
    {
        var those = file.Parties.Where(p => p.Is is { } kind && order.When.AnyParty.Contains(kind)).Select(p => p.Id);
        var reach = new StayReach(order.OwedByThoseParties ? [.. those] : null, order.Hearings, court.TimeRule);
        var all = new Targets([], All: true) { Reach = reach };
        yield return Entry(order.Id, order.Name, order.Filed, order, new Stays(all, order.From, order.Until, order.Mode));
        if (order.Lifted is { } lifted)
            yield return Entry($"lifting of {order.Id}", lifted.Name, lifted.Filed, order, new Lifts(order.Id, lifted.On));
    }

    private static Entry Entry(string id, string name, NodaTime.LocalDate filed, GeneralOrder order, Effect effect) => new()
    {
        Id = id,
        GeneralOrder = name,
        Filed = filed,
        Title = name,
        Source = new EntrySource(order.Source),
        Effects = [effect],
    };

    /// <summary>Behind the entries of its day and of those before, as far as the docket goes on without a later one.</summary>
    private static ImmutableArray<Entry> Placed(ImmutableArray<Entry> entries, Entry order) =>
        entries.Insert(entries.TakeWhile(e => e.Filed <= order.Filed).Count(), order);
}
