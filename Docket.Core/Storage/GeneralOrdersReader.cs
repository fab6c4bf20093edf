using System.Collections.Immutable;
using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Rules;
using Docket.Core.Storage.Cases;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>Reads the general orders by which courts stay deadlines of many of their cases.</summary>
/// <remarks>
/// The file is one object with <c>generalOrders</c>, a list. Each order has
/// <list type="bullet">
/// <item><c>court</c>; <c>name</c> ("General Order 25-1"), which a court has once; <c>filed</c>, the day it was made; <c>from</c>, the first stayed day; <c>source</c>;</item>
/// <item>perhaps <c>until</c>, the last stayed day, inclusive; <c>mode</c>, "tolls", "extends" or "suspends", without which its effect is in dispute;</item>
/// <item>perhaps <c>parties</c> and <c>causes</c>, of which a case has one; <c>owedBy</c>, "anyone" (where nothing is said) or "parties", which leaves what others owe alone;
/// <c>hearings</c>, true where these are stayed too;</item>
/// <item>perhaps <c>lifted</c>, what ended it: <c>name</c>, <c>filed</c>, and <c>on</c>, the last stayed day; and <c>note</c>.</item>
/// </list>
/// </remarks>
public static class GeneralOrdersReader
{
    private const int MostYears = 100;

    private static readonly IReadOnlyDictionary<string, bool> OwedBy = new Dictionary<string, bool>(StringComparer.Ordinal) { ["anyone"] = false, ["parties"] = true }.AsReadOnly();

    /// <summary>Reads general orders, strictly.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="courts">The courts that may be named, by any of their ids.</param>
    /// <param name="rules">The rules, whose vocabulary tells kinds of party and causes.</param>
    /// <returns>The orders in file order, or every problem.</returns>
    public static ReadResult<IReadOnlyList<GeneralOrder>> Read(string json, CourtCatalog courts, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(courts);
        ArgumentNullException.ThrowIfNull(rules);
        var problems = new List<Problem>();
        var orders = JsonParser.Parse(json, problems) is { } document && JsonFields.Of(document, problems, "a file of general orders") is { } fields
            ? ReadAll(fields, courts, rules, problems)
            : null;
        return new ReadResult<IReadOnlyList<GeneralOrder>>(orders, problems);
    }

    private static List<GeneralOrder> ReadAll(JsonFields fields, CourtCatalog courts, RuleBook rules, List<Problem> problems)
    {
        HolidayRuleReader.RequireList(fields, "generalOrders");
        var found = new List<GeneralOrder>();
        foreach (var item in fields.List("generalOrders"))
        {
            if (JsonFields.Of(item, problems, "a general order") is not { } one)
                continue;
            var order = ReadOne(one, courts, rules);
            if (found.Any(o => (o.Court, o.Name) == (order.Court, order.Name)))
                one.Add(one.Place, "duplicate-order", $"{order.Court} has a \"{JsonText.Shorten(order.Name)}\" already; keep one, or name what tells them apart.");
            found.Add(order);
        }

        fields.RefuseOthers();
        return found;
    }

    private static GeneralOrder ReadOne(JsonFields fields, CourtCatalog courts, RuleBook rules)
    {
        fields.Text("note");
        var order = new GeneralOrder
        {
            Court = fields.Court(courts) ?? "",
            Name = fields.RequiredText("name", "General Order 25-1"),
            Filed = fields.RequiredDate("filed"),
            From = fields.RequiredDate("from"),
            Until = fields.Date("until"),
            Mode = fields.TryWord("mode", StayReader.Modes, out var mode) ? mode : null,
            When = new RuleConditions
            {
                AnyParty = Words(fields, "parties", "kind of party", rules.PartyKinds),
                Causes = Words(fields, "causes", "cause", rules.Causes),
            },
            OwedByThoseParties = fields.TryWord("owedBy", OwedBy, out var those) && those,
            Hearings = fields.Flag("hearings"),
            Lifted = Lifting(fields),
            Source = fields.RequiredText("source", "the court's page of general orders"),
        };
        fields.RefuseOthers();
        if (order.OwedByThoseParties && !fields.Has("parties"))
            fields.Add(fields.Take("owedBy")!.Place, "missing-field", "\"owedBy\": \"parties\" means those that the order names; add \"parties\", such as [\"us\", \"us-agency\", \"us-officer\"].");
        RefuseReversed(fields, order);
        return order;
    }

    private static Lifting? Lifting(JsonFields fields)
    {
        if (fields.Take("lifted") is not { } given || JsonFields.Of(given, fields.Problems, "what ended the order") is not { } inner)
            return null;
        var lifting = new Lifting(inner.RequiredText("name", "General Order 25-2"), inner.RequiredDate("filed"), inner.RequiredDate("on"));
        inner.RefuseOthers();
        return lifting;
    }

    private static ImmutableArray<string> Words(JsonFields fields, string name, string what, ImmutableArray<RuleWord> known)
    {
        if (fields.Has(name))
            HolidayRuleReader.RequireList(fields, name);
        foreach (var item in fields.List(name).Where(i => i.Kind == JsonKind.String && i.Text.Length > 0 && known.All(k => k.Id != i.Text)))
        {
            var hint = Nearest.To(item.Text, known.Select(k => k.Id)) is { } near ? $"did you mean {near}?" : $"known are {string.Join(", ", known.Select(k => k.Id))}.";
            fields.Add(item.Place, "unknown-word", $"No {what} has the id \"{JsonText.Shorten(item.Text)}\"; {hint}");
        }

        return [.. fields.Texts(name)];
    }

    /// <summary>Days out of order; a day that is missing or no date was reported where it should stand.</summary>
    private static void RefuseReversed(JsonFields fields, GeneralOrder order)
    {
        if (order.From == default || order.Filed == default)
            return;
        if (order.Until < order.From)
        {
            Reversed("until", $"The order would end on {DateWords.Iso(order.Until.Value)}, before its first stayed day, {DateWords.Iso(order.From)}.");
            return;
        }

        if ((order.Until ?? order.Filed).PlusYears(-MostYears) >= order.From)
            Reversed(order.Until is null ? "from" : "until", "The order would stay a hundred years or more; look at the years.");
        if (order.Lifted is not { } lifted || lifted.On == default || lifted.Filed == default)
            return;
        if (lifted.Filed < order.Filed)
            Reversed("lifted", $"What ended the order was filed on {DateWords.Iso(lifted.Filed)}, before the order itself, {DateWords.Iso(order.Filed)}.");
        if (lifted.On < order.From || lifted.On > order.Until)
            Reversed("lifted", $"\"on\" is the last stayed day, and {DateWords.Iso(lifted.On)} is not one of the days that the order stays.");
        if (lifted.On.PlusYears(-MostYears) >= order.From)
            Reversed("lifted", "The order would have stayed a hundred years or more; look at the years.");

        void Reversed(string name, string message) => fields.Add(fields.Take(name)!.Place, "range-reversed", message);
    }
}
