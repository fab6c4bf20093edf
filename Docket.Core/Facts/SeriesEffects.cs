using System.Globalization;
using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Facts;

/// <summary>Puts the instances of series on the docket.</summary>
internal static class SeriesEffects
{
    // An instance a day for two years and more; what would be more is a slip.
    private const int Most = 1000;

    /// <summary>The id of one instance.</summary>
    public static string IdOf(string series, int number) => $"{series}#{number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The docket with every series carried on as far as it is listed.</summary>
    public static DocketState CarriedOn(DocketState state)
    {
        if (state.Series.IsEmpty)
            return state;
        foreach (var (id, series) in state.Series.OrderBy(s => s.Value.Model.Ordinal))
        {
            if (series.Ended || (series.Model.If is { } condition && state.Conditions.TryGetValue(condition, out var found) && !found.Is))
                continue;
            var count = CountOf(state, series.Sets);
            if (count <= series.Count)
                continue;
            for (var number = series.Count + 1; number <= count; number++)
                state = state.With(Instance(series, id, number) with { Ordinal = state.NextOrdinal }).Numbering(state.NextOrdinal + 1);
            state = state.With(id, series with { Count = count });
        }

        return state;
    }

    /// <summary>Warns of an end that ends nothing, of one that leaves nothing, and of a first day that is not one of the series.</summary>
    public static void Warn(DocketState state, Sets effect, EffectContext context)
    {
        var series = effect.Series!;
        if (effect.Due is Due.Certain certain && series.Until < certain.Date)
            context.Warn(effect.Place, "series-empty", $"{effect.Id} ends (\"until\") before its first day, so it has no instance.");
        if (effect.Due is Due.Certain first && series.Until is { } until && Period.DaysBetween(first.Date, until) / series.ShortestGap >= Most)
            context.Warn(effect.Place, "series-long", $"{effect.Id} has more than {Most} instances before it ends (\"until\"); only the first {Most} are listed. Look at \"every\" and at the year of \"until\".");
        if (effect.Due is Due.Certain begins && series.Weekday is { } weekday && weekday.In(begins.Date.ToYearMonth()) != begins.Date)
            context.Warn(effect.Place, "series-weekday", $"{effect.Id} begins on {DateWords.Iso(begins.Date)}, which is not the {series.Text}; {IdOf(effect.Id, 2)} is the first such day after it. Look at \"due\" and \"every\".");
        if (series.UntilEvent is { } id && (id == effect.Id || state.Settings.ContainsKey(id) || state.Series.ContainsKey(Occurrence.Of(id).Kind)))
            context.Warn(effect.Place, "series-until", $"{id} is no event, so it never ends {effect.Id}; \"until\" takes a day or an event that an entry records.");
    }

    /// <summary>The docket in which the series that targets take off as a whole have ended.</summary>
    public static DocketState Ended(DocketState state, Targets targets, EffectContext context)
    {
        foreach (var (id, series) in state.Series.Where(s => !s.Value.Ended))
        {
            var whole = targets.Ids.Contains(id) || targets.Order == series.Model.SetBy.Id || (targets.All && context.Before.Series.ContainsKey(id) && !context.Spared.Contains(id));
            if (whole && !targets.Except.Contains(id))
                state = state.With(id, series with { Ended = true });
        }

        return state;
    }

    /// <summary>The docket in which the series that an event ends know how far they were listed before: what of that lies after it is taken off, and does not vanish.</summary>
    public static DocketState EndedBy(DocketState state, string ended)
    {
        foreach (var (id, series) in state.Series.Where(s => s.Value.ListedTo is null && s.Value.Sets.Series!.UntilEvent == ended))
            state = state.With(id, series with { ListedTo = state.ListedBefore(id) });
        return state;
    }

    private static Setting Instance(SeriesState series, string id, int number) => series.Model with
    {
        Id = IdOf(id, number),
        What = $"{series.Model.What} ({number.ToString(CultureInfo.InvariantCulture)})",
        ComputedAs = number == 1 ? series.Model.ComputedAs : null,
        Term = new Term.Said(new Due.InSeries(series.Sets.Due, series.Sets.Series!, number), null),
    };

    /// <summary>How many instances there can be at most; those beyond the end are told by their days and not listed.</summary>
    private static int CountOf(DocketState state, Sets sets)
    {
        var first = sets.Due is Due.Certain certain ? certain.Date : Earliest(state);
        var last = state.LastFiled.PlusMonths(Series.MonthsAhead);
        if (sets.Series!.Until is { } until)
            last = until;
        var span = Period.DaysBetween(first, last);

        // The first of a series by weekday may lie less than a month before the second.
        var possible = (span / sets.Series.ShortestGap) + (sets.Series.Weekday is null ? 1 : 2);
        return Math.Min(Most, span < 0 ? 1 : possible);
    }

    /// <summary>The earliest day from which words could count.</summary>
    private static LocalDate Earliest(DocketState state) =>
        state.Events.Values.SelectMany(e => e).Select(r => r.On).Concat(state.Entries.Values.Select(e => e.Filed)).Min();
}
