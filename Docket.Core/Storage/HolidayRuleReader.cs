using System.Collections.Immutable;
using Docket.Core.Calendars;
using Docket.Core.Facts;
using Docket.Core.Storage.Json;
using NodaTime;

namespace Docket.Core.Storage;

/// <summary>Reads the holidays of one calendar.</summary>
internal static class HolidayRuleReader
{
    private static readonly ImmutableSortedDictionary<string, HolidayEffect> Effects = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create("both directions", HolidayEffect.BothDirections),
            KeyValuePair.Create("forward only", HolidayEffect.ForwardOnly),
        ]);

    private static readonly ImmutableSortedDictionary<string, HolidayStanding> Standings = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create("settled", HolidayStanding.Settled),
            KeyValuePair.Create("probable", HolidayStanding.Probable),
            KeyValuePair.Create("doubtful", HolidayStanding.Doubtful),
        ]);

    /// <summary>Reads the field <c>holidays</c>.</summary>
    /// <param name="fields">The calendar.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <param name="part">The calendar's name, which each rule bears.</param>
    /// <param name="effect">The effect of a holiday that names none; null where each must.</param>
    /// <returns>The rules that could be read.</returns>
    public static ImmutableArray<HolidayRule> ReadAll(JsonFields fields, List<Problem> problems, string part, HolidayEffect? effect)
    {
        var rules = ImmutableArray.CreateBuilder<HolidayRule>();
        foreach (var item in fields.List("holidays"))
        {
            if (JsonFields.Of(item, problems, "a holiday") is { } holiday && ReadOne(holiday, problems, effect) is { } rule)
            {
                RefuseOverlap(rule, rules, holiday);
                rules.Add(rule with { Part = part });
            }
        }

        return rules.ToImmutable();
    }

    /// <summary>Refuses an object without a list, or with an empty one.</summary>
    public static void RequireList(JsonFields fields, string name)
    {
        if (!fields.Has(name))
            fields.Add(fields.Place, "missing-field", $"\"{name}\" is missing; expected a list.");
        else if (fields.Take(name) is { Kind: JsonKind.Array, Items.Count: 0 } list)
            fields.Add(list.Place, "empty-list", $"\"{name}\" is empty.");
    }

    private static HolidayRule? ReadOne(JsonFields fields, List<Problem> problems, HolidayEffect? common)
    {
        var before = problems.Count;
        var name = fields.RequiredText("name", "Labor Day");
        var note = fields.Text("note");
        var recurrence = ReadRecurrence(fields);
        var from = ReadFrom(fields, recurrence);
        var to = ReadTo(fields, recurrence);
        if (problems.Count == before && to < from)
            fields.Add(fields.Take("to")?.Place ?? fields.Place, "out-of-order", "\"to\" is the last day on which the holiday may fall; it lies before \"from\".");
        var (observance, moves) = ObservedReader.Read(fields);
        var effect = ReadEffect(fields, common);
        var citation = fields.RequiredText("citation", "5 U.S.C. 6103(a)");
        var standing = fields.TryWord("standing", Standings, out var found) ? found : HolidayStanding.Settled;
        var confidence = fields.Text("confidence");
        fields.RefuseOthers();
        return problems.Count == before && recurrence is not null
            ? new HolidayRule(name, recurrence, from, to, observance, effect, citation)
            {
                Moves = moves,
                Standing = standing,
                Confidence = confidence,
                Note = note,
            }
            : null;
    }

    private static Recurrence? ReadRecurrence(JsonFields fields)
    {
        var words = fields.RequiredText("on", "first Monday of September");
        if (words.Length == 0)
            return null;
        var recurrence = RecurrenceWords.Parse(words);
        if (recurrence is null)
            fields.Add(fields.Take("on")!.Place, "bad-day", $"\"{JsonText.Shorten(words)}\" is not a day of each year; expected {RecurrenceWords.Expected}.");
        return recurrence;
    }

    /// <summary>Dates say themselves when they begin and end.</summary>
    private static LocalDate ReadFrom(JsonFields fields, Recurrence? recurrence) =>
        recurrence is Recurrence.Dates dates && !fields.Has("from") ? dates.Days[0] : fields.RequiredDate("from");

    private static LocalDate? ReadTo(JsonFields fields, Recurrence? recurrence) =>
        recurrence is Recurrence.Dates dates && !fields.Has("to") ? dates.Days[^1] : fields.Date("to");

    private static HolidayEffect ReadEffect(JsonFields fields, HolidayEffect? common)
    {
        if (!fields.Has("effect") && common is null)
            fields.Missing("effect", "both directions");
        return fields.TryWord("effect", Effects, out var effect) ? effect : common ?? effect;
    }

    /// <summary>One holiday has one rule on any day; a change of law ends one and begins the next.</summary>
    private static void RefuseOverlap(HolidayRule rule, IEnumerable<HolidayRule> earlier, JsonFields fields)
    {
        if (earlier.Any(other => other.Name == rule.Name && !(other.To < rule.From) && !(rule.To < other.From)))
            fields.Add(fields.Place, "overlap", $"\"{rule.Name}\" stands above with a time that overlaps; end one with \"to\" before the other's \"from\".");
    }
}
