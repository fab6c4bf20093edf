using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Phrases;
using Docket.Core.Storage.Json;
using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Storage.Cases;

/// <summary>How a deadline recurs.</summary>
internal static class SeriesReader
{
    /// <summary>The words for <see cref="SeriesCounting"/>.</summary>
    public static readonly IReadOnlyDictionary<string, SeriesCounting> Countings = new Dictionary<string, SeriesCounting>(StringComparer.Ordinal)
    {
        ["anchored"] = SeriesCounting.Anchored,
        ["chained"] = SeriesCounting.Chained,
    }.AsReadOnly();

    private static readonly Dictionary<string, CalendarLength> Adverbs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["weekly"] = new(1, LengthUnit.Weeks),
        ["biweekly"] = new(2, LengthUnit.Weeks),
        ["monthly"] = new(1, LengthUnit.Months),
        ["bimonthly"] = new(2, LengthUnit.Months),
        ["quarterly"] = new(3, LengthUnit.Months),
        ["annually"] = new(1, LengthUnit.Years),
    };

    private static readonly Dictionary<string, int> Ordinals = new(StringComparer.OrdinalIgnoreCase) { ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["last"] = -1 };

    /// <summary>The series, or null where the deadline does not recur.</summary>
    public static Series? Read(JsonFields fields)
    {
        var text = fields.Text("every");
        var counting = fields.TryWord("counting", Countings, out var word) ? word : SeriesCounting.Anchored;
        var (until, untilEvent) = Until(fields);
        if (text is null)
        {
            foreach (var field in (string[])["until", "counting"])
            {
                if (fields.Has(field) && !fields.Has("every"))
                    fields.Add(fields.Take(field)!.Place, "without-every", $"\"{field}\" belongs to a series; say how it recurs with \"every\", such as \"every\": \"60 days\".");
            }

            return null;
        }

        if (Every(text) is not { } every)
        {
            fields.Add(fields.Take("every")!.Place, "bad-every", $"\"{JsonText.Shorten(text)}\" is not how a series recurs; expected a length (60 days, 2 weeks, 1 month), weekly, biweekly, monthly, bimonthly, quarterly, annually, or a day such as first Monday of each month.");
            return null;
        }

        return every with { Counting = counting, Until = until, UntilEvent = untilEvent };
    }

    private static Series? Every(string text)
    {
        if (Adverbs.TryGetValue(text, out var adverb))
            return new Series(adverb, null, text);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is [var ordinal, var weekday, .. ["of", "each" or "every", "month"]] && Ordinals.TryGetValue(ordinal, out var place) && Enum.TryParse<IsoDayOfWeek>(weekday, ignoreCase: true, out var day) && day != IsoDayOfWeek.None)
            return new Series(null, new MonthlyWeekday(place, day), text);
        return PhraseParser.TryParseLength(text) is { Success: true, Length: { Unit: not LengthUnit.Hours } length } ? new Series(length, null, text) : null;
    }

    private static (LocalDate? Date, string? Event) Until(JsonFields fields)
    {
        if (fields.Take("until") is not { } given)
            return (null, null);
        return given.Kind == JsonKind.String && LocalDatePattern.Iso.Parse(given.Text) is { Success: true } date ? (date.Value, null) : (null, fields.Id("until"));
    }
}
