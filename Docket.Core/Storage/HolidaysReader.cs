using System.Collections.Immutable;
using Docket.Core.Calendars;
using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>Reads holidays written as data into a calendar.</summary>
/// <remarks>
/// The file is one object: <c>name</c>; <c>source</c>, a list of the laws relied on; <c>firstYear</c>, <c>lastVerifiedYear</c>, <c>lastYear</c>,
/// all inclusive; and <c>holidays</c>. Each holiday has <c>name</c>; <c>on</c>, such as "July 4" or "last Monday of May"; <c>from</c> and, where the law
/// ended, <c>to</c>, the first and last day on which it may fall; <c>observed</c>, a list of none, one or both of "Saturday to Friday" and
/// "Sunday to Monday"; <c>effect</c>, "both directions" or "forward only"; and <c>citation</c>. A <c>note</c> may stand in any object.
/// </remarks>
public static class HolidaysReader
{
    private static readonly ImmutableSortedDictionary<string, HolidayEffect> Effects = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create("both directions", HolidayEffect.BothDirections),
            KeyValuePair.Create("forward only", HolidayEffect.ForwardOnly),
        ]);

    /// <summary>Reads a calendar. Strict: an unknown field, a wrong type or a day no year has is an error, and all are reported with their places.</summary>
    /// <param name="json">The file's text.</param>
    /// <returns>The calendar, or every problem in file order.</returns>
    public static ReadResult<HolidayCalendar> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var problems = new List<Problem>();
        var calendar = JsonParser.Parse(json, problems) is { } root && JsonFields.Of(root, problems, "a holiday calendar") is { } fields
            ? ReadCalendar(fields, problems)
            : null;
        return new ReadResult<HolidayCalendar>(calendar, problems.OrderBy(problem => problem.Place.Line).ThenBy(problem => problem.Place.Column));
    }

    private static HolidayCalendar? ReadCalendar(JsonFields fields, List<Problem> problems)
    {
        var name = fields.RequiredText("name", "US federal");
        fields.Text("note");
        RequireList(fields, "source");
        fields.Texts("source");
        var first = fields.RequiredWhole("firstYear", 1, HolidayCalendar.MaxYear);
        var verified = fields.RequiredWhole("lastVerifiedYear", (first ?? 1) - 1, HolidayCalendar.MaxYear);
        var last = fields.RequiredWhole("lastYear", Math.Max(first ?? 1, verified ?? 1), HolidayCalendar.MaxYear);
        RequireList(fields, "holidays");
        var rules = ImmutableArray.CreateBuilder<HolidayRule>();
        foreach (var item in fields.List("holidays"))
        {
            if (JsonFields.Of(item, problems, "a holiday") is { } holiday && ReadRule(holiday, problems) is { } rule)
            {
                RefuseOverlap(rule, rules, holiday);
                rules.Add(rule);
            }
        }

        fields.RefuseOthers();
        return problems.Count == 0 && first is { } f && verified is { } v && last is { } l
            ? new HolidayCalendar(name, rules.ToImmutable(), f, v, l)
            : null;
    }

    private static HolidayRule? ReadRule(JsonFields fields, List<Problem> problems)
    {
        var before = problems.Count;
        var name = fields.RequiredText("name", "Labor Day");
        fields.Text("note");
        var recurrence = ReadRecurrence(fields);
        var from = fields.RequiredDate("from");
        var to = fields.Date("to");
        if (problems.Count == before && to < from)
            fields.Add(fields.Take("to")!.Place, "out-of-order", "\"to\" is the last day on which the holiday may fall; it lies before \"from\".");
        var observance = ReadObservance(fields);
        var effect = ReadEffect(fields);
        var citation = fields.RequiredText("citation", "5 U.S.C. 6103(a)");
        fields.RefuseOthers();
        return problems.Count == before && recurrence is not null ? new HolidayRule(name, recurrence, from, to, observance, effect, citation) : null;
    }

    private static Recurrence? ReadRecurrence(JsonFields fields)
    {
        var words = fields.RequiredText("on", "first Monday of September");
        if (words.Length == 0)
            return null;
        var recurrence = RecurrenceWords.Parse(words);
        if (recurrence is null)
            fields.Add(fields.Take("on")!.Place, "bad-day", $"\"{words}\" is not a day of each year; expected {RecurrenceWords.Expected}.");
        return recurrence;
    }

    private static Observance ReadObservance(JsonFields fields)
    {
        if (!fields.Has("observed"))
            fields.Add(fields.Place, "missing-field", "\"observed\" is missing; expected \"observed\": [\"Saturday to Friday\", \"Sunday to Monday\"], or [].");
        var observance = Observance.None;
        foreach (var item in fields.List("observed"))
        {
            var move = (item.Kind, item.Text) switch
            {
                (JsonKind.String, "Saturday to Friday") => Observance.SaturdayToFriday,
                (JsonKind.String, "Sunday to Monday") => Observance.SundayToMonday,
                _ => Observance.None,
            };
            if (move == Observance.None || observance.HasFlag(move))
            {
                fields.Add(
                    item.Place,
                    "unknown-word",
                    $"\"observed\" holds \"Saturday to Friday\" and \"Sunday to Monday\", each once at most; found {item.Describe()}.");
            }

            observance |= move;
        }

        return observance;
    }

    private static HolidayEffect ReadEffect(JsonFields fields)
    {
        if (!fields.Has("effect"))
            fields.Missing("effect", "both directions");
        fields.TryWord("effect", Effects, out var effect);
        return effect;
    }

    private static void RequireList(JsonFields fields, string name)
    {
        if (!fields.Has(name))
            fields.Add(fields.Place, "missing-field", $"\"{name}\" is missing; expected a list.");
        else if (fields.Take(name) is { Kind: JsonKind.Array, Items.Count: 0 } list)
            fields.Add(list.Place, "empty-list", $"\"{name}\" is empty.");
    }

    /// <summary>One holiday has one rule on any day; a change of law ends one and begins the next.</summary>
    private static void RefuseOverlap(HolidayRule rule, IEnumerable<HolidayRule> earlier, JsonFields fields)
    {
        if (earlier.Any(other => other.Name == rule.Name && !(other.To < rule.From) && !(rule.To < other.From)))
            fields.Add(fields.Place, "overlap", $"\"{rule.Name}\" stands above with a time that overlaps; end one with \"to\" before the other's \"from\".");
    }
}
