using System.Collections.Immutable;
using System.Globalization;
using Docket.Core.Rules;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>Reads what a version of a time rule says beyond its name and range. A field that is not given means what Fed. R. Civ. P. 6 says today.</summary>
internal static class TimeRuleFields
{
    // The longest that any known rule adds is 20 days (service abroad, Cal. Code Civ. Proc. 1013).
    private const int MostServiceDays = 99;
    private const string Court = " court day";

    private static readonly ImmutableSortedDictionary<string, FirstDay> FirstDays = Words(("next day", FirstDay.NextDay), ("next open day", FirstDay.NextOpenDay));

    private static readonly ImmutableSortedDictionary<string, BackwardEnd> BackwardEnds = Words(
        ("open day before", BackwardEnd.OpenDayBefore), ("open day after", BackwardEnd.OpenDayAfter), ("disputed", BackwardEnd.Disputed));

    private static readonly ImmutableSortedDictionary<string, StateHolidays> States = Words(
        ("after an event", StateHolidays.AfterAnEvent), ("both ways", StateHolidays.BothWays), ("none", StateHolidays.None));

    private static readonly ImmutableSortedDictionary<string, ServiceOrder> Orders = Words(
        ("after rolling", ServiceOrder.AfterRolling), ("before rolling", ServiceOrder.BeforeRolling), ("disputed", ServiceOrder.Disputed));

    /// <summary>The rule with every optional field that the data give.</summary>
    public static TimeRule Read(TimeRule rule, JsonFields fields) => rule with
    {
        ServiceDays = Days(fields, "serviceDays", required: true),
        ServiceDaysBefore = Days(fields, "serviceDaysBefore", required: false),
        ServiceOrder = fields.TryWord("serviceOrder", Orders, out var order) ? order : rule.ServiceOrder,
        ShortPeriods = Short(fields),
        FirstDay = fields.TryWord("firstDay", FirstDays, out var first) ? first : rule.FirstDay,
        BackwardEnd = fields.TryWord("backward", BackwardEnds, out var end) ? end : rule.BackwardEnd,
        StateHolidays = fields.TryWord("stateHolidays", States, out var states) ? states : rule.StateHolidays,
        OfAgency = Flag(fields, "ofAgency", rule.OfAgency),
        Hours = Flag(fields, "hours", rule.Hours),
        Inaccessible = Flag(fields, "inaccessible", rule.Inaccessible),
        DateCertainMoves = Flag(fields, "dateCertainMoves", rule.DateCertainMoves),
        DeclaredDays = Flag(fields, "declaredDays", rule.DeclaredDays),
        EndsAtMidnight = Flag(fields, "endsAtMidnight", rule.EndsAtMidnight),
        Cites = Cites(fields, rule.Cites),
        Caution = fields.Text("caution"),
    };

    private static bool Flag(JsonFields fields, string name, bool otherwise) => fields.Has(name) ? fields.Flag(name) : otherwise;

    private static ShortPeriods? Short(JsonFields fields)
    {
        if (fields.Take("shortPeriods") is not { } given || JsonFields.Of(given, fields.Problems, "the short periods") is not { } inner)
            return null;
        if (!inner.Has("fewerThan"))
            inner.Missing("fewerThan", "11");
        var periods = new ShortPeriods(inner.Count("fewerThan") ?? 0, inner.Count("atLeast") ?? 1);
        inner.RefuseOthers();
        return periods;
    }

    private static RuleCitations Cites(JsonFields fields, RuleCitations rule6)
    {
        if (fields.Take("cites") is not { } given || JsonFields.Of(given, fields.Problems, "the citations") is not { } inner)
            return rule6;
        var cites = new RuleCitations
        {
            Trigger = Cite("trigger", rule6.Trigger),
            Days = Cite("days", rule6.Days),
            Longer = Cite("longer", rule6.Longer),
            ShortPeriod = Cite("short", rule6.ShortPeriod),
            Roll = Cite("roll", rule6.Roll),
            RollBack = Cite("rollBack", rule6.RollBack),
            HoursStart = Cite("hoursStart", rule6.HoursStart),
            Hours = Cite("hours", rule6.Hours),
            Inaccessible = Cite("inaccessible", rule6.Inaccessible),
            LastMoment = Cite("lastMoment", rule6.LastMoment),
            StateHolidays = Cite("stateHolidays", rule6.StateHolidays),
            DateCertain = Cite("dateCertain", rule6.DateCertain),
        };
        inner.RefuseOthers();
        return cites;

        string? Cite(string name, string? otherwise)
        {
            if (!inner.Has(name))
                return otherwise;

            // An empty text says that the rule has nothing to cite for the step.
            var text = inner.Take(name) is { Kind: JsonKind.String, Text: var found } ? found : inner.Text(name);
            return string.IsNullOrEmpty(text) ? null : text;
        }
    }

    private static ImmutableSortedDictionary<string, AddedDays> Days(JsonFields fields, string name, bool required)
    {
        var days = ImmutableSortedDictionary.CreateBuilder<string, AddedDays>(StringComparer.Ordinal);
        if (fields.Take(name) is not { } given)
        {
            if (required)
                fields.Add(fields.Place, "missing-field", $"\"{name}\" is missing; expected \"{name}\": {{ \"mail\": 3 }}.");
        }
        else if (given.Kind != JsonKind.Object)
            fields.Add(given.Place, "wrong-type", $"\"{name}\" should name the manners of service with their days; found {given.Describe()}.");
        else
        {
            foreach (var (manner, _, value) in given.Members)
            {
                if (Added(value) is { } added)
                    days[manner] = added;
                else
                    fields.Add(value.Place, "bad-days", $"\"{manner}\" should add whole days, from 0 to {MostServiceDays}, or court days (\"2 court days\"); found {value.Describe()}.");
            }
        }

        return days.ToImmutable();
    }

    private static AddedDays? Added(JsonValue value)
    {
        var end = value.Kind == JsonKind.String ? value.Text.IndexOf(Court, StringComparison.Ordinal) : -1;
        var court = end > 0 && value.Text[(end + Court.Length)..] is "" or "s";
        if (value.Kind != JsonKind.Number && !court)
            return null;
        var number = court ? value.Text[..end] : value.Text;
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MostServiceDays ? new AddedDays(count, court) : null;
    }

    private static ImmutableSortedDictionary<string, T> Words<T>(params (string Word, T Value)[] words) =>
        words.ToImmutableSortedDictionary(w => w.Word, w => w.Value, StringComparer.Ordinal);
}
